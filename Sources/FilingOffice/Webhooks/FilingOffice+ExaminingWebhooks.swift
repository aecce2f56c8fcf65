import DossierCore
import Records

extension FilingOffice {
    /// Messages that were given up: somebody does not know of a change who was to be told.
    func examineWebhooks(_ report: inout DoctorReport) throws {
        for (webhook, count) in try workspace.register.deliveriesGivenUp().sorted(by: { $0.key < $1.key }) {
            report.ailments.append(
                .init(
                    part: "webhook", object: "webhook \(webhook)",
                    wording: Wording(
                        zh: "有 \(count) 条状态通知一天内未能送达。请核对接收方（dossier webhook test \(webhook)），"
                            + "再执行 dossier webhook retry \(webhook)。",
                        en:
                            "\(count) \(count == 1 ? "message" : "messages") could not be delivered within a day. Check the "
                            + "receiver (dossier webhook test \(webhook)), then run dossier webhook retry \(webhook)."))
            )
        }
    }
}
