import ChanceryData
import ChanceryModels

/// Every model that is a starter with one field left out.
enum SparseModels {
    /// The models, each with the path of the field that it lacks; what a reader refuses is none.
    static func models(of kind: ModelKind) -> [(path: String, model: any ChanceryModel)] {
        variants(of: kind.model.starter.writtenValue, at: "").compactMap { path, value in
            (try? kind.read(value)).map { (path, $0) }
        }
    }

    /// Every model that is a starter with one text, or one list of them, left blank.
    static func blanked(of kind: ModelKind) -> [(path: String, model: any ChanceryModel)] {
        blanks(of: kind.model.starter.writtenValue, at: "").compactMap { path, value in
            (try? kind.read(value)).map { (path + " blank", $0) }
        }
    }

    private static func blanks(of value: Value, at path: String) -> [(String, Value)] {
        switch value.content {
        case .text(let text) where path != "kind" && !text.isEmpty: return [(path, .text("  "))]
        case .mapping(let mapping):
            return mapping.keys.indices.flatMap { index in
                let key = mapping.keys[index]
                return blanks(of: mapping.values[index], at: path.isEmpty ? key : path + "." + key).map {
                    path, member in
                    var changed = mapping
                    changed[key] = member
                    return (path, Value.mapping(changed))
                }
            }
        case .list(let elements):
            return (elements.isEmpty ? [] : [(path, .list([]))])
                + elements.indices.flatMap { index in
                    blanks(of: elements[index], at: "\(path)[\(index)]").map { path, element in
                        var changed = elements
                        changed[index] = element
                        return (path, Value.list(changed))
                    }
                }
        default: return []
        }
    }

    private static func variants(of value: Value, at path: String) -> [(String, Value)] {
        switch value.content {
        case .mapping(let mapping):
            return mapping.keys.indices.flatMap { index -> [(String, Value)] in
                let key = mapping.keys[index]
                let own = path.isEmpty ? key : path + "." + key
                var shorter = Mapping()
                for (other, member) in zip(mapping.keys, mapping.values) where other != key {
                    shorter.append(other, member, at: nil)
                }
                let inner = variants(of: mapping.values[index], at: own).map { path, member in
                    var changed = mapping
                    changed[key] = member
                    return (path, Value.mapping(changed))
                }
                return [(own, .mapping(shorter))] + inner
            }
        case .list(let elements):
            return elements.indices.flatMap { index in
                variants(of: elements[index], at: "\(path)[\(index)]").map { path, element in
                    var changed = elements
                    changed[index] = element
                    return (path, Value.list(changed))
                }
            }
        default: return []
        }
    }
}
