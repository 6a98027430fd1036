public import ChanceryDiagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension LocalFileSystem {
    /// Writes a temporary file beside the target and renames it over the target.
    ///
    /// Signals that end a program wait while the temporary file exists, so that Ctrl-C leaves none behind; the work is
    /// done and only to be spelled, so the wait is short. A pipe or device is written as it stands: it cannot be replaced.
    public func write(
        to path: String, _ content: (_ sink: ByteSink) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        let kind = kind(of: path)
        switch kind {
        case .folder: throw .cannotCreate(path, reason: "a folder stands there")
        case .other:
            guard let target = Descriptor(opening: path, flags: O_WRONLY) else {
                throw .cannotCreate(path, reason: SystemError.last)
            }
            return try OpenFile(target, name: path).fill(content)
        case .file, nil: break
        }
        // A link stays a link: what it points to is replaced. Most files of a batch are new, and looking for links takes longer
        // than making one.
        let target = kind == nil ? path : realPath(of: path) ?? path
        let mask = SignalMask.blockingTermination()
        defer { mask.restore() }
        let temporary = try writeTemporary(content, beside: target, name: path)
        guard unsafe rename(temporary, target) == 0 else {
            let reason = SystemError.last
            unsafe unlink(temporary)
            throw .cannotCreate(path, reason: reason)
        }
    }

    /// Writes a new file in the target's folder under a name that nothing has; its mode is what the umask leaves.
    private func writeTemporary(
        _ content: (_ sink: ByteSink) throws(Diagnostic) -> Void, beside target: String, name: String
    ) throws(Diagnostic) -> String {
        var attempt = 0
        while true {
            let temporary = Path.joining(
                Path.folder(of: target), ".\(Path.name(of: target).prefix(64)).\(getpid())-\(attempt).tmp")
            guard let file = Descriptor(opening: temporary, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o666) else {
                guard errno == EEXIST, attempt < 1000 else { throw .cannotCreate(name, reason: SystemError.last) }
                attempt += 1
                continue
            }
            do throws(Diagnostic) {
                try OpenFile(file, name: name).fill(content)
            } catch {
                unsafe unlink(temporary)
                throw error
            }
            return temporary
        }
    }
}
