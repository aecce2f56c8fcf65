package import DossierCore
import Records

/// How a filing stood at an earlier moment, judged as it would have been then, and who had acted on it by then.
package struct PastCheck: Sendable {
    package let at: Instant
    package let report: CheckReport
    /// Whoever acted last first.
    package let knownBy: [Knower]

    /// What `check --at --format json` adds to the object of a check.
    package var json: [String: JSONValue] {
        [
            "at": .string(at.description), "revision": .integer(report.dossier.revision),
            "status": .string(report.dossier.status.rawValue), "knownBy": .array(knownBy.map(\.json)),
        ]
    }
}

extension FilingOffice {
    /// Judges a filing as it stood at an earlier moment, by the edition it was pinned to then, as of that day.
    ///
    /// - Throws: `HistoryFault` for a moment to come or before the filing, and wherever the history does not tell.
    package func check(_ shipment: String, at instant: Instant) throws -> PastCheck {
        let now = clock()
        guard instant <= now else { throw HistoryFault.inFuture(asked: instant, now: now) }
        let past = try workspace.register.filing(shipment, at: instant)
        let checklist: Checklist
        do {
            checklist = try self.checklist(of: past.dossier)
        } catch LibraryError.unknownEdition, LibraryError.unknownChecklist, LibraryError.otherContent {
            throw HistoryFault.editionGone(shipment, past.dossier.checklist)
        }
        let assessment = Assessor.assess(past.dossier, against: checklist, asOf: instant.day)
        return PastCheck(
            at: instant, report: CheckReport(dossier: past.dossier, checklist: checklist, assessment: assessment),
            knownBy: Knower.known(by: instant, from: past.events))
    }
}

extension HistoryFault {
    /// A moment to come is a mistake in the question, one before the filing an answer; everything else is not known.
    var kind: FilingErrorKind {
        switch self {
        case .inFuture: .badData
        case .notYetOpen: .doesNotHold
        case .noBeginning, .clockWentBack, .altered, .contradicted, .unknownField, .versionMissing, .signedOtherwise,
            .editionGone:
            .couldNotVerify
        }
    }
}
