package import DossierCore

/// What an examination of a workspace found, and how much it looked at.
package struct DoctorReport: Sendable {
    /// One thing that is wrong, with the place and the remedy.
    package struct Ailment: Sendable, Hashable {
        /// `audit`, `register`, `vault`, `bundle`, `library`, `key`, `webhook`.
        package let part: String
        package let object: String
        package let wording: Wording

        package init(part: String, object: String, wording: Wording) {
            self.part = part
            self.object = object
            self.wording = wording
        }
    }

    package var ailments: [Ailment] = []
    package var events = 0
    package var objects = 0
    package var bytes = 0
    package var bundles = 0
    /// Objects nothing refers to: left by an interruption, harmless.
    package var orphans = 0
    package let isDeep: Bool

    package init(isDeep: Bool) { self.isDeep = isDeep }

    package var isHealthy: Bool { ailments.isEmpty }
}
