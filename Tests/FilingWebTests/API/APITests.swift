import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import FilingWeb

/// What programs are told, whom they may act for, and the document that says so.
struct APITests {
    @Test("the document and the routes name the same operations")
    func document() async throws {
        let answer = try await Browser(office: WebStage.shared.get().office).get("/api/v1/openapi.json")
        #expect(answer.status == .ok)
        guard case .object(let whole) = try JSONValue(parsing: Data(answer.text.utf8)),
            case .object(let paths)? = whole["paths"]
        else {
            Issue.record("the document has no paths")
            return
        }
        let described = paths.flatMap { path, operations in
            (operations.object ?? [:]).keys.map { "\($0.uppercased()) \(path)" }
        }
        let routes = RouteTable.all.filter { $0.path.hasPrefix("/api/") && !$0.path.hasSuffix("openapi.json") }
            .map { "\($0.method) \($0.path)" }
        #expect(described.sorted() == routes.sorted())
        #expect(whole["openapi"] == "3.1.0")
    }

    @Test("the guide's table of commands names operations there are")
    func guide() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(
            contentsOf: sources.appending(path: "Sources/DossierCore/DossierCore.docc/ProgramInterface.md"),
            encoding: .utf8)
        let cells = text.matches(of: /(?m)^\| `[a-z -]+` \| (.+) \|$/).map { String($0.1) }
        #expect(cells.count > 60)
        let known = Set(APIRoutes.operations.map(\.id))
        for cell in cells {
            for name in cell.matches(of: /`([a-zA-Z]+)`/) { #expect(known.contains(String(name.1)), "\(name.1)") }
        }
    }

    @Test("every operation has an id of its own and names the parameters of its path")
    func operations() {
        #expect(Set(APIRoutes.operations.map(\.id)).count == APIRoutes.operations.count)
        for operation in APIRoutes.operations {
            let named = operation.parameters.filter(\.isInPath).map { "{\($0.name)}" }
            #expect(operation.path.split(separator: "/").map(String.init).filter { $0.hasPrefix("{") } == named)
        }
    }

    @Test(
        "each role gets the operations it may use, and strangers none",
        arguments: [
            ("/me", "all"), ("/status?q=YH26-US-011", "all"), ("/shipments", "readers"),
            ("/shipments/YH26-US-011", "readers"), ("/shipments/YH26-US-011/check", "readers"),
            ("/shipments/YH26-US-011/findings/X10", "readers"), ("/shipments/YH26-US-011/missing", "readers"),
            ("/shipments/YH26-US-011/scope", "readers"), ("/shipments/YH26-US-011/audit", "readers"),
            ("/audit", "auditors"), ("/trace?q=YH26-US-011", "readers"), ("/permits", "readers"),
            ("/checklists", "readers"), ("/shipments/YH26-US-011/corrections", "readers"), ("/proposals", "readers"),
            ("/checks?limit=2", "readers"), ("/work?limit=2&owner=nobody", "readers"), ("/names", "readers"),
            ("/people", "administrators"), ("/doctor", "keepers"), ("/me/tokens", "all"),
            ("/checklists/cell-export/2026-05", "readers"), ("/checklists/cell-export/2026-05/mistakes", "readers"),
        ])
    func roles(path: String, who: String) async throws {
        let stage = try WebStage.shared.get()
        let allowed: [Role] =
            switch who {
            case "all": Role.allCases
            case "readers": [.regulatorySpecialist, .regulatoryManager, .qaReviewer, .qaReleaser, .auditor]
            case "administrators": [.administrator]
            case "keepers": [.administrator, .auditor]
            default: [.qaReviewer, .qaReleaser, .auditor]
            }
        for role in Role.allCases where stage.signIns.contains(where: { $0.roles == [role] }) {
            let answer = try await Browser.of(role, in: stage).get("/api/v1\(path)")
            #expect(answer.status == (allowed.contains(role) ? .ok : .forbidden), "\(role)")
            #expect(
                answer.headers[.contentType]
                    == (allowed.contains(role) ? "application/json" : "application/problem+json"))
        }
        let stranger = try await Browser(office: stage.office).get("/api/v1\(path)")
        #expect(stranger.status == .unauthorized)
        #expect(stranger.headers[.wwwAuthenticate] == "Bearer")
    }

    @Test("a check is the object of the command line, with the filing's revision as its tag")
    func check() async throws {
        let stage = try WebStage.shared.get()
        let browser = try Browser.of(.qaReviewer, in: stage)
        let answer = try await browser.get("/api/v1/shipments/YH26-US-011/check?as-of=2026-06-09")
        let report = try stage.office.check("YH26-US-011", asOf: Day("2026-06-09"))
        var object = AssessmentFile.object(report.assessment)
        object["outlook"] = try stage.office.readiness(report).outlook.json
        #expect(try JSONValue(parsing: Data(answer.text.utf8)) == .object(object))
        #expect(answer.headers[.eTag] == "\"\(report.dossier.revision)\"")
        let again = try await browser.get(
            "/api/v1/shipments/YH26-US-011/check", headers: [.ifNoneMatch: "\"\(report.dossier.revision)\""])
        #expect(again.status == .notModified)
    }

    @Test("pages by key hold every filing once")
    func pages() async throws {
        let stage = try WebStage.shared.get()
        let browser = try Browser.of(.auditor, in: stage)
        var found: [String] = []
        var next = "/api/v1/shipments?limit=2"
        while true {
            guard case .object(let page) = try JSONValue(parsing: Data(try await browser.get(next).text.utf8)),
                case .array(let lines)? = page["shipments"]
            else { break }
            found += lines.compactMap { $0.object?["shipment"]?.string }
            guard let after = page["next"]?.string else { break }
            next = "/api/v1/shipments?limit=2&after=\(after)"
        }
        #expect(found.count == Set(found).count)
        #expect(found.contains("YH26-US-011"))
        #expect(found == found.sorted())
    }

    @Test(
        "what is wrong with a request is a problem document with the sentence and the status",
        arguments: [
            ("/shipments/NOWHERE", HTTPResponse.Status.notFound), ("/shipments?limit=0", .unprocessableContent),
            ("/shipments?limit=many", .unprocessableContent), ("/trace", .unprocessableContent),
            ("/shipments/YH26-US-011/check?as-of=soon", .unprocessableContent), ("/nowhere", .notFound),
            ("/shipments/YH26-US-011/check?checklist=../../etc", .unprocessableContent),
            ("/shipments/YH26-US-011/findings/Q99", .notFound), ("/shipments/%FF", .notFound),
        ])
    func problems(path: String, status: HTTPResponse.Status) async throws {
        let answer = try await Browser.of(.auditor, in: WebStage.shared.get()).get("/api/v1\(path)")
        #expect(answer.status == status, "\(answer.text)")
        #expect(answer.headers[.contentType] == "application/problem+json")
        #expect(answer.text.contains("\"detail\":\""))
    }

    @Test("a method no operation takes is told with those it takes")
    func methods() async throws {
        let answer = try await Browser.of(.auditor, in: WebStage.shared.get()).send(.delete, "/api/v1/shipments/A")
        #expect(answer.status == .methodNotAllowed)
        #expect(answer.headers[.allow] == "GET")
    }

    @Test("a program acts for its person until the token expires or is taken back, and only reads with a token to read")
    func tokens() async throws {
        let stage = try WebStage.copy()
        let signIn = try stage.signIn(.auditor)
        let desk = try stage.office.desk(for: signIn.code, passphrase: signIn.passphrase, origin: "test")
        let day = stage.office.today
        let token = try desk.makeToken(named: "warehouse", scope: .read, expires: day)
        let browser = Browser(office: stage.office)
        let bearer: HTTPFields = [.authorization: "Bearer \(token.text)"]
        #expect(try await browser.get("/api/v1/me", headers: bearer).text.contains(signIn.code))
        #expect(try await browser.get("/", headers: bearer).status == .seeOther)
        #expect(
            try desk.tokens().map { "\($0.name) \($0.scope) \($0.expires) \($0.isOver)" } == [
                "warehouse read \(day) false"
            ])
        let wrong: HTTPFields = [.authorization: "Bearer \(ProgramToken.fresh().text)"]
        #expect(try await browser.get("/api/v1/me", headers: wrong).status == .unauthorized)
        #expect(try await browser.get("/api/v1/openapi.json", headers: wrong).status == .unauthorized)
        let later = try FilingOffice.open(at: stage.office.root, clock: { FiledOffice.after })
        #expect(try await Browser(office: later).get("/api/v1/me", headers: bearer).status == .unauthorized)
        #expect(try desk.endTokens(named: "warehouse") == 1)
        #expect(try await browser.get("/api/v1/me", headers: bearer).status == .unauthorized)
        #expect(throws: TokenFault.self) {
            try desk.makeToken(named: "old", scope: .read, expires: day.adding(days: -1))
        }
    }

    @Test("a bundle sent as the body is reported on, and nothing of it stays")
    func verify() async throws {
        let stage = try WebStage.copy()
        let browser = try Browser.of(.logistics, in: stage)
        let answer = try await browser.send(
            .post, "/api/v1/verify", headers: [.contentType: "application/zip"], body: Array("no zip".utf8))
        #expect(answer.status == .ok)
        #expect(answer.text.contains("\"valid\":false"))
        #expect(answer.text.contains("\"bundle\":\"bundle.zip\""))
    }

    @Test("the watcher's numbers hold routes, states and durations, and no name")
    func metrics() async throws {
        let stage = try WebStage.shared.get()
        let metrics = Metrics()
        metrics.record("GET /find", 200, .milliseconds(3))
        metrics.record("GET /find", 200, .milliseconds(20))
        metrics.record("GET /find", 404, .seconds(9))
        let text = metrics.text(filings: ["filed": 2])
        #expect(text.contains("dossier_requests_total{route=\"GET /find\",status=\"200\"} 2\n"))
        #expect(text.contains("dossier_request_seconds_bucket{route=\"GET /find\",le=\"0.005\"} 1\n"))
        #expect(text.contains("dossier_request_seconds_bucket{route=\"GET /find\",le=\"0.05\"} 2\n"))
        #expect(text.contains("dossier_request_seconds_bucket{route=\"GET /find\",le=\"+Inf\"} 3\n"))
        #expect(text.contains("dossier_filings{state=\"filed\"} 2\n"))
        let answer = try await Browser(office: stage.office).get("/metrics")
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
        var proxied = Browser(office: stage.office)
        proxied.settings.isBehindProxy = true
        let name = try #require(HTTPField.Name("X-Forwarded-For"))
        #expect(try await proxied.get("/metrics", headers: [name: "203.0.113.9"]).status == .unauthorized)
    }
}
