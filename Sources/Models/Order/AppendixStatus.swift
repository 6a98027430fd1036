/// What an act does with its appendix (ГОСТ Р 7.0.97, реквизиты 16 and 19).
public enum AppendixStatus: String, Sendable, Hashable, CaseIterable {
    /// The act approves it: the mark of the appendix says «УТВЕРЖДЕН приказом …».
    case approved
    /// It goes with the act: the mark says «к приказу …».
    case attached
}

extension AppendixStatus: ModelChoice {}
