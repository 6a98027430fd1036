import ChanceryDiagnostics

/// libyaml's words for the faults that people make, in Russian.
enum YAMLFaults {
    private static let russian: [String: String] = [
        "mapping values are not allowed in this context": "двоеточие здесь не на месте",
        "did not find expected key": "здесь ожидается ключ",
        "did not find expected '-' indicator": "здесь ожидается «-» следующего элемента списка",
        "did not find expected ',' or ']'": "здесь ожидается «,» или «]»",
        "did not find expected ',' or '}'": "здесь ожидается «,» или «}»",
        "did not find expected node content": "здесь ожидается значение",
        "did not find expected <document start>": "здесь ожидается начало документа",
        "could not find expected ':'": "здесь ожидается двоеточие",
        "found character that cannot start any token": "с такого знака ничего не может начинаться",
        "found unexpected end of stream": "файл кончился раньше времени",
        "found unexpected ':'": "двоеточие здесь не на месте",
        "found unexpected document indicator": "внутри текста в кавычках начинается новый документ",
        "found unknown escape character": "после «\\» стоит неизвестный знак",
        "did not find expected hexdecimal number": "после «\\» ожидается шестнадцатеричное число",
        "block sequence entries are not allowed in this context": "элемент списка здесь не на месте",
        "mapping keys are not allowed in this context": "ключ здесь не на месте",
        "found a tab character that violates indentation": "отступ сделан табуляцией; он делается пробелами",
        "found a tab character where an indentation space is expected":
            "отступ сделан табуляцией; он делается пробелами",
        "did not find expected alphabetic or numeric character": "здесь ожидается буква или цифра",
        "control characters are not allowed": "управляющие знаки не допускаются",
        "found duplicate %YAML directive": "указание %YAML стоит дважды",
        "found incompatible YAML document": "эта версия YAML не читается",
    ]

    /// A fault in both languages; one that is not known stays as libyaml says it.
    static func wording(of problem: String) -> Wording {
        Wording(problem, russian: russian[problem] ?? problem)
    }
}
