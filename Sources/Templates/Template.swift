package import ChanceryArchive
package import ChanceryData
package import ChanceryDiagnostics
import ChanceryXML

/// A template, compiled: programs for the parts that hold tags, and all other entries as they are packed.
///
/// Immutable: any number of fillings may go on at once.
package struct Template: Sendable {
    /// An entry of the package, in the package's order.
    private enum Entry: Sendable {
        case packed(PackedEntry)
        /// A part with tags, and what it was.
        case program(name: String, Program, PackedEntry)
    }

    /// What a template is as a file.
    private enum Content: Sendable {
        case package([Entry])
        /// One XML file without tags.
        case flat([UInt8])
        case flatProgram(Program, [UInt8])
    }

    private let content: Content
    /// The lists of a DOCX, where some begin anew in loops.
    private let numbering: NumberingPart?
    private let limits: Limits
    /// The ids in use, over all parts.
    private let identifiers: IdentifiersInUse

    /// The compiled parts.
    var programs: [Program] {
        switch content {
        case .package(let entries):
            entries.compactMap { entry in
                switch entry {
                case .packed: nil
                case .program(_, let program, _): program
                }
            }
        case .flat: []
        case .flatProgram(let program, _): [program]
        }
    }

    /// About how large a filling is: what is copied, and some room for the parts that are filled.
    private static func packedSize(of entries: [Entry]) -> Int {
        entries.reduce(1 << 12) { size, entry in
            if case .packed(let packed) = entry {
                size + packed.bytes.count + 2 * packed.name.utf8.count + 76
            } else {
                size + 1 << 13
            }
        }
    }

    /// Whether there is any tag in the template.
    package var hasTags: Bool {
        !programs.isEmpty
    }

    private init(_ content: Content, _ limits: Limits) {
        self.content = content
        self.limits = limits
        numbering = nil
        identifiers = IdentifiersInUse()
    }

    private init(entries: [Entry], numbering: NumberingPart?, limits: Limits) {
        var identifiers = IdentifiersInUse()
        for case .program(_, let program, _) in entries { identifiers.merge(program.identifiersInUse) }
        if let numbering {
            identifiers.note(String(numbering.greatest), family: ListRestarts.family, spelling: .number)
        }
        content = .package(entries)
        self.numbering = numbering
        self.limits = limits
        self.identifiers = identifiers
    }

    // MARK: Compiling

    /// Compiles the template that a package holds: a DOCX, or an ODT, which its `mimetype` tells.
    ///
    /// - Throws: Everything that is wrong with its tags, in all parts at once; what unpacking and parsing throw.
    package static func compile(
        _ package: ZipReader, filters: FilterRegistry = FilterRegistry(), limits: Limits = Limits()
    ) throws(DiagnosticList) -> Template {
        var compiler = PackageCompiler(package, filters: filters, limits: limits)
        var entries: [Entry?] = Array(repeating: nil, count: package.entries.count)
        var problems: [Diagnostic] = []
        for index in compiler.order {
            let entry = package.entries[index]
            do throws(DiagnosticList) {
                let program = try compiler.program(of: entry)
                let packed = try Self.packed(entry, in: package)
                entries[index] = program.map { .program(name: entry.name, $0, packed) } ?? .packed(packed)
            } catch {
                problems += error.diagnostics
            }
        }
        if !problems.isEmpty { throw DiagnosticList(problems) }
        let made = entries.compactMap(\.self)
        let restartsLists = made.contains {
            if case .program(_, let program, _) = $0 { program.restartsLists } else { false }
        }
        return Template(entries: made, numbering: restartsLists ? compiler.numbering : nil, limits: limits)
    }

    /// Compiles the template that one file of XML holds: a FODT.
    ///
    /// - Throws: Everything that is wrong with its tags; what parsing throws.
    package static func compile(
        flat bytes: [UInt8], filters: FilterRegistry = FilterRegistry(), limits: Limits = Limits()
    ) throws(DiagnosticList) -> Template {
        let kind = PartKind(dialect: .openDocument, story: .whole)
        guard CarrierScan.mayHoldTags(bytes, .openDocument) else { return Template(.flat(bytes), limits) }
        let tree: XMLTree
        do throws(Diagnostic) { tree = try XMLTree.parse(bytes, part: "office:document", limits: limits) } catch {
            throw DiagnosticList([error])
        }
        guard let program = try PartCompiler(dialect: kind.dialect, filters: filters).compile(tree, story: kind.story)
        else { return Template(.flat(bytes), limits) }
        return Template(program, bytes, limits: limits)
    }

    private init(_ program: Program, _ bytes: [UInt8], limits: Limits) {
        content = .flatProgram(program, bytes)
        numbering = nil
        self.limits = limits
        identifiers = program.identifiersInUse
    }

    private static func packed(_ entry: ZipEntry, in package: ZipReader) throws(DiagnosticList) -> PackedEntry {
        do throws(Diagnostic) { return try package.packed(entry) } catch { throw DiagnosticList([error]) }
    }

    // MARK: Filling

    /// The filled document.
    ///
    /// - Parameter deflaters: Those of the task, where it fills the template many times.
    /// - Throws: Everything that is wrong with the data for this template, up to a hundred problems; nothing is made then.
    package func fill(
        _ data: Value, unresolved: UnresolvedTags = .fail, deflaters: DeflaterPool? = nil
    ) throws(DiagnosticList) -> [UInt8] {
        switch content {
        case .package(let entries): return try fill(entries, data, unresolved, deflaters)
        case .flat(let bytes): return bytes
        case .flatProgram(_, let bytes) where !isAsked(data): return bytes
        case .flatProgram(let program, _):
            var filling = Filling(data: data, identifiers: identifiers, unresolved: unresolved, limits: limits)
            let output = filling.fill(program)
            if !filling.problems.isEmpty { throw DiagnosticList(filling.problems) }
            return output
        }
    }

    /// Whether the data are for this template: somebody has typed tags into it, or the data have the name of a field, a control or a placeholder
    /// of it. Else these stay what they are to the program that made them.
    private func isAsked(_ data: Value) -> Bool {
        let evaluator = Evaluator(root: data)
        return programs.contains { program in
            program.isTyped
                || program.carried.contains { name in
                    if let spelling = name.spelling, evaluator.value(named: spelling) != nil { return true }
                    return ((try? evaluator.existing(name)) ?? nil) != nil
                }
        }
    }

    private func fill(
        _ entries: [Entry], _ data: Value, _ unresolved: UnresolvedTags, _ deflaters: DeflaterPool?
    ) throws(DiagnosticList) -> [UInt8] {
        var filling = Filling(data: data, identifiers: identifiers, unresolved: unresolved, limits: limits)
        let isAsked = isAsked(data)
        do throws(Diagnostic) {
            let writer = try ZipWriter(expecting: Self.packedSize(of: entries), deflaters: deflaters)
            // What lists there are is known when all parts are filled.
            var early: [String: [UInt8]] = [:]
            if let numbering, isAsked {
                for case .program(let name, let program, _) in entries { early[name] = filling.fill(program) }
                let made = filling.identifiers.madeLists
                if !made.isEmpty { early[numbering.name] = numbering.bytes(adding: made) }
            }
            for entry in entries {
                switch entry {
                case .packed(let packed):
                    if let bytes = early[packed.name] {
                        try writer.add(packed.name, bytes)
                    } else {
                        try writer.add(packed)
                    }
                case .program(_, _, let packed) where !isAsked: try writer.add(packed)
                case .program(let name, let program, _):
                    let output = early[name] ?? filling.fill(program)
                    if filling.problems.isEmpty { try writer.add(name, output) }
                }
            }
            if filling.problems.isEmpty { return try writer.finish() }
        } catch {
            filling.problems.append(error)
        }
        throw DiagnosticList(filling.problems)
    }
}
