import ChanceryXML

/// Writes pictures as DrawingML (ECMA-376-1:2016 §20.4, §20.2).
struct WordPicture {
    let part: String
    let prefix: String
    let isStrict: Bool
    private(set) var additions: Additions
    private(set) var output: [UInt8] = []

    /// What stands for a drawing where a reader does not know SVG and the template names no other picture: one clear pixel.
    private static let clearPixel = Base64.bytes(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==".utf8)

    init(part: String, prefix: String, isStrict: Bool, additions: Additions) {
        self.part = part
        self.prefix = prefix
        self.isStrict = isStrict
        self.additions = additions
    }

    /// Writes a picture that stands in the text.
    mutating func append(
        _ picture: Picture, _ request: PictureRequest, _ box: PictureBox, number: Int
    ) throws(FilterFailure) {
        let (main, drawing) = try relations(picture, request)
        let (wp, a, pic) = (
            OfficeNamespace.drawing(isStrict: isStrict, "wordprocessingDrawing"),
            OfficeNamespace.drawing(isStrict: isStrict, "main"), OfficeNamespace.drawing(isStrict: isStrict, "picture")
        )
        let description = request.description.map { " descr=\"\(XMLSerialiser.attributeText($0))\"" } ?? ""
        let name = "Picture \(number)"
        let crop = Self.crop(box)
        let text = """
            <\(prefix)drawing><wp:inline xmlns:wp="\(wp)" distT="0" distB="0" distL="0" distR="0">\
            <wp:extent cx="\(box.width)" cy="\(box.height)"/><wp:docPr id="\(number)" name="\(name)"\(description)/>\
            <wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="\(a)" noChangeAspect="1"/></wp:cNvGraphicFramePr>\
            <a:graphic xmlns:a="\(a)"><a:graphicData uri="\(pic)"><pic:pic xmlns:pic="\(pic)"><pic:nvPicPr>\
            <pic:cNvPr id="\(number)" name="\(name)"\(description)/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
            <a:blip xmlns:r="\(OfficeNamespace.relationships(isStrict: isStrict))" r:embed="\(main)"\
            \(drawing.map { ">\(Self.vectorExtension($0, isStrict))</a:blip>" } ?? "/>")\(crop)\
            <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
            <a:ext cx="\(box.width)" cy="\(box.height)"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>\
            </pic:pic></a:graphicData></a:graphic></wp:inline></\(prefix)drawing>
            """
        output.append(contentsOf: text.utf8)
    }

    /// Writes a sample with another picture in its frame.
    mutating func append(
        _ picture: Picture, _ request: PictureRequest, inPlaceOf sample: XMLElement, number: Int
    ) throws(FilterFailure) {
        var sample = sample
        let extent = sample.descendant("extent", .wordprocessingDrawing)
        let frame = (
            request.width?.emu(of: additions.textWidth) ?? extent?.wholeNumber("cx", .none)
                ?? picture.width,
            request.height?.emu(of: additions.textWidth) ?? extent?.wholeNumber("cy", .none)
                ?? picture.height
        )
        let box = PictureBox(picture, frame: (max(1, frame.0), max(1, frame.1)), fit: request.fit)
        let (main, drawing) = try relations(picture, request)
        sample.described(as: request.description ?? "", number: number)
        sample.setSize(box)
        sample.setBlip(main, drawing.map { Self.vectorExtension($0, isStrict) }, crop: box)
        XMLSerialiser.append(sample, to: &output)
    }

    /// The relations of a picture: to what every reader draws, and to the drawing where there is one.
    private mutating func relations(
        _ picture: Picture, _ request: PictureRequest
    ) throws(FilterFailure) -> (main: String, drawing: String?) {
        guard picture.format == .svg else { return (relation(picture), nil) }
        let drawing = relation(picture)
        if let source = request.fallback { return (relation(try additions.picture(source)), drawing) }
        var clear = picture
        clear.bytes = Self.clearPixel ?? []
        clear.format = .png
        return (relation(clear), drawing)
    }

    private mutating func relation(_ picture: Picture) -> String {
        let name = additions.store(picture)
        return additions.relation(of: part, kind: "image", target: PartName.target(name, from: part), isExternal: false)
    }

    /// [MS-ODRAWXML] 2.5.1 `svgBlip`.
    private static func vectorExtension(_ id: String, _ isStrict: Bool) -> String {
        let r = OfficeNamespace.relationships(isStrict: isStrict)
        return "<a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\">"
            + "<asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" xmlns:r=\"\(r)\" r:embed=\"\(id)\"/>"
            + "</a:ext></a:extLst>"
    }

    /// `srcRect` in thousandths of a per cent (§20.1.8.55).
    private static func crop(_ box: PictureBox) -> String {
        guard box.cropsSides > 0 || box.cropsEnds > 0 else { return "" }
        let (sides, ends) = (Int((box.cropsSides * 100_000).rounded()), Int((box.cropsEnds * 100_000).rounded()))
        return "<a:srcRect l=\"\(sides)\" t=\"\(ends)\" r=\"\(sides)\" b=\"\(ends)\"/>"
    }
}
