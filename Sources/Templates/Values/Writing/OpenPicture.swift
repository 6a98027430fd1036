import ChanceryData
import ChanceryXML

/// Writes pictures as frames of OpenDocument (ODF 1.3 part 3 §10.4).
struct OpenPicture {
    let names: OpenDocumentNames
    private(set) var additions: Additions
    private(set) var output: [UInt8] = []
    private(set) var styles: [NeededStyles.Style] = []

    init(names: OpenDocumentNames, additions: Additions) {
        self.names = names
        self.additions = additions
    }

    /// Writes a picture that stands in the text as a character.
    mutating func append(
        _ picture: Picture, _ request: PictureRequest, _ box: PictureBox, number: Int
    ) throws(FilterFailure) {
        let (draw, svg) = (names.draw ?? "draw:", names.svg ?? "svg:")
        var name = "ChanceryPicture"
        let crop = Self.clip(picture, box)
        if !crop.isEmpty {
            name += "Crop\(Int(box.cropsSides * 100_000))x\(Int(box.cropsEnds * 100_000))x\(picture.width)"
        }
        let style = names.style
        styles.append(
            NeededStyles.Style(
                name: name,
                text: "<\(style)style \(style)name=\"\(name)\" \(style)family=\"graphic\"><\(style)graphic-properties "
                    + "\(style)vertical-pos=\"top\" \(style)vertical-rel=\"baseline\"\(crop.isEmpty ? "" : " \(names.fo)clip=\"\(crop)\"")/></\(style)style>"
            ))
        put(
            "<\(draw)frame\(names.drawingDeclarations) \(draw)style-name=\"\(name)\" \(draw)name=\"Picture \(number)\" "
                + "\(names.text)anchor-type=\"as-char\" \(svg)width=\"\(Self.length(box.width))\" \(svg)height=\"\(Self.length(box.height))\">"
        )
        for image in try images(picture, request) { XMLSerialiser.append(image, to: &output) }
        if let description = request.description {
            put("<\(svg)desc>\(XMLSerialiser.string(of: .text(description)))</\(svg)desc>")
        }
        put("</\(draw)frame>")
    }

    /// Writes a sample with another picture in its frame.
    mutating func append(
        _ picture: Picture, _ request: PictureRequest, inPlaceOf sample: XMLElement, crop: LocalStyles.Variant?,
        number: Int
    ) throws(FilterFailure) {
        func length(_ name: String) -> Int? {
            sample.attribute(name, .odfSVG).flatMap { PictureLength(.text($0)) }?.emu(of: additions.textWidth)
        }
        let frame = (
            request.width?.emu(of: additions.textWidth) ?? length("width") ?? picture.width,
            request.height?.emu(of: additions.textWidth) ?? length("height") ?? picture.height
        )
        let box = PictureBox(picture, frame: (max(1, frame.0), max(1, frame.1)), fit: request.fit)
        var result = sample
        // The sample's style says where it stands; a crop needs one more that is like it.
        let clip = Self.clip(picture, box)
        if !clip.isEmpty {
            let base = sample.attribute("style-name", .odfDraw) ?? "ChanceryPicture"
            let ends = (Int(box.cropsSides * 100_000), Int(box.cropsEnds * 100_000))
            let name = "\(base)_Crop\(ends.0)x\(ends.1)x\(picture.width)"
            let style = names.style
            let plain =
                "<\(style)style \(style)name=\"\(name)\" \(style)family=\"graphic\"><\(style)graphic-properties \(names.fo)clip=\"\(clip)\"/></\(style)style>"
            let text = crop.map { $0.beforeName + name + $0.beforeValue + clip + $0.afterValue } ?? plain
            styles.append(NeededStyles.Style(name: name, text: text))
            result.set("style-name", .odfDraw, name, qualified: (names.draw ?? "draw:") + "style-name")
        }
        result.set("width", .odfSVG, Self.length(box.width), qualified: (names.svg ?? "svg:") + "width")
        result.set("height", .odfSVG, Self.length(box.height), qualified: (names.svg ?? "svg:") + "height")
        result.set("name", .odfDraw, "Picture \(number)", qualified: (names.draw ?? "draw:") + "name")
        result.attributes.removeAll { $0.localName.hasPrefix("rel-") && $0.namespace == .odfStyle }
        let rest = sample.children.filter { node in
            guard case .element(let element) = node else { return false }
            return element.namespace != .odfSVG && !element.is("image", .odfDraw)
        }
        result.children = try images(picture, request).map { .element($0) } + rest
        if let description = request.description {
            result.children.append(
                .element(XMLElement((names.svg ?? "svg:") + "desc", namespace: .odfSVG, children: [.text(description)]))
            )
        }
        XMLSerialiser.append(result, to: &output)
    }

    private mutating func put(_ text: String) { output.append(contentsOf: text.utf8) }

    /// The picture, and behind a drawing what readers show that do not know it (§10.4.4: the first one that a reader can show).
    private mutating func images(_ picture: Picture, _ request: PictureRequest) throws(FilterFailure) -> [XMLElement] {
        guard picture.format == .svg, let source = request.fallback else { return [image(picture)] }
        return [image(picture), image(try additions.picture(source))]
    }

    private mutating func image(_ picture: Picture) -> XMLElement {
        let (draw, xlink) = (names.draw ?? "draw:", names.xlink ?? "xlink:")
        var image = XMLElement("\(draw)image", namespace: .odfDraw)
        if additions.isFlat {
            let text = String(decoding: Base64.text(picture.bytes), as: UTF8.self)
            image.children = [
                .element(XMLElement("\(names.office)binary-data", namespace: .odfOffice, children: [.text(text)]))
            ]
            return image
        }
        if names.xlink == nil {
            image.declarations.append(XMLNamespaceDeclaration(prefix: "xlink", uri: "http://www.w3.org/1999/xlink"))
        }
        image.attributes = [
            ("href", additions.store(picture)), ("type", "simple"), ("show", "embed"), ("actuate", "onLoad"),
        ].map { XMLAttribute(xlink + $0.0, namespace: .xlink, value: $0.1) }
        return image
    }

    /// `fo:clip` in the measures of the whole picture (ODF 1.3 part 3 §20.185).
    private static func clip(_ picture: Picture, _ box: PictureBox) -> String {
        guard box.cropsSides > 0 || box.cropsEnds > 0 else { return "" }
        let sides = length(Int(Double(picture.width) * box.cropsSides))
        let ends = length(Int(Double(picture.height) * box.cropsEnds))
        return "rect(\(ends), \(sides), \(ends), \(sides))"
    }

    /// In centimetres to a thousandth.
    static func length(_ emu: Int) -> String {
        let thousandths = (emu + 180) / 360
        let rest = String(thousandths % 1000)
        return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)cm"
    }
}
