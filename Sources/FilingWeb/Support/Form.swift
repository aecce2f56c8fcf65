import Hummingbird
import NIOCore

/// What a short form says, by the names of its fields.
struct Form: Sendable {
    private(set) var fields: [(name: String, value: String)] = []

    init(_ fields: [(name: String, value: String)] = []) { self.fields = fields }

    /// The first value under a name, without white space at either end.
    subscript(_ name: String) -> String? {
        fields.first { $0.name == name }?.value.trimmed
    }

    /// A value that says something.
    func text(_ name: String) -> String? {
        self[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// All values under a name.
    func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// The number under a name.
    func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }

    /// The revision of the filing the page of this form was drawn from.
    ///
    /// - Throws: `SiteError.revisionMissing`: a form that does not say it is never taken as drawn from the current one.
    func revision() throws(SiteError) -> Int {
        guard let number = number("revision"), number >= 0 else { throw .revisionMissing }
        return number
    }

    /// - Throws: `SiteError.formTooLarge`, `.formUnreadable`.
    static func read(_ request: Request, limit: Int) async throws -> Form {
        guard let type = request.headers[.contentType], type.hasPrefix("application/x-www-form-urlencoded") else {
            throw SiteError.formUnreadable
        }
        var bytes: [UInt8] = []
        do {
            for try await buffer in request.body {
                guard bytes.count + buffer.readableBytes <= limit else { throw SiteError.formTooLarge(limit: limit) }
                bytes += buffer.readableBytesView
            }
        } catch let error as SiteError { throw error } catch { throw SiteError.uploadCut }
        guard let text = String(validating: bytes, as: UTF8.self), let form = Form(encoded: text) else {
            throw SiteError.formUnreadable
        }
        return form
    }

    /// Reads `application/x-www-form-urlencoded` (WHATWG URL); nothing for bytes that are no UTF-8.
    init?(encoded text: String) {
        for pair in text.split(separator: "&").prefix(2000) {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(parts[0]), let value = Self.decoded(parts.count == 2 ? parts[1] : "") else {
                return nil
            }
            fields.append((name, value))
        }
    }

    private static func decoded(_ text: Substring) -> String? {
        String(text.map { $0 == "+" ? " " : $0 }).removingURLPercentEncoding()
    }
}

extension StringProtocol {
    /// Without white space at either end, which comes with pasting.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}
