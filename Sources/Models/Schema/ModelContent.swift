import ChanceryData

/// A type that can be the content of a field: it reads, writes and describes itself.
protocol ModelContent: Sendable, Hashable {
    static var shape: Shape { get }
    /// Whether a field of this type has to be in the file.
    static var isRequired: Bool { get }
    /// Whether one alone is taken for a list of one.
    static var isTakenForList: Bool { get }
    /// Adds the records that the type is made of.
    static func collectRecords(into collector: inout RecordCollector)
    /// The content of a value; `nil` where there is none, after that has been reported.
    ///
    /// A record with faulty fields comes back nevertheless, so that one pass finds all that is wrong; the problems of the reader tell.
    static func read(_ value: Value, with reader: inout ModelReader) -> Self?
    /// Whether a file does without the field.
    var isLeftOut: Bool { get }
    func write(into sink: inout any ValueSink)
    func value(as spelling: Spelling) -> Value

    // Lists go through their elements' type, not the other way round: as requirements these are compiled for each
    // type apart, where a loop in `Array`'s conformance would look every type up anew for every cell of a plan.

    /// The contents of the elements of a list.
    static func list(of values: [Value], with reader: inout ModelReader) -> [Self]
    static func write(list: [Self], into sink: inout any ValueSink)
    static func value(ofList list: [Self], as spelling: Spelling) -> Value
}

extension ModelContent {
    static var isRequired: Bool { true }
    static var isTakenForList: Bool { false }
    static func collectRecords(into collector: inout RecordCollector) {}
    var isLeftOut: Bool { false }
}

extension ModelContent {
    static func list(of values: [Value], with reader: inout ModelReader) -> [Self] {
        var elements: [Self] = []
        elements.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            reader.enter(.index(index))
            if let element = read(value, with: &reader) { elements.append(element) }
            reader.leave()
        }
        return elements
    }

    static func write(list: [Self], into sink: inout any ValueSink) {
        sink.beginList()
        for element in list { element.write(into: &sink) }
        sink.endList()
    }

    static func value(ofList list: [Self], as spelling: Spelling) -> Value {
        .list(list.map { $0.value(as: spelling) })
    }
}
