import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics

/// A package, compiled: programs for the parts that hold tags, and all other entries as they are packed.
struct CompiledPackage: Sendable {
    /// An entry of the package, in the package's order.
    private enum Entry: Sendable {
        case packed(PackedEntry)
        /// A part with tags, and what it was.
        case program(name: String, Program, PackedEntry)
    }

    /// How many lists formatted text may bring into a document where others begin anew in loops.
    private static let richListCount = 10_000

    private let entries: [Entry]
    /// The lists of a DOCX, where some begin anew in loops.
    private let numbering: NumberingPart?
    /// What rich values find in the template; `nil` where none can come.
    let kit: TemplateKit?
    /// The ids in use, over all parts.
    let identifiers: IdentifiersInUse
    /// The programs in the order in which they must be filled: parts of notes behind those that refer to them.
    let programs: [(name: String, program: Program)]
    /// About how large a filling is: what is copied, and some room for the parts that are filled.
    private let size: Int

    // MARK: Compiling

    /// Compiles a package.
    ///
    /// - Throws: Everything that is wrong with its tags, in all parts at once; what unpacking and parsing throw.
    init(
        _ package: ZipReader, filters: FilterRegistry, limits: Limits, printing printed: PrintedTags
    ) throws(DiagnosticList) {
        var compiler = PackageCompiler(package, filters: filters, limits: limits, printing: printed)
        var entries = try Self.entries(of: package, &compiler)
        try Self.leaveOutMergeSource(of: package, from: &entries, limits: limits)
        self.entries = entries
        programs = Self.inOrder(entries)
        size = Self.size(of: entries)
        let mayBeRich = programs.contains { $0.program.mayBeRich }
        kit = mayBeRich ? TemplateKit(package, format: Dialect.Format(of: package), limits: limits) : nil
        numbering = programs.contains { $0.program.restartsLists } ? compiler.numbering : nil
        var identifiers = IdentifiersInUse()
        for (_, program) in programs { identifiers.merge(program.identifiersInUse) }
        if let numbering {
            // Lists of formatted text take the numbers next to the template's.
            let greatest = numbering.greatest + (kit == nil ? 0 : Self.richListCount)
            identifiers.note(String(greatest), family: ListRestarts.family, spelling: .number)
        }
        self.identifiers = identifiers
    }

    private static func entries(
        of package: ZipReader, _ compiler: inout PackageCompiler
    ) throws(DiagnosticList) -> [Entry] {
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
        return entries.compactMap(\.self)
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

    private static func packed(_ entry: ZipEntry, in package: ZipReader) throws(DiagnosticList) -> PackedEntry {
        do throws(Diagnostic) { return try package.packed(entry) } catch { throw DiagnosticList([error]) }
    }

    private static func inOrder(_ entries: [Entry]) -> [(name: String, program: Program)] {
        var programs: [(name: String, program: Program)] = []
        for case .program(let name, let program, _) in entries { programs.append((name, program)) }
        let notes = Set(programs.flatMap { $0.program.noteParts.values })
        return programs.filter { !notes.contains($0.name) } + programs.filter { notes.contains($0.name) }
    }

    private static func size(of entries: [Entry]) -> Int {
        entries.reduce(1 << 12) { size, entry in
            if case .packed(let packed) = entry {
                size + packed.bytes.count + 2 * packed.name.utf8.count + 76
            } else {
                size + 1 << 13
            }
        }
    }

    // MARK: Filling

    /// The filled document.
    ///
    /// - Parameter isAsked: Whether the data are for this template; else it is the document.
    /// - Throws: Everything that is wrong with the data for this template; nothing is made then.
    func fill(
        _ data: Value, unresolved: UnresolvedTags, isAsked: Bool, deflaters: DeflaterPool?, door: any ResourceDoor,
        limits: Limits
    ) throws(DiagnosticList) -> [UInt8] {
        guard let kit else {
            var filling = Filling(data: data, identifiers: identifiers, unresolved: unresolved, limits: limits)
            return try fill(&filling, isAsked, deflaters)
        }
        var filling = Filling(
            data: data, identifiers: identifiers, unresolved: unresolved, limits: limits,
            additions: Additions(kit: kit, door: door, limits: limits))
        let output = try fill(&filling, isAsked, deflaters, kit, limits)
        return try DocumentInserter(suffix: kit.word == nil ? "odt" : "docx", door: door, limits: limits)
            .package(output, with: filling.additions.documents)
    }

    private func fill(
        _ filling: inout Filling, _ isAsked: Bool, _ deflaters: DeflaterPool?
    ) throws(DiagnosticList) -> [UInt8] {
        do throws(Diagnostic) {
            let writer = try ZipWriter(expecting: size, deflaters: deflaters)
            // What lists and notes there are is known when all other parts are filled.
            var early: [String: [UInt8]] = [:]
            if isAsked, numbering != nil || programs.contains(where: \.program.movesNotes) {
                for (name, program) in programs { early[name] = filling.fill(program, part: name) }
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

    /// A filling that may add pictures, relations and lists: the parts that list them are written when all others are filled.
    private func fill(
        _ filling: inout Filling, _ isAsked: Bool, _ deflaters: DeflaterPool?, _ kit: TemplateKit, _ limits: Limits
    ) throws(DiagnosticList) -> [UInt8] {
        var filled: [String: [UInt8]] = [:]
        if isAsked {
            for (name, program) in programs { filled[name] = filling.fill(program, part: name) }
        }
        if !filling.problems.isEmpty { throw DiagnosticList(filling.problems) }
        let made = filling.identifiers.madeLists
        if let numbering, !made.isEmpty { filled[numbering.name] = numbering.bytes(adding: made) }
        do throws(Diagnostic) {
            let named = Dictionary(programs.map { ($0.name, $0.program) }) { $1 }
            let spent = try SpentSamples(named, filled: filled, kit: kit, limits: limits)
            var changed = filled.merging(
                try filling.additions.changedParts(filled: filled, without: spent, limits: limits)
            ) { $1 }
            let writer = try ZipWriter(expecting: size, deflaters: deflaters)
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
            return try writer.finish()
        } catch {
            throw DiagnosticList([error])
        }
    }
}
