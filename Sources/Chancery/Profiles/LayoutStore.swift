public import ChanceryDiagnostics
public import ChanceryModels

/// Finds layout profiles: by the name of a standard, or by the path of a file.
public struct LayoutStore: Sendable {
    private let files: any FileSystem

    /// Creates a store.
    public init(files: any FileSystem = LocalFileSystem()) {
        self.files = files
    }

    /// A profile: `gost-2025`, `gost-2016`, or a file in YAML or JSON that says what is otherwise than in one of these.
    ///
    /// - Throws: `unknown-layout` for what is neither, naming the nearest standard; what is wrong with the file.
    public func profile(_ name: String) throws(DiagnosticList) -> LayoutProfile {
        if let standard = LayoutStandard(rawValue: name) { return LayoutProfile(standard) }
        let input: Input
        do throws(Diagnostic) {
            guard files.kind(of: name) != nil else {
                throw .unknownLayout(name, known: LayoutStandard.allCases.map(\.rawValue))
            }
            input = Input(name: name, bytes: try files.bytes(of: name))
        } catch {
            throw DiagnosticList([error])
        }
        do throws(DiagnosticList) {
            let profile = try LayoutProfile(from: try ModelFile.value(of: input))
            // Neither format can begin later: both tell the first page from the others and no more.
            guard (1...2).contains(profile.firstNumberedPage) else {
                throw DiagnosticList([.firstNumberedPage(profile.firstNumberedPage)])
            }
            return profile
        } catch {
            throw DiagnosticList(error.diagnostics.map { $0.named(name) })
        }
    }
}
