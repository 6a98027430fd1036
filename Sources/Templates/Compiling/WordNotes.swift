import ChanceryArchive
import ChanceryDiagnostics
import ChanceryXML

/// The notes and comments of a DOCX, which stand in parts of their own (ECMA-376-1:2016 §17.11, §17.13.4).
///
/// While a template is compiled each body stands inside of the element that refers to it, as it does in ODF: so its tags belong to the
/// loops and conditions around the reference. What is filled of it goes back to the part that it came from.
struct WordNotes {
    /// What is told by its number in another part.
    private struct Key: Hashable {
        var kind: StoryKind
        var id: String
    }

    private let package: ZipReader
    private let limits: Limits
    /// The parts of notes and comments, by the part that refers to them.
    private var parts: [String: [StoryKind: String]] = [:]
    /// Those parts that have been read; `nil` for one that cannot be.
    private var lists: [String: XMLElement?] = [:]

    init(_ package: ZipReader, _ relations: PackageRelations, limits: Limits) {
        self.package = package
        self.limits = limits
        for part in relations.parts {
            for relation in relations[part] {
                guard let kind = WordNoteKind(list: relation.kind) else { continue }
                parts[part, default: [:]][kind.story] = PartName.resolved(relation.target, from: part)
            }
        }
    }

    /// The parts of the notes and comments that a part refers to.
    subscript(part: String) -> [StoryKind: String] { parts[part] ?? [:] }

    /// The names of all parts that hold notes or comments.
    var names: Set<String> { Set(parts.values.flatMap(\.values)) }

    // MARK: Grafting

    /// Puts the bodies of notes and comments into what refers to them.
    ///
    /// One that is referred to twice, which no editor writes, stays in its part, and so does what would be nested too deep.
    ///
    /// - Returns: The ids of those that stand in the part now, by the names of the parts that they came from.
    mutating func graft(into root: inout XMLElement, of part: String) -> [String: Set<String>] {
        let names = self[part]
        if names.isEmpty { return [:] }
        var counts: [Key: Int] = [:]
        Self.count(root, &counts)
        if counts.isEmpty { return [:] }
        var bodies: [Key: XMLElement] = [:]
        for (kind, name) in names {
            guard let notes = list(name) else { continue }
            Self.count(notes, &counts)
            for note in notes.elements where Dialect.wordprocessingML.story(of: note) == kind {
                if let id = note.attribute("id", .wordprocessingML) { bodies[Key(kind: kind, id: id)] = note }
            }
        }
        bodies = bodies.filter { counts[$0.key] == 1 }
        var taken: [String: Set<String>] = [:]
        root = grafted(root, &bodies, depth: 1) { key in
            if let name = names[key.kind] { taken[name, default: []].insert(key.id) }
        }
        return taken
    }

    /// A part of notes or comments, which several parts may refer to, as it was.
    private mutating func list(_ name: String) -> XMLElement? {
        if let known = lists[name] { return known }
        let root = package.entry(name).flatMap { try? package.bytes(of: $0) }.flatMap { bytes in
            try? XMLTree.parse(bytes, part: name, limits: limits).root
        }
        lists[name] = .some(root)
        return root
    }

    /// The part of notes without some of them.
    static func removing(_ ids: Set<String>, from root: XMLElement) -> XMLElement {
        var result = root
        result.children.removeAll { node in
            guard case .element(let note) = node, Dialect.wordprocessingML.story(of: note) != nil else { return false }
            return note.attribute("id", .wordprocessingML).map(ids.contains) ?? false
        }
        return result
    }

    private static func key(_ element: XMLElement) -> Key? {
        guard element.namespace == .wordprocessingML, let kind = element.referredStory,
            let id = element.attribute("id", .wordprocessingML)
        else { return nil }
        return Key(kind: kind, id: id)
    }

    private static func count(_ element: XMLElement, _ counts: inout [Key: Int]) {
        for case .element(let child) in element.children {
            if let key = key(child) { counts[key, default: 0] += 1 }
            count(child, &counts)
        }
    }

    /// - Parameter note: What kind of note is around: in a note there may be comments, and nothing in a comment.
    private func grafted(
        _ element: XMLElement, _ bodies: inout [Key: XMLElement], depth: Int, in note: StoryKind? = nil,
        take: (Key) -> Void
    ) -> XMLElement {
        var result = element
        for (index, child) in element.children.enumerated() {
            guard case .element(var inner) = child else { continue }
            if let key = Self.key(inner), let body = bodies[key], depth + 1 + body.height <= limits.xmlDepth,
                note == nil || note != .comment && key.kind == .comment
            {
                bodies[key] = nil
                take(key)
                inner.children = [
                    .element(grafted(body, &bodies, depth: depth + 2, in: key.kind, take: take))
                ]
                result.children[index] = .element(inner)
            } else if !inner.children.isEmpty {
                result.children[index] = .element(grafted(inner, &bodies, depth: depth + 1, in: note, take: take))
            }
        }
        return result
    }
}

extension XMLElement {
    /// What an element of WordprocessingML refers to by its id.
    var referredStory: StoryKind? { WordNoteKind(reference: localName)?.story }

    /// How many elements stand in each other, with this one.
    fileprivate var height: Int { 1 + elements.reduce(0) { max($0, $1.height) } }
}
