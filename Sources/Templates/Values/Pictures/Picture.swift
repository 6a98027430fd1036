import ChanceryDiagnostics

/// A picture whose bytes have been looked through: whole, of a known format, of a known size.
struct Picture: Sendable, Hashable {
    /// The formats that both families of documents take.
    enum Format: String, Sendable, Hashable {
        case png, jpeg, gif, svg

        /// The media type (RFC 2046).
        var mediaType: String { self == .svg ? "image/svg+xml" : "image/\(rawValue)" }
    }

    var bytes: [UInt8]
    var format: Format
    /// The size on paper in English metric units, by the dots of each inch that the file names, else 96 as Word and LibreOffice take it.
    var width: Int
    var height: Int
    /// The size in pixels; 0 for drawings.
    var pixelWidth = 0
    var pixelHeight = 0

    /// Looks through a picture.
    ///
    /// - Throws: `picture-too-large`, `unknown-picture`, `broken-picture`.
    init(_ bytes: [UInt8], limits: Limits) throws(PictureFault) {
        guard bytes.count <= limits.pictureBytes else { throw .tooLarge(bytes.count, limit: limits.pictureBytes) }
        var reader = PictureReader(bytes)
        guard let format = reader.format else { throw .unknown(PictureReader.foreignName(of: bytes)) }
        let size: PictureReader.Size?
        switch format {
        case .png: size = reader.pngSize()
        case .jpeg: size = reader.jpegSize()
        case .gif: size = reader.gifSize()
        case .svg: size = try SVGSize.size(of: bytes, limits: limits)
        }
        guard let size, size.width > 0, size.height > 0 else { throw .broken(format.rawValue.uppercased()) }
        self.bytes = bytes
        self.format = format
        if format == .svg {
            width = max(1, Int(size.width))
            height = max(1, Int(size.height))
            return
        }
        pixelWidth = Int(size.width)
        pixelHeight = Int(size.height)
        let (pixels, overflow) = pixelWidth.multipliedReportingOverflow(by: pixelHeight)
        guard !overflow, pixels <= limits.picturePixels else {
            throw .tooManyPixels(pixelWidth, pixelHeight, limit: limits.picturePixels)
        }
        width = max(1, Int((size.width * 914_400 / Self.sane(size.horizontal)).rounded()))
        height = max(1, Int((size.height * 914_400 / Self.sane(size.vertical)).rounded()))
    }

    /// A density that a camera or a scanner means; others are slips of some program.
    private static func sane(_ density: Double) -> Double {
        density >= 20 && density <= 4_800 ? density : 96
    }

    /// The name of a file of this format ends so.
    var suffix: String { format == .jpeg ? "jpg" : format.rawValue }
}

/// Why a picture cannot be used.
enum PictureFault: Error, Sendable, Hashable {
    case tooLarge(Int, limit: Int)
    case tooManyPixels(Int, Int, limit: Int)
    case unknown(String?)
    case broken(String)
    case unsafeDrawing

    var problem: (code: DiagnosticCode, wording: Wording) {
        switch self {
        case .tooLarge(let count, let limit):
            (
                "picture-too-large",
                Wording(
                    "the picture has \(count) bytes, more than \(limit) (limit picture-bytes)",
                    russian: "в картинке \(count) байт, больше \(limit) (ограничение picture-bytes)")
            )
        case .tooManyPixels(let width, let height, let limit):
            (
                "picture-too-large",
                Wording(
                    "the picture has \(width) × \(height) pixels, more than \(limit) (limit picture-pixels)",
                    russian: "в картинке \(width) × \(height) точек, больше \(limit) (ограничение picture-pixels)")
            )
        case .unknown(let name):
            (
                "unknown-picture",
                Wording(
                    "this is no picture of a format that documents take (PNG, JPEG, GIF, SVG)"
                        + (name.map { "; it looks like \($0)" } ?? ""),
                    russian: "это не картинка того вида, который бывает в документах (PNG, JPEG, GIF, SVG)"
                        + (name.map { "; похоже на \($0)" } ?? ""))
            )
        case .broken(let name):
            (
                "broken-picture",
                Wording("the \(name) picture is broken or cut off", russian: "картинка \(name) повреждена или обрезана")
            )
        case .unsafeDrawing:
            (
                "unsafe-picture",
                Wording(
                    "the SVG picture holds a script or refers to files outside of it",
                    russian: "в картинке SVG есть сценарий или ссылки на внешние файлы")
            )
        }
    }
}
