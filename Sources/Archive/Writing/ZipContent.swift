import CLibZip

/// The content of an entry as libzip asks for it (libzip's manual, zip_source_function): bytes of ours, never copied as a whole.
@safe final class ZipContent {
    private let bytes: [UInt8]
    private let packed: PackedEntry?
    private var position = 0

    init(bytes: [UInt8], packed: PackedEntry?) {
        self.bytes = bytes
        self.packed = packed
    }

    /// Answers libzip's commands; below zero for one that is not supported.
    static let answer: zip_source_callback = { pointer, data, length, command in
        guard let pointer = unsafe pointer else { return -1 }
        let reference = unsafe Unmanaged<ZipContent>.fromOpaque(pointer)
        let content = unsafe reference.takeUnretainedValue()
        switch command {
        case ZIP_SOURCE_OPEN:
            content.position = 0
            return 0
        case ZIP_SOURCE_READ: return unsafe content.read(into: data, count: Int(clamping: length))
        case ZIP_SOURCE_CLOSE, ZIP_SOURCE_ERROR: return 0
        case ZIP_SOURCE_STAT:
            guard let data = unsafe data else { return -1 }
            unsafe content.describe(data.assumingMemoryBound(to: zip_stat_t.self))
            return unsafe Int64(MemoryLayout<zip_stat_t>.size)
        case ZIP_SOURCE_FREE:
            unsafe reference.release()
            return 0
        case ZIP_SOURCE_SUPPORTS:
            return [
                ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
            ]
            .reduce(0) { $0 | 1 << Int64($1.rawValue) }
        default: return -1
        }
    }

    private func read(into target: UnsafeMutableRawPointer?, count: Int) -> Int64 {
        let count = min(count, bytes.count - position)
        guard count > 0, let target = unsafe target else { return 0 }
        unsafe bytes.withUnsafeBytes { source in
            guard let start = source.baseAddress else { return }
            unsafe target.copyMemory(from: start.advanced(by: position), byteCount: count)
        }
        position += count
        return Int64(count)
    }

    private func describe(_ status: UnsafeMutablePointer<zip_stat_t>) {
        unsafe zip_stat_init(status)
        if let packed {
            unsafe status.pointee.size = UInt64(packed.size)
            unsafe status.pointee.comp_size = UInt64(packed.bytes.count)
            unsafe status.pointee.comp_method = packed.method
            unsafe status.pointee.crc = packed.crc
            unsafe status.pointee.valid = UInt64(
                ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC)
        } else {
            unsafe status.pointee.size = UInt64(bytes.count)
            unsafe status.pointee.valid = UInt64(ZIP_STAT_SIZE)
        }
    }
}
