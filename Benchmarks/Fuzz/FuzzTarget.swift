import ChanceryTemplates

/// What is fuzzed.
enum FuzzTarget: String {
    /// Lexer and parser; what is read prints as text that reads the same.
    case parser
    /// Besides, evaluating what was read with odd data.
    case values
    /// Compiling and filling whole documents.
    case fill

    func input(_ random: inout FuzzRandom) -> FuzzInput {
        switch self {
        case .parser, .values: .text(TagMutator.text(&random))
        case .fill: .document(BlockMaker.document(&random), isWord: random.chance(2))
        }
    }

    func execute(_ input: FuzzInput, _ random: inout FuzzRandom) -> FuzzOutcome {
        switch input {
        case .text(let text): TextExecution.run(text, self == .values ? OddData.value(&random) : nil)
        case .document(let blocks, let isWord): FillExecution.run(blocks, isWord: isWord, OddData.value(&random))
        }
    }
}

/// What an execution is given.
enum FuzzInput {
    case text(String)
    case document([FuzzBlock], isWord: Bool)
}

/// What came of an execution.
struct FuzzOutcome {
    /// Whether there was nothing to object to.
    var isAccepted = false
    /// What must not be.
    var faults: [String] = []
}
