import Foundation
import Synchronization

/// Folders to remove when the process ends.
enum Leftovers {
    static let paths = Mutex<[String]>([])

    static let registered = atexit {
        for path in Leftovers.paths.withLock({ $0 }) {
            do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path)") }
        }
    }
}
