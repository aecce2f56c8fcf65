package import DossierCore
import Foundation
package import Records

extension WorkspaceError: Explained {
    package var explanation: Wording {
        switch self {
        case .notAWorkspace(let path):
            Wording(
                zh: "“\(path)”不是工作区。请先执行 dossier init，或用 --workspace 指定工作区。",
                en: "\(path) is not a workspace. Run dossier init first, or name a workspace with --workspace.")
        case .notEmpty(let path, let found):
            Wording(
                zh: "“\(path)”不是空文件夹（其中有“\(found)”），什么都没有写入。请换一个不存在或空的文件夹。",
                en:
                    "\(path) is not empty (it holds \(found)); nothing was written. Name a folder that is absent or empty."
            )
        case .notAFolder(let path):
            Wording(
                zh: "“\(path)”不是文件夹。请换一个路径。",
                en: "\(path) is not a folder. Name another path.")
        case .newerFormat(let path, let found, let supported):
            Wording(
                zh: "工作区“\(path)”的格式是 \(found)，本程序最高支持 \(supported)。请使用更新版本的 dossier；工作区没有被改动。",
                en:
                    "The workspace \(path) has format \(found); this program reads up to \(supported). Use a newer dossier; the workspace was not touched."
            )
        case .unreadableMarker(let path):
            Wording(
                zh: "无法理解工作区标记“\(path)”。请从备份恢复该文件。",
                en: "The workspace marker \(path) cannot be understood. Restore it from a backup.")
        case .incomplete(let path, let missing):
            Wording(
                zh: "工作区“\(path)”缺少“\(missing)”。请从备份恢复。",
                en: "The workspace \(path) lacks \(missing). Restore it from a backup.")
        case .readOnly(let path):
            Wording(
                zh: "工作区“\(path)”只能读取，什么都没有改变。请检查文件夹权限或挂载方式。",
                en:
                    "The workspace \(path) can only be read; nothing was changed. Check the folder's permissions or how it is mounted."
            )
        case .file(let fault): fault.explanation
        }
    }

    package var kind: FilingErrorKind {
        switch self {
        case .notAWorkspace: .inputMissing
        case .notEmpty, .notAFolder: .cannotCreate
        case .newerFormat, .unreadableMarker, .incomplete: .badData
        case .readOnly: .cannotCreate
        case .file(let fault): fault.kind
        }
    }
}

extension FileFault: Explained {
    package var explanation: Wording {
        if isFull {
            return Wording(
                zh: "写“\(path)”时磁盘已满（\(reason.zh)），没有留下半成品。请腾出空间后重试。",
                en:
                    "The disk is full (\(systemMessage)) at \(path); nothing half done was left. Free some space and try again."
            )
        }
        if operation == .makeFolder || operation == .create {
            return Wording(
                zh: "无法建立“\(path)”（\(reason.zh)）。请确认上级文件夹存在并可写入，或换一个路径。",
                en:
                    "\(path) cannot be made (\(systemMessage)). Check that the folder it belongs in exists and may be written to, or name another path."
            )
        }
        if isAbsent {
            return Wording(
                zh: "“\(path)”不存在。请检查路径。", en: "There is no \(path). Check the path.")
        }
        if isForbidden {
            return Wording(
                zh: "没有权限访问“\(path)”（\(reason.zh)）。请检查权限。",
                en: "\(path) may not be accessed (\(systemMessage)). Check its permissions.")
        }
        return Wording(
            zh: "“\(path)”读写失败（\(reason.zh)）。请检查磁盘后重试。",
            en: "Reading or writing \(path) failed (\(systemMessage)). Check the disk and try again.")
    }

    private var reason: Wording { SystemWords.wording(systemMessage) }

    package var kind: FilingErrorKind {
        if isFull { return .inputOutput }
        if operation == .makeFolder || operation == .create { return .cannotCreate }
        return isAbsent ? .inputMissing : .inputOutput
    }
}

extension VaultError: Explained {
    package var explanation: Wording {
        switch self {
        case .missing(let digest):
            Wording(
                zh: "资料库中缺少对象 \(digest.hex)。请从备份恢复，或重新附加该文件。",
                en: "The vault has no object \(digest.hex). Restore it from a backup, or attach the file again.")
        case .damaged(let digest, let found, let size):
            Wording(
                zh: "资料库对象 \(digest.hex) 已损坏（现为 \(found.hex)，\(size) 字节）。请从备份恢复，或重新附加该文件。",
                en:
                    "The vault object \(digest.hex) is damaged (now \(found.hex), \(size) bytes). Restore it from a backup, or attach the file again."
            )
        case .notAFile(let path):
            Wording(
                zh: "“\(path)”不是普通文件（是管道、设备或文件夹）。请先把内容存成文件，再给出该文件。",
                en:
                    "\(path) is a pipe, a device or a folder, not a plain file. Save its content as a file and name that."
            )
        case .source(let fault) where fault.isAbsent: FilingError.fileMissing(fault.path).explanation
        case .source(let fault):
            FilingError.fileUnreadable(fault.path, reason: fault.systemMessage).explanation
        case .store(let fault): FileFault(fault.operation, Self.vault(of: fault.path), code: fault.code).explanation
        }
    }

    package var kind: FilingErrorKind {
        switch self {
        case .missing, .damaged: .inputOutput
        case .notAFile: .badData
        case .source(let fault): fault.kind
        case .store: .inputOutput
        }
    }

    /// The vault, for a file that is not in it yet: a name nobody gave it helps nobody.
    private static func vault(of path: String) -> String {
        path.range(of: "/staging/").map { String(path[..<$0.lowerBound]) } ?? path
    }
}

extension RegisterError: Explained {
    package var explanation: Wording {
        switch self {
        case .unknownShipment(let id, let near): FilingError.unknownShipment(id, suggestions: near).explanation
        case .unknownReferences(let references):
            Wording(
                zh: references.map(\.sentence.zh).joined(separator: "\n"),
                en: references.map(\.sentence.en).joined(separator: "\n"))
        case .contradiction(let kind, let key):
            Wording(
                zh: "同一次导入中，\(kind.title.zh)“\(key)”有两种说法。请只保留一种。",
                en: "One import says two different things about \(kind.title.en) \(key). Keep one of them.")
        case .unknownPerson(let code): FilingError.unknownPerson(code).explanation
        case .personExists(let code): FilingError.personExists(code).explanation
        case .loginTaken(let login, let code): FilingError.loginTaken(login, by: code).explanation
        case .referencesExhausted(let district, let year):
            Wording(
                zh: "\(year) 年地区 \(district) 的编号已用尽。请联系供应商。",
                en: "All references of district \(district) in \(year) are given out. Talk to the supplier.")
        case .fileExists(let path): FilingError.targetExists(path).explanation
        case .busy:
            Wording(
                zh: "另一个程序正占用登记库，什么都没有改变。请稍后重试。",
                en: "Another program is holding the register; nothing was changed. Try again in a moment.")
        case .full:
            Wording(
                zh: "登记库所在的磁盘已满，什么都没有改变。请腾出空间后重试。",
                en: "The disk the register lies on is full; nothing was changed. Free some space and try again.")
        case .readOnly(let path): WorkspaceError.readOnly(path: Self.folder(of: path)).explanation
        case .damaged(let detail):
            Wording(
                zh: "登记库内容无法理解（\(SystemWords.wording(detail).zh)）。请执行 dossier doctor --deep，并从备份恢复。",
                en:
                    "What the register holds cannot be understood (\(detail)). Run dossier doctor --deep and restore from a backup."
            )
        case .newerSchema(let found, let supported):
            Wording(
                zh: "登记库的格式是 \(found)，本程序最高支持 \(supported)。请使用更新版本的 dossier。",
                en: "The register has format \(found); this program reads up to \(supported). Use a newer dossier.")
        case .inputOutput(let path, let code):
            Wording(
                zh: "登记库“\(path)”读写失败（SQLite \(code)），什么都没有改变。请检查磁盘空间、文件大小限制和权限后重试。",
                en:
                    "Reading or writing the register \(path) failed (SQLite \(code)); nothing was changed. Check free space, limits on file size and permissions, then try again."
            )
        case .fault(let code, let message):
            Wording(
                zh: "登记库出错（SQLite \(code)：\(message)），什么都没有改变。请执行 dossier doctor。",
                en: "The register failed (SQLite \(code): \(message)); nothing was changed. Run dossier doctor.")
        }
    }

    package var kind: FilingErrorKind {
        switch self {
        case .unknownShipment, .unknownPerson: .doesNotHold
        case .unknownReferences, .contradiction, .personExists, .loginTaken, .newerSchema: .badData
        case .fileExists, .readOnly: .cannotCreate
        case .busy, .full, .damaged, .inputOutput: .inputOutput
        case .referencesExhausted, .fault: .fault
        }
    }

    /// The workspace a register lies in: what people know it by.
    private static func folder(of register: String) -> String {
        register.lastIndex(of: "/").map { String(register[..<$0]) } ?? register
    }
}

extension UnknownReference {
    fileprivate var sentence: Wording {
        Wording(
            zh:
                "\(kind.title.zh)“\(key)”的 \(field) 指向不存在的\(target.title.zh)“\(targetKey)”。\(Phrase.zh(suggestions))请先导入，或更正。",
            en:
                "\(kind.title.en) \(key): \(field) names the \(target.title.en) \(targetKey), which does not exist. \(Phrase.en(suggestions))Import it first, or correct the name."
        )
    }
}
