import DossierCore

/// Checks as OSCAL assessment results 1.1.3: one document, a result for each filing.
///
/// Every identifier is drawn from what it stands for and every time is the day of the check, so that the same findings
/// give the same bytes.
struct OSCALReport: ReportDocument {
    let language: Language
    private var results: [JSONValue] = []
    private var resources = OSCALResources()
    private var lastDay: Day?

    init(language: Language) { self.language = language }

    mutating func add(_ report: CheckReport) {
        let day = report.assessment.asOf
        lastDay = lastDay.map { max($0, day) } ?? day
        results.append(OSCALResult(report: report, language: language).value(&resources))
    }

    func finish() -> String {
        let title = Wording(zh: "出境备案资料核对结果", en: "Results of checking export filing dossiers")
        let plan = Wording(
            zh: "核对依据所列清单版本进行；没有另外的核对计划文件。",
            en: "The check follows the checklist editions listed; there is no assessment plan beside them.")
        let day = lastDay ?? .earliest
        var body: [String: JSONValue] = [
            "metadata": [
                "title": .string(title[language]), "last-modified": .string(OSCALText.moment(day)),
                "version": .string(day.description), "oscal-version": "1.1.3",
                "props": [OSCALText.property("generator", "dossier \(FilingOffice.programVersion)")],
            ],
            "import-ap": ["href": .string("#" + resources.plan), "remarks": .string(plan[language])],
            "results": .array(results),
            "back-matter": ["resources": .array(resources.values)],
        ]
        body["uuid"] = .string(NamedUUID.of("document", ContentDigest.of(CanonicalJSON.bytes(.object(body))).hex))
        return IndentedJSON.text(["assessment-results": .object(body)]) + "\n"
    }
}

/// What an OSCAL document refers to, each once: checklist editions, subjects, papers.
struct OSCALResources {
    private(set) var values: [JSONValue] = []
    private var known: Set<String> = []
    /// The first checklist edition; it stands for the plan.
    private(set) var plan = NamedUUID.of("no plan")

    mutating func edition(_ checklist: Checklist, _ language: Language) -> String {
        let pin = checklist.pin
        let uuid = NamedUUID.of("edition", pin.id, pin.edition, pin.sha256.hex)
        if values.isEmpty { plan = uuid }
        add(
            uuid,
            [
                "title": .string(OSCALText.line("\(checklist.title[language]) \(pin.id)@\(pin.edition)")),
                "props": [
                    OSCALText.property("checklist", "\(pin.id)@\(pin.edition)"),
                    OSCALText.property("sha256", pin.sha256.hex),
                    OSCALText.property("standing", checklist.standing.rawValue),
                ],
            ], remarks: checklist.banner?[language])
        return uuid
    }

    mutating func subject(_ subject: SubjectRef, _ language: Language) -> String {
        let uuid = NamedUUID.of("subject", subject.kind.rawValue, subject.id)
        let title = "\(subject.kind.title[language]) \(subject.id)"
        let properties = [
            OSCALText.property("subject-kind", subject.kind.rawValue), OSCALText.property("subject-id", subject.id),
        ]
        add(uuid, ["title": .string(OSCALText.line(title)), "props": .array(properties)])
        return uuid
    }

    mutating func paper(_ evidence: EvidenceRef, in report: CheckReport) -> String {
        let uuid = NamedUUID.of("paper", evidence.document.text, evidence.sha256.hex)
        let document = report.document(evidence.document)
        var link: [String: JSONValue] = [
            "href": .string("sha256/\(evidence.sha256.hex.prefix(2))/\(evidence.sha256.hex)"),
            "hashes": [["algorithm": "SHA-256", "value": .string(evidence.sha256.hex)]],
        ]
        if let document { link["media-type"] = .string(document.mediaType) }
        let title = OSCALText.line("\(evidence.document) \(document?.originalName ?? "")")
        add(uuid, ["title": .string(title), "rlinks": [.object(link)]])
        return uuid
    }

    private mutating func add(_ uuid: String, _ members: [String: JSONValue], remarks: String? = nil) {
        guard known.insert(uuid).inserted else { return }
        var members = members
        members["uuid"] = .string(uuid)
        if let remarks { members["remarks"] = .string(remarks) }
        values.append(.object(members))
    }
}

/// The few data types of OSCAL that are narrower than any text.
enum OSCALText {
    /// The name space of our properties (`prop/@ns`): a name that leads nowhere (RFC 2606 reserves `example`).
    static let namespace = "https://dossier.example/ns/oscal"

    /// A property; its value is one line that does not begin or end with a space, and is not empty.
    static func property(_ name: String, _ value: String) -> JSONValue {
        ["name": .string(name), "ns": .string(namespace), "value": .string(line(value))]
    }

    /// One line; a dash stands where nothing is left.
    static func line(_ text: String) -> String {
        let line = VisibleText.line(text)
        return line.isEmpty ? "—" : line
    }

    /// The start of a day in UTC.
    static func moment(_ day: Day) -> String { "\(day)T00:00:00Z" }

    /// An identifier of a requirement or rule as a token (`[\p{L}_][\p{L}\p{N}.\-_]*`).
    static func token(_ id: String) -> String {
        let safe = String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "_" })
        return safe.first?.isLetter == true ? safe : "_" + safe
    }
}
