import DossierCore
import Testing

/// For every rule there is an edit of one value that turns the verdict.
struct MutationTests {
    @Test("the complete samples are ready", arguments: ReadySamples.names)
    func ready(name: String) throws {
        let assessment = try ReadySamples.shared.get().sample(name).assessment
        #expect(assessment.verdict == .ready)
        #expect(assessment.open == [])
    }

    @Test("one edit of a ready sample turns the verdict, naming that rule and no other", arguments: MutationFile.lines)
    func trips(mutation: Mutation) throws {
        let samples = try ReadySamples.shared.get()
        let before = try samples.sample(mutation.sample).assessment
        let after = try samples.assessment(after: mutation)
        #expect(after.open.subtracting(before.open) == ["\(mutation.rule) \(mutation.subject) failed"])
        #expect(before.open.subtracting(after.open) == [])
        #expect(after.verdict == mutation.verdict)
    }

    @Test("every rule is tripped by an edit, except those for destinations no sample goes to")
    func everyRule() throws {
        let (file, samples) = (try MutationFile.shared.get(), try ReadySamples.shared.get())
        let overlays = samples.checklist.overlays
        let shown = samples.checklist.rules + overlays.filter(samples.isShown).flatMap(\.rules)
        let unshown = overlays.filter { !samples.isShown($0) }.flatMap(\.rules)
        let tripped = Set(file.mutations.map(\.rule))
        #expect(tripped.sorted() == shown.map(\.id).sorted())
        #expect(file.unshown.sorted() == unshown.map(\.id).sorted())
    }

    @Test("an edit names a rule, a subject, a paper or record and a field that are there")
    func known() throws {
        let (file, samples) = (try MutationFile.shared.get(), try ReadySamples.shared.get())
        for mutation in file.mutations {
            #expect(throws: Never.self) { try samples.assessment(after: mutation) }
            let findings = try samples.sample(mutation.sample).assessment.findings
            #expect(
                findings.contains { $0.kind == .rule && $0.id == mutation.rule && $0.subject == mutation.subject },
                "\(mutation)")
        }
    }
}
