import Chancery
import ChanceryModels

/// Reads a roadmap, marks it as a draft and sets it afresh.
func redraft(_ bytes: [UInt8]) throws -> [UInt8] {
    // A document becomes a model; what was uncertain is told with its place.
    let reading = try Importer().plan(from: Input(name: "roadmap.docx", bytes: bytes))
    for diagnostic in reading.diagnostics { print(diagnostic) }
    var plan = reading.model
    plan.title += " (проект)"
    // A model becomes a document, the same bytes on every machine.
    let templates = TemplateStore(executable: CommandLine.arguments[0])
    return try Renderer(templates: templates).render(plan).bytes
}
