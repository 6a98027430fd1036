/// An open field (ECMA-376-1:2016 §17.16.18 and §17.16.19).
struct Field {
    /// Whether its instruction (and not its result) is being read.
    var isInInstruction = true
    /// Whether it is an element around its result (`w:fldSimple`) and not a row of marks.
    var isSimple = false
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

    /// A field that is an element around its result.
    init(_ instruction: String, at start: Int) {
        self.start = start
        self.instruction = Array(instruction.utf8.prefix(Self.instructionLimit))
        isInInstruction = false
        isSimple = true
    }
}
