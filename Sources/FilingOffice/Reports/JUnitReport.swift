import DossierCore

/// Checks as JUnit XML: a suite for each filing, a case for each finding.
///
/// A suite has failures or errors exactly when its filing is not ready, so that a pipeline turns red when the exit code
/// says so and only then. What does not block (waived, minor, for information) is skipped with its outcome as the
/// message: yellow on every board, never green.
struct JUnitReport: ReportDocument {
    let language: Language
    private var suites: [Markup] = []
    private var total = Tally()

    init(language: Language) { self.language = language }

    mutating func add(_ report: CheckReport) {
        let assessment = report.assessment
        let blockers = Set(assessment.blockers)
        var tally = Tally()
        var cases = assessment.findings.map { finding in
            testCase(finding, report, tally.show(finding, in: assessment, isBlocking: blockers.contains(finding)))
        }
        if assessment.findings.isEmpty { cases.append(nothingFound(assessment, &tally)) }
        suites.append(
            """
              <testsuite name="\(attribute: assessment.shipment)" tests="\(tally.tests)" failures="\(tally.failures)" \
            errors="\(tally.errors)" skipped="\(tally.skipped)" timestamp="\(assessment.asOf)T00:00:00">
                <properties>
            \(Markup.lines(properties(report)))
                </properties>
            \(Markup.lines(cases))
              </testsuite>
            """)
        total.add(tally)
    }

    func finish() -> String {
        let document: Markup = """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="dossier check" tests="\(total.tests)" failures="\(total.failures)" errors="\(total.errors)">
            \(Markup.lines(suites))
            </testsuites>

            """
        return document.text
    }

    private func properties(_ report: CheckReport) -> [Markup] {
        let assessment = report.assessment
        let overlay = report.overlayName.map { [("overlay", $0)] } ?? []
        let banner = report.banner.map { [("banner", $0[language])] } ?? []
        let outlook = report.outlookLines.map { $0.values + [("outlook", $0.sentence[language])] } ?? []
        let all =
            [
                ("verdict", assessment.verdict.rawValue), ("regime", assessment.regime),
                ("checklist", "\(assessment.checklist.id)@\(assessment.checklist.edition)"),
                ("checklist-sha256", assessment.checklist.sha256.hex), ("standing", assessment.standing.rawValue),
                ("as-of", assessment.asOf.description),
            ] + overlay + outlook + banner
        return all.map { "      <property name=\"\($0.0)\" value=\"\(attribute: $0.1)\"/>" }
    }

    private func testCase(_ finding: Finding, _ report: CheckReport, _ showing: Showing) -> Markup {
        let name = "\(finding.id) [\(finding.subject)] \(finding.title[language])"
        let start: Markup = """
                <testcase classname="\(attribute: report.assessment.shipment).\(finding.kind.rawValue)" name="\(attribute: name)"
            """
        guard let element = showing.element else { return "\(start)/>" }
        let body = FindingLines.of(finding, in: report, language).joined(separator: "\n")
        return """
            \(start)>
                  <\(element) type="\(showing.type)" message="\(attribute: message(finding, showing))">\(body)</\(element)>
                </testcase>
            """
    }

    /// An assessment without findings verified nothing, and a suite without cases would look like a success.
    private func nothingFound(_ assessment: Assessment, _ tally: inout Tally) -> Markup {
        tally.tests += 1
        tally.errors += 1
        let message = Wording(zh: "清单没有得出任何结果，什么都没有核实。", en: "The checklist gave no finding: nothing was verified.")
        return """
                <testcase classname="\(attribute: assessment.shipment)" name="verdict">
                  <error type="could-not-verify" message="\(attribute: message[language])"/>
                </testcase>
            """
    }

    private func message(_ finding: Finding, _ showing: Showing) -> String {
        let outcome = "\(finding.outcome.title[language]) (\(finding.severity.title[language]))"
        return switch showing {
        case .waived: "\(WaiverEffect.counts.title[language]): \(outcome): \(finding.message[language])"
        case .notBlocking: "\(outcome): \(finding.message[language])"
        case .passed, .failed, .couldNotVerify, .notApplicable: finding.message[language]
        }
    }
}

extension JUnitReport {
    /// What a test runner's board shows of a finding.
    fileprivate enum Showing {
        case passed, couldNotVerify, notApplicable, waived, notBlocking
        case failed(Outcome)

        var element: Markup? {
            switch self {
            case .passed: nil
            case .failed: "failure"
            case .couldNotVerify: "error"
            case .notApplicable, .waived, .notBlocking: "skipped"
            }
        }

        var type: String {
            switch self {
            case .passed: "met"
            case .failed(let outcome): outcome.rawValue
            case .couldNotVerify: Outcome.couldNotVerify.rawValue
            case .notApplicable: Outcome.notApplicable.rawValue
            case .waived: "waived"
            case .notBlocking: "not-blocking"
            }
        }
    }

    /// How many cases came out which way.
    fileprivate struct Tally {
        var tests = 0
        var failures = 0
        var errors = 0
        var skipped = 0

        mutating func add(_ other: Tally) {
            tests += other.tests
            failures += other.failures
            errors += other.errors
            skipped += other.skipped
        }

        mutating func show(_ finding: Finding, in assessment: Assessment, isBlocking: Bool) -> Showing {
            let showing = Self.judge(finding, assessment.isWaived(finding), isBlocking)
            tests += 1
            switch showing {
            case .passed: break
            case .failed: failures += 1
            case .couldNotVerify: errors += 1
            case .notApplicable, .waived, .notBlocking: skipped += 1
            }
            return showing
        }

        private static func judge(_ finding: Finding, _ isWaived: Bool, _ isBlocking: Bool) -> Showing {
            switch finding.outcome {
            case .met: .passed
            case .notApplicable: .notApplicable
            case .missing, .failed, .couldNotVerify:
                if isWaived {
                    .waived
                } else if !isBlocking {
                    .notBlocking
                } else {
                    finding.outcome == .couldNotVerify ? .couldNotVerify : .failed(finding.outcome)
                }
            }
        }
    }
}
