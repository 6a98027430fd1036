import ChanceryData

/// A document beside the data, or a model with its template, to be inserted; nothing for an empty value.
struct DocumentFilter: RichFilter {
    let names = ["document", "документ"]
    let parameters: [FilterParameter] = [.optional("template", "шаблон"), .optional("pages", "страницы")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        var pages = DocumentRequest.Pages.automatic
        if arguments.isGiven(1) {
            guard let named = DocumentRequest.Pages(named: try arguments.text(1)) else {
                throw .unknownPages(try arguments.text(1))
            }
            pages = named
        }
        let template = arguments.isGiven(0) ? try arguments.text(0) : nil
        switch value.content {
        case .null: return .text("")
        case .text(let name):
            if name.isEmpty { return .text("") }
            return RichValue.document(DocumentRequest(source: .file(name), template: template, pages: pages)).value
        case .mapping:
            return RichValue.document(DocumentRequest(source: .model(value), template: template, pages: pages)).value
        default: throw .wrongInput(value, wants: .text)
        }
    }
}
