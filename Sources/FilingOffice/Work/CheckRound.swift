import DossierCore
import Records

/// One round through many filings, all judged as of the same day, remembering what they share.
struct CheckRound: Sendable {
    let office: FilingOffice
    let asOf: Day
    /// The edition to try; nil for the one each filing is pinned to.
    let edition: Checklist?
    private let memory = RecordMemory()

    init(office: FilingOffice, asOf: Day, edition: Checklist?) {
        self.office = office
        self.asOf = asOf
        self.edition = edition
    }

    /// What came of judging some filings that follow one another, up to the first that could not be read.
    @Sendable func reports(_ shipments: [String]) -> [Result<CheckReport, any Error>] {
        guard let first = shipments.first, let last = shipments.last else { return [] }
        do {
            return try office.workspace.register.dossiers(from: first, through: last, recalling: memory)
                .map { dossier in Result { try report(dossier) } }
        } catch {
            // One of them is damaged: those before it are judged all the same, one by one.
            return shipments.map { shipment in Result { try report(office.dossier(shipment)) } }
        }
    }

    private func report(_ dossier: Dossier) throws -> CheckReport {
        let checklist = try edition ?? office.checklist(of: dossier)
        let assessment = Assessor.assess(dossier, against: checklist, asOf: asOf)
        return CheckReport(dossier: dossier, checklist: checklist, assessment: assessment)
    }
}

extension [String] {
    /// The elements in order, so many at a time.
    func chunks(of size: Int) -> [[String]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
