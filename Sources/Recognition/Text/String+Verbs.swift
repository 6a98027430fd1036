extension String {
    /// Whether a small word ends as infinitives do: «обеспечить», «вести», «беречь», «заниматься»; nouns that do are none.
    var endsAsInfinitive: Bool {
        guard unicodeScalars.count > 3, !Self.nounsAsInfinitives.contains(self), !hasSuffix("ость"), !hasSuffix("ости")
        else { return false }
        return ["ть", "ться", "чь", "чься", "сти", "зти", "йти", "тись"].contains { hasSuffix($0) }
    }

    private static let nounsAsInfinitives: Set<String> = [
        "область", "часть", "отрасль", "сеть", "власть", "площадь", "помощь", "дочь", "ночь", "речь", "почти", "дети",
        "сети", "области", "части", "власти",
    ]
}
