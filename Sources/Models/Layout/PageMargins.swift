import ChanceryData
import ChanceryDiagnostics

/// The margins of a page (ГОСТ Р 7.0.97, п. 3.3).
public struct PageMargins: Sendable, Hashable {
    /// The left one.
    public var left: Millimetres
    /// The right one.
    public var right: Millimetres
    /// The upper one.
    public var top: Millimetres
    /// The lower one.
    public var bottom: Millimetres

    /// Creates a page margins.
    public init(left: Millimetres, right: Millimetres, top: Millimetres, bottom: Millimetres) {
        self.left = left
        self.right = right
        self.top = top
        self.bottom = bottom
    }
}

extension PageMargins: ModelRecord {
    static let recordName = "pageMargins"
    static let recordSchema = RecordSchema<PageMargins>(
        Wording("The margins of a page", russian: "Поля страницы"),
        blank: .portrait,
        fields: [
            Field(
                "left", \PageMargins.left, "The left margin, in millimetres", russian: "Левое поле, мм",
                example: .integer(30)),
            Field(
                "right", \PageMargins.right, "The right margin, in millimetres", russian: "Правое поле, мм",
                example: .integer(10)),
            Field(
                "top", \PageMargins.top, "The upper margin, in millimetres", russian: "Верхнее поле, мм",
                example: .integer(20)),
            Field(
                "bottom", \PageMargins.bottom, "The lower margin, in millimetres", russian: "Нижнее поле, мм",
                example: .integer(20)),
        ])

    /// A page that is kept for more than ten years.
    static let portrait = PageMargins(
        left: Millimetres(30), right: Millimetres(10), top: Millimetres(20), bottom: Millimetres(20))

    /// The same turned on its side.
    static let landscape = PageMargins(
        left: Millimetres(20), right: Millimetres(20), top: Millimetres(30), bottom: Millimetres(10))
}
