import ArgumentParser
import DossierCore
import FilingOffice
import FilingWeb

@main
struct DossierCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "dossier")
}
