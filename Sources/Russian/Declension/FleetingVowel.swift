/// Masculine words that lose the vowel of their last syllable when they are declined: «Кравец», «Кравца».
enum FleetingVowel {
    /// The paradigm of a word in -ец, -ок, -ёк, -онок; nil where it keeps its vowel or ends otherwise.
    static func paradigm(of word: RuleWord) -> Paradigm? {
        if word.ends(in: "ец") { return paradigmInЕц(word) }
        if word.ends(in: "ёк") || kept(word, among: diminutivesInЕк) { return paradigmInЁк(word) }
        if word.ends(in: "ок") { return paradigmInОк(word) }
        return nil
    }

    private static func paradigmInЕц(_ word: RuleWord) -> Paradigm? {
        let (before, further) = (word.letter(fromEnd: 2), word.letter(fromEnd: 3))
        // «Швец», «Чтец», «Льстец»: the stem has no other vowel.
        guard hasVowel(word, before: 2), !foreignInЕц.contains(word.key) else { return nil }
        if LetterSet.vowels.contains(before) { return Paradigm.hushingMasculine.replacing(2, with: "йц") }
        if before == л, LetterSet.vowels.contains(further) {
            return Paradigm.hushingMasculine.replacing(2, with: "ьц")
        }
        // «Мудрец», «Кузнец», «Мертвец»: without the vowel the stem could not be said.
        let isCluster = !LetterSet.vowels.contains(further)
        if isCluster, sonorous.contains(before), hardBefore.contains(further) { return nil }
        if word.ends(in: keepingЕц), word.key != "истец" { return nil }
        return Paradigm.hushingMasculine.replacing(2, with: "ц")
    }

    private static func paradigmInОк(_ word: RuleWord) -> Paradigm? {
        guard word.count > 4, hasVowel(word, before: 2), !keepingОк.contains(word.key), !word.ends(in: foreignInОк)
        else { return nil }
        return Paradigm.hardMasculine.replacing(2, with: "к")
    }

    private static func paradigmInЁк(_ word: RuleWord) -> Paradigm? {
        guard word.count > 4, hasVowel(word, before: 2) else { return nil }
        let before = word.letter(fromEnd: 2)
        if LetterSet.vowels.contains(before) { return Paradigm.hardMasculine.replacing(2, with: "йк") }
        return softening.contains(before) ? Paradigm.hardMasculine.replacing(2, with: "ьк") : nil
    }

    private static func kept(_ word: RuleWord, among words: Set<String>) -> Bool {
        word.ends(in: "ек") && words.contains(word.key)
    }

    private static func hasVowel(_ word: RuleWord, before place: Int) -> Bool {
        (place..<8).contains { LetterSet.vowels.contains(word.letter(fromEnd: $0)) }
    }

    private static let л: Letter = "л"
    /// As the second of two consonants before -ец these keep the vowel: «гл», «зн», «др», «тв».
    private static let sonorous: LetterSet = "лрнв"
    private static let hardBefore: LetterSet = "бвгджзкпстфхцчшщ"
    private static let softening: LetterSet = "лнрстздвмп"
    private static let foreignInЕц: Set<String> = ["хейфец", "штирлец"]
    private static let keepingЕц: [Ending] = ["рдец", "стец", "рвец", "рнец"]
    /// «Хичкок», «Мёрдок», «Вайншток», «Поллок».
    private static let foreignInОк: [Ending] = [
        "блок", "поток", "чкок", "рдок", "шток", "тлок", "ллок", "ддок", "ссок", "ббок", "ррок",
    ]
    /// Common nouns that keep the vowel, which are surnames too.
    private static let keepingОк: Set<String> = [
        "восток", "волок", "войлок", "едок", "ездок", "зарок", "знаток", "игрок", "инок", "исток", "морок", "оброк",
        "окорок", "отрок", "порок", "поток", "приток", "пророк", "седок", "урок", "ходок", "челнок", "чеснок",
    ]
    /// Diminutives in -ёк, where the dots are not written.
    private static let diminutivesInЕк: Set<String> = [
        "василек", "зверек", "конек", "королек", "кулек", "ларек", "мотылек", "огонек", "паренек", "пенек",
        "ручеек", "уголек", "хорек", "игорек",
    ]
}
