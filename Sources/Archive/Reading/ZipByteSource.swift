import CLibZip
import ChanceryDiagnostics

/// A package as libzip reads it: piece by piece, from wherever its bytes lie.
///
/// What stands around the package is left out, its comment too: the two bytes that give the comment's length are read as
/// zeros (APPNOTE 4.3.16).
final class ZipByteSource {
    private let store: any ByteStore
    private let range: Range<Int>
    private var offset = 0
    /// Why the bytes could not be read; libzip knows that they could not, but not why.
    private(set) var failure: Diagnostic?

    /// - Parameter range: From the first local header to the end of the end record.
    init(_ store: any ByteStore, range: Range<Int>) {
        self.store = store
        self.range = range.clamped(to: 0..<max(0, store.count))
    }

    /// The source as an object of libzip's; that keeps it and lets it go when libzip frees the object.
    func object(error: UnsafeMutablePointer<zip_error_t>) -> OpaquePointer? {
        let me = unsafe Unmanaged.passRetained(self)
        let object = unsafe zip_source_function_create(
            { state, data, length, command in
                guard let state = unsafe state else { return -1 }
                let source = unsafe Unmanaged<ZipByteSource>.fromOpaque(state)
                if command == ZIP_SOURCE_FREE {
                    unsafe source.release()
                    return 0
                }
                return unsafe source.takeUnretainedValue().answer(command, data, Int(clamping: length))
            }, me.toOpaque(), error)
        if unsafe object == nil { unsafe me.release() }
        return unsafe object
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
            // Two numbers of libzip's: what failed, and the system's reason.
            guard length >= 8, let data = unsafe data else { return -1 }
            unsafe data.storeBytes(of: failure == nil ? 0 : ZIP_ER_READ, toByteOffset: 0, as: CInt.self)
            unsafe data.storeBytes(of: 0, toByteOffset: 4, as: CInt.self)
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
        let wanted = min(length, range.count - offset)
        guard wanted > 0, let data = unsafe data else { return 0 }
        let bytes = unsafe UnsafeMutableBufferPointer(
            start: data.assumingMemoryBound(to: UInt8.self), count: wanted)
        var span = unsafe bytes.mutableSpan
        let count: Int
        do throws(Diagnostic) {
            count = try store.read(from: range.lowerBound + offset, into: &span)
        } catch {
            failure = failure ?? error
            return -1
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
