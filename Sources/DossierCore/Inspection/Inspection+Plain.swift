extension Inspection: PlainReading {
    package init?(plain value: JSONValue) {
        guard let members = value.object,
            let mediaType = Established(plain: members["mediaType"], \.string),
            let formats = members["otherFormats"]?.all(\.string),
            let programs = members["programs"]?.all(Program.init(plain:)), programs == programs.sorted()
        else { return nil }
        var (pdf, text): (PDFFacts?, Established<TextLayer>?)
        if let own = members["pdf"], !own.isNull {
            guard let facts = PDFFacts(plain: own) else { return nil }
            pdf = facts
        }
        if let own = members["text"], !own.isNull {
            guard let layer = Established(plain: own, TextLayer.init(plain:)) else { return nil }
            text = layer
        }
        self.init(mediaType: mediaType, otherFormats: formats, pdf: pdf, text: text, programs: programs)
    }
}

extension Inspection.Program {
    fileprivate init?(plain value: JSONValue) {
        guard let name = value["name"]?.string, let version = value["version"]?.string else { return nil }
        self.init(name: name, version: version)
    }
}

extension TextLayer {
    fileprivate init?(plain value: JSONValue) {
        guard let members = value.object, let origin = members["origin"]?.string.flatMap(Origin.init(rawValue:)),
            let pages = members["pages"]?.integer, let empty = members["empty"]?.all(\.integer),
            let emptyCount = members["emptyCount"]?.integer,
            let digest = members["sha256"]?.string.flatMap(ContentDigest.init(plain:))
        else { return nil }
        self.init(origin: origin, pages: pages, empty: empty, emptyCount: emptyCount, sha256: digest)
    }
}

extension ContentDigest {
    fileprivate init?(plain text: String) {
        do { try self.init(text) } catch { return nil }
    }
}

extension PDFFacts {
    fileprivate init?(plain value: JSONValue) {
        guard let members = value.object,
            let pages = Established(plain: members["pages"], \.integer),
            let version = Established(plain: members["version"], \.string),
            let protection = Established(plain: members["protection"], Protection.init(plain:)),
            let damage = Established(plain: members["damage"], { $0.string.flatMap(Damage.init(rawValue:)) }),
            let isLinearized = Established(plain: members["isLinearized"], \.bool),
            let fonts = Established(plain: members["fonts"], { $0.all(Font.init(plain:)) }),
            let structure = Established(plain: members["structure"], Structure.init(plain:)),
            let making = Established(plain: members["making"], Making.init(plain:))
        else { return nil }
        self.init(
            pages: pages, version: version, protection: protection, damage: damage, isLinearized: isLinearized,
            fonts: fonts, structure: structure, making: making)
    }
}

extension PDFFacts.Protection {
    fileprivate init?(plain value: JSONValue) {
        guard let isEncrypted = value["isEncrypted"]?.bool, let needs = value["needsPassword"]?.bool,
            let forbids = value["forbids"]?.all(\.string), forbids == forbids.sorted()
        else { return nil }
        self.init(isEncrypted: isEncrypted, needsPassword: needs, forbids: forbids)
    }
}

extension PDFFacts.Font {
    fileprivate init?(plain value: JSONValue) {
        guard let name = value["name"]?.string, let isEmbedded = value["isEmbedded"]?.bool,
            let hasMap = value["hasUnicodeMap"]?.bool
        else { return nil }
        self.init(name: name, isEmbedded: isEmbedded, hasUnicodeMap: hasMap)
    }
}

extension PDFFacts.Structure {
    fileprivate init?(plain value: JSONValue) {
        guard let members = value.object, let javaScripts = members["javaScripts"]?.integer,
            let launches = members["launches"]?.integer, let attachments = members["attachments"]?.integer,
            let media = members["media"]?.integer, let formFields = members["formFields"]?.integer,
            let signatures = members["signatures"]?.integer, let bookmarks = members["bookmarks"]?.integer,
            let webLinks = members["webLinks"]?.integer
        else { return nil }
        self.init()
        (self.javaScripts, self.launches, self.attachments, self.media) = (javaScripts, launches, attachments, media)
        (self.formFields, self.signatures, self.bookmarks, self.webLinks) = (
            formFields, signatures, bookmarks, webLinks
        )
    }
}

extension PDFFacts.Making {
    fileprivate init?(plain value: JSONValue) {
        guard let members = value.object, members.values.allSatisfy({ $0.string != nil }) else { return nil }
        self.init(
            producer: members["producer"]?.string, creator: members["creator"]?.string,
            created: members["created"]?.string, modified: members["modified"]?.string)
    }
}
