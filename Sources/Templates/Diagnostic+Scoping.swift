import ChanceryDiagnostics

/// What can be wrong with the scopes of a template, worded.
extension Diagnostic {
    static func unclosedTag(_ tag: TemplateTag) -> Diagnostic {
        unclosedTag(tag.source, at: tag.place)
    }

    static func unclosedTag(_ source: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "unclosed-scope", at: place, Wording("\(source) has no end", russian: "У \(source) нет конца"))
    }

    static func strayBranch(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            "stray-tag", at: tag.place,
            Wording(
                "\(tag.source) stands in no {% if … %} that is open",
                russian: "\(tag.source) стоит вне {% если … %}: такой тег не открыт"))
    }

    static func strayTag(_ tag: TemplateTag, open: TemplateTag?) -> Diagnostic {
        Diagnostic(
            "stray-tag", at: tag.place,
            Wording(
                "\(tag.source) closes nothing that is open"
                    + (open.map { "; the last tag that is open is \($0.source)" } ?? ""),
                russian: "\(tag.source) ничего не закрывает"
                    + (open.map { "; последний открытый тег – \($0.source)" } ?? "")))
    }

    static func branchBehindElse(_ tag: TemplateTag, _ last: TemplateTag) -> Diagnostic {
        Diagnostic(
            "stray-tag", at: tag.place,
            Wording(
                "\(tag.source) stands behind \(last.source), which is the last branch",
                russian: "\(tag.source) стоит после \(last.source), а это последняя ветвь"))
    }

    static let staleContents = Diagnostic(
        .note, "stale-contents",
        Wording(
            "the table of contents lists the headings of the template until it is updated in LibreOffice (Tools → Update → Indexes and Tables)",
            russian:
                "в оглавлении заголовки шаблона, пока его не обновят в LibreOffice (Сервис → Обновить → Указатели и таблицы)"
        ))

    static let staleReferences = Diagnostic(
        .note, "stale-references",
        Wording(
            "references show the text of the template until they are updated in LibreOffice (Tools → Update → Fields)",
            russian: "в перекрёстных ссылках текст шаблона, пока их не обновят в LibreOffice (Сервис → Обновить → Поля)"
        ))

    static func leftOutField(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .warning, "field-left-out", at: tag.place,
            Wording(
                "\(tag.source): the field is left out; leave records out of the data, or put what depends on them between {% if %} and {% endif %}",
                russian:
                    "\(tag.source): поле пропущено; уберите лишние записи из данных или поставьте то, что от них зависит, между {% если %} и {% конец %}"
            ))
    }

    static func undeclaredTemplate(_ name: String, _ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            "unknown-template", at: tag.place,
            Wording(
                "no template «\(name)» is declared, or its tag stands where no paragraph is (\(tag.source))",
                russian: "шаблон «\(name)» не объявлен, или его тег стоит вне абзаца (\(tag.source))"))
    }

    static func crossingScope(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            "crossing-scope", at: tag.place,
            Wording(
                "\(tag.source) would cut a paragraph, a row or a table in half; put it alone in a paragraph or row, on the same level as its pair",
                russian:
                    "\(tag.source) разрезал бы абзац, строку или таблицу; поставьте его одного в абзац или строку, на одном уровне с парным тегом"
            ))
    }

    static func capturedBlocks(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            "unsupported-tag", at: tag.place,
            Wording(
                "\(tag.source) takes the text of one paragraph, and nothing but text",
                russian: "\(tag.source) берёт текст внутри одного абзаца, и ничего, кроме текста"))
    }

    static func unevenColumn(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            "crossing-scope", at: tag.place,
            Wording(
                "\(tag.source) and its end must stand in the same column of the table, or in the same row",
                russian: "\(tag.source) и его конец должны стоять в одном столбце таблицы или в одной строке"))
    }

    static func impossiblePrefix(_ tag: TemplateTag, _ prefix: TagPrefix) -> Diagnostic {
        Diagnostic(
            "impossible-prefix", at: tag.place,
            Wording(
                "\(tag.source): there is no «\(prefix.rawValue)» around the tag and its pair",
                russian: "\(tag.source): вокруг тега и его пары нет «\(prefix.rawValue)»"))
    }

    static func unsupportedTag(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            "unsupported-tag", at: tag.place,
            Wording("\(tag.source) is not supported here", russian: "\(tag.source) здесь не поддерживается"))
    }

    static func scopesTooDeep(_ tag: TemplateTag, limit: Int) -> Diagnostic {
        Diagnostic(
            "too-deep", at: tag.place,
            Wording(
                "\(tag.source): more than \(limit) loops and conditions are inside each other",
                russian: "\(tag.source): больше \(limit) циклов и условий вложены друг в друга"))
    }
}
