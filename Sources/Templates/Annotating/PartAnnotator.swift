import ChanceryDiagnostics
import ChanceryXML

/// Puts remarks as comments into the body of a document, each into the paragraph of its place.
///
/// Where the format has no comments (headers, notes, boxes, properties) the remark goes to the first paragraph; its text
/// tells the place.
struct PartAnnotator {
    private let dialect: Dialect
    private var pending: [Annotation]
    private var counter: PlaceCounter
    /// The remarks by the paragraph that takes them, paragraphs being counted in the order of the part.
    private var taken: [Int: [Annotation]] = [:]
    private var paragraphCount = 0
    /// The first id that is free for comments of Word.
    private var number: Int
    /// The comments that were made, for the part of Word that holds them.
    private(set) var comments: [(number: Int, annotation: Annotation)] = []

    init(dialect: Dialect, annotations: [Annotation], firstNumber: Int = 0) {
        self.dialect = dialect
        pending = annotations
        number = firstNumber
        counter = PlaceCounter(story: .whole)
    }

    /// The part with the remarks in it.
    mutating func annotated(_ root: XMLElement) -> XMLElement {
        // A place may be a cell of several paragraphs: one with braces is meant, or else the first.
        assign(root, toBraces: true)
        restart()
        assign(root, toBraces: false)
        if !pending.isEmpty {
            taken[firstBodyParagraph(of: root) ?? 1, default: []] += pending
            pending = []
        }
        restart()
        return inserting(into: root)
    }

    private mutating func restart() {
        counter = PlaceCounter(story: .whole)
        paragraphCount = 0
    }

    /// Walks as the cutter of tags does, so that places are the same.
    private mutating func assign(_ element: XMLElement, toBraces: Bool) {
        let (role, story) = (dialect.role(of: element), dialect.story(of: element))
        if let story { counter.enter(story) }
        counter.enter(role)
        if role == .paragraph {
            paragraphCount += 1
            let place = counter.place
            if !place.isApart, !toBraces || element.text.contains("{") {
                let found = pending.filter { $0.place == place }
                if !found.isEmpty {
                    taken[paragraphCount, default: []] += found
                    pending.removeAll { $0.place == place }
                }
            }
        }
        for child in element.elements where dialect.role(of: child) != .opaque { assign(child, toBraces: toBraces) }
        counter.leave(role)
        if story != nil { counter.leaveStory() }
    }

    /// The number of the first paragraph that is no header's and no box's.
    private mutating func firstBodyParagraph(of root: XMLElement) -> Int? {
        let before = taken
        restart()
        let probe = pending
        pending = [Annotation("", at: Place(.paragraph(1)))]
        assign(root, toBraces: false)
        pending = probe
        let first = taken.first { $0.value.count > (before[$0.key]?.count ?? 0) }?.key
        taken = before
        return first
    }

    private mutating func inserting(into element: XMLElement) -> XMLElement {
        var result = element
        var marks: [Annotation] = []
        if dialect.role(of: element) == .paragraph {
            paragraphCount += 1
            marks = taken[paragraphCount] ?? []
        }
        for (index, child) in result.children.enumerated() {
            guard case .element(let inner) = child, dialect.role(of: inner) != .opaque else { continue }
            result.children[index] = .element(inserting(into: inner))
        }
        for mark in marks { dialect.format == .openDocument ? addOpen(mark, to: &result) : addWord(mark, to: &result) }
        return result
    }

    // MARK: Comments

    /// ODF 1.3 part 3 §14.1: the comment stands in the text.
    private func addOpen(_ annotation: Annotation, to paragraph: inout XMLElement) {
        let creator = XMLElement("dc:creator", namespace: .dublinCore, children: [.text(Self.author)])
        let text = XMLElement("text:p", namespace: .odfText, children: [.text(annotation.text)])
        let uri = "urn:oasis:names:tc:opendocument:xmlns:"
        let comment = XMLElement(
            "office:annotation", namespace: .odfOffice,
            declarations: [
                XMLNamespaceDeclaration(prefix: "office", uri: uri + "office:1.0"),
                XMLNamespaceDeclaration(prefix: "text", uri: uri + "text:1.0"),
                XMLNamespaceDeclaration(prefix: "dc", uri: "http://purl.org/dc/elements/1.1/"),
            ],
            children: [.element(creator), .element(text)])
        paragraph.children.insert(.element(comment), at: 0)
    }

    /// ECMA-376-1:2016 §17.13.4: two marks around the text, and a reference behind it.
    private mutating func addWord(_ annotation: Annotation, to paragraph: inout XMLElement) {
        let prefix = paragraph.qualifiedName.split(separator: ":").dropLast().first.map { "\($0):" } ?? ""
        func mark(_ name: String) -> XMLElement {
            let id = XMLAttribute("\(prefix)id", namespace: .wordprocessingML, value: String(number))
            return XMLElement(prefix + name, namespace: .wordprocessingML, attributes: [id])
        }
        let hasProperties =
            if case .element(let first)? = paragraph.children.first { first.localName == "pPr" } else { false }
        let run = XMLElement(
            "\(prefix)r", namespace: .wordprocessingML, children: [.element(mark("commentReference"))])
        paragraph.children.insert(.element(mark("commentRangeStart")), at: hasProperties ? 1 : 0)
        paragraph.children += [.element(mark("commentRangeEnd")), .element(run)]
        comments.append((number, annotation))
        number += 1
    }

    /// Who comments: no person.
    static let author = "Chancery"
}

extension Place {
    /// Whether the place is in a story that takes no comments.
    fileprivate var isApart: Bool {
        switch steps.first {
        case .paragraph, .table: false
        default: true
        }
    }
}
