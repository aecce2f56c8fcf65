import DossierCore

/// Words for those who have thirty seconds; used by the look-up, its slip and the verifier's page.
enum Visitors {
    /// What to do now.
    static func advice(_ validity: Validity) -> Wording {
        switch validity {
        case .valid:
            Wording(zh: "可以发运。请将查询单随货携带。", en: "The goods may travel. Keep the slip with them.")
        case .notValid:
            Wording(zh: "请勿发运。请联系法规部门。", en: "Do not ship. Ask the regulatory team.")
        case .onHold:
            Wording(
                zh: "请停下，货物暂不交运。须由质量与法规部门解除暂扣。",
                en: "Stop and keep the goods where they are. QA and the regulatory team have to lift the hold.")
        }
    }

    /// Until when, in one line.
    static func until(_ day: Day, _ validity: Validity) -> Wording {
        validity == .valid
            ? Wording(zh: "有效至 \(day)", en: "until \(day)")
            : Wording(zh: "备案期限至 \(day)", en: "the filing's period ends on \(day)")
    }

    static func period(_ from: Day?, _ until: Day?) -> String? {
        from.flatMap { from in until.map { "\(from) – \($0)" } }
    }

    static func place(_ name: Wording?, _ city: Wording?, _ language: Language) -> String? {
        let parts = [name, city].compactMap { $0?[language] }
        return parts.isEmpty ? nil : parts.joined(separator: language == .zh ? "，" : ", ")
    }

    static func release(_ isReleased: Bool?, _ day: Day?) -> Wording {
        switch (isReleased, day) {
        case (true?, let day?): Wording(zh: "已放行 \(day)", en: "released \(day)")
        case (true?, nil): Wording(zh: "已放行", en: "released")
        case (false?, _): Wording(zh: "未放行", en: "not released")
        case (nil, _): Wording(zh: "没有登记", en: "not on record")
        }
    }

    /// The rows that say something.
    static func rows(_ all: [(Wording, String?)], _ language: Language) -> [LookUpPage.Row] {
        all.compactMap { name, value in value.map { LookUpPage.Row(name: name[language], value: $0) } }
    }
}
