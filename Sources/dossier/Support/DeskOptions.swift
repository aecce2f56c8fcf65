import ArgumentParser
import DossierCore
import FilingOffice

/// What a command takes that does something as a person: which workspace, which language, and who acts.
///
/// The frame of such a command stands here once: open the workspace, sign the person in, do one thing, say what came of it,
/// and turn an error into its sentence and exit code.
struct DeskOptions: ParsableArguments {
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    /// The language of what is said.
    var language: Language { workspace.language.language }

    /// Does one thing at the person's desk and says one sentence; the exit code is 0.
    ///
    /// - Parameter signing: asks for the passphrase even of the operating-system user.
    func say(signing: Bool = false, _ act: (Desk) throws -> Wording) throws {
        try run(signing: signing) { desk in
            Terminal.print(try act(desk)[language])
            return .holds
        }
    }

    /// Does one thing at the person's desk, which says itself what came of it.
    ///
    /// - Parameters:
    ///   - signing: asks for the passphrase even of the operating-system user.
    ///   - changing: refuses beforehand where nothing can be written.
    func run(signing: Bool = false, changing: Bool = true, _ act: (Desk) throws -> CommandOutcome) throws {
        try CommandOutcome.of(language) {
            try act(signIn.desk(in: try workspace.office(), signing: signing, changing: changing))
        }
    }
}
