import DossierCore

extension FilingError {
    var moreExplanation: Wording {
        switch self {
        case .refused(let refusal): refusal.explanation
        case .notWaivable(let finding):
            Wording(
                zh: "清单规定“\(finding)”不可豁免。请补齐或更正资料。",
                en: "The checklist does not let \(finding) be waived. Supply or correct the papers.")
        case .waiverNotNeeded(let finding, let outcome):
            Wording(
                zh: "“\(finding)”的结果是“\(outcome.title.zh)”，无需豁免。",
                en: "\(finding) is \(outcome.title.en); there is nothing to waive.")
        case .waiverInPast(let until, let today):
            Wording(
                zh: "豁免截止日 \(until) 早于今天（\(today)）。请给出今天或以后的日期。",
                en: "The waiver would end on \(until), before today (\(today)). Give today or a later day."
            )
        case .assigneeDisabled(let code):
            Wording(
                zh: "“\(code)”已停用，不能再承担事项。请分派给名册中的另一人（dossier person list）。",
                en: "\(code) is disabled and can see to nothing. Assign it to somebody else: dossier person list.")
        case .nothingToAssign(let finding, let outcome):
            Wording(
                zh: "“\(finding)”的结果是“\(outcome.title.zh)”，没有需要分派的事项。",
                en: "\(finding) is \(outcome.title.en); there is nothing to assign.")
        case .horizonInPast(let until, let asOf):
            Wording(
                zh: "--until \(until) 不晚于判定日 \(asOf)。请给出判定日之后的日期。",
                en: "--until \(until) does not lie after the day judged as of, \(asOf). Give a later day.")
        case .checklistMoved(let pinned, let loaded):
            Wording(
                zh:
                    "该备案所依据的清单 \(pinned.id)@\(pinned.edition) 与库中的文件不一致（应为 \(pinned.sha256.short)，实为 \(loaded.sha256.short)）。请恢复该版清单；已发布的版本不得改动。",
                en:
                    "The files of checklist \(pinned.id)@\(pinned.edition) are not those the filing is pinned to (expected \(pinned.sha256.short), found \(loaded.sha256.short)). Restore that edition; a released edition never changes."
            )
        case .notReadyToPackage(let shipment, let status, let verdict, let blockers):
            Wording(
                zh:
                    "发运“\(shipment)”不能打包：状态“\(status.title.zh)”，结论“\(verdict.title.zh)”\(blockers.isEmpty ? "" : "，未解决：" + blockers.joined(separator: "、"))。\(verdict == .ready ? "请" : "请先解决 dossier check \(shipment) 列出的问题，再")由 QA 签署放行（dossier sign \(shipment) --meaning released）。",
                en:
                    "Shipment \(shipment) cannot be packaged: it is \(status.title.en) and its verdict is \(verdict.title.en)\(blockers.isEmpty ? "" : "; open: " + blockers.joined(separator: ", ")). \(verdict == .ready ? "Have" : "Resolve what dossier check \(shipment) lists, then have") QA release it: dossier sign \(shipment) --meaning released."
            )
        case .contentChangedSinceRelease(let shipment):
            Wording(
                zh: "发运“\(shipment)”放行之后，其资料或记录又有改动，签名不再对应当前内容。请重新打开（dossier reopen \(shipment) --reason …）并重新签署。",
                en:
                    "Records or papers of shipment \(shipment) changed after its release, so the signatures no longer speak of this content. Reopen it (dossier reopen \(shipment) --reason …) and sign again."
            )
        case .filerWithoutCode(let party):
            Wording(
                zh: "发货人“\(party)”没有统一社会信用代码，无法编制内部编号。请在机构记录中补录 uscc。",
                en:
                    "The consignor \(party) has no unified social credit code, so no reference can be minted. Add uscc to the party's record."
            )
        case .hypotheticalChecklist(let id, let edition):
            Wording(
                zh: "清单 \(id)@\(edition) 只是假设版本，不能用于真实备案。请使用正式版本。",
                en:
                    "Checklist \(id)@\(edition) is hypothetical and cannot judge a real filing. Use an edition that is not."
            )
        case .hypotheticalInLibrary(let id, let edition, let library):
            Wording(
                zh: "“\(library)”中有假设版本 \(id)@\(edition)，不能用来建立工作区。请先把它移到别处。",
                en:
                    "\(library) holds the hypothetical edition \(id)@\(edition), so no workspace is made from it. Move that edition elsewhere first."
            )
        case .noScope(let id, let edition):
            Wording(
                zh: "清单 \(id)@\(edition) 没有适用范围（scope.yml），无法判断是否需要备案。请换一个版本，或补充该文件。",
                en:
                    "Checklist \(id)@\(edition) says nothing about its scope (scope.yml), so nothing can be told. Use another edition or add the file."
            )
        case .editionNotNamed(let text):
            Wording(
                zh: "“\(text)”不是完整的版本编号。请写成 cell-export@2026-05 的样子；dossier checklist list 列出现有版本。",
                en:
                    "\(text) does not name an edition in full. Write it like cell-export@2026-05; dossier checklist list shows what there is."
            )
        case .otherChecklist(let asked, let pinned):
            Wording(
                zh: "“\(asked)”与“\(pinned)”不是同一份清单，不能比较或换用。请选用“\(pinned)”的版本。",
                en: "\(asked) and \(pinned) are two checklists, not editions of one. Name an edition of \(pinned).")
        case .fileMissing(let path):
            Wording(
                zh: "文件“\(path)”不存在。请检查路径。",
                en: "There is no file \(path). Check the path.")
        case .fileUnreadable(let path, let reason):
            Wording(
                zh: "无法读取“\(path)”：\(SystemWords.wording(reason).zh)。请检查权限或介质后重试。",
                en: "\(path) cannot be read: \(reason). Check its permissions or the medium, then try again.")
        case .folderGiven(let path):
            Wording(
                zh: "“\(path)”是文件夹，此处需要文件。要附加整个文件夹，请在其中放入 documents.csv 或 documents.yaml，且不要使用 --type。",
                en:
                    "\(path) is a folder where a file is due. To attach a whole folder, put a documents.csv or documents.yaml into it and leave out --type."
            )
        case .notAFolder(let path):
            Wording(
                zh: "“\(path)”不是文件夹。请给出文件夹路径。",
                en: "\(path) is not a folder. Give the path of a folder.")
        case .typeNotNamed(let path):
            Wording(
                zh: "“\(path)”是单个文件，没有说明资料类型。请用 --type 指定，例如 --type D17；要附加整个文件夹，请给出文件夹路径。",
                en:
                    "\(path) is a single file whose document type is not named. Name it with --type, for example --type D17, or give the path of a folder with its sheet."
            )
        case .fileEmpty(let path):
            Wording(
                zh: "“\(path)”是空文件（0 字节）。请换上真正的资料。",
                en: "\(path) is empty (0 bytes). Supply the real paper.")
        case .archiveRefused(let path, let type):
            Wording(
                zh: "“\(path)”是压缩包（\(type)），不能作为资料附加：不同软件可能读出不同内容。请解压后逐个附加。",
                en:
                    "\(path) is an archive (\(type)) and is refused as a paper: two programs may read it differently. Unpack it and attach the contents."
            )
        case .claimedDigestDiffers(let file, let claimed, let found):
            Wording(
                zh: "“\(file)”的 SHA-256 与发送方声明的不同（声明 \(claimed.hex)，实际 \(found.hex)）。请让发送方重新发送。",
                en:
                    "\(file) does not have the SHA-256 its sender claimed (claimed \(claimed.hex), found \(found.hex)). Ask for it again."
            )
        case .olderRevision(let file, let offered, let held, let id):
            Wording(
                zh: "“\(file)”的版本“\(offered)”不比现有资料 \(id) 的版本“\(held)”新。请给出更新的 --revision；若确要换回旧版，请先撤下现有资料。",
                en:
                    "Revision \(offered) of \(file) is not newer than revision \(held) of \(id), which holds the slot. Give a newer --revision."
            )
        case .twoForOneSlot(let files, let type, let subject):
            Wording(
                zh: "\(files.joined(separator: "、")) 都要放入同一位置（\(type)，\(subject)）。每个位置只能有一份：选定其一，或合并成一个文件。",
                en:
                    "\(files.joined(separator: ", ")) all go to one slot (\(type), \(subject)). A slot holds one document: pick one, or merge them."
            )
        case .targetExists(let path):
            Wording(
                zh: "“\(path)”已存在，不会覆盖。请换一个路径，或先移走它。",
                en: "\(path) exists already and is not overwritten. Choose another path or move it away.")
        case .problems(let problems):
            Wording(
                zh: problems.map(\.explanation.zh).joined(separator: "\n"),
                en: problems.map(\.explanation.en).joined(separator: "\n"))
        case .noWorkspace(let path):
            Wording(
                zh: "在“\(path)”及其上级文件夹中没有工作区。请先执行 dossier init，或用 --workspace 指定。",
                en:
                    "There is no workspace in \(path) or above it. Run dossier init first, or name one with --workspace."
            )
        case .noShippedLibrary(let searched):
            Wording(
                zh: "找不到随程序提供的 Checklists 与 DossierTemplates（找过：\(searched.joined(separator: "、"))）。请用 --library 指定。",
                en:
                    "The shipped Checklists and DossierTemplates were not found (looked in \(searched.joined(separator: ", "))). Name their folder with --library."
            )
        case .bundleDamaged(let path, let reference):
            Wording(
                zh: "资料包“\(path)”已不是登记时的内容。请移走它，再用 dossier rebuild \(reference) --output … 重新生成。",
                en:
                    "The bundle \(path) is no longer the one recorded. Move it away and write it again with dossier rebuild \(reference) --output …."
            )
        case .backupInvalid(let path, let reasons):
            Wording(
                zh: "备份“\(path)”没有通过核验：\(reasons.joined(separator: "；"))。请勿使用，换一份备份。",
                en:
                    "The backup \(path) does not verify: \(reasons.joined(separator: "; ")). Do not use it; take another."
            )
        default: explanation
        }
    }
}
