/// Judges one filing as it would come out on other days, from how it came out on one.
///
/// Only what rests on those days is judged again; every other finding is taken over as it is. The result is the very
/// assessment that judging everything afresh gives, finding by finding.
final class Forecast {
    /// Findings that follow one another in an assessment.
    private enum Part {
        case kept(ArraySlice<Finding>)
        case requirement(Requirement)
        case group(DocumentGroup)
        case rule(Rule)
        case technical(TechnicalRule)
    }

    private let now: Assessment
    private let waivers: [Waiver]
    private let sheet: FactSheet
    /// The last look, of which the next takes over what rests on no day.
    private var survey: Survey
    private let dated: DatedPaths
    private let parts: [Part]

    /// - Parameter now: What judging this filing under this checklist gave.
    init(_ dossier: Dossier, under checklist: Checklist, now: Assessment) {
        self.now = now
        waivers = dossier.waivers
        sheet = FactSheet(dossier)
        survey = Survey(sheet, under: checklist, asOf: now.asOf)
        dated = DatedPaths(edition: survey.edition)
        parts = Self.parts(of: now.findings, survey.edition, checklist.technical, dated)
    }

    /// How it comes out on another day, everything else being as it is.
    func judged(on day: Day) -> Assessment { judged(sheet, day) }

    /// How it comes out on the same day with the shipment planned so many days later.
    func postponed(by days: Int) -> Assessment {
        judged(sheet.postponed(by: days), now.asOf)
    }

    private func judged(_ sheet: FactSheet, _ day: Day) -> Assessment {
        let survey = survey.moved(to: day, sheet: sheet, unless: dated)
        self.survey = survey
        lazy var looks = TechnicalLook.all(in: survey)
        let findings = parts.flatMap { part -> [Finding] in
            switch part {
            case .kept(let findings): Array(findings)
            case .requirement(let requirement): Assessor.findings(of: requirement, in: survey)
            case .group(let group): Assessor.findings(of: group, in: survey)
            case .rule(let rule): Assessor.findings(of: rule, in: survey)
            case .technical(let rule): Assessor.technicalFindings([rule], looks, in: survey)
            }
        }
        return now.on(day, findings: Assessor.beside(waivers, findings, under: now.checklist, on: day))
    }
}

extension Forecast {
    /// What of an assessment is kept and what is judged again, in the order of its findings.
    ///
    /// Findings are told apart by the demand they are about, in the order in which the assessor goes through the demands.
    private static func parts(
        of findings: [Finding], _ edition: EditionIndex, _ technical: [TechnicalRule], _ dated: DatedPaths
    ) -> [Part] {
        var (parts, start, next) = ([Part](), 0, 0)
        func pass(_ id: String) { while next < findings.count, findings[next].id == id { next += 1 } }
        func again(_ part: Part, _ id: String) {
            if start < next { parts.append(.kept(findings[start..<next])) }
            parts.append(part)
            pass(id)
            start = next
        }
        func go(through part: Part, _ id: String, isDated: Bool) { if isDated { again(part, id) } else { pass(id) } }
        for one in edition.requirements { go(through: .requirement(one), one.id, isDated: dated.isDated(one)) }
        for one in edition.groups { go(through: .group(one), one.id, isDated: dated.isDated(one)) }
        for one in edition.rules { go(through: .rule(one), one.id, isDated: dated.isDated(one)) }
        // What is open about the destination rests on no day.
        let ids = Set(technical.map(\.id))
        while next < findings.count, !ids.contains(findings[next].id) { next += 1 }
        for one in technical.inOrder { go(through: .technical(one), one.id, isDated: dated.isDated(one)) }
        return parts + (start < findings.count ? [.kept(findings[start...])] : [])
    }
}
