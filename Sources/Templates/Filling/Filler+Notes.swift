/// Notes and comments of WordprocessingML.
extension Filler {
    /// Fills a note where something refers to it, aside from the part.
    mutating func run(_ site: NoteSite) {
        guard program.movesNotes, !isComparing else { return }
        let outer = (output, insertions, notes, part)
        (output, insertions, notes) = ([], Insertions(), MadeNotes())
        part = program.noteParts[site.kind] ?? part
        run(site.body)
        insertions.apply(to: &output)
        let (note, inner) = (output, notes)
        (output, insertions, notes, part) = outer
        notes.add(inner, at: output.count)
        notes.add(note, site.kind, at: output.count)
    }
}
