import Foundation

extension AuditWork {
    /// The bag by RFC 8493: declaration, both manifests, metadata.
    mutating func checkBag() {
        if let declaration = seen.contents[BundleLayout.declaration],
            declaration != Data(BundleLayout.declarationText.utf8)
        {
            add(.declaration)
        }
        checkManifest(BundleLayout.manifest, covers: BundleLayout.isPayload)
        checkManifest(BundleLayout.tagManifest, covers: BundleLayout.isTag)
        checkInfo()
    }

    private mutating func checkManifest(_ file: String, covers: (String) -> Bool) {
        guard let data = seen.contents[file] else { return }
        let (manifest, problems) = Manifest.read(data)
        for problem in problems {
            switch problem {
            case .line(let line): add(.manifestLine(manifest: file, line: line))
            case .order(let line): add(.manifestOrder(manifest: file, line: line))
            case .ending: add(.manifestEnding(manifest: file))
            case .repeated(let path): add(.listedTwice(manifest: file, path: path))
            }
        }
        var listed: Set<String> = []
        for line in manifest.lines {
            guard covers(line.path) else {
                add(.listedWrongly(manifest: file, path: line.path))
                continue
            }
            listed.insert(line.path)
            guard let entry = byPath[line.path] else {
                add(.absent(manifest: file, path: line.path))
                continue
            }
            if let found = entry.digest, found != line.digest {
                add(.digestDiffers(path: line.path, expected: line.digest, found: found))
            }
        }
        for entry in seen.entries where covers(entry.path) && !listed.contains(entry.path) {
            add(.unlisted(manifest: file, path: entry.path))
        }
    }

    private mutating func checkInfo() {
        let isDeflated = seen.entries.contains(where: \.isDeflated)
        guard let data = seen.contents[BundleLayout.info] else { return }
        let (info, badLines) = BagInfo.read(data)
        for line in badLines { add(.infoLine(line)) }
        let payload = seen.entries.filter { BundleLayout.isPayload($0.path) }
        let oxum = PayloadOxum(bytes: payload.reduce(0) { $0 + $1.size }, files: payload.count)
        expect(oxum.description, info, .payloadOxum)
        if let name {
            expect(name.reference.description, info, .externalIdentifier)
            expect(name.sequenceText, info, .sequence)
        }
        for label in [BagInfo.Label.baggingDate, .sourceOrganization, .software] where info[label] == nil {
            add(.infoValue(label: label.rawValue, expected: "…", found: nil))
        }
        if isDeflated, info[.compression] == nil { add(.undeclaredCompression) }
    }

    private mutating func expect(_ expected: String, _ info: BagInfo, _ label: BagInfo.Label) {
        guard info[label] != expected else { return }
        add(.infoValue(label: label.rawValue, expected: expected, found: info[label]))
    }
}
