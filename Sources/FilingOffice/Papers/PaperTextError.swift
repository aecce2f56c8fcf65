package import DossierCore

/// What cannot be done with the contents of papers. Facts only.
package enum PaperTextError: Error, Sendable {
    /// No current document of the filing is meant by this text, or more than one.
    case unknownDocument(String, shipment: String, known: [String])
    case unknownField(String, type: String, known: [String])
    /// Neither the text nor the caller gives one value.
    case nothingProposed(field: String, document: String)
    case badValue(field: String, FieldFault)
    /// What was searched for is empty or one character.
    case searchTooShort(SearchQuery.Fault)
    /// No kind of name could be read from a file.
    case noNames(String)
    /// A document that is no logger's file was asked for its plot.
    case noTemperature(document: String)
    /// The text kept of a document is not the text that was taken out of it.
    case textDiffers(document: String, shipment: String)
}

extension PaperTextError: Explained {
    package var explanation: Wording {
        switch self {
        case .unknownDocument(let text, let shipment, let known):
            let list = known.prefix(8).joined(separator: ", ")
            return Wording(
                zh: "发运“\(shipment)”没有唯一的文件“\(text)”。请写出类型和对象，例如：\(list)。",
                en:
                    "“\(text)” does not name one document of shipment \(shipment). Give its type and subject, such as \(list)."
            )
        case .unknownField(let name, let type, let known):
            let list = known.joined(separator: ", ")
            return Wording(
                zh: "\(type) 没有字段“\(name)”。可用字段：\(list)。", en: "\(type) has no field \(name). It has: \(list).")
        case .nothingProposed(let field, let document):
            return Wording(
                zh: "\(document) 的文字中没有读到唯一的“\(field)”。请核对原件后写明数值：\(field)=数值。",
                en:
                    "The text of \(document) does not give one value for \(field). Read the paper and give it: \(field)=VALUE."
            )
        case .badValue(let field, let fault):
            return Wording(
                zh: "“\(field)”的数值不合格式：\(fault.wording.zh)。",
                en: "The value of \(field) is malformed: \(fault.wording.en).")
        case .searchTooShort(.empty):
            return Wording(
                zh: "没有可检索的文字。请给出词语、编号或日期。", en: "There is nothing to search for. Give a word, a code or a day.")
        case .searchTooShort(.oneCharacter(let text)):
            return Wording(
                zh: "“\(text)”只有一个字，几乎处处都有。请至少给出两个字。",
                en: "“\(text)” is one character and stands nearly everywhere. Give at least two.")
        case .noNames(let file):
            return Wording(
                zh: "“\(file)”中没有两个字以上的姓名。请每行写一个姓名。",
                en: "\(file) holds no name of two characters or more. Write one name on each line.")
        case .noTemperature(let document):
            return Wording(
                zh: "\(document) 不是可读的温度记录仪文件，没有可画的读数。",
                en: "\(document) is no logger's file that can be read, so there is nothing to plot.")
        case .textDiffers(let document, let shipment):
            return Wording(
                zh: "\(document) 保存的文字与检查时取出的不符。请运行 dossier inspect \(shipment) --all 重新取出文字。",
                en:
                    "The text kept of \(document) is not the text that was taken out of it. Run dossier inspect \(shipment) --all."
            )
        }
    }

    package var kind: FilingErrorKind {
        switch self {
        case .unknownDocument, .nothingProposed, .noTemperature: .doesNotHold
        case .textDiffers: .couldNotVerify
        case .unknownField, .badValue, .searchTooShort, .noNames: .badData
        }
    }
}
