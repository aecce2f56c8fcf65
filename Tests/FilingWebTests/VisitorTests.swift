import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import FilingWeb

/// The look-up's slip, the verifier's page and its signed form, and who may use them.
struct VisitorTests {
    static let reference = FiledOffice.reference

    @Test("a code from a slip and the address on it lead to the filing")
    func scanned() async throws {
        let code = try #require(try office().consignments(Self.reference).first?.codes.last)
        for text in ["\(Self.reference)%20\(code)", "https%3A%2F%2Ff.example%2Fv%2F\(Self.reference)%3Fcode%3D\(code)"]
        {
            let page = try await logistics().get("/find?q=\(text)")
            #expect(page.text.contains("<section class=\"answer valid\">"))
        }
    }

    @Test(
        "the answer says until when and what to do, and leads to the slip",
        arguments: [("en", "until 2026-12-07", "The goods may travel."), ("zh", "有效至 2026-12-07", "可以发运。")])
    func advice(language: String, until: String, advice: String) async throws {
        let page = try await logistics().get("/find?lang=\(language)&q=112-76044150")
        #expect(page.text.contains("<p class=\"until\">\(until)</p>"))
        #expect(page.text.contains(advice))
        #expect(page.text.contains("href=\"/find/\(Self.reference)/slip\""))
        #expect(!page.text.contains("href=\"/shipments/"))
    }

    @Test("the slip is one page with the reference, the verdict, its short code and a QR picture")
    func slip() async throws {
        let code = try #require(try office().consignments(Self.reference).first?.codes.last)
        let page = try await logistics().get("/find/\(Self.reference)/slip")
        #expect(page.status == .ok)
        #expect(page.text.contains("<h1>\(Self.reference)</h1>"))
        #expect(page.text.contains("<code>\(code)</code>"))
        #expect(page.text.contains("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    }

    @Test("the look-up is for people who signed in, unless it was opened on this machine")
    func opened() async throws {
        var visitor = Browser(office: try office())
        #expect(try await visitor.get("/find?q=\(Self.reference)").status == .seeOther)
        visitor.settings.isLookUpOpen = true
        #expect(try await visitor.get("/find?q=\(Self.reference)").text.contains("answer valid"))
        visitor.settings.host = "0.0.0.0"
        #expect(try await visitor.get("/find?q=\(Self.reference)").status == .seeOther)
    }

    @Test("the verifier's page tells a stranger the customs column and nothing else")
    func verifier() async throws {
        let page = try await Browser(office: office()).get("/v/\(Self.reference)")
        #expect(page.status == .ok)
        #expect(page.text.contains("<section class=\"answer valid\">"))
        #expect(page.text.contains("…6A03"))
        for secret in ["MSC01-26A03", "YH26-US-011", "UC-0117", "林薇", "X10", "/shipments"] {
            #expect(!page.text.contains(secret))
        }
    }

    @Test("unknown, not yet submitted and a wrong code look alike; a mistyped reference says so")
    func alike() async throws {
        let visitor = Browser(office: try office())
        let unknown = try FilingReference(district: "310115", year: 2026, serial: 999_998)
        let first = try await visitor.get("/v/\(unknown)")
        let second = try await visitor.get("/v/\(Self.reference)?code=AAAAAAAAAA")
        #expect(first.status == .notFound)
        #expect(second.status == .notFound)
        #expect(
            first.text.replacing(unknown.description, with: "R").replacing("value=\"\"", with: "")
                == second.text.replacing(Self.reference, with: "R").replacing("value=\"AAAAAAAAAA\"", with: "")
                .replacing("?code=AAAAAAAAAA", with: ""))
        let mistyped = try await visitor.get("/v/CXD-310115-2026-000001-12")
        #expect(mistyped.status == .badRequest)
        #expect(mistyped.text.contains("its check digits should be 21"))
    }

    @Test("where the code is asked for, a reference alone tells nothing")
    func needsCode() async throws {
        var visitor = Browser(office: try office())
        visitor.settings.needsVerifierCode = true
        #expect(try await visitor.get("/v/\(Self.reference)").status == .notFound)
        let code = try #require(try office().consignments(Self.reference).first?.codes.last)
        #expect(try await visitor.get("/v/\(Self.reference)?code=\(code.lowercased())").status == .ok)
    }

    @Test("the JSON form is signed by the workspace's key over its canonical bytes")
    func signed() async throws {
        let visitor = Browser(office: try office())
        let answer = try await visitor.get("/v/\(Self.reference).json")
        #expect(answer.headers[.contentType] == "application/json")
        let pem = try await visitor.get("/v/key.pem").text
        guard case .object(let whole) = try JSONValue(parsing: Data(answer.text.utf8)),
            let statement = whole["statement"], case .object(let signature)? = whole["signature"],
            case .string(let value)? = signature["value"]
        else {
            Issue.record("the form is not an object with a statement and a signature")
            return
        }
        let key = try VerifyingKey(pem: Data(pem.utf8))
        let bytes = try #require(Data(base64Encoded: value))
        #expect(key.isValid(bytes, over: CanonicalJSON.bytes(statement)))
        #expect(signature["keyFingerprint"] == .string(key.fingerprint))
        let missing = try await visitor.get("/v/nonsense.json")
        #expect(missing.status == .notFound)
        #expect(missing.headers[.contentType] == "application/problem+json")
    }

    @Test("an address that asks too often waits, and is told how long; others do not")
    func limited() throws {
        let limit = RateLimit(burst: 2, refill: 10, most: 4)
        try limit.take("10.0.0.1", at: 0)
        try limit.take("10.0.0.1", at: 0)
        #expect(throws: SiteError.tooManyRequests(seconds: 10)) { try limit.take("10.0.0.1", at: 0) }
        #expect(throws: SiteError.tooManyRequests(seconds: 4)) { try limit.take("10.0.0.1", at: 6) }
        try limit.take("10.0.0.1", at: 10)
        try limit.take("10.0.0.2", at: 0)
        for number in 3...20 { try limit.take("10.0.0.\(number)", at: 11) }
    }

    @Test(
        "one IPv6 household is one address",
        arguments: [
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2"), ("2001:db8::1", "2001:db8:0:0"), ("::1", "0:0:0:0"),
            ("10.1.2.3", "10.1.2.3"), ("::ffff:10.1.2.3", "::ffff:10.1.2.3"),
        ])
    func networks(address: String, network: String) {
        #expect(RateLimit.network(of: address) == network)
    }

    @Test("a bundle dropped on the page gets the report of the command line, and nothing stays")
    func bundles() async throws {
        let stage = try WebStage.copy()
        let browser = try Browser.of(.logistics, in: stage)
        let page = try await browser.upload("/verify", files: [("坏包.zip", "not a zip at all")])
        #expect(page.status == .ok)
        #expect(page.text.contains("invalid (1 fault)"))
        #expect(page.text.contains("坏包.zip"))
        let trays = stage.office.root.appending(path: "incoming")
        let left = try FileManager.default.subpathsOfDirectory(atPath: trays.path)
        #expect(left.count == 1)
        #expect(try await browser.upload("/verify", files: []).status == .unprocessableContent)
        #expect(try await Browser(office: stage.office).get("/verify").status == .seeOther)
    }

    private func office() throws -> FilingOffice { try FiledOffice.shared.get().office(at: FiledOffice.inside) }

    private func logistics() throws -> Browser {
        var browser = Browser(office: try office())
        browser.signedIn = try FiledOffice.shared.get().logistics(in: browser.office)
        return browser
    }
}
