/// Compares every tag of a template, and of the partials it uses, with the value it will be rendered with.
struct TemplateChecker {
    /// Tags by template or partial name.
    let tags: [String: [TemplateTag]]
    private(set) var problems: [TemplateProblem] = []

    init(tags: [String: [TemplateTag]]) { self.tags = tags }

    /// Checks a template that is rendered with a value of this shape.
    mutating func check(_ template: String, with shape: TemplateShape) {
        walk(template, stack: [shape], using: [])
    }

    private mutating func walk(_ template: String, stack outer: [TemplateShape], using: [String]) {
        guard let tags = tags[template] else { return }
        var stack = outer
        var open: [String] = []
        func problem(_ tag: TemplateTag, _ kind: TemplateProblem.Kind) -> TemplateProblem {
            TemplateProblem(file: TemplateSet.fileName(of: template), line: tag.line, kind)
        }
        for tag in tags {
            switch tag.kind {
            case .forbidden: problems.append(problem(tag, .forbiddenTag(tag.name)))
            case .value:
                switch Self.find(tag.name, in: stack) {
                case nil: problems.append(problem(tag, .unknownTag(tag.name)))
                case .text: break
                case .picture: problems.append(problem(tag, .picture(tag.name)))
                default: problems.append(problem(tag, .notAText(tag.name)))
                }
            case .picture:
                switch Self.find(tag.name, in: stack) {
                case nil: problems.append(problem(tag, .unknownTag(tag.name)))
                case .picture: break
                default: problems.append(problem(tag, .forbiddenTag("{\(tag.name)")))
                }
            case .section, .inverted:
                open.append(tag.name)
                let found = Self.find(tag.name, in: stack)
                switch found {
                case nil: problems.append(problem(tag, .unknownTag(tag.name)))
                case .text, .picture: problems.append(problem(tag, .notASection(tag.name)))
                default: break
                }
                stack.append(tag.kind == .section ? Self.inside(found) : .flag)
            case .end:
                guard open.last == tag.name else {
                    problems.append(problem(tag, .unbalanced(tag.name)))
                    return
                }
                open.removeLast()
                stack.removeLast()
            case .partial:
                if self.tags[tag.name] == nil || using.contains(tag.name) {
                    problems.append(problem(tag, .unknownPartial(tag.name)))
                } else {
                    walk(tag.name, stack: stack, using: using + [template])
                }
            }
        }
        if let name = open.last, let tag = tags.last { problems.append(problem(tag, .unbalanced(name))) }
    }

    /// What stands on the stack inside a section.
    private static func inside(_ shape: TemplateShape?) -> TemplateShape {
        if case .rows(let element)? = shape { return element }
        return shape ?? .group([:])
    }

    /// What a name means where the stack is this, innermost last; as the engine looks it up.
    private static func find(_ name: String, in stack: [TemplateShape]) -> TemplateShape? {
        if name == "." { return stack.last }
        let path = name.split(separator: ".")
        guard let first = path.first else { return nil }
        for shape in stack.reversed() {
            if let found = shape.member([first]) { return found.member(path.dropFirst()) }
        }
        return nil
    }
}
