import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// The slip that travels with the goods: the answer on one sheet of paper, with a QR code that leads back to it.
enum LookUpSlip {
    static let routes = [Route.page("/find/{reference}/slip", .visitors, slip)]

    @Sendable private static func slip(_ visit: Visit) async throws -> Response {
        try visit.count(visit.site.limits.visitors)
        let text = try visit.part("reference")
        let found = try await visit.run { [office = visit.office] in try office.consignments(text) }
        guard let consignment = found.first, let reference = consignment.status.reference else {
            throw FilingError.nothingFound(text)
        }
        let content = ScannedText.code(
            reference, consignment.codes.last, address: visit.site.settings.address)
        let title = Wording(zh: "查询单 \(reference)", en: "Slip \(reference)")
        let view = SlipView(
            reference: reference.description, code: consignment.codes.last,
            answer: LookUpPage.Answer(consignment, visit.language, mayRead: false),
            picture: try QRPicture(content, correction: .quarter).svg(title: title[visit.language], width: "42mm"),
            address: visit.site.settings.address.map { "\($0)/v/\(reference)" },
            printed: "\(visit.office.clock())", by: visit.person?.name)
        return try visit.page("slip", view, title: title)
    }
}

/// What the slip shows.
struct SlipView: Sendable {
    let reference: String
    let code: String?
    let answer: LookUpPage.Answer
    /// Made by us, of known shapes; the one value that is not escaped.
    let picture: String
    let address: String?
    let printed: String
    let by: String?
}
