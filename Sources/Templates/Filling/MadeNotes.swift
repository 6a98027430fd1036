/// The notes and comments that have been filled where something refers to them, for the parts that hold them (WordprocessingML).
struct MadeNotes {
    private struct Note {
        /// Where in the output the reference ends.
        var offset: Int
        var kind: StoryKind
        var bytes: [UInt8]
    }

    private var list: [Note] = []
    /// How long all of them are.
    private(set) var byteCount = 0

    var isEmpty: Bool { list.isEmpty }

    mutating func add(_ bytes: [UInt8], _ kind: StoryKind, at offset: Int) {
        list.append(Note(offset: offset, kind: kind, bytes: bytes))
        byteCount += bytes.count
    }

    /// Adds those that stand in another one.
    mutating func add(_ inner: MadeNotes, at offset: Int) {
        for note in inner.list { add(note.bytes, note.kind, at: offset) }
    }

    /// Takes back those whose references stood behind an offset; that part of the output is gone.
    mutating func removeAll(behind offset: Int) {
        while let last = list.last, last.offset > offset {
            list.removeLast()
            byteCount -= last.bytes.count
        }
    }

    /// Adds the notes of each kind to what the part of that kind is to hold.
    func move(to parts: [StoryKind: String], _ contents: inout [String: [UInt8]]) {
        for note in list {
            if let name = parts[note.kind] { contents[name, default: []] += note.bytes }
        }
    }
}
