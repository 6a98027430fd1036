/// An open complex field (ECMA-376-1:2016 §17.16.18).
struct Field {
    /// Whether its instruction (and not its result) is being read.
    var isInInstruction = true
    /// Whether it has a result, be it an empty one.
    var hasResult = false
    /// The beginning of the instruction, UTF-8.
    var instruction: [UInt8] = []
    /// The form field that it is.
    var form: FormField?
    /// How long the text of its paragraph was where it began.
    let start: Int

    /// Instructions that show text of their own are short.
    static let instructionLimit = 1024

    init(at start: Int) {
        self.start = start
    }
}
