/// A text whose places are marked: `{{ ①dedline② }}`.
struct Marked {
    /// The text without the marks.
    let text: String
    /// Where the marks stood, in Unicode scalars of the text.
    let places: [Int]

    init(_ marked: String) {
        let marks: Set<Unicode.Scalar> = ["①", "②", "③", "④"]
        var text = String.UnicodeScalarView()
        var places: [Int] = []
        for scalar in marked.unicodeScalars {
            if marks.contains(scalar) { places.append(text.count) } else { text.append(scalar) }
        }
        self.text = String(text)
        self.places = places
    }
}
