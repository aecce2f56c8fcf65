/// The overlay an assessment applied: which one, and how sure we are of it.
package struct AppliedOverlay: Sendable, Hashable {
    package let id: String
    package let edition: String
    package let title: Wording
    package let standing: Standing
    /// Printed on every output beside the banner of the edition.
    package let banner: Wording?

    package init(_ overlay: Overlay) {
        id = overlay.id
        edition = overlay.edition
        title = overlay.title
        standing = overlay.standing
        banner = overlay.banner
    }
}
