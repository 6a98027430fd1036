/// Whose turn it is when an error stops the work; the command line's exit code follows from it.
///
/// The raw values are those of sysexits.h, as contract.md §2 fixes them.
public enum Fault: Int, Sendable, Hashable, CaseIterable {
    /// The command was called wrongly.
    case usage = 64
    /// The input is broken, encrypted, unsupported or does not fit.
    case data = 65
    /// An input file is missing or unreadable.
    case noInput = 66
    /// A program that this needs is missing.
    case unavailable = 69
    /// A mistake of ours.
    case `internal` = 70
    /// The output cannot be created.
    case cannotCreate = 73
    /// Reading or writing failed midway.
    case inputOutput = 74
}
