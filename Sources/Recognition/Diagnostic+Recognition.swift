import ChanceryDiagnostics
import ChanceryModels

/// What this room says about vocabularies and documents; what the checks of a plan say stands with each check.
extension Diagnostic {
    static func noPlan(tables: [(number: Int, headings: [String])], at place: Place = .whole) -> Diagnostic {
        let shown = tables.prefix(5)
        let english = shown.map { "table \($0.number): \(quoted($0.headings))" }.joined(separator: "; ")
        let russian = shown.map { "таблица \($0.number): \(quoted($0.headings))" }.joined(separator: "; ")
        let more = tables.count - shown.count
        return Diagnostic(
            "no-plan", at: place,
            Wording(
                tables.isEmpty
                    ? "no plan found: the document has no table"
                    : "no plan found in \(tables.count) table(s), their first rows are: " + english
                        + (more > 0 ? "; and \(more) more" : "")
                        + "; if one of them is a plan, name its columns with --column",
                russian: tables.isEmpty
                    ? "план не найден: в документе нет таблиц"
                    : "план не найден; просмотрено таблиц: \(tables.count), их первые строки: " + russian
                        + (more > 0 ? "; и ещё \(more)" : "")
                        + "; если одна из них план, назовите её графы ключом --column"))
    }

    /// A document that is to tell what it is, and is none of the kinds that documents are read into.
    static func noKind(heading: String?, tables: [(number: Int, headings: [String])]) -> Diagnostic {
        let known = "a plan, minutes, an order nor a letter"
        let named = "ни на план, ни на протокол, ни на приказ, ни на письмо"
        if let heading {
            let title = String(heading.inOneLine.prefix(80))
            return Diagnostic(
                "no-plan",
                Wording(
                    "headed «\(title)», the document is neither \(known); --kind reads it as the one you name",
                    russian:
                        "документ озаглавлен «\(title)» и не похож \(named); ключ --kind прочтёт его как названный вами вид"
                ))
        }
        let plan = noPlan(tables: tables)
        return Diagnostic(
            "no-plan",
            Wording(
                "the document is neither \(known): there is no heading «ПРОТОКОЛ» or «ПРИКАЗ», nobody is addressed, and "
                    + plan.wording.english,
                russian: "документ не похож \(named): нет ни заголовка «ПРОТОКОЛ» или «ПРИКАЗ», ни адресата; "
                    + plan.wording.russian))
    }

    private static func quoted(_ headings: [String]) -> String {
        headings.isEmpty ? "—" : headings.map { "«" + String($0.prefix(60)) + "»" }.joined(separator: ", ")
    }

    static func columnMapping(_ text: String) -> Diagnostic {
        Diagnostic(
            "column-mapping",
            Wording(
                "«\(text)» is no mapping of a column; write «heading=role», say «Форма отчётности=document»",
                russian:
                    "«\(text)» не сопоставление графы; пишите «заголовок=роль», например «Форма отчётности=document»"),
            fault: .usage)
    }

    /// A heading that the user gave a role, and no table has.
    static func columnNotMet(_ heading: String) -> Diagnostic {
        Diagnostic(
            .warning, "column-not-met",
            Wording(
                "no column is headed «\(heading)», so the role given to it changes nothing",
                russian: "графы «\(heading)» нет, поэтому данная ей роль ничего не меняет"))
    }

    static func unknownRole(_ name: String, at place: Place, fault: Fault) -> Diagnostic {
        let names = ColumnRole.allCases.map(\.rawValue)
        let nearest = Nearest.name(to: name, among: names)
        return Diagnostic(
            "unknown-role", at: place,
            Wording(
                "there is no role «\(name)»" + (nearest.map { "; did you mean «\($0)»?" } ?? "")
                    + "; the roles are \(names.joined(separator: ", "))",
                russian: "роли «\(name)» нет" + (nearest.map { "; может быть, «\($0)»?" } ?? "")
                    + "; роли: \(names.joined(separator: ", "))"),
            fault: fault)
    }

    static func vocabularyLine(_ text: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "vocabulary-line", at: place,
            Wording(
                "«\(text)» is no line of a vocabulary; write «role: heading; heading»",
                russian: "«\(text)» не строка словаря; пишите «роль: заголовок; заголовок»"))
    }

    static func vocabularyHeading(_ text: String, at place: Place) -> Diagnostic {
        Diagnostic(
            "vocabulary-heading", at: place,
            Wording("the heading «\(text)» has no letters", russian: "в заголовке «\(text)» нет букв"))
    }

    static func missingTitle() -> Diagnostic {
        Diagnostic(
            .warning, "missing-title",
            Wording("the plan has no title before its table", russian: "перед таблицей плана нет названия"))
    }

    static func unknownColumn(_ title: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "unknown-column", at: place,
            Wording(
                "the column «\(title)» is not known and is kept under «other»; give it a role with --column",
                russian: "графа «\(title)» неизвестна и сохранена в «other»; задайте ей роль ключом --column"))
    }

    static func otherColumns(_ titles: [String], at place: Place) -> Diagnostic {
        let shown = titles.map { "«\($0)»" }.joined(separator: ", ")
        return Diagnostic(
            .note, "column-other", at: place,
            Wording(
                "columns that have no role of their own are kept under «other»: \(shown)",
                russian: "графы без собственной роли сохранены в «other»: \(shown)"))
    }

    static func repeatedRole(_ role: ColumnRole, title: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .warning, "column-role-repeated", at: place,
            Wording(
                "another column fits «\(role.rawValue)» better; «\(title)» is kept under «other»",
                russian: "роль «\(role.rawValue)» больше подходит другой графе; «\(title)» сохранена в «other»"))
    }

    static func guessedEvent(_ title: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .warning, "column-guessed", at: place,
            Wording(
                "no column is headed as events are; «\(title)» is taken for it",
                russian: "ни одна графа не озаглавлена как мероприятия; за неё принята «\(title)»"))
    }

    static func roleOfCells(_ role: ColumnRole, title: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "column-by-cells", at: place,
            Wording(
                "the heading «\(title)» is not known; by its cells the column is «\(role.rawValue)»",
                russian: "заголовок «\(title)» неизвестен; по содержанию ячеек это графа «\(role.rawValue)»"))
    }

    static func columnsChanged(at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "columns-changed", at: place,
            Wording("the columns change from here on", russian: "отсюда меняются графы таблицы"))
    }

    static func emptyRow(at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "empty-row", at: place,
            Wording("the row is blank and is left out", russian: "строка пуста и пропущена"))
    }

    static func emptyBullet(at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "empty-bullet", at: place,
            Wording("a list's paragraph has no text", russian: "абзац списка без текста"))
    }

    static func mergedCell(rowCount: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "merged-cell", at: place,
            Wording(
                "the cell is merged over \(rowCount) rows; each item gets its text",
                russian: "ячейка объединена на строк: \(rowCount); её текст получает каждое мероприятие"))
    }

    static func sectionSplit(at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "section-split", at: place,
            Wording(
                "the section's title stands in several paragraphs; they are joined",
                russian: "название раздела разбито на абзацы; они соединены"))
    }

    static func doubledNumber(typed: String, label: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .warning, "number-doubled", at: place,
            Wording(
                "the number «\(typed)» is typed behind the automatic number «\(label)»; the typed one is taken",
                russian: "номер «\(typed)» набран после автоматического «\(label)»; взят набранный"))
    }

    static func wordJoined(at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "word-joined", at: place,
            Wording(
                "a word that a paragraph's end cuts is joined",
                russian: "слово, разорванное концом абзаца, соединено"))
    }

    static func sentenceJoined(at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "sentence-joined", at: place,
            Wording(
                "a sentence that a paragraph's end cuts is joined",
                russian: "предложение, разорванное концом абзаца, соединено"))
    }

    static func textLeftOut(_ text: String, count: Int = 1, at place: Place) -> Diagnostic {
        let shown = text.excerpt
        if count > 1 {
            return Diagnostic(
                .note, "text-left-out", at: place,
                Wording(
                    "\(count) paragraphs that begin with «\(shown)» have no place in a plan and are left out",
                    russian: "абзацам (\(count)), первый из которых «\(shown)», нет места в плане, они пропущены"))
        }
        return Diagnostic(
            .note, "text-left-out", at: place,
            Wording(
                "the text «\(shown)» has no place in a plan and is left out",
                russian: "тексту «\(shown)» нет места в плане, он пропущен"))
    }

    static func storyLeftOut(_ text: String, count: Int, at place: Place) -> Diagnostic {
        let shown = text.excerpt
        let (others, russianOthers) = count > 1 ? (" and \(count - 1) more", " и ещё \(count - 1)") : ("", "")
        return Diagnostic(
            .note, "text-left-out", at: place,
            Wording(
                "«\(shown)»\(others) has no place in a model and is left out",
                russian: "текст «\(shown)»\(russianOthers) пропущен: в модели ему нет места"))
    }

    static func tableLeftOut(headings: [String], at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "table-left-out", at: place,
            Wording(
                "the table is no part of the plan and is left out; its first row is \(quoted(headings))",
                russian: "таблица не относится к плану и пропущена; её первая строка: \(quoted(headings))"))
    }

    static func unresolvedDeadline(_ text: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .warning, "unresolved", at: place,
            Wording(
                "the deadline «\(text.collapsed)» could not be understood",
                russian: "срок «\(text.collapsed)» понять не удалось"))
    }

    static func yearlessDeadline(_ text: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .warning, "year-missing", at: place,
            Wording(
                "the deadline «\(text.collapsed)» names no year, and the plan is for several",
                russian: "в сроке «\(text.collapsed)» нет года, а план составлен на несколько лет"))
    }
}
