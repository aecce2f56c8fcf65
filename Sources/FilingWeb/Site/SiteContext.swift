package import Hummingbird
import NIOCore

/// What is known of a request before anybody looked at it.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The address the request came from, without its port.
    let client: String

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        client = source.channel.remoteAddress?.ipAddress ?? "local"
    }
}
