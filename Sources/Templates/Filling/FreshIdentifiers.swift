/// Gives ids that no other element of the document has.
struct FreshIdentifiers {
    private var last: [String: Int]
    /// The ids given in the turn that is being made: equal ones of the template stay equal to each other.
    private var given: [Key: String] = [:]

    fileprivate struct Key: Hashable {
        var family: String
        var original: String
    }

    init(after greatest: [String: Int]) {
        last = greatest
    }

    /// Begins a turn of a loop: ids of the turn before are forgotten. Returns what ``endTurn(_:)`` takes back.
    mutating func beginTurn() -> Turn {
        let outer = Turn(given: given)
        given = [:]
        return outer
    }

    /// Ends a turn; what is around it has its ids again.
    mutating func endTurn(_ outer: Turn) {
        given = outer.given
    }

    /// What the turn around a loop has given so far.
    struct Turn {
        fileprivate var given: [Key: String]
    }

    /// The fresh id for one of the template.
    mutating func identifier(for site: IdentifierSite) -> String {
        let key = Key(family: site.family, original: site.original)
        if let known = given[key] { return known }
        let number = (last[site.family] ?? 0) + 1
        last[site.family] = number
        let fresh: String
        switch site.spelling {
        case .number: fresh = String(number)
        case .name: fresh = "\(site.original)_\(number)"
        case .hexadecimal:
            // Values below 0x80000000 only; nobody has two thousand million paragraphs.
            let digits = String(number & 0x7FFF_FFFF, radix: 16, uppercase: true)
            fresh = String(repeating: "0", count: max(0, 8 - digits.count)) + digits
        }
        given[key] = fresh
        return fresh
    }
}
