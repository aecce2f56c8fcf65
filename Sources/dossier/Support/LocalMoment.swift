import DossierCore
import Foundation

/// A moment on the command line, in this machine's local time unless it says otherwise.
enum LocalMoment {
    static func instant(_ text: String) -> Instant? {
        MomentText.instant(text) { shown in
            let zone = TimeZone.current
            let asIfUTC = Date(timeIntervalSince1970: Double(shown.secondsSince1970))
            let nearly = asIfUTC.addingTimeInterval(-Double(zone.secondsFromGMT(for: asIfUTC)))
            return zone.secondsFromGMT(for: nearly) / 60
        }
    }
}
