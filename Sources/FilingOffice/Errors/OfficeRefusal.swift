/// An error of one part of the office that brings its own sentence and says of what sort it is.
package protocol OfficeRefusal: Error, Explained {
    /// What decides exit code and HTTP status.
    var kind: FilingErrorKind { get }
}
