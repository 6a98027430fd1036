import CLibZip

/// A package in memory as libzip reads it: the bytes stay where the caller has them, none is copied.
///
/// What stands around the package is left out, its comment too: the two bytes that give the comment's length are read as
/// zeros (APPNOTE 4.3.16).
final class ZipMemorySource {
    private let bytes: [UInt8]
    private let range: Range<Int>
    private var offset = 0

    /// - Parameter range: From the first local header to the end of the end record; within the bytes.
    private init(_ bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        self.range = range.clamped(to: bytes.indices)
    }

    /// A source of libzip's over bytes; it keeps them and lets them go when libzip frees it.
    static func make(
        _ bytes: [UInt8], range: Range<Int>, error: UnsafeMutablePointer<zip_error_t>
    ) -> OpaquePointer? {
        let memory = unsafe Unmanaged.passRetained(ZipMemorySource(bytes, range: range))
        let source = unsafe zip_source_function_create(
            { state, data, length, command in
                guard let state = unsafe state else { return -1 }
                let memory = unsafe Unmanaged<ZipMemorySource>.fromOpaque(state)
                if command == ZIP_SOURCE_FREE {
                    unsafe memory.release()
                    return 0
                }
                return unsafe memory.takeUnretainedValue().answer(command, data, Int(clamping: length))
            }, memory.toOpaque(), error)
        if unsafe source == nil { unsafe memory.release() }
        return unsafe source
    }

    /// The commands that are answered, as bits (`ZIP_SOURCE_SEEKABLE` without the macros, which Swift cannot see).
    private static let supported: Int64 = [
        ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
        ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
    ].reduce(0) { $0 | 1 << Int64($1.rawValue) }

    private func answer(_ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: Int) -> Int64 {
        switch command {
        case ZIP_SOURCE_OPEN:
            offset = 0
            return 0
        case ZIP_SOURCE_READ: return unsafe read(into: data, length)
        case ZIP_SOURCE_CLOSE: return 0
        case ZIP_SOURCE_STAT: return unsafe stat(into: data, length)
        case ZIP_SOURCE_ERROR:
            guard length >= 8, let data = unsafe data else { return -1 }
            unsafe data.storeBytes(of: 0, toByteOffset: 0, as: Int64.self)
            return 8
        case ZIP_SOURCE_SEEK:
            let target = unsafe zip_source_seek_compute_offset(
                UInt64(offset), UInt64(range.count), data, UInt64(length), nil)
            guard target >= 0 else { return -1 }
            offset = Int(target)
            return 0
        case ZIP_SOURCE_TELL: return Int64(offset)
        case ZIP_SOURCE_SUPPORTS: return Self.supported
        default: return -1
        }
    }

    private func read(into data: UnsafeMutableRawPointer?, _ length: Int) -> Int64 {
        let count = min(length, range.count - offset)
        guard count > 0, let data = unsafe data else { return 0 }
        let start = range.lowerBound + offset
        unsafe bytes.withUnsafeBytes { source in
            unsafe UnsafeMutableRawBufferPointer(start: data, count: count)
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: source[start..<(start + count)]))
        }
        for place in range.count - 2..<range.count where (offset..<(offset + count)).contains(place) {
            unsafe data.storeBytes(of: 0, toByteOffset: place - offset, as: UInt8.self)
        }
        offset += count
        return Int64(count)
    }

    private func stat(into data: UnsafeMutableRawPointer?, _ length: Int) -> Int64 {
        let size = unsafe MemoryLayout<zip_stat_t>.size
        guard length >= size, let data = unsafe data else { return -1 }
        var status = unsafe zip_stat_t()
        unsafe zip_stat_init(&status)
        unsafe status.valid = UInt64(ZIP_STAT_SIZE)
        unsafe status.size = UInt64(range.count)
        unsafe data.storeBytes(of: status, as: zip_stat_t.self)
        return Int64(size)
    }
}
