import FilingOffice

/// What `--version` prints.
enum ProgramVersion {
    static let text = "dossier \(FilingOffice.programVersion)"
}
