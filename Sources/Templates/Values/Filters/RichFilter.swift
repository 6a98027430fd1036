/// A filter whose result is more than a text: where it stands, the template is ready for paragraphs, pictures and documents.
protocol RichFilter: TemplateFilter {}
