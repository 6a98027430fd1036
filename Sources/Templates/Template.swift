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

    /// How many lists formatted text may bring into a document where others begin anew in loops.
    private static let richListCount = 10_000

    private let content: Content
    /// The lists of a DOCX, where some begin anew in loops.
    private let numbering: NumberingPart?
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
        numbering = nil
        identifiers = IdentifiersInUse()
        kit = nil
    }

    private init(entries: [Entry], numbering: NumberingPart?, kit: TemplateKit?, limits: Limits) {
        self.kit = kit
        var identifiers = IdentifiersInUse()
        for case .program(_, let program, _) in entries { identifiers.merge(program.identifiersInUse) }
        if let numbering {
            // Lists of formatted text take the numbers next to the template's.
            let greatest = numbering.greatest + (kit == nil ? 0 : Self.richListCount)
            identifiers.note(String(greatest), family: ListRestarts.family, spelling: .number)
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
        _ package: ZipReader, filters: FilterRegistry = FilterRegistry(), limits: Limits = Limits(),
        printing printed: PrintedTags = PrintedTags()
    ) throws(DiagnosticList) -> Template {
        var compiler = PackageCompiler(package, filters: filters, limits: limits, printing: printed)
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
        var made = entries.compactMap(\.self)
        try leaveOutMergeSource(of: package, from: &made, limits: limits)
        var restartsLists = false
        var mayBeRich = false
        for case .program(_, let program, _) in made {
            restartsLists = restartsLists || program.restartsLists
            mayBeRich = mayBeRich || program.mayBeRich
        }
        let kit = mayBeRich ? TemplateKit(package, format: Dialect.Format(of: package), limits: limits) : nil
        return Template(
            entries: made, numbering: restartsLists ? compiler.numbering : nil, kit: kit, limits: limits)
    }

    /// A document that is filled has no more records to fetch.
    private static func leaveOutMergeSource(
        of package: ZipReader, from entries: inout [Entry], limits: Limits
    ) throws(DiagnosticList) {
        guard entries.contains(where: { if case .program = $0 { true } else { false } }) else { return }
        let programs: [String: Program]
        do throws(Diagnostic) { programs = try MergeSource.partsWithout(in: package, limits: limits) } catch {
            throw DiagnosticList([error])
        }
        if programs.isEmpty { return }
        entries = entries.map { entry in
            guard case .packed(let packed) = entry, let program = programs[packed.name] else { return entry }
            return .program(name: packed.name, program, packed)
        }
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
        return Template(program, bytes, kit: root.map { TemplateKit(flat: $0) }, limits: limits)
    }

    private init(_ program: Program, _ bytes: [UInt8], kit: TemplateKit?, limits: Limits) {
        self.kit = kit
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
        case .flatProgram(_, let bytes) where !isAsked(data): return bytes
        case .flatProgram(let program, _):
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
        let isAsked = isAsked(data)
        do throws(Diagnostic) {
            let writer = try ZipWriter(expecting: Self.packedSize(of: entries), deflaters: deflaters)
            // What lists and notes there are is known when all other parts are filled.
            var early: [String: [UInt8]] = [:]
            if isAsked, numbering != nil || programs.contains(where: \.movesNotes) {
                for (name, program) in Self.inOrder(entries) { early[name] = filling.fill(program, part: name) }
                let made = filling.identifiers.madeLists
                if let numbering, !made.isEmpty { early[numbering.name] = numbering.bytes(adding: made) }
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

    /// The programs in the order in which they must be filled: parts of notes behind those that refer to them.
    private static func inOrder(_ entries: [Entry]) -> [(String, Program)] {
        var programs: [(String, Program)] = []
        for case .program(let name, let program, _) in entries { programs.append((name, program)) }
        let notes = Set(programs.flatMap { $0.1.noteParts.values })
        return programs.filter { !notes.contains($0.0) } + programs.filter { notes.contains($0.0) }
    }

    /// The tags that decide, repeat or assign by names that the data do not have, with all that belong to them.
    package func unresolvedControls(in data: Value) -> PrintedTags {
        var filling = Filling(
            data: data, identifiers: identifiers, unresolved: .highlight, limits: limits,
            additions: kit.map { Additions(kit: $0, door: ClosedDoor(), limits: limits) } ?? Additions())
        switch content {
        case .package(let entries):
            for (name, program) in Self.inOrder(entries) { _ = filling.fill(program, part: name) }
        case .flat: break
        case .flatProgram(let program, _): _ = filling.fill(program)
        }
        return filling.unresolvedControls
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
        let isAsked = isAsked(data)
        if isAsked {
            for (name, program) in Self.inOrder(entries) { filled[name] = filling.fill(program, part: name) }
        }
        if !filling.problems.isEmpty { throw DiagnosticList(filling.problems) }
        let made = filling.identifiers.madeLists
        if let numbering, !made.isEmpty { filled[numbering.name] = numbering.bytes(adding: made) }
        let output: [UInt8]
        do throws(Diagnostic) {
            var programs: [String: Program] = [:]
            for case .program(let name, let program, _) in entries { programs[name] = program }
            let spent = try SpentSamples(programs, filled: filled, kit: kit, limits: limits)
            var changed = filled.merging(
                try filling.additions.changedParts(filled: filled, without: spent, limits: limits)
            ) { $1 }
            let writer = try ZipWriter(expecting: Self.packedSize(of: entries), deflaters: deflaters)
            for entry in entries {
                switch entry {
                case .packed(let packed):
                    if spent.files.contains(packed.name) { continue }
                    if let bytes = changed.removeValue(forKey: packed.name) {
                        try writer.add(packed.name, bytes)
                    } else {
                        try writer.add(packed)
                    }
                case .program(_, _, let packed) where !isAsked: try writer.add(packed)
                case .program(let name, _, _): try writer.add(name, changed.removeValue(forKey: name) ?? [])
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
