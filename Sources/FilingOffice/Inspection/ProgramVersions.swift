import DossierCore
import Synchronization

/// The versions outside programs give themselves; asked once for each program that is there.
enum ProgramVersions {
    private static let known = Mutex<[String: String]>([:])

    /// The program as it is found; without a version when it is not there or says none.
    static func program(_ name: String, _ searchPath: String?) throws -> Inspection.Program {
        guard let path = OutsideProgram.find(name, in: searchPath) else {
            return Inspection.Program(name: name, version: "")
        }
        if let version = known.withLock({ $0[path] }) { return Inspection.Program(name: name, version: version) }
        let flag = name.hasPrefix("pdf") ? "-v" : "--version"
        let run = try OutsideProgram.run(path, [flag], limits: OutsideLimits(seconds: 5), searchPath: searchPath)
        let words = (run.text + run.errorText).split { $0 == " " || $0 == "\n" }
        let version = words.first { $0.first?.isNumber == true }.map(String.init) ?? ""
        known.withLock { $0[path] = version }
        return Inspection.Program(name: name, version: version)
    }
}
