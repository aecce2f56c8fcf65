extension IdentifierFault {
    /// What is wrong, as a part of a sentence that follows the text: "the check digit is 8, computed 5".
    package var wording: Wording {
        switch reason {
        case .empty:
            Wording(zh: "内容为空", en: "it is empty")
        case .length(let found, let allowed):
            Wording(
                zh: "共 \(found) 个字符，应为 \(Self.lengths(allowed, between: " 至 ", or: "、")) 个字符",
                en: "it has \(found) characters instead of \(Self.lengths(allowed, between: " to ", or: " or "))")
        case .character(let character, let position):
            Wording(
                zh: "第 \(position) 个字符 \(Self.shown(character)) 不允许使用",
                en: "character \(position), \(Self.shown(character)), is not allowed there")
        case .shape(let example):
            Wording(zh: "格式不符，正确示例：\(example)", en: "it is not built like \(example)")
        case .checkCharacters(let found, let expected):
            Self.checkWording(found: found, expected: expected)
        case .notAssigned:
            Wording(zh: "该代码未被分配", en: "no such code has been assigned")
        case .noSuchDay(let digits):
            Wording(zh: "日期 \(digits) 不存在", en: "there is no day \(digits)")
        case .outOfRange(let found, let allowed):
            Wording(
                zh: "\(found) 超出范围（\(allowed.lowerBound) 至 \(allowed.upperBound)）",
                en: "\(found) is outside \(allowed.lowerBound) to \(allowed.upperBound)")
        case .ambiguous(let examples):
            Wording(
                zh: "无法判断编号种类，请写成 \(examples.joined(separator: " 或 ")) 的形式",
                en: "it could be of several kinds; write it like \(examples.joined(separator: " or "))")
        }
    }

    private static func checkWording(found: String, expected: String) -> Wording {
        let areDigits = (found + expected).allSatisfy(\.isASCIIDigit)
        let (noun, verb) = expected.count == 1 ? ("", "is") : ("s", "are")
        return Wording(
            zh: "\(areDigits ? "校验位" : "校验字符")为 \(found)，计算结果应为 \(expected)",
            en: "the check \(areDigits ? "digit" : "character")\(noun) \(verb) \(found), computed \(expected)")
    }

    private static func lengths(_ allowed: [ClosedRange<Int>], between: String, or: String) -> String {
        allowed.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)\(between)\($0.upperBound)" }
            .joined(separator: or)
    }

    /// The character in quotes; outside visible ASCII also by code point, because many look like another or like
    /// nothing.
    private static func shown(_ character: String) -> String {
        let isVisibleASCII = character.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) }
        let points = character.unicodeScalars.map { scalar in
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
        return "“\(character)”" + (isVisibleASCII ? "" : " (\(points.joined(separator: " ")))")
    }
}
