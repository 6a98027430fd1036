/// The territories that the title of a plan names, and what texts say of others.
struct Territories {
    /// Whether a district, a town or a municipality is named, and no region.
    let isDistrict: Bool
    /// The stems of the districts' names: «нюрбинск».
    private let districts: Set<String>

    init(in title: String) {
        let tokens = Tokens(title)
        let words = tokens.all.map(\.text)
        let isLocal = words.contains { word in
            ["район", "муниципальн", "городск", "город"].contains { word.hasPrefix($0) }
        }
        let isRegional = words.contains { Self.regions.contains($0) || $0 == "область" || $0 == "край" }
        isDistrict = isLocal && !isRegional
        districts = Set(tokens.all.indices.compactMap { Self.district(in: tokens, at: $0)?.stem })
    }

    private static let regions: Set<String> = [
        "края", "краю", "крае", "республики", "республике", "области", "областью",
    ]

    /// The first words of a text that name another territory; `nil` where none do.
    func foreign(in text: String) -> String? {
        let tokens = Tokens(text)
        for index in tokens.all.indices {
            if let found = Self.district(in: tokens, at: index), !districts.isEmpty, !districts.contains(found.stem) {
                return tokens.text(index...(index + 1))
            }
            if isBareRegion(tokens, at: index) {
                return tokens.text(max(0, index - 1)...index)
            }
        }
        return nil
    }

    /// «организаций края», but not «Хабаровского края», nor «в области образования».
    private func isBareRegion(_ tokens: Tokens, at index: Int) -> Bool {
        guard index > 0, Self.regions.contains(tokens.all[index].text), let before = tokens[index - 1],
            before.kind == .word, !["в", "из", "по", "этой", "данной", "и"].contains(before.text)
        else { return false }
        let isNamed = tokens.source[before.range].first?.isUppercase == true
        guard !isNamed else { return false }
        // «области знаний» is no territory.
        return !tokens.all[index].text.hasPrefix("област") || tokens[index + 1]?.kind != .word
    }

    /// «Нюрбинского района»: the stem of the name that stands before the word.
    private static func district(in tokens: Tokens, at index: Int) -> (stem: String, name: String)? {
        guard let name = tokens[index], let unit = tokens[index + 1], name.kind == .word, unit.text.hasPrefix("район"),
            tokens.source[name.range].first?.isUppercase == true, name.text.hasPrefix("муниципальн") == false
        else { return nil }
        for ending in ["ого", "ому", "ом", "ий", "ым", "им"] where name.text.hasSuffix(ending) {
            return (String(name.text.dropLast(ending.count)), name.text)
        }
        return nil
    }
}
