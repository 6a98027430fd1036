/// Names of parts (ECMA-376-2:2016 §6.2).
enum PartName {
    /// What the only part of a flat document is called: its root element.
    static let flat = "office:document"

    /// `word/` of `word/document.xml`; empty at the top.
    static func folder(of name: String) -> String {
        name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    }

    /// The part that holds the relations of another.
    static func relations(of name: String) -> String {
        let folder = folder(of: name)
        return folder + "_rels/" + name.dropFirst(folder.count) + ".rels"
    }

    /// The part whose relations a part holds: that of `word/_rels/document.xml.rels` is `word/document.xml`, that of `_rels/.rels` the package
    /// itself, whose name is empty; `nil` for any other part.
    static func owner(ofRelations name: String) -> String? {
        guard name.hasSuffix(".rels"), let folder = name.firstRange(of: "_rels/") else { return nil }
        return String(name[..<folder.lowerBound] + name[folder.upperBound...].dropLast(5))
    }

    /// The name that a target of a relation means, counted from the part that has the relation.
    static func resolved(_ target: String, from part: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var steps = folder(of: part).split(separator: "/")
        for step in target.split(separator: "/") {
            if step == ".." { if !steps.isEmpty { steps.removeLast() } } else if step != "." { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }

    /// A target for a part in the words of another one.
    static func target(_ name: String, from part: String) -> String {
        let folder = folder(of: part)
        return name.hasPrefix(folder) ? String(name.dropFirst(folder.count)) : "/" + name
    }
}
