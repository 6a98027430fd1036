/// Gives ids that no other element of the document has.
struct FreshIdentifiers {
    /// Word takes no longer name of a bookmark (ECMA-376-1:2016 §17.13.6.2 leaves it open; observed in Word).
    private static let longestName = 40

    private var inUse: IdentifiersInUse
    private var last: [String: Int]
    /// The ids given in the turns of the loops that are open: equal ones of the template stay equal to each other.
    private var turns: [[IdentifierSite.Key: String]] = []
    /// The ids of the template that a copy has already; the first copy keeps them, for what refers to it from outside.
    private var spent: Set<IdentifierSite.Key> = []

    /// The lists that begin anew somewhere, with those that they are like.
    private(set) var madeLists: [(fresh: String, original: String)] = []

    init(after inUse: IdentifiersInUse) {
        self.inUse = inUse
        last = inUse.greatest
    }

    /// Begins a turn of a loop: ids of the turn before are forgotten.
    mutating func beginTurn() {
        turns.append([:])
    }

    /// Ends a turn; what is around it has its ids again.
    mutating func endTurn() {
        _ = turns.popLast()
    }

    /// The id of an element's copy.
    mutating func identifier(for site: IdentifierSite) -> String {
        guard turns.indices.contains(site.level) else { return site.key.original }
        if let known = turns[site.level][site.key] { return known }
        let given = spent.insert(site.key).inserted ? site.key.original : fresh(site)
        if site.key.family == ListRestarts.family, given != site.key.original {
            madeLists.append((given, site.key.original))
        }
        turns[site.level][site.key] = given
        return given
    }

    private mutating func fresh(_ site: IdentifierSite) -> String {
        let family = site.key.family
        switch site.spelling {
        case .number: return String(next(family))
        case .hexadecimal:
            // Values below 0x80000000 only; nobody has two thousand million paragraphs.
            let digits = String(next(family) & 0x7FFF_FFFF, radix: 16, uppercase: true)
            return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
        case .name:
            while true {
                let suffix = "_\(next(family))"
                let name = site.key.original.prefix(max(1, Self.longestName - suffix.count)) + suffix
                if inUse.names[family]?.contains(String(name)) != true { return String(name) }
            }
        }
    }

    private mutating func next(_ family: String) -> Int {
        let number = (last[family] ?? 0) + 1
        last[family] = number
        return number
    }
}
