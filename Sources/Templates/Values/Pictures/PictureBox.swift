/// How large a picture stands on the page, and what of it is cropped.
struct PictureBox: Sendable, Hashable {
    /// In English metric units.
    var width: Int
    var height: Int
    /// The parts of the picture that are cropped at each side, of its whole width or height.
    var cropsSides = 0.0
    var cropsEnds = 0.0

    /// A picture in the text: as large as is asked for, as it is itself otherwise, never wider than the lines around.
    init(_ picture: Picture, _ request: PictureRequest, available: Int) {
        let ratio = Double(picture.height) / Double(picture.width)
        switch (request.width?.emu(of: available), request.height?.emu(of: available)) {
        case (let width?, let height?):
            self.init(picture, frame: (width, height), fit: request.fit)
        case (let width?, nil):
            self.init(width: width, height: max(1, Self.whole(Double(width) * ratio)))
        case (nil, let height?):
            self.init(width: max(1, Self.whole(Double(height) / ratio)), height: height)
        case (nil, nil):
            let width = available > 0 ? min(picture.width, available) : picture.width
            self.init(width: width, height: max(1, Self.whole(Double(width) * ratio)))
        }
    }

    /// A picture in a frame.
    init(_ picture: Picture, frame: (width: Int, height: Int), fit: PictureFit) {
        let scale = (
            Double(frame.width) / Double(picture.width), Double(frame.height) / Double(picture.height)
        )
        switch fit {
        case .exact: self.init(width: frame.width, height: frame.height)
        case .contain:
            let factor = min(scale.0, scale.1)
            self.init(
                width: max(1, Self.whole(Double(picture.width) * factor)),
                height: max(1, Self.whole(Double(picture.height) * factor)))
        case .cover:
            let factor = max(scale.0, scale.1)
            self.init(width: frame.width, height: frame.height)
            cropsSides = max(0, (1 - Double(frame.width) / (Double(picture.width) * factor)) / 2)
            cropsEnds = max(0, (1 - Double(frame.height) / (Double(picture.height) * factor)) / 2)
        }
    }

    private init(width: Int, height: Int) {
        self.width = min(width, Self.longest)
        self.height = min(height, Self.longest)
    }

    /// `ST_PositiveCoordinate` goes further (ECMA-376-1:2016 §20.1.10.42), Word's pages do not: 22 inches.
    private static let longest = 20_116_800

    private static func whole(_ length: Double) -> Int {
        length.isFinite ? Int(min(length, Double(longest)).rounded()) : longest
    }
}
