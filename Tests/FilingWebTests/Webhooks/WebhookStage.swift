import DossierCore
import FilingOffice
import Foundation
import Logging
import TestSupport

@testable import FilingWeb

/// A workspace whose filed sample changes its state, and somebody to be told.
struct WebhookStage: Sendable {
    let stage: WebStage
    let shipment: String
    private let folder: TemporaryFolder

    init() throws {
        stage = try WebStage.copy()
        shipment = try stage.office.shipments(knownAs: FiledOffice.reference)[0]
        folder = try TemporaryFolder()
        try Data("notice".utf8).write(to: folder.path("notice.txt"))
    }

    func administrator() throws -> Desk { try stage.session(of: .administrator).desk }

    /// Has a receiver told; what proves the messages.
    func tell(_ receiver: Receiver) throws -> (id: Int, secret: String) {
        try administrator().allowWebhooks(at: "localhost", mayBePrivate: true)
        return try administrator().addWebhook(receiver.address)
    }

    /// The authority suspends the filing, or lets it go on.
    func record(_ kind: AuthorityEvent.Kind) throws {
        let notice = AuthorityNotice(
            kind: kind, number: nil, date: try Day("2026-06-09"), evidence: folder.path("notice.txt"), note: "by letter"
        )
        _ = try stage.session(of: .regulatoryManager).desk.record(notice, for: shipment)
    }

    /// Whoever serves the workspace, so many seconds later.
    func sender(after seconds: Int = 0, patience: Int64 = 20_000) throws -> WebhookSender {
        let now = Instant(secondsSince1970: FiledOffice.inside.secondsSince1970 + seconds)
        return WebhookSender(
            office: try FilingOffice.open(at: stage.office.root, clock: { now }), lane: Lane("test", width: 1),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, patience: patience)
    }

    func deliveries() throws -> [DeliveryListing] { try administrator().webhookDeliveries().reversed() }
}
