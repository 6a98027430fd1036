import ChanceryModels

/// What each kind of document is made of (domain.md §3).
extension DocumentOutline {
    mutating func describe(_ minutes: MeetingProtocol, isExtract: Bool) {
        date = minutes.date
        need("number", minutes.number, "the number", "номер")
        need("date", minutes.date.map(\.description), "the date of the meeting", "дата заседания")
        want("place", minutes.place, "the place", "место")
        let isDecided = !minutes.decisions.isEmpty || minutes.proceedings.contains { !$0.decided.isEmpty }
        need("decisions", isDecided ? "" : nil, "a decision", "решение")
        if !isExtract {
            want("chair", minutes.chair?.name ?? minutes.chair?.position, "the chair", "председательствующий")
            want("secretary", minutes.secretary?.name ?? minutes.secretary?.position, "the secretary", "секретарь")
            need("present", minutes.present.map { _ in "" }, "who was present", "состав присутствовавших")
            want("agenda", minutes.agenda.first, "the agenda", "повестка дня")
        }
        addSignatures(minutes.signatures)
        addHeading("title", minutes.title)
        addHeading("topic", minutes.topic)
        for (index, item) in minutes.agenda.enumerated() { addHeading("agenda[\(index)]", item, isClosed: true) }
        for (index, proceeding) in minutes.proceedings.enumerated() {
            addHeading("proceedings[\(index)].topic", proceeding.topic, isClosed: true)
        }
        for (key, people) in [
            ("present", minutes.present), ("invited", minutes.invited), ("absent", minutes.absent),
        ] {
            for (index, person) in (people?.people ?? []).enumerated() {
                addListed("\(key).people[\(index)].name", person.name)
            }
        }
        addListed("chair.name", minutes.chair?.name)
        addListed("secretary.name", minutes.secretary?.name)
        assigns = true
        lists.append(
            minutes.decisions.enumerated().map { index, decision in
                Point(
                    path: "decisions[\(index)]", number: decision.number, text: decision.text,
                    responsible: decision.responsible, deadline: decision.deadline)
            })
    }

    mutating func describe(_ extract: Extract) {
        describe(extract.minutes, isExtract: true)
        need(
            "certification", extract.certification?.name ?? extract.certification?.position,
            "the certification «Верно»", "заверительная надпись «Верно»")
        addSigner("certification.name", extract.certification?.name)
    }

    mutating func describe(_ order: Order) {
        date = order.date
        need("organisation", order.organisation, "the organisation", "организация")
        need("number", order.number, "the number", "номер")
        need("date", order.date.map(\.description), "the date", "дата")
        need("subject", order.subject, "the heading", "заголовок")
        want("preamble", order.preamble.first, "the preamble", "преамбула")
        need("clauses", order.clauses.first?.text, "the points", "пункты")
        addSignatures(order.signatures)
        addHeading("subject", order.subject)
        if let subject = order.subject { subjects.append(Field(path: "subject", text: subject)) }
        for (index, appendix) in order.appendices.enumerated() {
            addHeading("appendices[\(index)].title", appendix.title)
        }
        for (index, visa) in order.visas.enumerated() { addSigner("visas[\(index)].name", visa.name) }
        for (index, agreement) in order.agreements.enumerated() {
            addSigner("agreements[\(index)].name", agreement.name)
        }
        assigns = true
        lists.append(
            Self.points(of: order.clauses, at: "clauses")
                + (order.control.map { [Self.point(of: $0, at: "control")] } ?? []))
    }

    mutating func describe(_ letter: Letter) {
        date = letter.date
        // Letters are registered when they have been signed.
        want("number", letter.number, "the number", "номер")
        want("date", letter.date.map(\.description), "the date", "дата")
        need("addressees", letter.addressees.first.map { _ in "" }, "an addressee", "адресат")
        want("subject", letter.subject, "the heading", "заголовок")
        want("salutation", letter.salutation, "the salutation", "обращение")
        need("body", letter.body.first.map { _ in "" }, "the text", "текст")
        addSignatures(letter.signatures)
        want("executor", letter.executor?.name ?? letter.executor?.phone, "the executor", "отметка об исполнителе")
        addHeading("subject", letter.subject)
        if let subject = letter.subject { subjects.append(Field(path: "subject", text: subject)) }
        for (index, addressee) in letter.addressees.enumerated() {
            addListed("addressees[\(index)].name", addressee.name)
        }
    }

    mutating func describe(_ regulation: Regulation) {
        addHeading("title", regulation.title)
        let isWritten = !regulation.clauses.isEmpty || regulation.sections.contains { !$0.clauses.isEmpty }
        need("sections", isWritten ? "" : nil, "the points", "пункты")
        lists.append(Self.points(of: regulation.clauses, at: "clauses"))
        lists.append(
            regulation.sections.enumerated().map { index, section in
                addHeading("sections[\(index)].title", section.title)
                return Point(
                    path: "sections[\(index)]", number: section.number, text: section.title, responsible: [],
                    deadline: [], points: Self.points(of: section.clauses, at: "sections[\(index)].clauses"))
            })
    }

    mutating func describe(_ programme: Programme) {
        addHeading("title", programme.title)
        want(
            "date", programme.date?.description ?? programme.parts.compactMap(\.date).first?.description, "the date",
            "дата")
        want("place", programme.place, "the place", "место")
        let isFilled = !programme.entries.isEmpty || programme.parts.contains { !$0.entries.isEmpty }
        need("entries", isFilled ? "" : nil, "a row", "хотя бы одна строка")
    }

    mutating func describe(_ schedule: Schedule) {
        addHeading("title", schedule.title)
        need("entries", schedule.entries.first?.object, "a row", "хотя бы одна строка")
        assigns = true
        lists.append(
            schedule.entries.enumerated().map { index, entry in
                Point(
                    path: "entries[\(index)]", number: entry.number, text: "", responsible: entry.responsible,
                    deadline: entry.deadline)
            })
    }

    mutating func describe(_ note: AnalyticalNote) {
        date = note.date
        addHeading("title", note.title)
        addHeading("subject", note.subject)
        need("date", note.date.map(\.description), "the date", "дата")
        want("conclusions", note.conclusions.first, "the conclusions", "выводы")
        want("proposals", note.proposals.first, "the proposals", "предложения")
        addSignatures(note.signatures)
    }

    mutating func describe(_ report: PlanReport) {
        addHeading("title", report.plan.title)
        want("date", report.date.map(\.description), "the date", "дата")
        addSignatures(report.signatures)
    }

    mutating func describe(_ certificate: Certificate) {
        addHeading("title", certificate.title)
        need("number", certificate.number, "the number", "номер")
        need("date", certificate.date.map(\.description), "the date", "дата")
        need("organisation", certificate.organisation, "who issues it", "кто выдаёт")
        need("recipient", certificate.recipient?.name, "the name of the recipient", "имя получателя")
        need("text", certificate.text, "what it is for", "за что выдан")
        addSignatures(certificate.signatures)
    }

    static func points(of clauses: [Clause], at path: String) -> [Point] {
        clauses.enumerated().map { point(of: $1, at: "\(path)[\($0)]") }
    }

    static func point(of clause: Clause, at path: String) -> Point {
        Point(
            path: path, number: clause.number, text: clause.text, responsible: clause.responsible,
            deadline: clause.deadline, points: points(of: clause.clauses, at: path + ".clauses"))
    }
}
