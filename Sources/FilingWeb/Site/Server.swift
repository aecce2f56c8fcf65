import FilingOffice
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL

extension Site {
    /// Serves until the process is asked to stop; what is under way is finished first.
    package func serve(onStart: @escaping @Sendable () -> Void = {}) async throws {
        try office.sweepTrays()
        var logger = Logger(label: "dossier")
        logger.logLevel = .notice
        let application = Application(
            router: router(), server: try server(),
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: "dossier"),
            onServerRunning: { _ in onStart() }, logger: logger)
        guard !office.workspaceIsReadOnly else { return try await application.runService() }
        let sender = WebhookSender(office: office, lane: lanes.outbox, logger: logger)
        try await withThrowingTaskGroup { group in
            group.addTask { await sender.run() }
            // Whatever ends the site ends the sender; what it is sending is finished, the rest stays in the outbox.
            defer { group.cancelAll() }
            try await application.runService()
        }
    }

    private func server() throws -> HTTPServerBuilder {
        let plain = HTTPServerBuilder.http1(
            configuration: .init(idleTimeout: .seconds(Int64(settings.silence))))
        guard let certificate = settings.certificate, let key = settings.key else { return plain }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMFile(certificate).map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
        configuration.minimumTLSVersion = .tlsv12
        return try .tls(plain, tlsConfiguration: configuration)
    }
}
