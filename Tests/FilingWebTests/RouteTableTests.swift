import DossierCore
import FilingOffice
import HTTPTypes
import TestSupport
import Testing

@testable import FilingWeb

/// Role by route: who gets where. A new route without a row here fails.
struct RouteTableTests {
    /// Who may, as the house wants it; the table of routes must say the same. `-` nobody signed in, then the roles by their
    /// letters: S specialist, M manager, R reviewer, L releaser, G logistics, A auditor, D administrator.
    static let expected: [String: String] = [
        "GET /site.css": "-SMRLGAD", "GET /app.js": "-SMRLGAD", "GET /health": "-SMRLGAD",
        "GET /sign-in": "-SMRLGAD", "POST /sign-in": "-SMRLGAD", "POST /language": "-SMRLGAD",
        "POST /sign-out": "SMRLGAD", "GET /me": "SMRLGAD", "POST /me/passphrase": "SMRLGAD",
        "POST /sign-in/code": "-SMRLGAD", "GET /me/second-factor": "SMRLGAD", "POST /me/second-factor": "SMRLGAD",
        "POST /me/second-factor/confirm": "SMRLGAD", "POST /me/second-factor/remove": "SMRLGAD",
        "GET /sign-in/openid": "-SMRLGAD", "GET /sign-in/openid/return": "-SMRLGAD",
        "POST /me/sessions/end": "SMRLGAD", "GET /find": "SMRLGAD", "GET /": "SMRLGAD",
        "GET /shipments/{shipment}": "SMRLA",
        "GET /shipments/{shipment}/findings/{finding}": "SMRLA",
        "POST /shipments/{shipment}/findings/{finding}/assign": "SMR",
        "POST /shipments/{shipment}/findings/{finding}/waive": "SMR",
        "POST /shipments/{shipment}/findings/{finding}/approve": "RL",
        "GET /shipments/{shipment}/attach": "SM", "POST /shipments/{shipment}/attach": "SM",
        "POST /shipments/{shipment}/withdraw": "SM", "GET /shipments/{shipment}/documents/{digest}": "SMRLA",
        "POST /shipments/{shipment}/drop": "SM", "GET /shipments/{shipment}/drop/{tray}": "SM",
        "POST /shipments/{shipment}/drop/{tray}": "SM", "POST /shipments/{shipment}/drop/{tray}/discard": "SM",
        "GET /shipments/{shipment}/review": "SMRLA", "POST /shipments/{shipment}/review/sign": "SMRL",
        "POST /shipments/{shipment}/review/reopen": "L", "POST /shipments/{shipment}/review/comments": "SMRLA",
        "POST /shipments/{shipment}/review/comments/{comment}/settle": "SMRLA",
        "GET /shipments/{shipment}/package": "SMRLA", "POST /shipments/{shipment}/package": "SML",
        "GET /shipments/{shipment}/package/progress": "SMRLA",
        "GET /shipments/{shipment}/bundles/{sequence}/difference": "SMRLA",
        "POST /shipments/{shipment}/package/verify": "SMRLA", "GET /shipments/{shipment}/bundles/{sequence}": "SMRLA",
        "GET /shipments/{shipment}/authority": "SMRLA", "POST /shipments/{shipment}/authority": "SM",
        "POST /shipments/{shipment}/authority/items": "SM",
        "POST /shipments/{shipment}/authority/items/{item}/assign": "SMR",
        "POST /shipments/{shipment}/authority/items/{item}/answer": "SM",
        "POST /shipments/{shipment}/authority/items/{item}/withdraw": "SM",
        "POST /shipments/{shipment}/authority/items/{item}/reopen": "SM",
        "GET /shipments/{shipment}/history": "SMRLA", "GET /history": "SMRLA", "GET /history.csv": "SMRLA",
        "GET /records": "SMRLA", "GET /records/{kind}": "SMRLA", "GET /records/{kind}/new": "SM",
        "GET /records/{kind}/edit": "SMRLA", "POST /records/{kind}": "SM", "POST /records/{kind}/check": "SM",
        "GET /checklists": "SMRLA", "GET /checklists/difference": "SMRLA",
        "GET /checklists/{id}/{edition}": "SMRLA", "GET /checklists/{id}/{edition}/{part}": "SMRLA",
        "POST /shipments/{shipment}/uploads": "SM", "GET /shipments/{shipment}/uploads/{tray}/{number}": "SM",
        "PATCH /shipments/{shipment}/uploads/{tray}/{number}": "SM",
        "GET /import": "SM", "POST /import": "SM", "POST /import/{tray}": "SM",
        "GET /people": "D", "POST /people": "D", "POST /people/{person}/roles": "D",
        "POST /people/{person}/passphrase": "D", "POST /people/{person}/disable": "D",
        "POST /people/{person}/sessions/end": "D",
        "GET /health/report": "AD", "POST /health/report": "AD",
        "GET /find/{reference}/slip": "SMRLGAD", "GET /v": "-SMRLGAD", "GET /v/{reference}": "-SMRLGAD",
        "GET /metrics": "-SMRLGAD", "GET /api/v1/openapi.json": "-SMRLGAD", "GET /api/v1/me": "SMRLGAD",
        "GET /api/v1/status": "SMRLGAD", "POST /api/v1/verify": "SMRLGAD", "GET /api/v1/shipments": "SMRLA",
        "GET /api/v1/shipments/{shipment}": "SMRLA", "GET /api/v1/shipments/{shipment}/check": "SMRLA",
        "GET /api/v1/shipments/{shipment}/findings/{finding}": "SMRLA",
        "GET /api/v1/shipments/{shipment}/missing": "SMRLA", "GET /api/v1/shipments/{shipment}/scope": "SMRLA",
        "GET /api/v1/shipments/{shipment}/audit": "SMRLA", "GET /api/v1/audit": "RLA", "GET /api/v1/trace": "SMRLA",
        "GET /api/v1/permits": "SMRLA", "GET /api/v1/permits/{permit}": "SMRLA", "GET /api/v1/checklists": "SMRLA",
        "GET /api/v1/records/{kind}": "SMRLA", "GET /api/v1/records/{kind}/{key}": "SMRLA",
        "PUT /api/v1/records/{kind}/{key}": "SM", "POST /api/v1/imports": "SM",
        "POST /api/v1/shipments/{shipment}/documents": "SM", "PUT /api/v1/shipments/{shipment}/documents": "SM",
        "GET /api/v1/shipments/{shipment}/documents/{digest}": "SMRLA",
        "POST /api/v1/shipments/{shipment}/withdrawals": "SM", "POST /api/v1/shipments/{shipment}/inspections": "SM",
        "GET /api/v1/shipments/{shipment}/facts": "SMRLA", "POST /api/v1/shipments/{shipment}/facts": "SMR",
        "POST /api/v1/shipments/{shipment}/readings": "SM", "GET /api/v1/search": "SMRLGAD",
        "GET /api/v1/tokens": "SMRLGAD", "GET /api/v1/shipments/{shipment}/comments": "SMRLA",
        "POST /api/v1/shipments/{shipment}/comments": "SMRLA",
        "POST /api/v1/shipments/{shipment}/comments/{comment}/settle": "SMRLA",
        "POST /api/v1/shipments/{shipment}/waivers": "SMR", "POST /api/v1/shipments/{shipment}/approvals": "RL",
        "POST /api/v1/shipments/{shipment}/signatures": "SMRL", "POST /api/v1/shipments/{shipment}/reopenings": "L",
        "POST /api/v1/shipments/{shipment}/editions": "M", "POST /api/v1/shipments/{shipment}/assignments": "SMR",
        "DELETE /api/v1/shipments/{shipment}/assignments": "SMR", "POST /api/v1/shipments/{shipment}/bundles": "SML",
        "GET /api/v1/shipments/{shipment}/bundles/{sequence}": "SMRLA",
        "POST /api/v1/shipments/{shipment}/authority": "SM",
        "GET /api/v1/shipments/{shipment}/corrections": "SMRLA", "POST /api/v1/shipments/{shipment}/corrections": "SM",
        "POST /api/v1/shipments/{shipment}/corrections/import": "SM",
        "POST /api/v1/shipments/{shipment}/corrections/{item}/assign": "SMR",
        "POST /api/v1/shipments/{shipment}/corrections/{item}/answer": "SM",
        "POST /api/v1/shipments/{shipment}/corrections/{item}/withdraw": "SM",
        "POST /api/v1/shipments/{shipment}/corrections/{item}/reopen": "SM",
        "GET /api/v1/proposals": "SMRLA", "GET /api/v1/proposals/{proposal}/file": "SMRLA",
        "POST /api/v1/proposals/{proposal}/accept": "SM", "POST /api/v1/proposals/{proposal}/return": "SM",
        "GET /api/v1/shipments/{shipment}/papers/{paper}": "SMRLA",
        "GET /api/v1/shipments/{shipment}/cover-sheets": "SMRLA", "POST /api/v1/shipments/{shipment}/scans": "SM",
        "GET /api/v1/shipments/{shipment}/temperature": "SMRLA", "GET /api/v1/checks": "SMRLA",
        "GET /api/v1/work": "SMRLA", "GET /api/v1/shipments/{shipment}/report": "SMRLA",
        "POST /api/v1/shipments/{shipment}/report": "SMRLA", "GET /api/v1/checklists/{id}/{edition}": "SMRLA",
        "GET /api/v1/checklists/{id}/{edition}/page": "SMRLA",
        "GET /api/v1/checklists/{id}/{edition}/mistakes": "SMRLA",
        "GET /api/v1/checklists/{id}/{edition}/examples": "SMRLA", "GET /api/v1/checklist-differences": "SMRLA",
        "GET /api/v1/checklist-differences/filings": "SMRLA", "GET /api/v1/people": "D", "POST /api/v1/people": "D",
        "PUT /api/v1/people/{person}/roles": "D", "POST /api/v1/people/{person}/passphrase": "SMRLGAD",
        "POST /api/v1/people/{person}/disable": "D", "DELETE /api/v1/people/{person}/second-factor": "SMRLGAD",
        "GET /api/v1/me/tokens": "SMRLGAD", "DELETE /api/v1/me/tokens/{name}": "SMRLGAD",
        "GET /api/v1/audit/verification": "RLAD", "GET /api/v1/doctor": "AD",
        "GET /api/v1/rebuilds/{reference}": "SMRLA", "GET /api/v1/bundle-differences": "SMRLA",
        "POST /api/v1/scope": "SMRLA", "GET /api/v1/names": "SMRLA", "POST /api/v1/names": "MRL",
        "POST /api/v1/tokens/verify": "SMRLGAD", "GET /api/v1/verifier.html": "SMRLGAD",
        "GET /v/key.pem": "-SMRLGAD", "GET /verify": "SMRLGAD", "POST /verify": "SMRLGAD",
    ]

    static let letters: [(Character, Role)] = [
        ("S", .regulatorySpecialist), ("M", .regulatoryManager), ("R", .qaReviewer), ("L", .qaReleaser),
        ("G", .logistics), ("A", .auditor), ("D", .administrator),
    ]

    @Test("every route has its row, and the row says who may")
    func rows() {
        let found = Dictionary(
            RouteTable.all.map { route in
                let person = Self.letters.filter { _, role in
                    route.access.admits(Person(code: "p", name: "p", roles: [role]))
                }
                return (
                    "\(route.method) \(route.path)", (route.access.admits(nil) ? "-" : "") + String(person.map(\.0))
                )
            }
        ) { first, _ in "\(first) twice" }
        #expect(found == Self.expected)
    }

    @Test("whoever may not is turned away at every route, without a word of what is there", arguments: Role.allCases)
    func turnedAway(role: Role) async throws {
        let browser = try Browser.of(role, in: WebStage.shared.get())
        let person = Person(code: "p", name: "p", roles: [role])
        for route in RouteTable.all where !route.access.admits(person) {
            let answer = try await browser.ask(route)
            #expect(answer.status == .forbidden, "\(route.method) \(route.path)")
            #expect(!answer.text.contains("YH-MSC01"))
        }
    }

    @Test("nobody signed in is sent to sign in, or refused")
    func nobody() async throws {
        let browser = Browser(office: try WebStage.shared.get().office)
        for route in RouteTable.all where route.access != .everyone {
            let answer = try await browser.ask(route)
            if route.kind == .page {
                #expect(answer.status == .seeOther)
                #expect(answer.location?.hasPrefix("/sign-in?to=") == true)
            } else {
                #expect(answer.status == .unauthorized, "\(route.method) \(route.path)")
            }
        }
    }

    @Test("a form from another site is refused at every route, whoever is signed in")
    func forged() async throws {
        let browser = try Browser.of(.regulatoryManager, in: WebStage.shared.get())
        for route in RouteTable.all where route.method != .get {
            let origin = try await browser.ask(route, headers: [.origin: "https://elsewhere.example"])
            #expect(origin.status == .forbidden, "\(route.path)")
            guard route.access != .everyone, route.kind != .data, route.access.admits(browser.signedIn?.desk.person)
            else { continue }
            let token = try await browser.post(
                route.filled, [("token", String(repeating: "0", count: 64)), ("passphrase", "x")], as: route.method)
            let isForm = route.kind != .upload || route.method != .post
            #expect(token.status == (isForm ? .forbidden : .badRequest), "\(route.path)")
        }
    }
}

extension Route {
    /// The path with something in every place.
    var filled: String {
        path.replacing("{shipment}", with: "YH26-US-012").replacing("{finding}", with: "X10")
            .replacing("{digest}", with: "00").replacing("{tray}", with: "0").replacing("{comment}", with: "1")
            .replacing("{sequence}", with: "0").replacing("{kind}", with: "party").replacing("{person}", with: "nobody")
            .replacing("{reference}", with: FiledOffice.reference).replacing("{permit}", with: "P1")
            .replacing("{id}", with: "cell-export").replacing("{edition}", with: "2026-05")
            .replacing("{part}", with: "D17").replacing("{number}", with: "1").replacing("{key}", with: "K1")
            .replacing("{item}", with: "1").replacing("{proposal}", with: "1").replacing("{name}", with: "n")
            .replacing("{paper}", with: "cover-letter")
    }
}

extension Browser {
    func ask(_ route: Route, headers: HTTPFields = [:]) async throws -> Answer {
        switch (route.kind, route.method) {
        case (_, .get): try await get(route.filled, headers: headers)
        case (_, .post): try await post(route.filled, headers: headers)
        case (.data, _): try await send(route.method, route.filled, headers: headers)
        default: try await post(route.filled, headers: headers, as: route.method)
        }
    }
}
