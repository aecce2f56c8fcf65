import DossierCore
import Testing

@Suite("A moment as people write it")
struct MomentTextTests {
    @Test(
        "seconds and offset may be left out; the place's own offset then counts",
        arguments: [
            ("2026-03-03T14:00", "2026-03-03T14:00:00+08:00"), ("2026-03-03 14:00", "2026-03-03T14:00:00+08:00"),
            ("2026-03-03T14:00:30", "2026-03-03T14:00:30+08:00"), ("2026-03-03T06:00Z", "2026-03-03T06:00:00Z"),
            ("2026-03-03T14:00+05:30", "2026-03-03T14:00:00+05:30"),
            ("2026-03-03T14:00:01-04:00", "2026-03-03T14:00:01-04:00"),
        ])
    func read(_ text: String, _ expected: String) {
        #expect(MomentText.instant(text) { _ in 480 }?.description == expected)
    }

    @Test(
        "anything else is no moment, a day alone included",
        arguments: [
            "2026-03-03", "2026-03-03T", "2026-03-03T14", "2026-03-03T1400", "2026-02-30T14:00", "2026-03-03T24:00",
            "2026-03-03T14:00 CST", "03/03/2026 14:00", "", "2026-03-03T14:00+8",
        ])
    func refused(_ text: String) { #expect(MomentText.instant(text) { _ in 480 } == nil) }
}
