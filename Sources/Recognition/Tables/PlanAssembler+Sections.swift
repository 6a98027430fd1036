import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels

extension PlanAssembler {
    /// Reads the headings of a row: one, or several where each paragraph has a number of its own («1. …» above «1.1.
    /// …»).
    mutating func readSections(_ paragraphs: [Paragraph], source: SectionHeading.Source, number: String?, row: Int) {
        let origin = PlanOrigin(table: tableNumber, row: row + 1)
        let filled = paragraphs.filter { !$0.text.isBlank || ($0.label != nil && !$0.isLabelBullet) }
        let headings = filled.map { SectionHeading([$0], source: source) }
        if number == nil, headings.count > 1, headings.allSatisfy({ $0.number != nil }) {
            for heading in headings { open(heading, from: origin, at: place(ofRow: row)) }
            return
        }
        let heading = SectionHeading(paragraphs, source: source, ownNumber: number)
        if filled.count > 1 { diagnostics.append(.sectionSplit(at: place(ofRow: row))) }
        open(heading, from: origin, at: place(ofRow: row))
    }

    /// Opens a section; a number that stands alone waits for the title below it.
    mutating func open(_ heading: SectionHeading, from origin: PlanOrigin, at place: Place) {
        if let bare = bareHeading {
            bareHeading = nil
            if heading.number == nil, let number = NumberedHeading(bare: bare.heading.title) {
                begin(heading.below(number), from: bare.origin)
                return
            }
            begin(bare.heading, from: bare.origin)
        }
        if let doubled = heading.doubledNumber {
            diagnostics.append(.doubledNumber(typed: doubled.typed, label: doubled.label, at: place))
        }
        if heading.number == nil, NumberedHeading(bare: heading.title) != nil {
            bareHeading = (heading, origin)
        } else {
            begin(heading, from: origin)
        }
    }

    /// Opens the section whose number stands alone, no title having followed.
    mutating func openBareHeading() {
        guard let bare = bareHeading else { return }
        bareHeading = nil
        begin(bare.heading, from: bare.origin)
    }

    private mutating func begin(_ heading: SectionHeading, from origin: PlanOrigin) {
        stack.begin(heading, columns: pendingColumns ?? [])
        pendingColumns = nil
        origins.append(origin)
    }
}
