import ArgumentParser
import DossierCore
import FilingOffice
import FilingWeb

struct WebhookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhook",
        abstract: "Tell other systems when a filing's state changes. 备案状态变更时通知其他系统。",
        discussion: """
            Nobody is told unless an administrator allows a host and adds an address at it; `serve` sends. Messages are \
            signed (HMAC-SHA-256) and hold reference, shipment, state and validity, nothing of the content.
            管理员允许主机并添加地址后才会通知，由 serve 发送。消息带签名（HMAC-SHA-256），只含编号、发运号、状态与有效性。
            """,
        subcommands: [Allow.self, Add.self, List.self, Test.self, Deliveries.self, Retry.self, Remove.self])

    struct Allow: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put a host on the list of those that may be told. 允许通知此主机。")

        @Argument(help: "Its name alone 主机名, e.g. wms.example.com.") var host: String
        @Flag(name: .customLong("private"), help: "It may be on your own network 允许内部地址.") var mayBePrivate = false
        @Flag(name: .long, help: "Take it off the list 撤销允许.") var remove = false
        @OptionGroup var options: DeskOptions

        func run() throws {
            try options.say { desk in
                guard remove else {
                    try desk.allowWebhooks(at: host, mayBePrivate: mayBePrivate)
                    return Wording(zh: "允许通知主机 \(host)。", en: "The host \(host) may be told.")
                }
                try desk.disallowWebhooks(at: host)
                return Wording(zh: "不再通知主机 \(host)。", en: "The host \(host) is not told any more.")
            }
        }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Have an address told; its secret is shown once. 添加通知地址，密钥只显示一次。")

        @Argument(help: "https address at a host that is allowed 网址.") var address: String
        @OptionGroup var options: DeskOptions

        func run() throws {
            try options.run { desk in
                let (id, secret) = try desk.addWebhook(address)
                Terminal.print(secret)
                Terminal.complain(
                    Wording(
                        zh: "通知地址 \(id) 已添加。以上密钥只显示这一次，请交给接收方妥善保存。",
                        en:
                            "Webhook \(id) is added. The secret above is shown this once: hand it to the receiver, and keep "
                            + "it safe.")[options.language])
                return .holds
            }
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Addresses and hosts. 查看地址与主机。")

        @OptionGroup var options: DeskOptions

        func run() throws {
            let language = options.language
            try options.run(changing: false) { desk in
                let (webhooks, hosts) = (try desk.webhooks(), try desk.webhookHosts())
                for webhook in webhooks { Terminal.print("\(webhook.id)  \(webhook.address)") }
                if webhooks.isEmpty {
                    Terminal.complain(Wording(zh: "没有通知地址。", en: "No address is told.")[language])
                }
                for host in hosts {
                    let inside = host.mayBePrivate ? Wording(zh: "（可为内部地址）", en: " (may be private)")[language] : ""
                    Terminal.print(Wording(zh: "允许：\(host.host)", en: "allowed: \(host.host)")[language] + inside)
                }
                return .holds
            }
        }
    }

    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send a message that names no filing, and say what came back. 发送测试消息。")

        @Argument(help: "Number of the webhook 编号.") var number: Int
        @OptionGroup var options: DeskOptions

        func run() async throws {
            var ready: (FilingOffice, WebhookMessage)?
            try options.run(changing: false) { desk in
                ready = (desk.office, try desk.testMessage(to: number))
                return .holds
            }
            guard let (office, message) = ready else { throw ExitCode(CommandOutcome.fault.rawValue) }
            let answer = await WebhookSender(office: office).send(message)
            try CommandOutcome.of(options.language) {
                let said =
                    answer.isDelivered
                    ? Wording(
                        zh: "\(message.address) 已收下（\(answer.word)）。",
                        en: "\(message.address) took it (\(answer.word)).")
                    : Wording(
                        zh: "\(message.address) 没有收下（\(answer.word)）。请核对接收方。",
                        en: "\(message.address) did not take it (\(answer.word)). Check the receiver.")
                Terminal.print(said[options.language])
                return answer.isDelivered ? .holds : .doesNotHold
            }
        }
    }

    struct Deliveries: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The newest messages and what came of them. 查看最近的消息及结果。")

        @Option(name: .long, help: "How many 条数.") var limit = 100
        @OptionGroup var options: DeskOptions

        func validate() throws {
            guard (1...10_000).contains(limit) else { throw ValidationError("--limit is 1 to 10000. 应为 1 至 10000。") }
        }

        func run() throws {
            let language = options.language
            try options.run(changing: false) { desk in
                let deliveries = try desk.webhookDeliveries(limit: limit)
                if deliveries.isEmpty {
                    Terminal.complain(Wording(zh: "还没有通知消息。", en: "There is no message yet.")[language])
                }
                for delivery in deliveries {
                    let answer = delivery.lastAnswer.map { " (\($0))" } ?? ""
                    Terminal.print(
                        "\(delivery.id)  \(delivery.webhook)  \(delivery.at)  \(delivery.shipment)  "
                            + "\(delivery.previous.rawValue) → \(delivery.state.rawValue)  \(delivery.standing.title[language])\(answer)"
                    )
                }
                return .holds
            }
        }
    }

    struct Retry: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Try for another day what was given up. 重新发送已放弃的消息。")

        @Argument(help: "Number of the webhook 编号.") var number: Int
        @OptionGroup var options: DeskOptions

        func run() throws {
            try options.say { desk in
                let count = try desk.retryWebhook(number)
                return Wording(zh: "将重新发送 \(count) 条消息。", en: "Messages to be tried again: \(count).")
            }
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Tell an address no more. 移除通知地址。")

        @Argument(help: "Number of the webhook 编号.") var number: Int
        @OptionGroup var options: DeskOptions

        func run() throws {
            try options.say { desk in
                try desk.removeWebhook(number)
                return Wording(zh: "通知地址 \(number) 已移除。", en: "Webhook \(number) is removed.")
            }
        }
    }
}
