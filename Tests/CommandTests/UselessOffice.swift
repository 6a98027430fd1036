import Chancery
import ChanceryDiagnostics

/// An office program that can read nothing.
struct UselessOffice: OfficeProgram {
    func converted(
        _ bytes: [UInt8], from suffix: String, to target: String, within seconds: Int
    ) throws(Diagnostic) -> [UInt8] {
        throw Diagnostic(.error, "not-converted", Wording("It cannot be read", russian: "Не читается"))
    }
}
