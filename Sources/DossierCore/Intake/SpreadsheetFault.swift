/// What keeps a spreadsheet (Office Open XML, ISO/IEC 29500) or a cell of it from being read without guessing.
package enum SpreadsheetFault: Sendable, Hashable {
    // The file
    /// No zip archive, or no workbook in it; often an .xls or an encrypted file under another name.
    case notASpreadsheet
    /// The archive could be read in two ways, is damaged, or unpacks to too much; the code of the fault.
    case archive(String)
    /// A part is missing, damaged, or holds what no spreadsheet needs.
    case part(String)
    /// More than is read: rows, columns or cells.
    case tooMany(what: Wording, limit: Int)

    // The sheets
    case noSheet
    case hiddenSheet(String)
    case hiddenRow
    case hiddenColumn(String)
    case merged(String)

    // The cells
    case formula
    case errorValue(String)
    /// A number of more digits than a spreadsheet keeps.
    case longNumber(String)
    /// A date in a workbook that counts days from 1904.
    case dateFrom1904
    /// A date before March 1900, which programs count differently.
    case earlyDate
    /// A date with a time of day, or a time alone.
    case timeOfDay
    /// A value of a type we do not know.
    case unknownType(String)
}

extension SpreadsheetFault {
    /// What is wrong and what to do.
    package var wording: Wording {
        switch self {
        case .notASpreadsheet:
            Wording(
                zh: "不是 XLSX 工作簿（可能是旧版 .xls 或加密文件）。请在表格软件中另存为 .xlsx，不设密码。",
                en: "This is no XLSX workbook; it may be an old .xls or encrypted. Save it as .xlsx without a password."
            )
        case .archive(let code):
            Wording(
                zh: "工作簿的压缩结构有问题（\(code)），已整体拒收。请在表格软件中重新另存为 .xlsx。",
                en: "The workbook's archive is not sound (\(code)) and is refused whole. Save it again as .xlsx.")
        case .part(let name):
            Wording(
                zh: "工作簿的部件 \(name) 缺失、损坏或含有不允许的内容。请在表格软件中重新另存为 .xlsx。",
                en:
                    "The workbook's part \(name) is missing, damaged or holds what is not allowed. Save it again as .xlsx."
            )
        case .tooMany(let what, let limit):
            Wording(
                zh: "\(what.zh)超过上限 \(limit)。请拆分文件。", en: "There are more than \(limit) \(what.en). Split the file.")
        case .noSheet:
            Wording(zh: "工作簿中没有任何内容。请填写后重试。", en: "The workbook holds nothing. Fill it in and try again.")
        case .hiddenSheet(let name):
            Wording(
                zh: "工作表“\(name)”被隐藏。隐藏的内容不会导入：请取消隐藏或删除。",
                en: "The sheet “\(name)” is hidden. What nobody sees is not imported: show it or delete it.")
        case .hiddenRow:
            Wording(
                zh: "该行被隐藏或被筛选掉。请取消隐藏、清除筛选或删除该行。",
                en: "This row is hidden or filtered out. Show it, clear the filter, or delete it.")
        case .hiddenColumn(let name):
            Wording(zh: "\(name) 列被隐藏。请取消隐藏或删除。", en: "Column \(name) is hidden. Show it or delete it.")
        case .merged(let range):
            Wording(
                zh: "单元格 \(range) 已合并，无法判断属于哪一行。请取消合并并逐行填写。",
                en:
                    "The cells \(range) are merged, so it is not clear what belongs where. Unmerge them and fill in each."
            )
        default: cellWording
        }
    }

    private var cellWording: Wording {
        switch self {
        case .formula:
            Wording(
                zh: "单元格含公式，显示的值可能不是最新的。请复制后“选择性粘贴为数值”。",
                en: "The cell holds a formula, whose shown value may be out of date. Paste it as a value.")
        case .errorValue(let text):
            Wording(zh: "单元格是错误值 \(text)。请改正。", en: "The cell holds the error \(text). Correct it.")
        case .longNumber(let text):
            Wording(
                zh: "数值 \(text) 超过 15 位，表格软件会改动末位。请先把单元格设为“文本”再重新输入。",
                en:
                    "The number \(text) has more than 15 digits, of which spreadsheets lose the last. Format the cell as text and type it again."
            )
        case .dateFrom1904:
            Wording(
                zh: "该工作簿使用 1904 日期系统，日期可能相差四年。请改用 1900 日期系统，或把日期写成文本 YYYY-MM-DD。",
                en:
                    "The workbook counts dates from 1904, so they may be four years off. Switch it to the 1900 date system, or write dates as text, YYYY-MM-DD."
            )
        case .earlyDate:
            Wording(
                zh: "1900 年 3 月以前的日期各软件算法不一。请写成文本 YYYY-MM-DD。",
                en: "Programs disagree on dates before March 1900. Write it as text, YYYY-MM-DD.")
        case .timeOfDay:
            Wording(
                zh: "日期带有时刻，或只有时刻，无法判断时区。请只保留日期，或写成文本。",
                en: "The cell holds a time of day, and no time zone with it. Keep the date alone, or write it as text.")
        case .unknownType(let type):
            Wording(
                zh: "单元格类型“\(type)”无法识别。请把单元格设为“文本”后重新输入。",
                en: "The cell is of the type “\(type)”, which is not known. Format it as text and type it again.")
        default: Wording(zh: "", en: "")
        }
    }
}
