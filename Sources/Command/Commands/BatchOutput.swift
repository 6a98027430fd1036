import Chancery

/// Where the documents of a batch go.
enum BatchOutput: Hashable {
    case folder
    case zip
    case tar

    /// Tells by the name; standard output takes a tape archive, which needs no going back.
    init(_ name: String) {
        switch Path.suffix(of: name) {
        case "zip": self = .zip
        case "tar": self = .tar
        default: self = name == "-" ? .tar : .folder
        }
    }
}
