import ArgumentParser
import ChanceryDiagnostics

/// A flag for each of ``Limits``; `--help-hidden` shows them.
struct LimitOptions: ParsableArguments {
    @Option(name: .customLong("limit-entry-bytes"), help: Self.help("Bytes of one unpacked entry.", \.entryBytes))
    var entryBytes: Int?

    @Option(name: .customLong("limit-total-bytes"), help: Self.help("Bytes of all entries.", \.totalBytes))
    var totalBytes: Int?

    @Option(name: .customLong("limit-ratio"), help: Self.help("Unpacked bytes for each packed one.", \.ratio))
    var ratio: Int?

    @Option(name: .customLong("limit-entries"), help: Self.help("Entries of a package.", \.entries))
    var entries: Int?

    @Option(name: .customLong("limit-xml-depth"), help: Self.help("Nesting of XML elements.", \.xmlDepth))
    var xmlDepth: Int?

    @Option(
        name: .customLong("limit-xml-attributes"), help: Self.help("Attributes of an XML element.", \.xmlAttributes))
    var xmlAttributes: Int?

    @Option(name: .customLong("limit-xml-names"), help: Self.help("Different names in one part.", \.xmlNames))
    var xmlNames: Int?

    @Option(name: .customLong("limit-table-cells"), help: Self.help("Places of a table's grid.", \.tableCells))
    var tableCells: Int?

    @Option(name: .customLong("limit-table-columns"), help: Self.help("Columns of a table.", \.tableColumns))
    var tableColumns: Int?

    @Option(
        name: .customLong("limit-loop-iterations"), help: Self.help("Turns of a template's loops.", \.loopIterations))
    var loopIterations: Int?

    @Option(name: .customLong("limit-output-bytes"), help: Self.help("Bytes of one filled part.", \.outputBytes))
    var outputBytes: Int?

    @Option(
        name: .customLong("limit-picture-bytes"), help: Self.help("Bytes of a picture of the data.", \.pictureBytes))
    var pictureBytes: Int?

    @Option(
        name: .customLong("limit-picture-pixels"), help: Self.help("Pixels of a picture of the data.", \.picturePixels))
    var picturePixels: Int?

    @Option(
        name: .customLong("limit-document-depth"),
        help: Self.help("Inserted documents inside each other.", \.documentDepth))
    var documentDepth: Int?

    @Option(
        name: .customLong("limit-includes"), help: Self.help("Templates that a template includes.", \.includes))
    var includes: Int?

    @Option(
        name: .customLong("limit-office-seconds"),
        help: Self.help("Seconds of LibreOffice for a document.", \.officeSeconds))
    var officeSeconds: Int?

    /// The limits with what the user changed.
    var values: Limits {
        var limits = Limits()
        limits.entryBytes = entryBytes ?? limits.entryBytes
        limits.totalBytes = totalBytes ?? limits.totalBytes
        limits.ratio = ratio ?? limits.ratio
        limits.entries = entries ?? limits.entries
        limits.xmlDepth = xmlDepth ?? limits.xmlDepth
        limits.xmlAttributes = xmlAttributes ?? limits.xmlAttributes
        limits.xmlNames = xmlNames ?? limits.xmlNames
        limits.tableCells = tableCells ?? limits.tableCells
        limits.tableColumns = tableColumns ?? limits.tableColumns
        limits.loopIterations = loopIterations ?? limits.loopIterations
        limits.outputBytes = outputBytes ?? limits.outputBytes
        limits.pictureBytes = pictureBytes ?? limits.pictureBytes
        limits.picturePixels = picturePixels ?? limits.picturePixels
        limits.documentDepth = documentDepth ?? limits.documentDepth
        limits.includes = includes ?? limits.includes
        limits.officeSeconds = officeSeconds ?? limits.officeSeconds
        return limits
    }

    func validate() throws {
        let all = [
            entryBytes, totalBytes, ratio, entries, xmlDepth, xmlAttributes, xmlNames, tableCells, tableColumns,
            loopIterations, outputBytes, pictureBytes, picturePixels, documentDepth, includes, officeSeconds,
        ]
        if all.contains(where: { $0.map { $0 < 1 } ?? false }) { throw ValidationError("A limit is at least 1.") }
    }

    private static func help(_ text: String, _ limit: KeyPath<Limits, Int>) -> ArgumentHelp {
        ArgumentHelp("\(text) (default: \(Limits()[keyPath: limit]))", valueName: "number", visibility: .hidden)
    }
}
