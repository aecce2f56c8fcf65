import Foundation

extension AuditWork {
    /// `audit/events.jsonl`: each line by itself, neighbours against each other, all of them against the history.
    mutating func checkEvents() {
        guard let data = seen.contents[BundleLayout.events] else { return }
        var events: [AuditEvent] = []
        var isWhole = true
        for row in EventsFile.read(data) {
            switch row {
            case .event(let event): events.append(event)
            case .malformed(let line):
                add(.eventLine(line))
                isWhole = false
            }
        }
        for (index, event) in events.enumerated() {
            let before = index == 0 ? nil : events[index - 1]
            let digest = try? AuditChain.digest(of: event)
            if digest != event.digest { add(.eventAltered(sequence: event.sequence)) }
            if let before, event.sequence <= before.sequence {
                add(.eventOrder(sequence: event.sequence))
            } else if let before, event.sequence == before.sequence + 1, event.previous != before.digest {
                add(.eventUnlinked(sequence: event.sequence))
            } else if event.sequence == 1, event.previous != AuditChain.origin {
                add(.eventUnlinked(sequence: event.sequence))
            }
        }
        if isWhole, let dossier, dossier.history != events.map(DossierFile.Step.init) { add(.historyDiffers) }
    }

    /// What people read: the index links to every file and to nothing else, the README names the bundle.
    mutating func checkReading() {
        if let data = seen.contents[BundleLayout.index] {
            if let text = String(validating: data, as: UTF8.self) {
                checkIndex(text)
            } else {
                add(.unreadable(path: BundleLayout.index))
            }
        }
        guard let data = seen.contents[BundleLayout.readme] else { return }
        guard let text = String(validating: data, as: UTF8.self) else {
            return add(.unreadable(path: BundleLayout.readme))
        }
        let payload = seen.entries.filter { BundleLayout.isPayload($0.path) }
        let oxum = PayloadOxum(bytes: payload.reduce(0) { $0 + $1.size }, files: payload.count)
        for needed in [name?.description, oxum.description].compactMap({ $0 }) where !text.contains(needed) {
            add(.readmeOmits(text: needed))
        }
    }

    private mutating func checkIndex(_ text: String) {
        let page = PageTags(text)
        for link in page.links.sorted() where byPath[link] == nil { add(.indexLinksToNothing(path: link)) }
        for entry in seen.entries where entry.path != BundleLayout.index && !page.links.contains(entry.path) {
            add(.indexOmits(path: entry.path))
        }
        if page.runsScripts { add(.indexRunsScripts) }
    }
}
