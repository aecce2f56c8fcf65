extension Condition {
    /// Every address the condition asks about.
    var paths: [FactPath] {
        switch self {
        case .isOneOf(let path, _), .atLeast(let path, _), .known(let path): [path]
        case .all(let parts), .any(let parts): parts.flatMap(\.paths)
        case .not(let part): part.paths
        }
    }
}

extension Operand {
    /// The address it is, if it is one.
    var path: FactPath? { if case .path(let path) = self { path } else { nil } }
}
