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
        identifiers = IdentifiersInUse()
    }

    private init(entries: [Entry], limits: Limits) {
        var identifiers = IdentifiersInUse()
        for case .program(_, let program, _) in entries { identifiers.merge(program.identifiersInUse) }
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
        let isEnglish = Self.isEnglish(package, format)
        var entries: [Entry] = []
        var problems: [Diagnostic] = []
        for entry in package.entries {
            do throws(DiagnosticList) {
                if let kind = PartKind(name: entry.name, format: format),
                    let program = try compile(
                        bytes(of: entry, in: package), entry.name, kind, filters, isEnglish, limits)
                {
                    let packed = try Self.packed(entry, in: package)
                    entries.append(.program(name: entry.name, program, packed))
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
        return Template(entries: entries, limits: limits)
    }

    /// Compiles the template that one file of XML holds: a FODT.
    ///
    /// - Throws: Everything that is wrong with its tags; what parsing throws.
    package static func compile(
        flat bytes: [UInt8], filters: FilterRegistry = FilterRegistry(), limits: Limits = Limits()
    ) throws(DiagnosticList) -> Template {
        let kind = PartKind(dialect: .openDocument, story: .whole)
        guard let program = try compile(bytes, "office:document", kind, filters, false, limits) else {
            return Template(.flat(bytes), limits)
        }
        return Template(program, bytes, limits: limits)
    }

    private init(_ program: Program, _ bytes: [UInt8], limits: Limits) {
        content = .flatProgram(program, bytes)
        self.limits = limits
        identifiers = program.identifiersInUse
    }

    private static func bytes(of entry: ZipEntry, in package: ZipReader) throws(DiagnosticList) -> [UInt8] {
        do throws(Diagnostic) { return try package.bytes(of: entry) } catch { throw DiagnosticList([error]) }
    }

    private static func packed(_ entry: ZipEntry, in package: ZipReader) throws(DiagnosticList) -> PackedEntry {
        do throws(Diagnostic) { return try package.packed(entry) } catch { throw DiagnosticList([error]) }
    }

    /// Whether the styles of a DOCX say that its language is English (ECMA-376-1:2016 §17.7.5.1).
    private static func isEnglish(_ package: ZipReader, _ format: Dialect.Format) -> Bool {
        guard format == .wordprocessingML, let entry = package.entry("word/styles.xml"),
            let bytes = try? package.bytes(of: entry), bytes.count < 1 << 22,
            let styles = try? XMLTree.parse(bytes, part: entry.name, limits: Limits()).root,
            let defaults = styles.first("docDefaults", .wordprocessingML)?.first("rPrDefault", .wordprocessingML)?
                .first("rPr", .wordprocessingML)
        else { return false }
        return CarrierScan.isEnglish(defaults.first("lang", .wordprocessingML)?.attribute("val", .wordprocessingML))
    }

    private static func compile(
        _ bytes: [UInt8], _ name: String, _ kind: PartKind, _ filters: FilterRegistry, _ isEnglish: Bool,
        _ limits: Limits
    ) throws(DiagnosticList) -> Program? {
        guard CarrierScan.mayHoldTags(bytes, kind.dialect.format) else { return nil }
        let tree: XMLTree
        do throws(Diagnostic) {
            tree = try XMLTree.parse(bytes, part: name, limits: limits)
        } catch {
            throw DiagnosticList([error])
        }
        return try PartCompiler(dialect: kind.dialect, filters: filters, isEnglish: isEnglish)
            .compile(tree, story: kind.story)
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
            for entry in entries {
                switch entry {
                case .packed(let packed): try writer.add(packed)
                case .program(_, _, let packed) where !isAsked: try writer.add(packed)
                case .program(let name, let program, _):
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
}
