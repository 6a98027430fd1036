package import ChanceryArchive
package import ChanceryData
package import ChanceryDiagnostics
import ChanceryXML

/// A template, compiled: what every filling copies, and programs for what it fills.
///
/// Immutable: any number of fillings may go on at once.
package struct Template: Sendable {
    /// What a template is as a file.
    private enum Content: Sendable {
        case package(CompiledPackage)
        /// One XML file without tags.
        case flat([UInt8])
        case flatProgram(Program, [UInt8], kit: TemplateKit?)
    }

    private let content: Content
    private let limits: Limits

    /// The compiled parts.
    var programs: [Program] {
        switch content {
        case .package(let package): package.programs.map(\.program)
        case .flat: []
        case .flatProgram(let program, _, _): [program]
        }
    }

    /// Whether there is any tag in the template.
    package var hasTags: Bool {
        !programs.isEmpty
    }

    /// What is to be said of every document that the template gives.
    package var remarks: [Diagnostic] {
        leftOut + programs.flatMap(\.warnings) + (programs.contains(where: \.hasStaleContents) ? [.staleContents] : [])
            + (programs.contains(where: \.hasStaleReferences) ? [.staleReferences] : [])
    }

    /// What of the template's file comes into no document.
    package var leftOut: [Diagnostic] = []

    private init(_ content: Content, _ limits: Limits) {
        self.content = content
        self.limits = limits
    }

    // MARK: Compiling

    /// Compiles the template that a package holds: a DOCX, or an ODT, which its `mimetype` tells.
    ///
    /// - Throws: Everything that is wrong with its tags, in all parts at once; what unpacking and parsing throw.
    package static func compile(
        _ package: ZipReader, filters: FilterRegistry = FilterRegistry(), limits: Limits = Limits(),
        printing printed: PrintedTags = PrintedTags()
    ) throws(DiagnosticList) -> Template {
        let compiled = try CompiledPackage(package, filters: filters, limits: limits, printing: printed)
        return Template(.package(compiled), limits)
    }

    /// Compiles the template that one file of XML holds: a FODT.
    ///
    /// - Throws: Everything that is wrong with its tags; what parsing throws.
    package static func compile(
        flat bytes: [UInt8], filters: FilterRegistry = FilterRegistry(), limits: Limits = Limits(),
        printing printed: PrintedTags = PrintedTags()
    ) throws(DiagnosticList) -> Template {
        try compile(
            flat: bytes, as: PartKind(dialect: .openDocument, story: .whole), filters: filters, limits: limits,
            printing: printed)
    }

    static func compile(
        flat bytes: [UInt8], as kind: PartKind, filters: FilterRegistry, limits: Limits,
        printing printed: PrintedTags = PrintedTags()
    ) throws(DiagnosticList) -> Template {
        let format = kind.dialect.format
        let remarks = RemarkRemover(format)
        let hasRemarks = remarks.concerns(PartName.flat, bytes)
        guard hasRemarks || CarrierScan.mayHoldTags(bytes, format) else { return Template(.flat(bytes), limits) }
        var tree: XMLTree
        do throws(Diagnostic) { tree = try XMLTree.parse(bytes, part: PartName.flat, limits: limits) } catch {
            throw DiagnosticList([error])
        }
        if hasRemarks { remarks.remove(from: &tree.root) }
        var compiler = PartCompiler(dialect: kind.dialect, filters: filters)
        compiler.printed = printed[""]
        guard let program = try compiler.compile(tree, story: kind.story, isChanged: hasRemarks) else {
            return Template(.flat(bytes), limits)
        }
        // Compiling has changed the tree.
        let root =
            program.mayBeRich && format == .openDocument
            ? try? XMLTree.parse(bytes, part: PartName.flat, limits: limits).root : nil
        return Template(.flatProgram(program, bytes, kit: root.map { TemplateKit(flat: $0) }), limits)
    }

    // MARK: Filling

    /// The filled document.
    ///
    /// - Parameters:
    ///   - deflaters: Those of the task, where it fills the template many times.
    ///   - door: What lets in the pictures and documents that data name.
    /// - Throws: Everything that is wrong with the data for this template, up to a hundred problems; nothing is made then.
    package func fill(
        _ data: Value, unresolved: UnresolvedTags = .fail, deflaters: DeflaterPool? = nil,
        door: any ResourceDoor = ClosedDoor()
    ) throws(DiagnosticList) -> [UInt8] {
        switch content {
        case .package(let package):
            return try package.fill(
                data, unresolved: unresolved, isAsked: isAsked(data), deflaters: deflaters, door: door, limits: limits)
        case .flat(let bytes): return bytes
        case .flatProgram(_, let bytes, _) where !isAsked(data): return bytes
        case .flatProgram(let program, _, let kit):
            var filling = Filling(
                data: data, identifiers: program.identifiersInUse, unresolved: unresolved, limits: limits,
                additions: Additions(kit: kit, door: door, limits: limits))
            let output = filling.fill(program)
            if !filling.problems.isEmpty { throw DiagnosticList(filling.problems) }
            return try DocumentInserter(suffix: "fodt", door: door, limits: limits)
                .flat(output, with: filling.additions.documents)
        }
    }

    /// The tags that decide, repeat or assign by names that the data do not have, with all that belong to them.
    package func unresolvedControls(in data: Value) -> PrintedTags {
        let identifiers: IdentifiersInUse
        let kit: TemplateKit?
        let programs: [(name: String, program: Program)]
        switch content {
        case .package(let package): (identifiers, kit, programs) = (package.identifiers, package.kit, package.programs)
        case .flat: return PrintedTags()
        case .flatProgram(let program, _, let own):
            (identifiers, kit, programs) = (program.identifiersInUse, own, [("", program)])
        }
        var filling = Filling(
            data: data, identifiers: identifiers, unresolved: .highlight, limits: limits,
            additions: kit.map { Additions(kit: $0, door: ClosedDoor(), limits: limits) } ?? Additions())
        for (name, program) in programs { _ = filling.fill(program, part: name) }
        return filling.unresolvedControls
    }
}
