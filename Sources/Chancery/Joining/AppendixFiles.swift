public import ChanceryData
public import ChanceryDiagnostics
import ChanceryModels

/// Appendices that an order names as files: models in them are taken into the order.
public struct AppendixFiles: Sendable {
    private let files: any FileSystem
    private let folder: String

    /// Creates a look-up.
    ///
    /// - Parameters:
    ///   - files: The file system.
    ///   - model: The path of the order's own file; the names of appendices count from its folder.
    public init(files: any FileSystem, besideModel model: String) {
        self.files = files
        folder = model == "-" ? "." : Path.folder(of: model)
    }

    /// The data with the models that its appendices name by `file`; other data, and appendices that are documents, stay.
    ///
    /// - Throws: `appendix-outside` for a file outside of the model's folder, `missing-file`; what is wrong with the model in it.
    public func embedded(in data: Value) throws(DiagnosticList) -> Value {
        guard data["kind"]?.text == ModelKind.order.rawValue, let appendices = data["appendices"]?.elements else {
            return data
        }
        var result = data
        var elements = appendices
        var problems: [Diagnostic] = []
        for index in elements.indices {
            guard elements[index]["model"] == nil, let name = elements[index]["file"]?.text, Self.isModel(name) else {
                continue
            }
            do throws(DiagnosticList) {
                elements[index][member: "model"] = try model(in: name, namedAt: "appendices[\(index)].file")
            } catch {
                problems += error.diagnostics
            }
        }
        guard problems.isEmpty else { throw DiagnosticList(problems) }
        result[member: "appendices"] = .list(elements)
        return result
    }

    private static func isModel(_ name: String) -> Bool { ["yaml", "yml", "json"].contains(Path.suffix(of: name)) }

    private func model(in name: String, namedAt field: String) throws(DiagnosticList) -> Value {
        let path = Path.joining(folder, name)
        do throws(Diagnostic) {
            // A model from elsewhere shall not fetch, or tell of, whatever lies on the machine.
            guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
                throw .appendixOutside(name, at: Place(.field(field)))
            }
            guard files.kind(of: path) != nil else { throw .missingFile(path).inside(Place(.field(field))) }
            // Links are followed before looking.
            guard let root = files.realPath(of: folder), let real = files.realPath(of: path),
                real.hasPrefix(root == "/" ? root : root + "/")
            else { throw .appendixOutside(name, at: Place(.field(field))) }
        } catch {
            throw DiagnosticList([error])
        }
        let input: Input
        do throws(Diagnostic) {
            input = Input(name: path, bytes: try files.bytes(of: path))
        } catch {
            throw DiagnosticList([error])
        }
        do throws(DiagnosticList) {
            let value = try ModelFile.value(of: input)
            guard let kind = try ModelFile.kind(of: value) else { throw DiagnosticList([.notAModel]) }
            // Without the lines of the other file, which would be taken for the order's.
            return try kind.read(value).writtenValue
        } catch {
            throw DiagnosticList(error.diagnostics.map { $0.named(path) })
        }
    }
}
