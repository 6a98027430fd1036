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

    private let entries: [Entry]
    private let limits: Limits
    /// The greatest number in use in each family of ids, over all parts.
    private let greatest: [String: Int]

    /// The compiled parts.
    var programs: [Program] {
        entries.compactMap { entry in
            switch entry {
            case .packed: nil
            case .program(_, let program): program
            }
        }
    }

    /// About how large a filling is: what is copied, and some room for the parts that are filled.
    private var packedSize: Int {
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

    /// Compiles the template that a package holds.
    ///
    /// - Throws: Everything that is wrong with its tags, in all parts at once; what unpacking and parsing throw.
    package static func compile(
        _ package: ZipReader, filters: FilterRegistry = FilterRegistry(), limits: Limits = Limits()
    ) throws(DiagnosticList) -> Template {
        var entries: [Entry] = []
        var problems: [Diagnostic] = []
        var greatest: [String: Int] = [:]
        for entry in package.entries {
            do throws(DiagnosticList) {
                if let program = try compile(entry, package, filters, limits) {
                    entries.append(.program(name: entry.name, program))
                    greatest.merge(program.greatestIdentifiers, uniquingKeysWith: max)
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
        return Template(entries: entries, limits: limits, greatest: greatest)
    }

    private init(entries: [Entry], limits: Limits, greatest: [String: Int]) {
        self.entries = entries
        self.limits = limits
        self.greatest = greatest
    }

    private static func compile(
        _ entry: ZipEntry, _ package: ZipReader, _ filters: FilterRegistry, _ limits: Limits
    ) throws(DiagnosticList) -> Program? {
        guard let kind = PartKind(name: entry.name) else { return nil }
        let tree: XMLTree
        do throws(Diagnostic) {
            let bytes = try package.bytes(of: entry)
            // A part without a brace has no tag; UTF-16 is not looked into so cheaply.
            guard bytes.contains(UInt8(ascii: "{")) else { return nil }
            tree = try XMLTree.parse(bytes, part: entry.name, limits: limits)
        } catch {
            throw DiagnosticList([error])
        }
        return try PartCompiler(dialect: kind.dialect, filters: filters).compile(tree, story: kind.story)
    }

    /// The filled package.
    ///
    /// - Parameter deflaters: Those of the task, where it fills the template many times.
    /// - Throws: Everything that is wrong with the data for this template, up to a hundred problems; nothing is made then.
    package func fill(
        _ data: Value, unresolved: UnresolvedTags = .fail, deflaters: DeflaterPool? = nil
    ) throws(DiagnosticList) -> [UInt8] {
        var problems: [Diagnostic] = []
        do throws(Diagnostic) {
            let writer = try ZipWriter(expecting: packedSize, deflaters: deflaters)
            for entry in entries {
                switch entry {
                case .packed(let packed): try writer.add(packed)
                case .program(let name, let program):
                    var filler = Filler(
                        program, part: name, data: data, greatest: greatest, unresolved: unresolved, limits: limits)
                    filler.fill()
                    problems += filler.problems
                    if problems.isEmpty { try writer.add(name, filler.output) }
                }
            }
            if problems.isEmpty { return try writer.finish() }
        } catch {
            problems.append(error)
        }
        throw DiagnosticList(problems)
    }
}
