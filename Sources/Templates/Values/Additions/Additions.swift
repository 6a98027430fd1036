import ChanceryDiagnostics

/// What a document gets beside its texts while its parts are filled: pictures, relations, lists, documents to be inserted.
struct Additions: Sendable {
    /// A file of the package.
    struct Media: Sendable {
        var name: String
        var picture: Picture
    }

    /// A numbered or bulleted list of WordprocessingML: an instance of an abstract one.
    struct List: Sendable {
        var number: Int
        var abstract: Int
        /// The number of the first item, and its level; `nil` for what counts nothing.
        var start: (number: Int, level: Int)?
    }

    let kit: TemplateKit?
    private let door: any ResourceDoor
    private let limits: Limits
    private(set) var media: [Media] = []
    private var mediaNames: [[UInt8]: String] = [:]
    private var pictures: [String: Picture] = [:]
    /// By the part that they belong to.
    private(set) var relations: [String: [Relation]] = [:]
    private var relationCount = 0
    private(set) var lists: [List] = []
    private(set) var usesBullets = false
    private(set) var usesNumbers = false
    private(set) var documents: [DocumentRequest] = []
    /// Tells the lists of one formatted text from those of another.
    private var textCount = 0

    init(kit: TemplateKit? = nil, door: any ResourceDoor = ClosedDoor(), limits: Limits = Limits()) {
        self.kit = kit
        self.door = door
        self.limits = limits
    }

    /// Whether there is anything.
    var isEmpty: Bool { media.isEmpty && relations.isEmpty && lists.isEmpty && documents.isEmpty }

    var textWidth: Int { kit?.textWidth ?? 0 }
    var isStrict: Bool { kit?.word?.isStrict ?? false }
    var isFlat: Bool { kit?.isFlat ?? false }

    // MARK: Pictures

    /// The picture of a source; the same source is looked through once.
    mutating func picture(_ source: String) throws(FilterFailure) -> Picture {
        if let known = pictures[source] { return known }
        let bytes = try PictureSource.bytes(source, door: door, limits: limits)
        do throws(PictureFault) {
            let picture = try Picture(bytes, limits: limits)
            pictures[source] = picture
            return picture
        } catch {
            throw FilterFailure(error, file: PictureSource.isFile(source) ? source : nil)
        }
    }

    /// The name of a picture's file in the package; equal pictures share one.
    mutating func store(_ picture: Picture) -> String {
        if let known = mediaNames[picture.bytes] { return known }
        let folder = kit?.mediaFolder ?? "media/"
        var number = media.count + 1
        var name = "\(folder)chancery\(number).\(picture.suffix)"
        while kit?.names.contains(name) == true {
            number += 1_000
            name = "\(folder)chancery\(number).\(picture.suffix)"
        }
        mediaNames[picture.bytes] = name
        media.append(Media(name: name, picture: picture))
        return name
    }

    // MARK: Relations

    /// The id of a relation; the same one of a part is written once.
    ///
    /// - Parameter kind: The last step of its type: `image`, `hyperlink`.
    mutating func relation(of part: String, kind: String, target: String, isExternal: Bool) -> String {
        let base =
            isStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        if let known = relations[part]?.first(where: { $0.type == base + kind && $0.target == target }) {
            return known.id
        }
        relationCount += 1
        let id = (kit?.word?.relationPrefix ?? "rIdC") + String(relationCount)
        relations[part, default: []].append(Relation(id: id, type: base + kind, target: target, isExternal: isExternal))
        return id
    }

    // MARK: Lists

    /// Begins a formatted text: its lists are none of those before.
    mutating func beginText() -> Int {
        textCount += 1
        return textCount
    }

    /// The number of a list that counts nothing: all share it.
    mutating func bullets() -> Int {
        let kit = kit?.word
        if !usesBullets {
            usesBullets = true
            lists.append(List(number: nextList, abstract: kit?.bulletAbstract ?? 1, start: nil))
        }
        return lists.first { $0.abstract == kit?.bulletAbstract ?? 1 && $0.start == nil }?.number ?? 1
    }

    /// The number of a new list that counts from a number on.
    mutating func numbers(from start: Int, level: Int, abstract: Int? = nil) -> Int {
        let number = nextList
        if abstract == nil { usesNumbers = true }
        lists.append(
            List(number: number, abstract: abstract ?? kit?.word?.numberAbstract ?? 2, start: (start, level)))
        return number
    }

    private var nextList: Int { (kit?.word?.greatestList ?? 0) + lists.count + 1 }

    // MARK: Documents

    /// Keeps a document to be inserted; its number in the mark.
    mutating func document(_ request: DocumentRequest) throws(FilterFailure) -> Int {
        if case .file(let name) = request.source { try PictureSource.check(name) }
        documents.append(request)
        return documents.count
    }
}
