import ChanceryModels

/// The texts of any model as a Markdown page, a paragraph each, in the order of the model.
struct TextsMarkdown {
    private(set) var text = ""

    init(of model: any ChanceryModel) {
        for (index, field) in model.texts.filter({ $0.path != "kind" && !$0.text.isEmpty }).enumerated() {
            let isTitle = field.path == "title" || field.path == "subject"
            text += (index == 0 ? "" : "\n") + (isTitle ? "# " : "") + MarkdownText.inline(field.text) + "\n"
        }
    }
}
