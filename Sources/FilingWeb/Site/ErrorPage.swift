import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird
import Logging

/// The one place where an error becomes a status and a page.
enum ErrorPage {
    /// A page, or for programs a problem document, with the sentence both interfaces use.
    static func answer(_ error: any Error, _ visit: Visit) async throws -> Response {
        if visit.route.kind != .data, case FilingError.refused(.stale(let shipment, let basedOn, _)) = error {
            return try await StalePage.answer(shipment, basedOn: basedOn, visit)
        }
        let status = ProblemFacts.isStale(error, visit) ? .preconditionFailed : status(of: error)
        guard status.code >= 500 else {
            let facts = ProblemFacts.of(error, visit.language)
            var response = try page(status, sentence(of: error), facts: facts, visit: visit)
            add(to: &response, error)
            return response
        }
        let incident = String(SessionToken.fresh().text.prefix(8))
        // The sort of the error only: its facts may hold a code of a donor.
        let sort = "\(type(of: error)).\(String(describing: error).prefix { $0.isLetter })"
        visit.context.logger.error("incident \(incident): \(sort)")
        let wording = Wording(
            zh: "程序遇到问题，没有完成；请稍后再试。若仍出现，请将事件编号 \(incident) 告知管理员。",
            en: "The program met a problem and did not finish. Try again; if it stays, tell an administrator "
                + "incident number \(incident).")
        return try page(status, wording, facts: ["incident": .string(incident)], visit: visit)
    }

    /// A problem document, whatever sort of route was asked.
    static func problem(_ error: any Error, _ visit: Visit) throws -> Response {
        let status = status(of: error)
        guard status.code < 500 else { throw error }
        var response = problem(status, sentence(of: error), [:], visit)
        add(to: &response, error)
        return response
    }

    /// What a program needs to know beside the sentence.
    private static func add(to response: inout Response, _ error: any Error) {
        switch error {
        case SiteError.tooManyRequests(let seconds): response.headers[.retryAfter] = "\(seconds)"
        case SiteError.methodNotTaken(let allowed): response.headers[.allow] = allowed.joined(separator: ", ")
        case SiteError.offsetWrong(_, let expected):
            response.headers[named: PartialUploadPages.uploadOffset] = String(expected)
        case SiteError.tokenRefused, SiteError.signInNeeded, SiteError.tokenNeeded:
            response.headers[.wwwAuthenticate] = "Bearer"
        default: break
        }
    }

    /// What may be said of an error that is nobody's fault but the request's.
    static func sentence(of error: any Error) -> Wording {
        if let error = error as? SiteError { return error.explanation }
        return FilingOffice.withoutTrays(ErrorExplanation.explain(error).wording)
    }

    static func status(of error: any Error) -> HTTPResponse.Status {
        switch error {
        case let error as SiteError: status(of: error)
        case let error as any HTTPResponseError: error.status
        case FilingError.refused(let refusal) where refusal.kind == .doesNotHold: .conflict
        case FilingError.notReadyToPackage, FilingError.contentChangedSinceRelease: .conflict
        default:
            switch ErrorExplanation.explain(error).kind {
            case .doesNotHold, .inputMissing: .notFound
            case .couldNotVerify, .badData: .unprocessableContent
            case .cannotCreate: .conflict
            case .notPermitted: .forbidden
            case .unavailable: .serviceUnavailable
            case .inputOutput, .fault: .internalServerError
            }
        }
    }

    private static func status(of error: SiteError) -> HTTPResponse.Status {
        switch error {
        case .notFound, .trayGone: .notFound
        case .signInNeeded, .signInRefused, .tokenRefused, .tokenNeeded, .stepOver: .unauthorized
        case .roleMissing, .formNotOurs, .otherOrigin, .scopeMissing: .forbidden
        case .formTooLarge, .fileTooLarge, .tooManyFiles, .uploadTooLarge: .contentTooLarge
        case .formUnreadable, .revisionMissing, .uploadCut, .uploadPaused, .bodyUnreadable: .badRequest
        case .nameRefused, .noFile, .fieldMissing, .parameterWrong, .moreThanSaid, .memberUnknown, .keyReused:
            .unprocessableContent
        case .mediaTypeNotTaken, .otherMediaType: .unsupportedMediaType
        case .preconditionMissing: .preconditionRequired
        case .offsetWrong, .keyUnderWay: .conflict
        case .methodNotTaken: .methodNotAllowed
        case .tooManyRequests: .tooManyRequests
        }
    }

    private static func page(
        _ status: HTTPResponse.Status, _ wording: Wording, facts: [String: JSONValue], visit: Visit
    ) throws -> Response {
        // Scripts of our pages ask for the sentence alone.
        if visit.route.kind == .data || visit.request.headers[.accept] == "application/problem+json" {
            return problem(status, wording, facts, visit)
        }
        let view = ErrorView(
            code: "\(status.code)", lines: wording[visit.language].split(separator: "\n").map(String.init),
            back: visit.request.headers[.referer] == nil ? nil : "")
        return try visit.page("error", view, title: title(of: status), status: status)
    }

    /// RFC 9457.
    private static func problem(
        _ status: HTTPResponse.Status, _ wording: Wording, _ facts: [String: JSONValue], _ visit: Visit
    ) -> Response {
        let members = facts.merging([
            "status": .integer(status.code), "title": .string(title(of: status)[visit.language]),
            "detail": .string(wording[visit.language]),
        ]) { $1 }
        return Response(
            status: status, headers: [.contentType: "application/problem+json"],
            body: .init(
                byteBuffer: .init(string: String(decoding: CanonicalJSON.bytes(.object(members)), as: UTF8.self))))
    }

    static func title(of status: HTTPResponse.Status) -> Wording {
        switch status.code {
        case 401: Wording(zh: "请先登录", en: "Sign in first")
        case 403: Wording(zh: "没有权限", en: "Not permitted")
        case 404: Wording(zh: "没有找到", en: "Not found")
        case 409: Wording(zh: "现在不能办理", en: "Not possible now")
        case 412: Wording(zh: "内容已被他人修改", en: "Somebody changed this meanwhile")
        case 413: Wording(zh: "内容过大", en: "Too large")
        case 429: Wording(zh: "请求过于频繁", en: "Too many requests")
        case 500...: Wording(zh: "程序遇到问题", en: "The program met a problem")
        default: Wording(zh: "有内容需要更正", en: "Something needs correcting")
        }
    }
}

/// What the error page shows.
struct ErrorView: Sendable {
    let code: String
    let lines: [String]
    let back: String?
}
