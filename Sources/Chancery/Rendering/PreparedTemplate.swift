import ChanceryArchive
public import ChanceryData
public import ChanceryDiagnostics
import ChanceryModels
import ChanceryTemplates

/// A template that is compiled, to be filled any number of times, by any number of tasks at once.
public struct PreparedTemplate: Sendable {
    /// The name that messages call it by.
    public let name: String
    /// What its documents are.
    public let format: DocumentFormat
    let template: Template
    /// What tables are laid out on.
    private let area: PrintArea
    /// The words of marks.
    private let russian: RussianForms
    /// What lets in the files that data name.
    let door: any ResourceDoor

    init(
        name: String, format: DocumentFormat, _ template: Template, area: PrintArea,
        russian: RussianForms, door: any ResourceDoor = ClosedDoor()
    ) {
        self.door = door
        self.name = name
        self.format = format
        self.template = template
        self.area = area
        self.russian = russian
    }

    /// The document that data give: a model of the kind that they name, or data of the user's own.
    ///
    /// - Throws: The problems of the model; all that is wrong with the data for this template, at places of the template.
    public func document(of data: Value, unresolved: Unresolved = .fail) throws(DiagnosticList) -> [UInt8] {
        try document(of: data, unresolved: unresolved, deflaters: nil)
    }

    func document(
        of data: Value, unresolved: Unresolved, deflaters: DeflaterPool?
    ) throws(DiagnosticList) -> [UInt8] {
        guard let kind = try ModelFile.kind(of: data) else {
            return try fill(data, unresolved: unresolved, deflaters: deflaters)
        }
        let model = try kind.read(data)
        return try fill(
            ModelData.value(of: model, naming: template.rootNames, on: area, russian), unresolved: unresolved,
            deflaters: deflaters)
    }

    func fill(
        _ data: Value, unresolved: Unresolved, deflaters: DeflaterPool? = nil
    ) throws(DiagnosticList) -> [UInt8] {
        do throws(DiagnosticList) {
            return try template.fill(data, unresolved: unresolved.tags, deflaters: deflaters, door: door)
        } catch {
            // The places are those of the template.
            throw DiagnosticList(error.diagnostics.map { $0.named(name) })
        }
    }
}
