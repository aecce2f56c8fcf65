import DossierCore
import HTTPTypes
import TestSupport
import Testing

@testable import FilingWeb

/// What watchers are told of a bundle that is being made.
struct PackingTests {
    @Test("a watcher sees every step and the end; who comes when nothing is made sees the end at once")
    func watched() async {
        let packing = Packing()
        #expect(packing.step(of: "S1") == nil)
        packing.begin("S1", papers: 100)
        var steps = packing.watch("S1").makeAsyncIterator()
        #expect(await steps.next() == Packing.Step(bytes: 0, papers: 100))
        packing.report("S1", bytes: 40)
        #expect(await steps.next() == Packing.Step(bytes: 40, papers: 100))
        #expect(packing.step(of: "S1")?.bytes == 40)
        // Somebody else begins the same: the end is when both are through.
        packing.begin("S1", papers: 100)
        packing.end("S1")
        packing.report("S1", bytes: 90)
        #expect(await steps.next() == Packing.Step(bytes: 90, papers: 100))
        packing.end("S1")
        #expect(await steps.next() == nil)
        var late = packing.watch("S1").makeAsyncIterator()
        #expect(await late.next() == nil)
    }

    @Test("the stream is one of server-sent events, and ends by saying so")
    func stream() async throws {
        let browser = try Browser.of(.auditor, in: WebStage.shared.get())
        let answer = try await browser.get("/shipments/YH26-US-012/package/progress")
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentType] == "text/event-stream")
        #expect(answer.text == "retry: 500\n\nevent: end\ndata: {}\n\n")
        #expect(try await browser.get("/shipments/NOWHERE/package/progress").status == .notFound)
    }
}
