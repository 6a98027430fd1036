package import ChanceryArchive
package import ChanceryDiagnostics
import ChanceryXML

/// The tags of a template, part by part, and all that is wrong with them; unlike a ``Template`` it can be had of a broken
/// one.
package struct TemplateSurvey: Sendable {
    /// The tags of each part, in the order of the document.
    private(set) var parts: [[TemplateTag]]
    /// All that is wrong with the tags by themselves.
    package private(set) var problems: [Diagnostic]
    /// Where there are tags, in the order of the document.
    private var places: [Place] = []

    /// Whether there is any tag.
    package var hasTags: Bool { parts.contains { !$0.isEmpty } || !problems.isEmpty }

    /// Reads the tags of the template that a package holds.
    package init(of package: ZipReader, filters: FilterRegistry = FilterRegistry(), limits: Limits = Limits()) {
        self.init(parts: [])
        let format = Dialect.Format(of: package)
        let relations = PackageRelations(package, limits: limits)
        let links = LinkTargets(relations)
        let remarks = RemarkRemover(package, relations, limits: limits)
        var notes = WordNotes(package, relations, limits: limits)
        // Notes behind the parts that refer to them.
        let parts = notes.names
        let entries =
            package.entries.filter { !parts.contains($0.name) } + package.entries.filter { parts.contains($0.name) }
        var grafted: [String: Set<String>] = [:]
        for entry in entries {
            // The addresses of links are those of the part that the relations belong to.
            guard PartName.owner(ofRelations: entry.name) == nil,
                let kind = PartKind(name: entry.name, format: format)
            else { continue }
            do throws(Diagnostic) {
                let bytes = try package.bytes(of: entry)
                guard
                    var (tree, _) = try kind.tree(
                        of: bytes, part: entry.name, hasLinks: !links[entry.name].isEmpty, limits: limits)
                else { continue }
                if remarks.concerns(entry.name, bytes) { remarks.remove(from: &tree.root) }
                if let ids = grafted[entry.name] { tree.root = WordNotes.removing(ids, from: tree.root) }
                grafted.merge(notes.graft(into: &tree.root, of: entry.name)) { $1 }
                var compiler = PartCompiler(dialect: kind.dialect, filters: filters)
                compiler.links = links[entry.name]
                compiler.noteLinks = notes[entry.name].mapValues { links[$0] }
                add(compiler.survey(tree, story: kind.story))
            } catch {
                problems.append(error)
            }
        }
    }

    /// Reads the tags of the template that one file of XML holds.
    package init(ofFlat bytes: [UInt8], filters: FilterRegistry = FilterRegistry(), limits: Limits = Limits()) {
        self.init(parts: [])
        do throws(Diagnostic) {
            let kind = PartKind(dialect: .openDocument, story: .whole)
            guard var (tree, _) = try kind.tree(of: bytes, part: PartName.flat, limits: limits) else { return }
            let remarks = RemarkRemover(.openDocument)
            if remarks.concerns(PartName.flat, bytes) { remarks.remove(from: &tree.root) }
            add(PartCompiler(dialect: kind.dialect, filters: filters).survey(tree, story: kind.story))
        } catch {
            problems.append(error)
        }
    }

    private mutating func add(_ survey: (tags: [TemplateTag], problems: [Diagnostic], places: [Place])) {
        parts.append(survey.tags)
        problems += survey.problems
        places += survey.places
    }

    init(parts: [[TemplateTag]], problems: [Diagnostic] = []) {
        self.parts = parts
        self.problems = problems
    }

    /// Whether the template cannot be filled, whatever the data.
    package var isBroken: Bool { problems.contains { $0.severity == .error } }

    /// What is wrong with the tags and what else is said of them, in the order of the document.
    package func problems(and others: [Diagnostic]) -> [Diagnostic] { (problems + others).ordered(by: places) }

    /// The data that the tags ask for.
    package var fields: [Field] { fields(preferring: []) }

    /// The data that the tags ask for.
    ///
    /// - Parameter names: Names that are known; where words with signs between can be read as one of them or as an
    ///   expression, it is meant.
    package func fields(preferring names: Set<String>) -> [Field] {
        var inference = FieldInference(preferring: names)
        for part in parts {
            for tag in part { inference.read(tag) }
            inference.endPart()
        }
        return inference.fields
    }
}
