import ChanceryData
import ChanceryDiagnostics

/// The size of a page, upright.
public struct PageSize: Sendable, Hashable {
    /// From side to side.
    public var width: Millimetres
    /// From top to bottom.
    public var height: Millimetres

    /// Creates a page size.
    public init(width: Millimetres, height: Millimetres) {
        self.width = width
        self.height = height
    }
}

extension PageSize: ModelRecord {
    static let recordName = "pageSize"
    static let recordSchema = RecordSchema<PageSize>(
        Wording("The size of a page, upright", russian: "Размер страницы, книжная ориентация"),
        blank: .a4,
        fields: [
            Field("width", \PageSize.width, "The width, in millimetres", russian: "Ширина, мм", example: .integer(210)),
            Field(
                "height", \PageSize.height, "The height, in millimetres", russian: "Высота, мм", example: .integer(297)),
        ])

    /// ISO 216 A4.
    static let a4 = PageSize(width: Millimetres(210), height: Millimetres(297))
}
