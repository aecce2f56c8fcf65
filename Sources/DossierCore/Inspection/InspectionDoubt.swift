/// Why an outside program established nothing: it is not there, it was stopped, or what it said means nothing.
package struct InspectionDoubt: Sendable, Hashable, Codable {
    package enum Cause: String, Sendable, Hashable, Codable, CaseIterable {
        /// The program is not on this machine.
        case missing
        case timedOut = "timed-out"
        /// Killed, by its own fault or because it used up its time.
        case stopped
        case tooMuchOutput = "too-much-output"
        /// It ended saying that it could not do it.
        case failed
        /// What it said is not what it says when it works.
        case garbled
        /// The file opens only with a password.
        case locked
        /// Two programs see different things in the same bytes.
        case disagreement
    }

    /// The program asked: `qpdf`, `pdftotext`.
    package let program: String
    package let cause: Cause
    /// The number or the word that goes with it: `signal 9`, `exit 2`, `3 / 4`; the same for the same file and program.
    package let detail: String?

    package init(_ program: String, _ cause: Cause, detail: String? = nil) {
        self.program = program
        self.cause = cause
        self.detail = detail
    }

    /// Whether another run, or a machine with the program, could establish it; what the file itself withholds stays so.
    package var mayPass: Bool {
        switch cause {
        case .missing, .timedOut, .stopped, .tooMuchOutput, .garbled: true
        case .failed, .locked, .disagreement: false
        }
    }

    /// What is so, as a clause that stands alone.
    package var said: Wording {
        let more = detail.map { Wording(zh: "（\($0)）", en: " (\($0))") } ?? Wording(zh: "", en: "")
        return switch cause {
        case .missing: Wording(zh: "本机未安装 \(program)", en: "\(program) is not installed here")
        case .timedOut: Wording(zh: "\(program) 超过规定时间，已中止", en: "\(program) ran out of time and was stopped")
        case .stopped: Wording(zh: "\(program) 被中止\(more.zh)", en: "\(program) was killed\(more.en)")
        case .tooMuchOutput: Wording(zh: "\(program) 的输出超过上限", en: "\(program) said more than it may")
        case .failed: Wording(zh: "\(program) 未能读取该文件\(more.zh)", en: "\(program) could not read the file\(more.en)")
        case .garbled:
            Wording(zh: "\(program) 的输出无法理解\(more.zh)", en: "what \(program) said makes no sense\(more.en)")
        case .locked: Wording(zh: "文件须凭密码打开", en: "the file opens only with a password")
        case .disagreement:
            Wording(
                zh: "两个程序对同一文件的读取结果不一致\(more.zh)",
                en: "two programs see different things in the same bytes\(more.en)")
        }
    }

    /// What to do about it.
    package var remedy: Wording {
        switch cause {
        case .missing:
            Wording(
                zh: "安装 \(program) 后，用 dossier inspect 重新检查。",
                en: "Install \(program), then inspect again with dossier inspect.")
        case .timedOut, .stopped, .tooMuchOutput, .garbled:
            Wording(
                zh: "用 dossier inspect 重新检查；仍不成功，请重新导出该文件。",
                en: "Inspect again with dossier inspect; if that fails too, export the file anew.")
        case .failed, .disagreement:
            Wording(zh: "请重新导出该文件后再附入。", en: "Export the file anew and attach that.")
        case .locked: Wording(zh: "请附入不设密码的文件。", en: "Attach the file without a password.")
        }
    }
}
