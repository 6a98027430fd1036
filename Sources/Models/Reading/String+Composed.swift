import Foundation

extension String {
    /// The text in Unicode's normal form C. The standard library has the tables but no public way to them; this is
    /// the one use of Foundation in the room, and only texts that ``TextScan`` cannot decide come here.
    var composed: String { precomposedStringWithCanonicalMapping }
}
