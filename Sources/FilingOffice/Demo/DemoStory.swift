package import DossierCore
package import Foundation

/// The whole story on the sample data: from an empty folder to a verified bundle and a status look-up.
///
/// Every step is an ordinary operation of the office, done from the desk of the person whose work it is.
package struct DemoStory {
    /// What the story ends with.
    package struct Ending: Sendable {
        package let packaged: PackageReport
        package let status: StatusAnswer
        package let passphrases: URL
    }

    /// The sample shipment the story is about.
    package static let sample = "complete-us"
    /// The day the story takes place on, unless another is given: the papers of the sample are current then.
    package static func defaultDay() throws -> Day { try Day("2026-06-01") }

    let root: URL
    let library: URL?
    let login: String
    let asOf: Day
    let papers: PaperChoice
    let clock: @Sendable () -> Instant
    let tell: (Wording) -> Void

    package init(
        root: URL, library: URL? = nil, login: String, asOf: Day, papers: PaperChoice = .pdf,
        clock: @escaping @Sendable () -> Instant = HostClock.now, tell: @escaping (Wording) -> Void
    ) {
        self.root = root
        self.library = library
        self.login = login
        self.asOf = asOf
        self.papers = papers
        self.clock = clock
        self.tell = tell
    }

    /// Runs it all. A failure leaves what was done for the user to look at.
    package func run() throws -> Ending {
        let samples = try SampleData.find(library: library)
        let maker = Person(code: login, name: login, roles: [.administrator], login: login)
        tell(Wording(zh: "1. 新建工作区 \(root.path)", en: "1. A new workspace, \(root.path)"))
        let office = try FilingOffice.create(
            at: root, library: library, maker: maker, origin: "demo", clock: clock)
        let desks = try hire(samples.people(), office)
        let preparer = try desks.one(.regulatorySpecialist)
        let shipment = try prepare(samples, preparer)
        try sign(shipment, desks, office)
        let packaged = try pack(shipment, preparer)
        try follow(shipment, samples, preparer)
        let status = try lookUp(packaged, office)
        return Ending(packaged: packaged, status: status, passphrases: passphraseFile)
    }

    private func prepare(_ samples: SampleData, _ preparer: Desk) throws -> String {
        let office = preparer.office
        let records = try preparer.importRecords(paths: [samples.records, samples.shipmentFile(Self.sample)])
        guard let shipment = records.lines.first(where: { $0.kind == .shipment })?.key else {
            throw FilingError.fileMissing(samples.shipmentFile(Self.sample))
        }
        tell(
            Wording(
                zh: "3. 导入 \(records.count(.created)) 条记录：机构、产品、供者、批次、试验，以及发运 \(shipment)",
                en:
                    "3. \(records.count(.created)) records imported: parties, products, donors, batches, trials, shipment \(shipment)"
            ))
        let before = try office.check(shipment, asOf: asOf).assessment
        tell(
            Wording(
                zh:
                    "4. 首次核对：\(before.verdict.title.zh)，缺失 \(before.count(.missing)) 份，无法核实 \(before.count(.couldNotVerify)) 项",
                en:
                    "4. A first check: \(before.verdict.title.en); \(before.count(.missing)) papers missing, \(before.count(.couldNotVerify)) findings that cannot be verified"
            ))
        let attached = try preparer.attach(folder: samples.documents(Self.sample), to: shipment)
        let bytes = attached.outcomes.reduce(0) { $0 + $1.document.size }
        tell(
            Wording(
                zh: "5. 附加 \(attached.outcomes.count) 份资料（\(bytes / 1000) kB），全部入库并计算哈希",
                en: "5. \(attached.outcomes.count) papers attached (\(bytes / 1000) kB), hashed into the vault"))
        let after = try office.check(shipment, asOf: asOf).assessment
        tell(
            Wording(
                zh:
                    "6. 再次核对：\(after.verdict.title.zh)，满足 \(after.count(.met)) 项，不适用 \(after.count(.notApplicable)) 项（截至 \(asOf)）",
                en:
                    "6. Checked again: \(after.verdict.title.en); \(after.count(.met)) met, \(after.count(.notApplicable)) not applicable (as of \(asOf))"
            ))
        return shipment
    }

    private func sign(_ shipment: String, _ desks: DemoDesks, _ office: FilingOffice) throws {
        let hands: [(SignatureMeaning, Role)] = [
            (.authored, .regulatorySpecialist), (.reviewed, .qaReviewer), (.approved, .regulatoryManager),
            (.released, .qaReleaser),
        ]
        var said: [Wording] = []
        for (meaning, role) in hands {
            let desk = try desks.one(role)
            _ = try desk.sign(shipment, meaning: meaning, asOf: asOf)
            said.append(
                Wording(zh: "\(desk.person.name)\(meaning.title.zh)", en: "\(desk.person.code) \(meaning.title.en)"))
        }
        tell(
            Wording(
                zh: "7. 四人各自签署同一内容：\(said.map(\.zh).joined(separator: "，"))；资料锁定",
                en:
                    "7. Four people sign the same content: \(said.map(\.en).joined(separator: ", ")); the filing is locked"
            ))
    }

    private func pack(_ shipment: String, _ desk: Desk) throws -> PackageReport {
        let packaged = try desk.package(shipment, asOf: asOf, papers: papers)
        tell(
            Wording(
                zh: "8. 打包并逐字节核验：\(packaged.receipt.name).zip，\(packaged.verification.files) 个文件",
                en:
                    "8. Packed and verified byte by byte: \(packaged.receipt.name).zip, \(packaged.verification.files) files"
            ))
        return packaged
    }

    /// Records what a receiving office might do; its notices lie with the samples.
    private func follow(_ shipment: String, _ samples: SampleData, _ desk: Desk) throws {
        func day(_ offset: Int) -> Day { min(asOf.adding(days: offset), clock().day) }
        let notices = [
            AuthorityNotice(
                kind: .submitted, number: "SAMPLE-R-2026-0611", date: day(1),
                evidence: samples.notice("submission-receipt")),
            AuthorityNotice(
                kind: .accepted, number: "SAMPLE-A-2026-0457", date: day(3),
                evidence: samples.notice("acceptance-notice")),
            AuthorityNotice(
                kind: .filed, number: "SAMPLE-F-2026-0312", date: day(7), evidence: samples.notice("filing-notice"),
                validFrom: day(7), validUntil: day(7).adding(days: 182), quantity: try Quantity("1.2e9 cells")),
        ]
        for notice in notices { _ = try desk.record(notice, for: shipment) }
        tell(
            Wording(
                zh: "9. 登记（示例）提交、受理、备案完成，各附通知原件",
                en: "9. Submission, acceptance and filing recorded (sample notices), each with its evidence"))
    }

    private func lookUp(_ packaged: PackageReport, _ office: FilingOffice) throws -> StatusAnswer {
        let query = packaged.receipt.reference.description
        let day = min(asOf.adding(days: 8), clock().day)
        guard let answer = try office.status(query, asOf: day).first else { throw FilingError.nothingFound(query) }
        tell(
            Wording(
                zh: "10. 物流凭内部编号查询（\(day)）：\(answer.validity.title.zh)",
                en: "10. Logistics looks the reference up (\(day)): \(answer.validity.title.en)"))
        return answer
    }

    var passphraseFile: URL { root.appending(path: "DEMO-PASSPHRASES.txt") }
}
