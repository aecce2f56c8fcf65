import AsyncHTTPClient
package import FilingOffice
import Logging
import NIOCore
import NIOHTTP1

/// Empties the outbox: one message after the other, each at most once at a time over all processes that serve.
///
/// A message whose receiver answered and whose process died before noting it is sent again: receivers know it by its id.
package struct WebhookSender: Sendable {
    let office: FilingOffice
    let lane: Lane
    let logger: Logger
    /// Milliseconds a receiver has for its answer.
    var patience: Int64 = 10_000

    /// Seconds between two looks into an empty outbox.
    private static let pause = 2

    package init(office: FilingOffice) {
        self.init(office: office, lane: Lane("webhooks", width: 1), logger: Logger(label: "dossier"))
    }

    init(office: FilingOffice, lane: Lane, logger: Logger, patience: Int64 = 10_000) {
        self.office = office
        self.lane = lane
        self.logger = logger
        self.patience = patience
    }

    /// Sends what is due until the task is cancelled; a message under way then is finished first, the others stay.
    func run() async {
        while !Task.isCancelled {
            // Not a child task: cancelling the loop must not cut off a message that is being sent.
            let work = Task { try await sendNext() }
            do {
                if try await work.value { continue }
            } catch {
                logger.error("webhooks: \(type(of: error))")
            }
            do { try await Task.sleep(for: .seconds(Self.pause)) } catch { return }
        }
    }

    /// Sends the next message that is due; false when none is.
    func sendNext() async throws -> Bool {
        guard let claimed = try await lane.run({ try office.claimMessage() }) else { return false }
        let answer: MessageAnswer
        switch claimed.message {
        case .success(let message): answer = await send(message)
        case .failure(let refusal): answer = .none(refusal.word)
        }
        try await lane.run { try office.note(answer, of: claimed) }
        if !answer.isDelivered {
            logger.warning("webhook \(claimed.webhook): message \(claimed.number) \(answer.word)")
        }
        return true
    }

    /// One try: no redirect is followed, and nothing of the answer but its status is kept.
    package func send(_ message: WebhookMessage) async -> MessageAnswer {
        var request = HTTPClientRequest(url: message.address)
        request.method = .POST
        for (name, value) in message.headers { request.headers.add(name: name, value: value) }
        request.body = .bytes(ByteBuffer(string: message.body))
        let call = OutwardCall(
            patience: patience, limit: 64 * 1024, addresses: [message.host: message.networkAddress])
        do throws(OutwardCall.Fault) { return .status(try await call.send(request).status) } catch {
            switch error {
            case .unreachable: return .none("unreachable")
            case .slow: return .none("no-answer-in-time")
            case .tooLarge: return .none("answer-too-large")
            }
        }
    }
}
