import ChanceryDiagnostics
import ChanceryDocument
import ChanceryRecognition
import Testing

/// Headers, notes and comments have no place in a model, and are told.
struct StoriesBesideTests {
    private let document = Document(
        body: [p("План")], headers: [[p("Страница 1 из 5")], [p("Проект от 12 мая")]], footers: [[p("– 2 –")]],
        footnotes: [[p("")], [p("По согласованию с учредителем")], [p("При наличии средств")]],
        comments: [[p(""), p("Уточнить срок")]])

    private func remarks(readsHeaders: Bool) -> [String] {
        StoriesBeside.remarks(on: document, readsHeaders: readsHeaders).map { diagnostic in
            diagnostic.place.text(in: .english) + ": " + diagnostic.wording.text(in: .english)
        }
    }

    @Test func `each kind of story that shows a text is told once`() {
        #expect(
            remarks(readsHeaders: false) == [
                "header 2: «Проект от 12 мая» has no place in a model and is left out",
                "footnote 2: «По согласованию с учредителем» and 1 more has no place in a model and is left out",
                "comment 1: «Уточнить срок» has no place in a model and is left out",
            ])
    }

    @Test func `headers that have been read are not told`() {
        #expect(remarks(readsHeaders: true).first?.hasPrefix("footnote 2") == true)
    }

    @Test func `a document of main text alone is silent`() {
        #expect(StoriesBeside.remarks(on: Document(body: [p("План")]), readsHeaders: false).isEmpty)
    }
}
