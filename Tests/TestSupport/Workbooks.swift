package import Foundation

/// Workbooks as other people's programs make and read them.
package enum Workbooks {
    /// The path of a workbook that openpyxl made; `wb` is the workbook, `ws` its first sheet.
    package static func make(_ name: String, in folder: TemporaryFolder, _ lines: String) throws -> String {
        let path = folder.filePath(name)
        let script = """
            import datetime, sys, zipfile
            from openpyxl import Workbook
            wb = Workbook()
            ws = wb.active
            path = sys.argv[1]
            \(lines)
            wb.save(path)
            """
        try run(script, path)
        return path
    }

    /// Changes parts of a workbook: `parts` maps their names to bytes, in the order of the archive.
    package static func alter(_ path: String, _ lines: String) throws {
        let script = """
            import sys, zipfile
            path = sys.argv[1]
            with zipfile.ZipFile(path) as archive:
                parts = {name: archive.read(name) for name in archive.namelist()}
            extra = []
            method = zipfile.ZIP_DEFLATED
            \(lines)
            with zipfile.ZipFile(path, "w", method) as archive:
                for name, content in list(parts.items()) + extra:
                    archive.writestr(name, content)
            """
        try run(script, path)
    }

    /// What a script of Python prints about a workbook; openpyxl's `wb` is loaded from it.
    package static func ask(_ path: String, _ lines: String) throws -> Data {
        try run(
            """
            import json, sys
            from openpyxl import load_workbook
            wb = load_workbook(sys.argv[1])
            \(lines)
            """, path)
    }

    @discardableResult
    private static func run(_ script: String, _ path: String) throws -> Data {
        let outcome = try OutsideTool.run("python3", ["-W", "ignore", "-c", script, path])
        guard outcome.exitCode == 0 else { throw Codes.ToolFailed(description: outcome.errorText) }
        return outcome.output
    }
}
