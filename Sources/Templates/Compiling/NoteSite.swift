/// A note or a comment at the place that refers to it (WordprocessingML); what it is filled with goes to the part of its kind.
final class NoteSite: Sendable {
    let kind: StoryKind
    let body: [Instruction]

    init(kind: StoryKind, body: [Instruction]) {
        self.kind = kind
        self.body = body
    }
}
