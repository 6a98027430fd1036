import ChanceryData
import ChanceryDiagnostics
import ChanceryText

/// What is carried along while a model is read: where we are and what was wrong so far.
///
/// The path is a stack of steps; its text is made for problems alone.
struct ModelReader {
    /// How deep records may nest. Sections go three or four deep; Word's outline has nine levels.
    static let depthLimit = 64

    private(set) var problems: [Diagnostic] = []
    /// What the field at hand takes beside its own type.
    var leniency = Leniency.none
    private var path: [PathStep] = []
    private var depth = 0

    /// Reads a whole model.
    ///
    /// - Throws: All problems together in the order of their places. Where version or kind is another, only that: the
    ///   rest would be read by the wrong rules.
    static func model<Model: ModelRecord>(from value: Value) throws(DiagnosticList) -> Model {
        var reader = ModelReader()
        let model = Model.read(value, with: &reader)
        let misfits = reader.problems.filter { $0.code == .unsupportedVersion || $0.code == .wrongKind }
        if !misfits.isEmpty { throw DiagnosticList(misfits) }
        guard let model, reader.problems.isEmpty else { throw DiagnosticList(reader.problems.inOrderOfLines) }
        return model
    }

    /// Goes into a key's value or a list's element.
    mutating func enter(_ step: PathStep) { path.append(step) }

    /// Comes back from the last step.
    mutating func leave() { path.removeLast() }

    /// Goes into a record; false where records nest too deep, after that has been reported.
    mutating func descend(at position: TextPosition?) -> Bool {
        guard depth < ModelReader.depthLimit else {
            report(at: position) { place in .tooDeep(limit: ModelReader.depthLimit, at: place) }
            return false
        }
        depth += 1
        return true
    }

    /// Comes back from a record.
    mutating func ascend() { depth -= 1 }

    /// Whether a value is taken for a text with the leniency of the field at hand.
    func isScalar(_ value: Value) -> Bool {
        switch value.content {
        case .text: true
        case .integer: leniency == .wholeNumbers
        default: false
        }
    }

    /// A text in Unicode's normal form C; `nil` where a document cannot hold it, after that has been reported.
    mutating func accepted(_ text: String, at position: TextPosition?) -> String? {
        switch TextScan(text) {
        case .composed: return text
        case .undecided: return text.composed
        case .forbidden(let scalar):
            report(at: position) { place in .forbiddenCharacter(scalar, at: place) }
            return nil
        }
    }

    /// Notes a problem of the value at hand, or of a key below it.
    mutating func report(at position: TextPosition?, below key: String? = nil, _ problem: (Place) -> Diagnostic) {
        var steps: [PlaceStep] = []
        if let position { steps.append(.line(Int(position.line), column: Int(position.column))) }
        let fieldPath = (path + (key.map { [PathStep.key($0)] } ?? [])).text
        if !fieldPath.isEmpty { steps.append(.field(fieldPath)) }
        problems.append(problem(Place(steps: steps)))
    }

    /// Notes that a value is of another type than its field.
    mutating func reportWrongType(_ value: Value, expected shape: Shape) {
        report(at: value.position) { place in .wrongType(value.content, expected: shape, at: place) }
    }
}
