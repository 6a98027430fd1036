/// Looks at a filled part for what a valid document never has: the rules of `validate` that filling could break.
struct PartCheck {
    /// An element that is open.
    struct Frame {
        var name: MarkupName
        var childCount = 0
        var last = MarkupName.other
    }

    private var reader: MarkupReader
    private var frames: [Frame] = []
    var tables: [TableCheck] = []
    private(set) var faults: [String] = []
    private var names: Set<String> = []
    private var styles: Set<String> = []
    private var wanted: Set<String> = []
    /// Whether a blank that comes next would collapse (ODF).
    private var isAfterBlank = true

    /// Whether the template has blocks.
    private let hasBlocks: Bool

    private init(_ bytes: [UInt8], hasBlocks: Bool) {
        reader = MarkupReader(bytes)
        self.hasBlocks = hasBlocks
        frames.reserveCapacity(64)
    }

    /// What is wrong with a part that a template with blocks or without any has given.
    static func faults(of bytes: [UInt8], hasBlocks: Bool) -> [String] {
        var check = PartCheck(bytes, hasBlocks: hasBlocks)
        check.run()
        return check.faults
    }

    private mutating func run() {
        while true {
            switch reader.next() {
            case .start(let name, let isEmpty):
                begin(MarkupName(name))
                if isEmpty { end() }
            case .end: end()
            case .text(let range): read(range)
            case .done:
                if let fault = reader.fault { faults.append(fault) }
                for style in wanted.subtracting(styles).sorted() { faults.append("there is no style \(style)") }
                return
            }
        }
    }

    private mutating func begin(_ name: MarkupName) {
        let parent = frames.last?.name ?? .other
        if !name.parents.isEmpty, !name.parents.contains(parent) { faults.append("\(name) in \(parent)") }
        if !frames.isEmpty {
            if frames[frames.count - 1].last == .sectPr { faults.append("something behind the section") }
            frames[frames.count - 1].childCount += 1
            frames[frames.count - 1].last = name
        }
        frames.append(Frame(name: name))
        switch name {
        case .tbl, .table:
            tables.append(TableCheck())
            if name == .table { checkName("table:name") }
        case .bookmarkStart:
            checkName("w:name")
            checkName("w:id")
        case .textP, .heading: isAfterBlank = true
        case .blank: isAfterBlank = false
        case .style, .listStyle: if let style = reader.value("style:name") { define(reader.string(style)) }
        default: if !tables.isEmpty { tables[tables.count - 1].begin(name, reader, &faults) }
        }
        for attribute in ["text:style-name", "table:style-name"] {
            if let style = reader.value(attribute) { wanted.insert(reader.string(style)) }
        }
    }

    private mutating func end() {
        guard let frame = frames.popLast() else { return }
        switch frame.name {
        case .tc, .txbxContent: if frame.last != .p { faults.append("\(frame.name) does not end in a paragraph") }
        // A body may be empty (ECMA-376-1:2016 §17.2.2), but not by filling; a box of ODF may (1.3 §10.4.3).
        case .body:
            if hasBlocks, frame.childCount == (frame.last == .sectPr ? 1 : 0) {
                faults.append("a body without a block")
            }
        case .cell, .list, .listItem, .headerRows:
            if frame.childCount == 0 { faults.append("nothing in \(frame.name)") }
        case .tbl, .table:
            tables.popLast()?.end(&faults)
            return
        default: break
        }
        if !tables.isEmpty { tables[tables.count - 1].end(frame.name, &faults) }
    }

    private mutating func define(_ style: String) {
        if !styles.insert(style).inserted { faults.append("two styles \(style)") }
    }

    private mutating func checkName(_ attribute: String) {
        guard let value = reader.value(attribute) else { return }
        let name = "\(attribute) \(reader.string(value))"
        if !names.insert(name).inserted { faults.append("twice \(name)") }
    }

    private mutating func read(_ range: Range<Int>) {
        switch frames.last?.name {
        case .textP, .heading, .span, .link:
            for byte in reader.bytes[range] {
                if byte == 10 || byte == 13 || byte == 9 { faults.append("a line end in a text") }
                let isBlank = byte == 32
                if isBlank, isAfterBlank { faults.append("a blank that collapses") }
                isAfterBlank = isBlank
            }
        case .t:
            if reader.bytes[range].contains(where: { $0 == 10 || $0 == 13 || $0 == 9 }) {
                faults.append("a line end in a text")
            }
        default:
            if reader.bytes[range].contains(where: { $0 != 32 && $0 != 10 }) { faults.append("text between elements") }
        }
    }
}
