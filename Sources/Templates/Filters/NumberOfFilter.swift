import ChanceryData

/// The printed number of an element of a list, nested or not, by its key: «1.3» for a reference to a clause, «2» for one to an appendix.
///
/// An element's number is the one that it has, else its turn; that of one in another's list stands behind the other's. So a
/// reference is right however elements are added, moved or left out.
struct NumberOfFilter: TemplateFilter {
    let names = ["number_of", "номер пункта", "номер_пункта"]
    let parameters: [FilterParameter] = [
        .required("key", "ключ"), .optional("by", "поле"), .optional("children", "подпункты"),
    ]

    /// Deeper are no clauses.
    private static let deepest = 20
    private static let keyNames = ["key", "id", "ключ"]
    private static let numberNames = ["number", "номер", "label"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let key = arguments[0].printed else { throw .wrongArgument(1, wants: .text) }
        let search = Search(
            key: key, names: arguments.isGiven(1) ? [try arguments.text(1)] : Self.keyNames,
            children: arguments.isGiven(2) ? try arguments.text(2) : nil)
        var known: [String] = []
        guard let number = search.number(in: try value.inputElements(), under: "", depth: 0, &known) else {
            throw .noAttribute(key, known: known)
        }
        return .text(number)
    }

    private struct Search {
        let key: String
        let names: [String]
        let children: String?

        func number(in elements: [Value], under prefix: String, depth: Int, _ known: inout [String]) -> String? {
            var count = 0
            for element in elements {
                guard case .mapping(let record) = element.content else { continue }
                let own = NumberOfFilter.numberNames.lazy.compactMap { record[$0]?.printed }.first { !$0.isEmpty }
                count = own.flatMap(Self.ownCount) ?? count + 1
                let number = Self.printed(own, counted: count, under: prefix)
                if let found = names.lazy.compactMap({ record[$0]?.printed }).first {
                    if found == key { return number }
                    if known.count < 1_000 { known.append(found) }
                }
                guard depth < NumberOfFilter.deepest, let inner = inner(of: record) else { continue }
                if let found = self.number(in: inner, under: number, depth: depth + 1, &known) { return found }
            }
            return nil
        }

        /// The elements inside: under the name that is given, else the first list of records.
        private func inner(of record: Mapping) -> [Value]? {
            if let children { return record[children]?.elements }
            return record.values.lazy.compactMap(\.elements).first { list in
                list.contains { if case .mapping = $0.content { true } else { false } }
            }
        }

        /// The last part of a number, for counting on behind it.
        private static func ownCount(_ number: String) -> Int? {
            number.split(separator: ".").last.flatMap { $0.utf8.count < 6 ? Int($0) : nil }
        }

        /// A number as a sentence refers to it: whole, without a closing dot or bracket.
        private static func printed(_ own: String?, counted count: Int, under prefix: String) -> String {
            guard var own else { return prefix.isEmpty ? String(count) : "\(prefix).\(count)" }
            while let last = own.last, ".) ".contains(last) { own.removeLast() }
            if prefix.isEmpty || own.hasPrefix(prefix + ".") || own.contains(".") { return own }
            return Int(own) == nil ? own : "\(prefix).\(own)"
        }
    }
}
