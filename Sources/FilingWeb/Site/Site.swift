import DossierCore
package import FilingOffice
package import Hummingbird
import Logging

/// The workspace in a browser: every page parses, calls one operation of the office, and presents.
package struct Site: Sendable {
    package let office: FilingOffice
    package let settings: SiteSettings
    let templates: Templates
    let lanes = Lanes()
    let limits = Limits()
    let metrics = Metrics()
    let packing = Packing()
    let secondSteps = SecondSteps()
    let journeys = OpenIDJourneys()
    /// The house's identity provider, where one is configured.
    let provider: OpenIDProvider?

    /// - Throws: an error of a template, which is compiled in and tested; `RegisterError`.
    package init(office: FilingOffice, settings: SiteSettings = SiteSettings()) throws {
        self.office = try office.remembering()
        self.settings = settings
        templates = try Templates()
        provider = settings.openID.map { given in
            OpenIDProvider(given, patience: settings.providerPatience) { office.clock().secondsSince1970 }
        }
    }

    /// Every route of the table; tests ask it without a socket.
    package func router() -> Router<SiteContext> {
        let router = Router(context: SiteContext.self)
        router.add(middleware: StrictHeaders(settings: settings))
        router.add(middleware: Problems(site: self))
        for route in RouteTable.all {
            router.on(RouterPath(route.path), method: route.method) { request, context in
                let began = ContinuousClock.now
                let response = try await Gate(site: self, route: route).answer(request, context)
                metrics.record("\(route.method) \(route.path)", response.status.code, ContinuousClock.now - began)
                return response
            }
        }
        return router
    }
}
