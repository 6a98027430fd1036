import ChanceryDiagnostics
import ChanceryTemplates

/// Puts documents behind another, each on pages of its own.
enum DocumentJoiner {
    case word(WordMerger)
    case open(OpenMerger)

    /// Opens the document that comes first.
    init(_ bytes: [UInt8], format: DocumentFormat, limits: Limits) throws(Diagnostic) {
        switch format {
        case .docx: self = .word(try WordMerger(bytes, limits: limits))
        case .odt, .fodt: self = .open(try OpenMerger(bytes, limits: limits))
        }
    }

    /// Appends a document of the same format.
    mutating func append(_ bytes: [UInt8], pages: AppendedPages) throws(Diagnostic) {
        switch self {
        case .word(var merger):
            try merger.append(bytes, pages: pages)
            self = .word(merger)
        case .open(var merger):
            try merger.append(bytes, pages: pages)
            self = .open(merger)
        }
    }

    /// The whole document.
    func joined() throws(Diagnostic) -> [UInt8] {
        switch self {
        case .word(var merger): return try merger.finish()
        case .open(var merger): return try merger.finish()
        }
    }
}
