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
        case .parser, .values: .text(TagMutator.scalars(&random))
        case .fill: .document(FuzzDocument(&random))
        }
    }

    func execute(_ input: FuzzInput, _ random: inout FuzzRandom) -> FuzzOutcome {
        switch input {
        case .text(let text): TextExecution.run(text, self == .values ? OddData.value(&random) : nil)
        case .document(let document): FillExecution.run(document, OddData.value(&random))
        }
    }
}
