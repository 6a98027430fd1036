/// How blanks are written in a paragraph of ODF, where one at the start and all but the first of a row collapse (ODF 1.3 part 3 §6.1.2).
enum BlankSpelling {
    /// Writes blanks.
    ///
    /// - Parameters:
    ///   - last: The byte that they follow. Behind a blank or a tag the first one would be lost or might be, and is an element too.
    ///   - prefix: The prefix of the namespace of text, with its colon.
    static func append(_ count: Int, after last: UInt8, prefix: String, to bytes: inout [UInt8]) {
        var count = count
        if last != UInt8(ascii: " "), last != UInt8(ascii: ">") {
            bytes.append(UInt8(ascii: " "))
            count -= 1
        }
        if count == 1 {
            bytes.append(contentsOf: "<\(prefix)s/>".utf8)
        } else if count > 1 {
            bytes.append(contentsOf: "<\(prefix)s \(prefix)c=\"\(count)\"/>".utf8)
        }
    }
}
