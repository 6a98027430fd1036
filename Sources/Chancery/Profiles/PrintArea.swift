import ChanceryModels

/// How wide the text of pages is between their margins: what tables are laid out on.
struct PrintArea: Sendable, Hashable {
    /// The width on an upright page.
    let upright: Millimetres
    /// The width on a page on its side.
    let wide: Millimetres

    /// The width that a profile leaves; a centimetre at least, however wide its margins are.
    init(_ profile: LayoutProfile) {
        upright = Self.between(profile.page.width, profile.margins)
        wide = Self.between(profile.page.height, profile.landscapeMargins)
    }

    /// The area of the built-in templates.
    static let builtIn = PrintArea(.gost2025)

    private static func between(_ side: Millimetres, _ margins: PageMargins) -> Millimetres {
        Millimetres(hundredths: max(1_000, side.hundredths - margins.left.hundredths - margins.right.hundredths))
    }
}

extension Millimetres {
    /// Whole millimetres; what is left over is dropped.
    var whole: Int { hundredths / 100 }

    static func - (left: Millimetres, right: Millimetres) -> Millimetres {
        Millimetres(hundredths: max(0, left.hundredths - right.hundredths))
    }

    /// In twentieths of a point (ECMA-376-1 §17.18.81).
    var twips: Int { Int((Double(hundredths) * 14.4 / 25.4).rounded()) }

    /// As a length of ODF (ODF 1.3 part 3 §18.3.18): `1.25cm`.
    var length: String {
        let micrometres = hundredths * 10
        let whole = micrometres / 10_000
        var fraction = String(micrometres % 10_000 + 10_000).dropFirst()
        while fraction.last == "0" { fraction.removeLast() }
        return fraction.isEmpty ? "\(whole)cm" : "\(whole).\(fraction)cm"
    }
}

extension Points {
    /// In halves of a point (ECMA-376-1 §17.18.42).
    var halves: Int { (hundredths + 25) / 50 }

    /// As a length of ODF: `14pt`, `13.5pt`.
    var length: String {
        let fraction = hundredths % 100
        if fraction == 0 { return "\(hundredths / 100)pt" }
        return
            "\(hundredths / 100).\(fraction.isMultiple(of: 10) ? "\(fraction / 10)" : (fraction < 10 ? "0" : "") + "\(fraction)")pt"
    }
}
