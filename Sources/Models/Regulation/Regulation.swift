public import ChanceryData
public import ChanceryDiagnostics

/// A set of rules, «Положение о …» (domain.md §3).
public struct Regulation: Sendable, Hashable {
    /// What it is an appendix to.
    public var appendix: Appendix?
    /// What approves it, where that is not said by the mark of an appendix.
    public var approval: Approval?
    /// The title: «Положение о смотре школьных библиотек».
    public var title: String
    /// The sections.
    public var sections: [RegulationSection]
    /// The points of a regulation without sections.
    public var clauses: [Clause]

    /// Creates a regulation.
    public init(
        appendix: Appendix? = nil, approval: Approval? = nil, title: String, sections: [RegulationSection] = [],
        clauses: [Clause] = []
    ) {
        self.appendix = appendix
        self.approval = approval
        self.title = title
        self.sections = sections
        self.clauses = clauses
    }
}

extension Regulation: ChanceryModel {
    public static var kind: ModelKind { .regulation }
    public static let schema = ModelSchema(of: Regulation.self)

    public init(from value: Value) throws(DiagnosticList) { self = try ModelReader.model(from: value) }

    public func write(to sink: inout some ValueSink) { Regulation.recordSchema.write(self, to: &sink) }

    public var value: Value { value(as: .complete) }
    public var writtenValue: Value { value(as: .written) }
}
