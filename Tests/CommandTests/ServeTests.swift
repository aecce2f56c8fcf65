import TestSupport
import Testing

/// What `serve` refuses before it opens a port.
struct ServeTests {
    @Test(
        "a demo never leaves this machine, TLS takes both files, a port is a port, and files that are not there are named",
        arguments: [
            (["--demo", "--host", "0.0.0.0"], 64, "--demo serves this machine only."),
            (["--tls-key", "key.pem"], 64, "TLS takes both --tls-certificate and --tls-key."),
            (["--port", "70000"], 64, "A port is 1 to 65535."),
            (["--workspace", "/nowhere"], 66, "/nowhere"),
            (["--openid", "/nowhere.yml"], 66, "/nowhere.yml"),
        ] as [([String], Int32, String)])
    func refused(options: [String], exit: Int32, sentence: String) throws {
        let outcome = try Program.run(["serve"] + options)
        #expect(outcome.exitCode == exit)
        #expect(outcome.errorText.contains(sentence), "\(outcome.errorText)")
        #expect(outcome.outputText == "")
    }
}
