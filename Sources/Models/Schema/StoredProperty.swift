/// A stored property of a record, to be read many times.
///
/// Where it lies in the record is asked once: through a key path every access finds it anew, which takes longer than writing
/// a short cell.
struct StoredProperty<Record: Sendable, Content: Sendable>: Sendable {
    private let path: any WritableKeyPath<Record, Content> & Sendable
    /// The bytes before it in the record; `nil` for what is computed.
    private let offset: Int?

    @inline(__always)
    init(_ path: any WritableKeyPath<Record, Content> & Sendable) {
        self.path = path
        offset = MemoryLayout<Record>.offset(of: path)
    }

    /// What the property holds.
    @inline(__always)
    func content(of record: Record) -> Content {
        guard let offset else { return record[keyPath: path] }
        return unsafe withUnsafeBytes(of: record) { bytes in
            unsafe bytes.load(fromByteOffset: offset, as: Content.self)
        }
    }
}
