import ChanceryArchive
package import ChanceryDiagnostics
import ChanceryXML

/// Puts the templates that others include by name into them, before anything is compiled: their tags then see all names around,
/// those of loops too, and what is filled costs no more than if it had been typed there.
package struct TemplateIncluder {
    private let templates: IncludedTemplates
    private let parser: TagParser
    private let limits: Limits
    private let format: Dialect.Format
    /// The templates that have been read, with all that they include.
    private var files: [String: IncludedFile] = [:]
    /// Those that are being read, the outermost first.
    private var open: [String] = []
    private var problems: [Diagnostic] = []

    private init(_ templates: IncludedTemplates, _ filters: FilterRegistry, _ limits: Limits, _ format: Dialect.Format)
    {
        self.templates = templates
        self.limits = limits
        self.format = format
        parser = TagParser(filters: filters)
    }

    /// A template with all in it that it includes, directly or not, all without the remarks of earlier checks; as it is where it includes nothing.
    ///
    /// - Parameters:
    ///   - bytes: A DOCX, ODT or FODT.
    ///   - templates: What may be included; without any the tags stay, and compiling tells them.
    /// - Throws: `unknown-template`, `other-format`, `recursive-include`, `needs-own-paragraph`, `too-many-includes` at the places of the
    ///   tags; what is wrong with the included templates, which it names.
    package static func expanded(
        _ bytes: [UInt8], with templates: IncludedTemplates, filters: FilterRegistry, limits: Limits
    ) throws(DiagnosticList) -> [UInt8] {
        if templates.isEmpty { return bytes }
        var includer: TemplateIncluder
        let result: [UInt8]
        do throws(Diagnostic) {
            var format = Dialect.Format.openDocument
            if bytes.starts(with: [0x50, 0x4B]) { format = Dialect.Format(of: try ZipReader(bytes, limits: limits)) }
            includer = TemplateIncluder(templates, filters, limits, format)
            result = try includer.expanded(bytes).bytes
        } catch {
            throw DiagnosticList([error])
        }
        if !includer.problems.isEmpty { throw DiagnosticList(includer.problems) }
        return result
    }

    private mutating func expanded(_ bytes: [UInt8]) throws(Diagnostic) -> IncludedFile {
        var parts = try TemplateParts(bytes, format, limits: limits)
        var cutters: [(name: String, tree: XMLTree, story: PartKind)] = []
        var names: [IncludeRequest] = []
        for (name, kind) in parts.kinds(format) {
            guard let tree = try parts.tree(name) else { continue }
            var cutter = IncludeCutter(dialect: kind.dialect, parser: parser, root: tree.root, story: kind.story)
            _ = cutter.marked(tree.root)
            if cutter.requests.isEmpty { continue }
            names += cutter.requests
            cutters.append((name, tree, kind))
        }
        let fitsLine = try parts.fitLine(format, parser)
        if names.isEmpty { return IncludedFile(bytes: bytes, fitsLine: fitsLine, weight: 1) }
        for request in names { try read(request) }
        guard problems.isEmpty else { return IncludedFile(bytes: bytes, fitsLine: fitsLine, weight: 1) }
        var requests: [IncludeRequest] = []
        for (name, tree, kind) in cutters {
            var cutter = IncludeCutter(
                dialect: kind.dialect, parser: parser, root: tree.root, story: kind.story,
                fitsLine: files.mapValues(\.fitsLine), firstNumber: requests.count + 1)
            parts.set(name, XMLTree(root: cutter.marked(tree.root), prologue: tree.prologue))
            requests += cutter.requests
        }
        let weight = requests.reduce(1) { $0 + (files[$1.name]?.weight ?? 0) }
        if weight > limits.includes + 1, let first = requests.first {
            problems.append(.tooManyIncludes(first, limit: limits.includes).inFile(open.last, templates, format))
            return IncludedFile(bytes: bytes, fitsLine: fitsLine, weight: 1)
        }
        let merged = try self.merged(try parts.packed(), requests)
        return IncludedFile(bytes: merged, fitsLine: fitsLine, weight: weight)
    }

    /// Reads a template that a tag includes, unless it has been.
    private mutating func read(_ request: IncludeRequest) throws(Diagnostic) {
        let name = request.name
        func tell(_ problem: Diagnostic) { problems.append(problem.inFile(open.last, templates, format)) }
        if open.contains(where: { NameFolding.key(of: $0) == NameFolding.key(of: name) }) {
            tell(.recursiveInclude(request, chain: open + [name]))
            return
        }
        guard let file = templates.file(name, in: format) else {
            let isDeclared = templates.isDeclared(name)
            tell(isDeclared ? .includeOfOtherFormat(request) : .undeclaredTemplate(request, known: templates.names))
            return
        }
        if files[name] == nil {
            open.append(name)
            // The tags that include are looked at here.
            let faults = try survey(of: file).problems.filter { $0.severity == .error && $0.code != "unknown-template" }
            problems += faults.map { $0.named(file.name) }
            files[name] = faults.isEmpty ? try expanded(file.bytes) : nil
            open.removeLast()
        }
        guard let included = files[name], request.extent == .line, !included.fitsLine else { return }
        tell(.includeNeedsParagraph(request))
    }

    private func survey(of file: IncludedTemplates.File) throws(Diagnostic) -> TemplateSurvey {
        guard file.bytes.starts(with: [0x50, 0x4B]) else {
            return TemplateSurvey(ofFlat: file.bytes, filters: parser.filters, limits: limits)
        }
        do throws(Diagnostic) {
            return TemplateSurvey(
                of: try ZipReader(file.bytes, limits: limits), filters: parser.filters, limits: limits)
        } catch {
            throw error.named(file.name)
        }
    }

    /// The document with the templates where their marks stand.
    private func merged(_ bytes: [UInt8], _ requests: [IncludeRequest]) throws(Diagnostic) -> [UInt8] {
        func extent(_ request: IncludeRequest, _ file: IncludedFile) -> DocumentExtent {
            let isInLine = request.extent == .line || request.extent == .item && file.fitsLine
            return isInLine ? .line(request.name) : .blocks(request.name)
        }
        if format == .wordprocessingML {
            var merger = try WordMerger(bytes, limits: limits)
            for (index, request) in requests.enumerated() {
                guard let file = files[request.name] else { continue }
                try merger.insert(file.bytes, at: index + 1, pages: .shared, extent: extent(request, file))
            }
            return try merger.finish()
        }
        var merger = try OpenMerger(bytes, limits: limits)
        for (index, request) in requests.enumerated() {
            guard let file = files[request.name] else { continue }
            try merger.insert(file.bytes, at: index + 1, pages: .shared, extent: extent(request, file))
        }
        return try merger.finish()
    }
}
