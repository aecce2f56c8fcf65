import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// What every writing operation goes through: the version it was made from, the body, and whether it was done before.
enum APIWriting {
    /// - Parameter isRemembered: whether the answer is kept for a request that comes again under its name.
    /// - Throws: `SiteError` before anything was changed; whatever `work` throws, which changes all or nothing.
    static func answer(
        _ visit: Visit, _ input: APIInput?, _ match: APIRoute.Match, isRemembered: Bool = true,
        _ work: @Sendable (APIRequest) async throws -> APIAnswer
    ) async throws -> Response {
        let found = try APIMatch(visit.request.headers)
        if match == .needed, found == .unsaid { throw SiteError.preconditionMissing }
        let key = isRemembered ? try RequestKey(visit.request.headers) : nil
        let desk = try visit.desk().basedOn(found.revision)
        let content = try await APIBody.receive(visit, input)
        do {
            var members = APIMembers()
            if case .members(let known)? = input?.body { members = try APIMembers(content.bytes, known) }
            let request = APIRequest(visit: visit, desk: desk, match: found, members: members, content: content)
            let response = try await once(request, key, work)
            if let tray = content.tray { await Upload.discard(tray, visit) }
            return response
        } catch {
            if let tray = content.tray { await Upload.discard(tray, visit) }
            throw error
        }
    }

    /// Does it, unless a request of that name was done already.
    private static func once(
        _ request: APIRequest, _ key: RequestKey?, _ work: (APIRequest) async throws -> APIAnswer
    ) async throws -> Response {
        guard let key else { return response(try await work(request), request.visit) }
        let (visit, desk) = (request.visit, request.desk)
        let digest = digest(of: request)
        switch try await visit.run({ try desk.begin(request: key.text, digest: digest) }) {
        case .another: throw SiteError.keyReused(key.text)
        case .underWay: throw SiteError.keyUnderWay(key.text)
        case .answered(let earlier): return again(earlier)
        case .fresh: break
        }
        let answer: APIAnswer
        do { answer = try await work(request) } catch {
            try await visit.run { try desk.refused(request: key.text) }
            throw error
        }
        let kept = RequestAnswer(
            status: answer.status.code, revision: answer.revision,
            body: String(decoding: CanonicalJSON.bytes(answer.object), as: UTF8.self))
        try await visit.run { try desk.answered(request: key.text, with: kept) }
        return response(answer, visit)
    }

    private static func digest(of request: APIRequest) -> ContentDigest {
        let asked = request.visit.request
        let content = request.members.openDigest ?? request.content.digest
        return .of("\(asked.method) \(asked.uri.string) \(content.hex)")
    }

    private static func response(_ answer: APIAnswer, _ visit: Visit) -> Response {
        var response = visit.json(answer.object, status: answer.status)
        if let revision = answer.revision { response.headers[.eTag] = Visit.tag(revision) }
        return response
    }

    private static func again(_ earlier: RequestAnswer) -> Response {
        var response = Response(
            status: HTTPResponse.Status(code: earlier.status), headers: [.contentType: "application/json"],
            body: .init(byteBuffer: .init(string: earlier.body)))
        if let revision = earlier.revision { response.headers[.eTag] = Visit.tag(revision) }
        if let name = HTTPField.Name("Idempotent-Replayed") { response.headers[name] = "true" }
        return response
    }
}

/// What a program calls its request, so that sending it twice does it once (`Idempotency-Key`).
struct RequestKey: Sendable {
    let text: String

    static let header = "Idempotency-Key"

    /// - Throws: `SiteError.parameterWrong` for a name that is empty, too long, or holds anything but visible ASCII.
    init?(_ headers: HTTPFields) throws(SiteError) {
        guard let name = HTTPField.Name(Self.header), let field = headers[name] else { return nil }
        guard (1...255).contains(field.utf8.count), field.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .parameterWrong(
                name: Self.header, found: String(field.prefix(80)), expected: "1…255 visible ASCII characters")
        }
        text = field
    }
}
