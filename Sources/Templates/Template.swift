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
        case program(name: String, Program)
    }

    /// What a template is as a file.
    private enum Content: Sendable {
        case package([Entry])
        /// One XML file without tags.
        case flat([UInt8])
        case flatProgram(Program)
    }

    private let content: Content
    private let limits: Limits
    /// What rich values find in the template; `nil` where none can come.
    private let kit: TemplateKit?
    /// The ids in use, over all parts.
    private let identifiers: IdentifiersInUse

    /// The compiled parts.
    var programs: [Program] {
        switch content {
        case .package(let entries):
            entries.compactMap { entry in
                switch entry {
                case .packed: nil
                case .program(_, let program): program
                }
            }
        case .flat: []
        case .flatProgram(let program): [program]
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
        identifiers = IdentifiersInUse()
        kit = nil
    }

    private init(entries: [Entry], kit: TemplateKit?, limits: Limits) {
        self.kit = kit
        var identifiers = IdentifiersInUse()
        for case .program(_, let program) in entries { identifiers.merge(program.identifiersInUse) }
        content = .package(entries)
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
        let format = Dialect.Format(of: package)
        var entries: [Entry] = []
        var problems: [Diagnostic] = []
        for entry in package.entries {
            do throws(DiagnosticList) {
                if let kind = PartKind(name: entry.name, format: format),
                    let program = try compile(bytes(of: entry, in: package), entry.name, kind, filters, limits)
                {
                    entries.append(.program(name: entry.name, program))
                    continue
                }
                do throws(Diagnostic) { entries.append(.packed(try package.packed(entry))) } catch {
                    problems.append(error)
                }
            } catch {
                problems += error.diagnostics
            }
        }
        if !problems.isEmpty { throw DiagnosticList(problems) }
        let mayBeRich = entries.contains { entry in
            if case .program(_, let program) = entry { program.mayBeRich } else { false }
        }
        let kit = mayBeRich ? TemplateKit(package, format: format, limits: limits) : nil
        return Template(entries: entries, kit: kit, limits: limits)
    }

    /// Compiles the template that one file of XML holds: a FODT.
    ///
    /// - Throws: Everything that is wrong with its tags; what parsing throws.
    package static func compile(
        flat bytes: [UInt8], filters: FilterRegistry = FilterRegistry(), limits: Limits = Limits()
    ) throws(DiagnosticList) -> Template {
        let kind = PartKind(dialect: .openDocument, story: .whole)
        guard let program = try compile(bytes, "office:document", kind, filters, limits) else {
            return Template(.flat(bytes), limits)
        }
        let root = program.mayBeRich ? try? XMLTree.parse(bytes, part: "office:document", limits: limits).root : nil
        return Template(program, kit: root.map { TemplateKit(flat: $0) }, limits: limits)
    }

    private init(_ program: Program, kit: TemplateKit?, limits: Limits) {
        self.kit = kit
        content = .flatProgram(program)
        self.limits = limits
        identifiers = program.identifiersInUse
    }

    private static func bytes(of entry: ZipEntry, in package: ZipReader) throws(DiagnosticList) -> [UInt8] {
        do throws(Diagnostic) { return try package.bytes(of: entry) } catch { throw DiagnosticList([error]) }
    }

    private static func compile(
        _ bytes: [UInt8], _ name: String, _ kind: PartKind, _ filters: FilterRegistry, _ limits: Limits
    ) throws(DiagnosticList) -> Program? {
        // A part without a brace has no tag; UTF-16 is not looked into so cheaply.
        guard bytes.contains(UInt8(ascii: "{")) else { return nil }
        let tree: XMLTree
        do throws(Diagnostic) {
            tree = try XMLTree.parse(bytes, part: name, limits: limits)
        } catch {
            throw DiagnosticList([error])
        }
        return try PartCompiler(dialect: kind.dialect, filters: filters).compile(tree, story: kind.story)
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
        case .package(let entries): return try fill(entries, data, unresolved, deflaters, door)
        case .flat(let bytes): return bytes
        case .flatProgram(let program):
            var filling = Filling(
                data: data, identifiers: identifiers, unresolved: unresolved, limits: limits,
                additions: Additions(kit: kit, door: door, limits: limits))
            let output = filling.fill(program)
            if !filling.problems.isEmpty { throw DiagnosticList(filling.problems) }
            return try DocumentInserter(suffix: "fodt", door: door, limits: limits)
                .flat(output, with: filling.additions.documents)
        }
    }

    private func fill(
        _ entries: [Entry], _ data: Value, _ unresolved: UnresolvedTags, _ deflaters: DeflaterPool?,
        _ door: any ResourceDoor
    ) throws(DiagnosticList) -> [UInt8] {
        if let kit { return try fill(entries, data, unresolved, deflaters, door, kit) }
        var filling = Filling(data: data, identifiers: identifiers, unresolved: unresolved, limits: limits)
        do throws(Diagnostic) {
            let writer = try ZipWriter(expecting: Self.packedSize(of: entries), deflaters: deflaters)
            for entry in entries {
                switch entry {
                case .packed(let packed): try writer.add(packed)
                case .program(let name, let program):
                    let output = filling.fill(program)
                    if filling.problems.isEmpty { try writer.add(name, output) }
                }
            }
            if filling.problems.isEmpty { return try writer.finish() }
        } catch {
            filling.problems.append(error)
        }
        throw DiagnosticList(filling.problems)
    }

    /// A filling that may add pictures, relations and lists: the parts that list them are written when all others are filled.
    private func fill(
        _ entries: [Entry], _ data: Value, _ unresolved: UnresolvedTags, _ deflaters: DeflaterPool?,
        _ door: any ResourceDoor, _ kit: TemplateKit
    ) throws(DiagnosticList) -> [UInt8] {
        var filling = Filling(
            data: data, identifiers: identifiers, unresolved: unresolved, limits: limits,
            additions: Additions(kit: kit, door: door, limits: limits))
        var filled: [String: [UInt8]] = [:]
        for case .program(let name, let program) in entries { filled[name] = filling.fill(program, part: name) }
        if !filling.problems.isEmpty { throw DiagnosticList(filling.problems) }
        let output: [UInt8]
        do throws(Diagnostic) {
            var changed = filled.merging(try filling.additions.changedParts(filled: filled, limits: limits)) { $1 }
            let writer = try ZipWriter(expecting: Self.packedSize(of: entries), deflaters: deflaters)
            for entry in entries {
                switch entry {
                case .packed(let packed):
                    if let bytes = changed.removeValue(forKey: packed.name) {
                        try writer.add(packed.name, bytes)
                    } else {
                        try writer.add(packed)
                    }
                case .program(let name, _): try writer.add(name, changed.removeValue(forKey: name) ?? [])
                }
            }
            for name in changed.keys.sorted() { try writer.add(name, changed[name] ?? []) }
            output = try writer.finish()
        } catch {
            throw DiagnosticList([error])
        }
        return try DocumentInserter(suffix: kit.word == nil ? "odt" : "docx", door: door, limits: limits)
            .package(output, with: filling.additions.documents)
    }
}
