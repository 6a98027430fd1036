import ChanceryModels

/// A document as checks look at it, whatever its kind: which parts it needs, its headings, points and signatures.
struct DocumentOutline {
    /// A part that the kind of document has.
    struct Part {
        var path: String
        var isThere: Bool
        /// What it is called, for the message.
        var name: (english: String, russian: String)
        /// Whether a document without it is rather unfinished than unusual.
        var isNeeded: Bool
    }

    /// A point of a list: a clause of an order, a decision of a meeting.
    struct Point {
        var path: String
        var number: String?
        var text: String
        var responsible: [String]
        var deadline: [String]
        /// The points inside of it.
        var points: [Point] = []
    }

    /// A text with the path of its field.
    struct Field {
        var path: String
        var text: String
    }

    let model: any ChanceryModel
    /// All texts, in the order of writing.
    let texts: [ModelText]
    /// The parts that are looked for.
    var parts: [Part] = []
    /// The headings and titles, which end without a full stop.
    var headings: [Field] = []
    /// The headings that begin with «О».
    var subjects: [Field] = []
    /// The lists of points, each numbered by itself.
    var lists: [[Point]] = []
    /// Whether somebody has to do what the points say.
    var assigns = false
    /// The names that stand as «И.О. Фамилия», and those that stand as «Фамилия И.О.».
    var signers: [Field] = []
    var listed: [Field] = []
    var signatures: [Signature] = []
    /// The day that deadlines are read from.
    var date: CalendarDate?

    init(_ model: any ChanceryModel) {
        self.model = model
        // An embedded model is a document of its own.
        texts = model.texts.filter { !$0.path.hasPrefix("appendices[") || !$0.path.contains("].model.") }
        switch model {
        case let minutes as MeetingProtocol: describe(minutes, isExtract: false)
        case let extract as Extract: describe(extract)
        case let order as Order: describe(order)
        case let letter as Letter: describe(letter)
        case let letter as InformationLetter: describe(letter.letter)
        case let regulation as Regulation: describe(regulation)
        case let programme as Programme: describe(programme)
        case let schedule as Schedule: describe(schedule)
        case let note as AnalyticalNote: describe(note)
        case let report as PlanReport: describe(report)
        case let certificate as Certificate: describe(certificate)
        default: break
        }
    }

    /// All points of a list with those inside of them.
    static func flattened(_ points: [Point]) -> [Point] { points.flatMap { [$0] + flattened($0.points) } }
}
