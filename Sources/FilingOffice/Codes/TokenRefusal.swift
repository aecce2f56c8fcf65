package import DossierCore

/// Why no status token is signed.
package enum TokenRefusal: OfficeRefusal, Hashable {
    /// The filing has no reference and no manifest yet, so there is nothing a token could name.
    case notPackaged(shipment: String)
    case expiryInPast(asked: Day, today: Day)
    case expiryTooFar(asked: Day, latest: Day)
    /// The filing is valid now, but not as long as was asked for.
    case notValidSoLong(asked: Day, last: Day)
    /// A picture is of one token, and the identifier leads to several shipments.
    case severalShipments(query: String, shipments: [String])
    /// A date beyond what a token can hold.
    case cannotBeWritten(shipment: String)

    package var kind: FilingErrorKind {
        switch self {
        case .notPackaged: .doesNotHold
        case .expiryInPast, .expiryTooFar, .notValidSoLong, .severalShipments, .cannotBeWritten: .badData
        }
    }

    package var explanation: Wording {
        switch self {
        case .notPackaged(let shipment):
            Wording(
                zh: "发运 \(shipment) 尚未打包，没有内部编号，不能签发状态令牌。请先执行 dossier package \(shipment)。",
                en:
                    "Shipment \(shipment) has not been packaged, so it has no reference a token could name. Run dossier package \(shipment) first."
            )
        case .expiryInPast(let asked, let today):
            Wording(
                zh: "失效日期 \(asked) 早于今天（\(today)）。请给出今天或以后的日期。",
                en: "The expiry \(asked) lies before today, \(today). Name today or a later day.")
        case .expiryTooFar(let asked, let latest):
            Wording(
                zh: "失效日期 \(asked) 过远：令牌印出后无法收回，最迟可到 \(latest)。",
                en:
                    "The expiry \(asked) is too far away: a printed token cannot be called back. The latest is \(latest)."
            )
        case .notValidSoLong(let asked, let last):
            Wording(
                zh: "备案最后的有效日为 \(last)，令牌不能到 \(asked)。请给出不晚于 \(last) 的日期，或省略 --expires。",
                en:
                    "The filing is valid until \(last), so no token can stand until \(asked). Name a day up to \(last), or leave --expires out."
            )
        case .severalShipments(let query, let shipments):
            Wording(
                zh: "“\(query)”对应多个发运（\(shipments.joined(separator: "、"))），图片只能表示一个。请用发运号或内部编号查询。",
                en:
                    "\(query) leads to several shipments (\(shipments.joined(separator: ", "))), and a picture shows one. Name the shipment or the reference."
            )
        case .cannotBeWritten(let shipment):
            Wording(
                zh: "发运 \(shipment) 的日期超出令牌可表示的范围。请检查本机时钟。",
                en: "The dates of shipment \(shipment) are beyond what a token can hold. Check this machine's clock.")
        }
    }
}
