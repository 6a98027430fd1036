public import ChanceryData
public import ChanceryDiagnostics

/// A change to the data of a document: `appendix.number=3`, `tasks[0]=…`.
public struct DataAssignment: Sendable, Hashable {
    private enum Step: Sendable, Hashable {
        case key(String)
        case index(Int)
    }

    private let steps: [Step]
    private let text: String
    /// The path as it was given.
    private let path: String

    /// Reads an assignment; `nil` for a text that is none.
    public init?(_ assignment: String) {
        guard let sign = assignment.firstIndex(of: "=") else { return nil }
        path = assignment[..<sign].trimmed
        text = String(assignment[assignment.index(after: sign)...])
        var steps: [Step] = []
        for part in path.split(separator: ".", omittingEmptySubsequences: false) {
            let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
            guard let key = pieces.first, !key.isEmpty else { return nil }
            steps.append(.key(String(key)))
            for piece in pieces.dropFirst() {
                guard piece.hasSuffix("]"), let index = Int(piece.dropLast()), index >= 0 else { return nil }
                steps.append(.index(index))
            }
        }
        self.steps = steps
    }

    /// Puts the text in its place; mappings on the way that are missing are made.
    ///
    /// - Throws: `cannot-set` where the path leads through a text or past the end of a list.
    public func apply(to data: inout Value) throws(Diagnostic) {
        guard let changed = changed(data, steps[...]) else { throw .cannotSet(path) }
        data = changed
    }

    private func changed(_ value: Value?, _ steps: ArraySlice<Step>) -> Value? {
        guard let step = steps.first else { return .text(text) }
        switch (step, value?.content ?? .null) {
        case (.key(let key), .mapping(var mapping)):
            guard let inner = changed(mapping[key], steps.dropFirst()) else { return nil }
            mapping[key] = inner
            return Value(.mapping(mapping), at: value?.position)
        case (.key(let key), .null):
            guard let inner = changed(nil, steps.dropFirst()) else { return nil }
            return .mapping(Mapping(keys: [key], values: [inner]))
        case (.index(let index), .list(var elements)) where index <= elements.count:
            guard let inner = changed(index < elements.count ? elements[index] : nil, steps.dropFirst()) else {
                return nil
            }
            if index < elements.count { elements[index] = inner } else { elements.append(inner) }
            return Value(.list(elements), at: value?.position)
        case (.index(0), .null):
            return changed(nil, steps.dropFirst()).map { .list([$0]) }
        default: return nil
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? start
        return String(self[start..<end])
    }
}
