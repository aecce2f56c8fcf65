import FilingOffice
import Testing

/// Which addresses this program calls by itself.
struct OutwardTests {
    @Test(
        "an address is whole, plain and encrypted, or this machine's",
        arguments: [
            ("https://sso.example.com/realms/x", nil), ("https://sso.example.com:8443", nil),
            ("http://localhost:8080/x", nil), ("http://127.0.0.1/", nil), ("http://[::1]:80/", nil),
            ("http://sso.example.com/", .notEncrypted), ("http://127.0.0.2/", .notEncrypted),
            ("ftp://sso.example.com/", .notEncrypted), ("http://localhost.example.com/", .notEncrypted),
            ("sso.example.com", .malformed), ("https://", .malformed), ("https://a b/", .malformed),
            ("https://u:p@sso.example.com/", .malformed), ("https://sso.example.com/#x", .malformed),
            ("https://sso.example.com\\@x/", .malformed), ("https://例子.example/", .malformed),
            ("https://[sso.example.com:80]/", .malformed), ("https://sso.example.com:0/", .malformed), ("", .malformed),
        ] as [(String, OutwardAddress.Fault?)])
    func addresses(text: String, fault: OutwardAddress.Fault?) {
        do throws(OutwardAddress.Fault) {
            #expect(try OutwardAddress(text).text == text)
            #expect(fault == nil)
        } catch {
            #expect(error == fault)
        }
    }

    @Test(
        "an address of a house's own network is told from one of the internet",
        arguments: [
            ("8.8.8.8", true), ("172.15.0.1", true), ("172.32.0.1", true), ("100.128.0.1", true), ("192.0.1.1", true),
            ("0.0.0.0", false), ("10.1.2.3", false), ("100.64.0.1", false), ("127.0.0.1", false),
            ("169.254.169.254", false),
            ("172.16.0.1", false), ("172.31.255.255", false), ("192.168.1.1", false), ("198.18.0.1", false),
            ("203.0.113.9", false), ("224.0.0.1", false), ("255.255.255.255", false), ("2130706433", false),
            ("2606:4700::1", true), ("::1", false), ("::", false), ("fe80::1", false), ("fd00::1", false),
            ("ff02::1", false), ("::ffff:10.0.0.1", false), ("::ffff:8.8.8.8", true), ("64:ff9b::a00:1", false),
            ("2002:a00:1::", false), ("2001:db8::1", false), ("2001::1", false),
        ] as [(String, Bool)])
    func networks(text: String, isPublic: Bool) {
        let found = HostAddress.resolve(text)
        #expect(found.map(\.isPublic) == [isPublic], "\(found)")
    }

    @Test("a name that leads nowhere leads nowhere")
    func nowhere() {
        #expect(HostAddress.resolve("no-such-host.invalid").isEmpty)
    }
}
