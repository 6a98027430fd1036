package import ChanceryDiagnostics

/// Deflaters for one task, made once for each level.
package final class DeflaterPool {
    private var deflaters: [Int: DeflaterBox] = [:]

    /// Creates a pool with a deflater of the usual level.
    ///
    /// - Throws: `cannot-pack`: out of memory.
    package init() throws(Diagnostic) {
        deflaters[6] = DeflaterBox(try Deflater(level: 6))
    }

    /// An entry with its content deflated, or stored at level 0 and where deflating would not make it smaller.
    func packed(_ name: String, _ bytes: [UInt8], level: Int) throws(Diagnostic) -> PackedEntry {
        let level = min(max(level, 0), 12)
        if let known = deflaters[level] { return known.deflater.packed(name, bytes, isStored: level == 0) }
        let box = DeflaterBox(try Deflater(level: max(1, level)))
        deflaters[level] = box
        return box.deflater.packed(name, bytes, isStored: level == 0)
    }
}

/// Holds a deflater where a dictionary wants a copyable value.
private final class DeflaterBox {
    let deflater: Deflater

    init(_ deflater: consuming Deflater) {
        self.deflater = deflater
    }
}
