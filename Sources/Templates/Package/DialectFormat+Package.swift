import ChanceryArchive

extension Dialect.Format {
    /// The format of a package: an OpenDocument begins with its `mimetype` (ODF 1.3 part 2 §3.3).
    init(of package: ZipReader) {
        self = package.entry("mimetype") == nil ? .wordprocessingML : .openDocument
    }
}
