import CLibYAML
import ChanceryDiagnostics

/// libyaml's parser over a text; it owns what libyaml allocates.
@safe struct YAMLEventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let text: UnsafeMutableBufferPointer<UInt8>
    /// Where the last event began.
    private(set) var position = TextPosition(line: 1, column: 1)

    /// Opens a text in UTF-8.
    init(_ bytes: [UInt8]) throws(Diagnostic) {
        unsafe parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        unsafe text = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
        _ = unsafe text.initialize(from: bytes)
        guard unsafe yaml_parser_initialize(parser) == 1 else {
            unsafe parser.deallocate()
            unsafe text.deallocate()
            throw .malformedYAML(position, Wording("there is no memory for it", russian: "на него не хватает памяти"))
        }
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        // libyaml reads the text where it stands, so it lives as long as the parser.
        unsafe yaml_parser_set_input_string(parser, text.baseAddress, bytes.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe text.deallocate()
    }

    /// The next step.
    ///
    /// - Throws: `malformed-yaml`, at the place of the fault.
    mutating func next() throws(Diagnostic) -> YAMLEvent {
        while true {
            var event = unsafe yaml_event_t()
            guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw fault() }
            defer { unsafe yaml_event_delete(&event) }
            position = unsafe Self.position(event.start_mark)
            switch unsafe event.type {
            case YAML_SCALAR_EVENT:
                return unsafe .scalar(Self.scalar(event.data.scalar), anchor: Self.name(event.data.scalar.anchor))
            case YAML_ALIAS_EVENT: return unsafe .alias(Self.name(event.data.alias.anchor) ?? "")
            case YAML_SEQUENCE_START_EVENT:
                return unsafe .listStart(anchor: Self.name(event.data.sequence_start.anchor))
            case YAML_MAPPING_START_EVENT:
                return unsafe .mappingStart(anchor: Self.name(event.data.mapping_start.anchor))
            case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
            case YAML_DOCUMENT_START_EVENT: return .documentStart
            case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return .streamEnd
            default: break
            }
        }
    }

    private static func scalar(_ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar) -> YAMLScalar {
        let text = unsafe String(
            decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
        // «!!str 1» and «! 1» are texts by their tags (YAML 1.2 §6.9.1).
        let tag = unsafe name(scalar.tag)
        let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
        return YAMLScalar(text: text, isPlain: isPlain && tag != "!" && tag != "tag:yaml.org,2002:str")
    }

    private static func name(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        guard let bytes = unsafe bytes else { return nil }
        return unsafe String(cString: bytes)
    }

    private static func position(_ mark: yaml_mark_t) -> TextPosition {
        TextPosition(line: Int(clamping: mark.line) &+ 1, column: Int(clamping: mark.column) &+ 1)
    }

    private func fault() -> Diagnostic {
        let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "it cannot be read"
        guard unsafe parser.pointee.error == YAML_READER_ERROR else {
            return unsafe .malformedYAML(Self.position(parser.pointee.problem_mark), YAMLFaults.wording(of: problem))
        }
        // The reader counts in bytes.
        let end = unsafe min(text.count, Int(clamping: parser.pointee.problem_offset))
        return unsafe .malformedYAML(TextPosition(ofEnd: text[..<end]), YAMLFaults.wording(of: problem))
    }
}
