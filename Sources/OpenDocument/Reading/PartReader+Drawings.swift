import ChanceryDiagnostics
import ChanceryDocument
import ChanceryXML

/// Frames, shapes and objects: their text is read, what is no text is noted (ODF 1.3 part 3 §10).
extension PartReader {
    mutating func startDrawing(_ name: ODF, _ attributes: borrowing XMLAttributeList) {
        switch name {
        case .frame:
            paragraph?.enter(holdingText: false)
            frames.append(false)
        case .g, .ruby: paragraph?.enter(holdingText: false)
        case .rubyBase: paragraph?.enter(holdingText: true)
        case .textBox:
            if takeContent() { suspend(for: .textBox) }
        case .image: noteContent(.picture)
        case .objectOle, .plugin, .applet: noteContent(.embeddedObject)
        case .floatingFrame: noteContent(.floatingFrame)
        case .object:
            if takeContent() { openObject = .unnoted(href: attributes.text(ODF.href.rawValue) ?? "") }
        case .control:
            if !isTextUnseen { note(.control) }
            skipDepth = 1
        case .customShape, .rect, .ellipse, .circle, .line, .polyline, .polygon, .path, .regularPolygon, .connector,
            .measure, .caption:
            if isTextUnseen { skipDepth = 1 } else { suspend(for: .textBox) }
        default: break
        }
    }

    mutating func endDrawing(_ name: ODF) {
        switch name {
        case .frame:
            paragraph?.leave()
            _ = frames.popLast()
        case .g, .ruby, .rubyBase: paragraph?.leave()
        case .textBox: endSuspended()
        case .object: endObject()
        case .customShape, .rect, .ellipse, .circle, .line, .polyline, .polygon, .path, .regularPolygon, .connector,
            .measure, .caption:
            endSuspended()
        default: break
        }
    }

    /// Whether the text around is hidden or deleted.
    private var isTextUnseen: Bool { run.isHidden || !openDeletions.isEmpty }

    /// The first content of a frame stands for all of them: the others are replacements for programs that cannot show it (§10.4.2).
    private mutating func takeContent() -> Bool {
        if isTextUnseen || frames.last == true {
            skipDepth = 1
            return false
        }
        if !frames.isEmpty { frames[frames.count - 1] = true }
        return true
    }

    private mutating func noteContent(_ what: NotCarriedOver) {
        guard takeContent() else { return }
        note(what)
        skipDepth = 1
    }

    // MARK: Objects

    /// An object in a flat document holds a document of its own, or a formula.
    mutating func startInObject(_ name: ODF, _ attributes: borrowing XMLAttributeList) {
        skipDepth = 1
        guard name != .binaryData, openObject != .some(.noted) else { return }
        openObject = .noted
        switch name {
        case .document: note(NotCarriedOver(mediaType: attributes.text(ODF.mimetype.rawValue) ?? ""))
        case .unknown: note(.formula)
        default: note(.embeddedObject)
        }
    }

    /// An object of a package is a folder of parts, which the package's list of contents tells the kind of.
    private mutating func endObject() {
        if case .unnoted(let href) = openObject {
            let path = href.hasPrefix("./") ? String(href.dropFirst(2)) : href
            note(NotCarriedOver(mediaType: mediaTypes[path] ?? mediaTypes[path + "/"] ?? ""))
        }
        openObject = nil
    }
}
