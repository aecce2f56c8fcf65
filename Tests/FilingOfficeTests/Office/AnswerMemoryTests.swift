import DossierCore
import Foundation
import Records
import Synchronization
import TestSupport
import Testing

@testable import FilingOffice

@Suite("Remembered answers")
struct AnswerMemoryTests {
    @Test("an answer is made once, and anew after anybody commits anything")
    func commits() throws {
        let made = try TemporaryWorkspace.withShipment()
        let memory = AnswerMemory<String, Int>(try #require(try ChangeWatch(made.register)), limit: 10)
        let count = Mutex(0)
        func ask(_ key: String) throws -> Int {
            try memory.answer(key) {
                count.withLock { count in
                    count += 1
                    return count
                }
            }
        }
        #expect(try [ask("a"), ask("a"), ask("b"), ask("a")] == [1, 1, 2, 1])
        try made.register.setReadingLanguage(.en, of: "lin.wei")
        #expect(try [ask("a"), ask("b"), ask("a")] == [3, 4, 3])
        // Another program: a register of its own on the same file.
        let other = try Workspace.open(at: made.workspace.root).register
        try other.setReadingLanguage(.zh, of: "lin.wei")
        #expect(try [ask("a"), ask("a")] == [5, 5])
    }

    @Test("an answer made while something was committed is not given again")
    func overtaken() throws {
        let made = try TemporaryWorkspace.withShipment()
        let memory = AnswerMemory<String, Int>(try #require(try ChangeWatch(made.register)), limit: 10)
        _ = try memory.answer("a") {
            try made.register.setReadingLanguage(.en, of: "lin.wei")
            return 1
        }
        #expect(try memory.answer("a") { 2 } == 2)
    }

    @Test("what could not be made is asked for again, and no more is kept than was said")
    func bounds() throws {
        let made = try TemporaryWorkspace.withShipment()
        let memory = AnswerMemory<Int, Int>(try #require(try ChangeWatch(made.register)), limit: 2)
        #expect(throws: CocoaError.self) { try memory.answer(1) { throw CocoaError(.fileNoSuchFile) } }
        #expect(try memory.answer(1) { 10 } == 10)
        #expect(try memory.answer(2) { 20 } == 20)
        // The third makes room by forgetting the others.
        #expect(try memory.answer(3) { 30 } == 30)
        #expect(try memory.answer(1) { 11 } == 11)
        #expect(try memory.answer(3) { 31 } == 30)
    }

    @Test("a register in memory is not watched, so nothing is remembered")
    func inMemory() throws {
        #expect(try ChangeWatch(try Register.inMemory()) == nil)
    }
}
