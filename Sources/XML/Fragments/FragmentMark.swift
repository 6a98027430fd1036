/// What a folder writes to the driver between the bytes of a part: a processing instruction (XML 1.0 §2.6) that is a target alone.
///
/// A part's own processing instructions cannot be taken for one: before the first of them the folder writes ``end``, and folds no more.
enum FragmentMark: Equatable {
    /// The element that follows is the fragment of this number: its calls are to be remembered.
    case definition(Int)
    /// The fragment of this number stands here once more.
    case repetition(Int)
    /// No mark comes any more.
    case end

    /// How long a mark is at most: numbers are below a million.
    static let greatestLength = 12

    /// Reads the target of a processing instruction, which ends with a zero.
    init?(target: UnsafePointer<UInt8>) {
        var number = 0
        var digits = unsafe target
        if unsafe digits.pointee != 0 { unsafe digits += 1 }
        while case let digit = unsafe digits.pointee, digit != 0 {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit), number < 100_000 else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
            unsafe digits += 1
        }
        switch unsafe target.pointee {
        case UInt8(ascii: "d"): self = .definition(number)
        case UInt8(ascii: "r"): self = .repetition(number)
        case UInt8(ascii: "e"): self = .end
        default: return nil
        }
    }

    /// Writes the mark into the bytes just before a position, and says where it begins.
    func write(before position: Int, in bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var start = position
        func put(_ byte: UInt8) {
            start -= 1
            unsafe bytes[start] = byte
        }
        let (letter, number): (UInt8, Int?) =
            switch self {
            case .definition(let number): (UInt8(ascii: "d"), number)
            case .repetition(let number): (UInt8(ascii: "r"), number)
            case .end: (UInt8(ascii: "e"), nil)
            }
        put(UInt8(ascii: ">"))
        put(UInt8(ascii: "?"))
        var rest = number
        while let digits = rest {
            put(UInt8(ascii: "0") + UInt8(digits % 10))
            rest = digits >= 10 ? digits / 10 : nil
        }
        put(letter)
        put(UInt8(ascii: "?"))
        put(UInt8(ascii: "<"))
        return start
    }
}
