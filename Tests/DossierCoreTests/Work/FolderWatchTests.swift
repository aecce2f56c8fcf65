import DossierCore
import TestSupport
import Testing

@Suite("A watched folder")
struct FolderWatchTests {
    @Test("a file is stable when two looks find it the same, and not before")
    func stable() {
        var watch = FolderWatch()
        let (small, large) = (FileMark(size: 1, modified: 1), FileMark(size: 2, modified: 1))
        #expect(watch.look(["a": small]) == [])
        #expect(watch.look(["a": large, "b": small]) == [])
        #expect(watch.look(["b": small, "a": large]) == ["a", "b"])
        #expect(watch.look(["a": FileMark(size: 2, modified: 2)]) == [])
        #expect(watch.look([:]) == [])
        #expect(watch.look(["a": FileMark(size: 2, modified: 2)]) == [])
    }

    @Test(
        "names of what is not finished are left alone",
        arguments: [
            (".hidden", true), ("~$report.docx", true), ("a.pdf.part", true), ("a.CRDOWNLOAD", true), ("a.tmp", true),
            ("a~", true), ("a.pdf", false), ("part.pdf", false),
        ])
    func passing(name: String, isPassing: Bool) { #expect(FolderWatch.isPassing(name) == isPassing) }

    @Test("a note says why in both languages and knows the state of the file it is about")
    func note() {
        let mark = FileMark(size: 120, modified: 7)
        let note = RefusalNote(name: "a.zip", reason: Wording(zh: "压缩包。", en: "An archive."), file: mark)
        #expect(
            note.text == """
                未收取“a.zip”：压缩包。
                改正后请删除本说明，或换上新文件，程序即重新查看。

                “a.zip” was not taken: An archive.
                Put it right and delete this note, or replace the file, and it is looked at again.

                dossier watch: 120 7

                """)
        #expect(RefusalNote.isAbout(mark, note.text) == true)
        #expect(RefusalNote.isAbout(FileMark(size: 120, modified: 8), note.text) == false)
        #expect(RefusalNote.isAbout(nil, note.text) == false)
        #expect(RefusalNote.isAbout(mark, "a note of somebody else\n") == nil)
        #expect(RefusalNote.fileName(for: "a.zip") == "a.zip.refused.txt")
        #expect(RefusalNote.fileName(for: String(repeating: "批", count: 84)).utf8.count <= 255)
    }

    @Test("one place is left, or none is chosen")
    func places() {
        let places = [("S-1", "D17", "A"), ("S-1", "D17", "B"), ("S-2", "D15", "A")].map { shipment, type, lot in
            FileProposal.Place(
                shipment: shipment, type: type, subject: SubjectRef(.batch, lot), because: Wording(zh: "一", en: "a"))
        }
        let file = FileProposal(
            id: 1, name: "a.pdf", digest: .of("a"), size: 1, mediaType: "application/pdf", source: "/in/a.pdf",
            places: places, doubt: nil, takenBy: "lin.wei", takenAt: Samples.instant)
        #expect(file.place() == nil)
        #expect(file.place(shipment: "S-2") == places[2])
        #expect(file.place(type: "d17") == nil)
        #expect(file.place(type: "d17", subject: "batch:B") == places[1])
        #expect(file.place(subject: "B") == places[1])
        #expect(file.place(shipment: "S-3") == nil)
    }

    @Test("where there is no open filing at all, none is proposed")
    func noFilings() {
        #expect(SlotAnswer.best(of: []).doubt == .noFiling)
        #expect(SlotAnswer.best(of: []).proposals == [])
    }
}
