extension NumeralScript {
    /// The script of a format's name in WordprocessingML.
    package init?(wordName: String) {
        guard let script = Self.byWordName[wordName] else { return nil }
        self = script
    }

    /// The script of which LibreOffice gives a sample as the name of a format: «一, 二, 三, ...».
    package init?(sample: String) {
        if let script = Self.bySample[sample] {
            self = script
            return
        }
        guard sample.hasSuffix(", ..."),
            let script = Self.sampled.first(where: { script in
                (1...3).map { script.text(of: $0) }.joined(separator: ", ") + ", ..." == sample
            })
        else { return nil }
        self = script
    }

    static let stems = NumeralScript(.sequence, "甲乙丙丁戊己庚辛壬癸")
    static let branches = NumeralScript(.sequence, "子丑寅卯辰巳午未申酉戌亥")
    static let koreanCounting = NumeralScript(
        .counting(Counting(powers: "십백천", saysOne: false)), "영일이삼사오육칠팔구")

    private static let chineseCounting = NumeralScript(
        .counting(Counting(powers: "十百千", saysZero: true)), "零一二三四五六七八九")
    private static let japaneseCounting = NumeralScript(
        .counting(Counting(powers: "十百千", saysOne: false)), "〇一二三四五六七八九")
    private static let legal = Counting(powers: "拾佰仟", saysOneTen: true, saysZero: true)
    private static let simplifiedLegal = NumeralScript(.counting(legal), "零壹贰叁肆伍陆柒捌玖")
    private static let traditionalLegal = NumeralScript(.counting(legal), "零壹貳參肆伍陸柒捌玖")
    private static let japaneseLegal = NumeralScript(
        .counting(Counting(powers: "拾百千", saysOneTen: true)), "〇壱弐参四伍六七八九")
    private static let ideographDigits = NumeralScript(.digits, "〇一二三四五六七八九")
    private static let koreanDigits = NumeralScript(.digits, "영일이삼사오육칠팔구")
    private static let koreanChineseDigits = NumeralScript(.digits, "零一二三四五六七八九")
    private static let fullWidthDigits = NumeralScript(.digits, "０１２３４５６７８９")
    private static let katakana = NumeralScript(
        .circle, "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン")
    private static let halfWidthKatakana = NumeralScript(
        .circle, "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ")
    private static let iroha = NumeralScript(
        .circle, "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン")
    private static let halfWidthIroha = NumeralScript(
        .circle, "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ")
    private static let syllables = NumeralScript(.circle, "가나다라마바사아자차카타파하")
    private static let jamo = NumeralScript(.circle, "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ")
    private static let circledSyllables = NumeralScript(.circle, "㉮㉯㉰㉱㉲㉳㉴㉵㉶㉷㉸㉹㉺㉻")
    private static let circledJamo = NumeralScript(.circle, "㉠㉡㉢㉣㉤㉥㉦㉧㉨㉩㉪㉫㉬㉭")
    private static let arabicLetters = NumeralScript(.letters, "أبتثجحخدذرزسشصضطظعغفقكلمنهوى")
    private static let abjad = NumeralScript(.letters, "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ")
    private static let persianLetters = NumeralScript(.letters, "آبپتثجچحخدذرزژسشصضطظعـفقکگلمنوهی")
    private static let hebrewLetters = NumeralScript(.letters, "אבגדהוזחטיכלמנסעפצקרשת")
    private static let thaiLetters = NumeralScript(.letters, "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ")
    private static let devanagariConsonants = NumeralScript(.letters, "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह")
    private static let devanagariVowels = NumeralScript(.letters, "अआइईउऊऋऌऍऎएऐऑऒओऔ")

    private static let byWordName: [String: NumeralScript] = [
        "ideographTraditional": stems, "ideographZodiac": branches,
        "ideographZodiacTraditional": NumeralScript(.sexagenary, ""),
        "chineseCounting": chineseCounting, "chineseCountingThousand": chineseCounting,
        "taiwaneseCounting": chineseCounting, "taiwaneseCountingThousand": chineseCounting,
        "japaneseCounting": japaneseCounting, "chineseLegalSimplified": simplifiedLegal,
        "ideographLegalTraditional": traditionalLegal, "japaneseLegal": japaneseLegal,
        "ideographDigital": ideographDigits, "japaneseDigitalTenThousand": ideographDigits,
        "taiwaneseDigital": NumeralScript(.digits, "○一二三四五六七八九"),
        "koreanCounting": koreanCounting, "koreanDigital": koreanDigits, "koreanDigital2": koreanChineseDigits,
        "koreanLegal": NumeralScript(.koreanWords, ""),
        "decimalFullWidth": fullWidthDigits, "decimalFullWidth2": fullWidthDigits,
        "aiueo": halfWidthKatakana, "aiueoFullWidth": katakana, "iroha": halfWidthIroha, "irohaFullWidth": iroha,
        "ganada": syllables, "chosung": jamo, "arabicAlpha": arabicLetters, "arabicAbjad": abjad,
        "hebrew1": NumeralScript(.hebrew, ""), "hebrew2": hebrewLetters, "thaiLetters": thaiLetters,
        "thaiNumbers": NumeralScript(.digits, "๐๑๒๓๔๕๖๗๘๙"),
        // By the standard's table these are the consonants, and the other way about.
        "hindiVowels": devanagariConsonants, "hindiConsonants": devanagariVowels,
        "hindiNumbers": NumeralScript(.digits, "०१२३४५६७८९"),
        "ideographEnclosedCircle": NumeralScript(.sequence, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"),
    ]

    /// Samples that do not show the first three numbers, or that two scripts share.
    private static let bySample: [String: NumeralScript] = [
        "א, י, ק, ...": NumeralScript(.hebrew, ""),
        "一, 二, 三, ... (ko)": koreanChineseDigits,
        "일, 이, 삼, ... (ko-x-digital)": koreanDigits,
    ]

    private static let sampled = [
        chineseCounting, simplifiedLegal, traditionalLegal, japaneseLegal, stems, branches, fullWidthDigits, katakana,
        halfWidthKatakana, iroha, halfWidthIroha, syllables, jamo, circledSyllables, circledJamo, koreanCounting,
        NumeralScript(.koreanWords, ""), arabicLetters, abjad, persianLetters, hebrewLetters, thaiLetters,
        devanagariConsonants, NumeralScript(.digits, "٠١٢٣٤٥٦٧٨٩"), NumeralScript(.digits, "۰۱۲۳۴۵۶۷۸۹"),
        NumeralScript(.digits, "०१२३४५६७८९"),
        NumeralScript(.letters, "កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអ"),
        NumeralScript(.letters, "ກຂຄງຈຊຍດຕຖທນບປຜຝພຟມຢຣລວສຫອຮຯຮໜໝ"),
        NumeralScript(.letters, "ཀཁགངཅཆཇཉཏཐདནཔཕབམཙཚཛཝཞཟའཡརལཤསཧཨ"),
        NumeralScript(.letters, "ကခဂဃငစဆဇဈညဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဟဠအ"),
    ]
}
