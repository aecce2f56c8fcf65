import DossierCore
import HTTPTypes
import Hummingbird

/// Every operation for programs. Routes and document are made from this one table.
enum APIRoutes {
    static let operations: [APIRoute] = described + [document]

    private static let described: [APIRoute] =
        APIReading.routes + APIVerifying.routes + APIRecords.routes + APIDocuments.routes
        + APIPapers.routes + APIReview.routes + APIWork.routes + more

    private static let more: [APIRoute] =
        APICorrections.routes + APIProposals.routes + APIScans.routes + APIReports.routes + APIChecklists.routes
        + APIPeople.routes + APIKeeping.routes

    static let routes: [Route] = operations.map(\.route)

    private static let document = APIRoute.get(
        "/openapi.json", .everyone, "openapi", "This document.", answers: ["openapi": "string"]
    ) { visit in visit.json(OpenAPIDocument.value(of: described)) }
}
