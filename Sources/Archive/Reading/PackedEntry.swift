/// An entry with its bytes still compressed, to be copied into other packages.
package struct PackedEntry: Sendable, Hashable {
    package let name: String
    /// The compression method (APPNOTE.TXT 4.4.5): 0 stored, 8 deflated.
    let method: UInt16
    let crc: UInt32
    let size: Int
    package let bytes: [UInt8]
}
