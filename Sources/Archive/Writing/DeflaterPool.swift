package import ChanceryDiagnostics

/// The deflaters of one task: each costs more to make than a letter to deflate.
package final class DeflaterPool {
    private let deflater: Deflater
    private var markup = RepetitionDeflater()

    /// Creates the deflaters.
    ///
    /// - Throws: `cannot-pack`: out of memory.
    package init() throws(Diagnostic) {
        deflater = try Deflater()
    }

    /// An entry with its content packed, or stored where packing would not make it smaller.
    func packed(_ name: String, _ bytes: [UInt8], _ packing: Packing) -> PackedEntry {
        let crc = Deflater.checksum(of: bytes)
        let deflated: [UInt8]? =
            switch packing {
            case .stored: nil
            case .deflated: deflater.deflated(bytes)
            case .markup: markup.deflated(bytes)
            }
        if let deflated, deflated.count < bytes.count {
            return PackedEntry(name: name, method: 8, crc: crc, size: bytes.count, bytes: deflated)
        }
        return PackedEntry(name: name, method: 0, crc: crc, size: bytes.count, bytes: bytes)
    }
}
