public import ChanceryData
public import ChanceryDiagnostics
public import ChanceryModels
public import ChanceryTemplates

/// Fills templates with models.
///
/// The same model and template give the same bytes, on every machine and in every time zone.
public struct Renderer: Sendable {
    /// Where templates are found.
    public var templates: TemplateStore
    /// Where the pictures and documents lie that data name; without it none is taken.
    public var folder: DataFolder?
    /// How many documents are around the one that is rendered.
    var depth = 0
    /// The bounds that hostile templates and data meet.
    public var limits: Limits
    /// How documents are laid out; `nil` leaves templates as they are: the built-in ones keep to gost-2025.
    public var layout: LayoutProfile?
    /// The user's own Russian forms, and the review of those that rules make.
    public let russian: RussianForms
    /// The filters that templates may use.
    public let filters: FilterRegistry

    /// Creates a renderer.
    ///
    /// - Parameter filters: By default those of ``FilterRegistry/chancery(_:)``, which go by `russian`; a library user may
    ///   register more.
    public init(
        templates: TemplateStore, folder: DataFolder? = nil, limits: Limits = Limits(), layout: LayoutProfile? = nil,
        russian: RussianForms = RussianForms(), filters: FilterRegistry? = nil
    ) {
        self.folder = folder
        self.templates = templates
        self.limits = limits
        self.layout = layout
        self.russian = russian
        self.filters = filters ?? .chancery(russian)
    }

    /// What tables are laid out on.
    private var area: PrintArea { layout.map(PrintArea.init) ?? .builtIn }

    /// The document that a model gives.
    ///
    /// - Parameters:
    ///   - model: The model.
    ///   - template: The path or the name of a template; the built-in one of the model's kind by default.
    ///   - format: What the document is to be; what the template is by default.
    ///   - unresolved: What becomes of a name in the template that the data does not have.
    /// - Throws: All that is wrong with the template, or with the data for it, at once.
    public func render(
        _ model: any ChanceryModel, template: String? = nil, as format: DocumentFormat? = nil,
        unresolved: Unresolved = .fail
    ) throws(DiagnosticList) -> Rendering {
        var printsAppendices = false
        var rendering = try fill(template ?? type(of: model).kind.rawValue, format, unresolved) { names in
            printsAppendices = names?.contains("appendices") ?? false
            return ModelData.value(of: model, naming: names, on: area, russian)
        }
        if let layout { rendering.diagnostics += LayoutRemarks(on: model, by: layout).diagnostics }
        guard let order = model as? Order, !printsAppendices else { return rendering }
        return try join(order, to: rendering, unresolved: unresolved)
    }

    /// The document of an order with its appendices behind it, each on pages of its own.
    private func join(
        _ order: Order, to rendering: Rendering, unresolved: Unresolved
    ) throws(DiagnosticList) -> Rendering {
        var result = rendering
        var joiner: DocumentJoiner?
        var inserted = self
        let pages: AppendedPages = layout?.appendixPages == .continued ? .continuing : .restarting
        // Pages that count on have no first one among them.
        if pages == .continuing { inserted.layout?.firstNumberedPage = 1 }
        for (index, appendix) in order.appendices.enumerated() {
            let format = rendering.format
            let inner: [UInt8]
            if let model = appendix.markedModel(of: order, russian) {
                let document = try inserted.render(model, as: format, unresolved: unresolved)
                result.diagnostics += document.diagnostics
                inner = document.bytes
            } else if let file = appendix.file {
                guard let folder, Path.suffix(of: file) == format.rawValue else {
                    result.diagnostics.append(.appendixElsewhere(index, file: file))
                    continue
                }
                inner = try bytes(of: file, in: folder, at: index)
            } else {
                result.diagnostics.append(.appendixWithoutText(index, appendix))
                continue
            }
            do throws(Diagnostic) {
                if joiner == nil { joiner = try DocumentJoiner(rendering.bytes, format: format, limits: limits) }
                try joiner?.append(inner, pages: pages)
            } catch {
                throw DiagnosticList([error])
            }
        }
        do throws(Diagnostic) {
            if let joiner { result.bytes = try joiner.joined() }
        } catch {
            throw DiagnosticList([error])
        }
        return result
    }

    /// A document that an order names as an appendix.
    private func bytes(of file: String, in folder: DataFolder, at index: Int) throws(DiagnosticList) -> [UInt8] {
        do throws(Diagnostic) {
            return try folder.bytes(ofFile: file, limit: limits.entryBytes)
        } catch {
            throw DiagnosticList([error.inside(Place(.field("appendices[\(index)].file")))])
        }
    }

    /// The document that data give: a model of the kind that they name, or data of the user's own, which
    /// need a template of the user's own.
    ///
    /// - Throws: `no-template` for data of no kind without a template; `not-a-record` for a list, a table or a mere text; the problems of the model; what
    ///   ``render(_:template:as:unresolved:)-(ChanceryModel,_,_,_)`` throws.
    public func render(
        _ data: consuming Value, template: String? = nil, as format: DocumentFormat? = nil,
        unresolved: Unresolved = .fail
    ) throws(DiagnosticList) -> Rendering {
        switch try ModelFile.kind(of: data) {
        case let kind?:
            let model = try kind.read(data)
            data = .null
            return try render(model, template: template, as: format, unresolved: unresolved)
        case nil:
            guard let template else { throw DiagnosticList([.noTemplate]) }
            guard data.isRecord else { throw DiagnosticList([.notARecord]) }
            let data = data
            return try fill(template, format, unresolved) { _ in data }
        }
    }

    /// Opens a template for many documents: it is read and compiled once.
    ///
    /// - Parameters:
    ///   - template: The path or the name of a template.
    ///   - format: What the documents are to be; what the template is by default.
    /// - Throws: All that is wrong with the template, at once.
    public func prepare(
        _ template: String, as format: DocumentFormat? = nil
    ) throws(DiagnosticList) -> PreparedTemplate {
        try prepare(try input(template, format), as: format)
    }

    private func input(_ template: String, _ format: DocumentFormat?) throws(DiagnosticList) -> Input {
        do throws(Diagnostic) {
            return Input(name: template, bytes: try templates.package(template, for: format))
        } catch {
            throw DiagnosticList([error])
        }
    }

    private func prepare(
        _ input: Input, as format: DocumentFormat?, printing printed: PrintedTags = PrintedTags()
    ) throws(DiagnosticList) -> PreparedTemplate {
        let template = input.name
        let expanded = try templates.includes.expanded(input, filters: filters, limits: limits)
        let file: TemplateFile
        do throws(Diagnostic) {
            file = try TemplateFile(expanded, limits: limits, layout: layout)
            if let format, format != file.format { throw .otherFormat(file.format, wanted: format).named(template) }
        } catch {
            throw DiagnosticList([error])
        }
        do throws(DiagnosticList) {
            return PreparedTemplate(
                name: template, format: file.format,
                try file.compiled(filters: filters, limits: limits, printing: printed), area: area,
                russian: russian, door: door)
        } catch {
            throw DiagnosticList(error.diagnostics.map { $0.named(template) })
        }
    }

    /// What keeps a template from being opened, with what else is wrong with it for some data: who mends the tags mends the names with them.
    private func adding(misfits data: Value, to broken: DiagnosticList, of template: Input) -> DiagnosticList {
        let examiner = TemplateExaminer(limits: limits, filters: filters, includes: templates.includes)
        guard let found = try? examiner.diagnostics(of: template, filledWith: .value(data)) else { return broken }
        return DiagnosticList(found + broken.diagnostics.filter { !found.contains($0) })
    }

    /// A template for a draft: a loop or a condition by names that the data do not have is printed with its tags and all that is between them.
    ///
    /// What is inside of one that is printed comes to light only then.
    private func draft(
        _ prepared: PreparedTemplate, of input: Input, as format: DocumentFormat?, _ data: Value
    ) -> PreparedTemplate {
        var result = prepared
        var printed = PrintedTags()
        while true {
            let all = printed.union(result.template.unresolvedControls(in: data))
            guard all != printed, let next = try? prepare(input, as: format, printing: all) else { return result }
            (result, printed) = (next, all)
        }
    }

    private var door: any ResourceDoor {
        if let folder { DataDoor(folder: folder, renderer: self) } else { ClosedDoor() }
    }

    private func fill(
        _ name: String, _ format: DocumentFormat?, _ unresolved: Unresolved, with data: (Set<String>?) -> Value
    ) throws(DiagnosticList) -> Rendering {
        let input = try input(name, format)
        var prepared: PreparedTemplate
        do throws(DiagnosticList) { prepared = try prepare(input, as: format) } catch {
            throw unresolved == .fail ? adding(misfits: data(nil), to: error, of: input) : error
        }
        let data = data(prepared.template.rootNames)
        if unresolved == .highlight { prepared = draft(prepared, of: input, as: format, data) }
        let template = prepared.template
        var remarks = (template.hasTags ? [] : [.noTags]) + template.remarks
        let strangers = data.isBlank ? [] : template.strangers(to: data)
        if !strangers.isEmpty { remarks.append(.fieldsOfOthers(strangers)) }
        return Rendering(
            bytes: try prepared.fill(data, unresolved: unresolved), format: prepared.format,
            diagnostics: remarks.map { $0.named(name) })
    }
}

extension Value {
    /// Whether there is nothing in it that a document could ask for.
    fileprivate var isBlank: Bool {
        switch content {
        case .null: true
        case .mapping(let mapping): mapping.keys.isEmpty
        default: false
        }
    }

    /// Whether names can be looked up in it; an empty file is a record of which nothing is known.
    fileprivate var isRecord: Bool {
        switch content {
        case .null, .mapping: true
        default: false
        }
    }
}
