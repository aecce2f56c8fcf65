import DossierCore

/// The thirty-second answer.
enum StatusText {
    static func render(_ answer: StatusAnswer, _ language: Language) -> String {
        let style: Terminal.Style =
            switch answer.validity {
            case .valid: .green
            case .notValid: .red
            case .onHold: .yellow
            }
        var lines = [Terminal.styled(answer.validity.title[language].uppercased(), style)]
        lines += answer.reasons.map { Report.wrapped("- " + $0[language], indent: 2) }
        func row(_ zh: String, _ en: String, _ value: (some CustomStringConvertible)?) {
            guard let value else { return }
            lines.append("  \(Wording(zh: zh, en: en)[language]): \(value)")
        }
        row("发运", "shipment", answer.shipment)
        row("内部编号", "internal reference", answer.reference)
        row("资料包序号", "sequence", answer.sequence.map { BundleReceipt.fourDigits($0) })
        row("状态", "state", answer.state.title[language])
        row("主管部门编号", "authority number", answer.authorityNumber)
        if let from = answer.validFrom, let until = answer.validUntil {
            row("有效期", "valid", Wording(zh: "\(from) 至 \(until)", en: "\(from) to \(until)")[language])
        }
        row("产品", "product", answer.product?[language])
        row("批号", "lots", answer.lots.map(\.description).joined(separator: ", "))
        row("目的地", "destination", answer.destination)
        row("空运单", "air waybill", answer.airWaybill)
        row("资料包 SHA-256", "bundle SHA-256", answer.bundle)
        row("截至", "as of", answer.asOf)
        return lines.joined(separator: "\n")
    }
}
