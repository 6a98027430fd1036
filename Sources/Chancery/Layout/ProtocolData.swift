import ChanceryData
import ChanceryModels

/// Minutes as a template sees them: all fields of the model, and
/// * `titleText` – the title, its words in capitals on a line of their own;
/// * `topicText` – the topic, in quotation marks unless it begins with «О»;
/// * `placeText` – a town as it is, any other place behind «Место проведения:»;
/// * `summary` of `present`, `invited` and `absent` – «21 чел. (список прилагается)»;
/// * `label` of each proceeding and decision, `points` of a proceeding (`label`, `text`, `voteText`), `voteText` of both;
/// * `left` of a signature.
enum ProtocolData {
    /// Completes the value of minutes.
    static func value(
        of minutes: MeetingProtocol, completing value: Value, on area: PrintArea, _ russian: RussianForms
    ) -> Value {
        var data = value
        data[member: "titleText"] = .text(TitleLines.text(of: minutes.title))
        data[member: "topicText"] = .text(orNull: minutes.topic.map(topicText))
        data[member: "placeText"] = .text(orNull: minutes.place.map(placeText))
        let attendances = [("present", minutes.present), ("invited", minutes.invited), ("absent", minutes.absent)]
        for (key, attendance) in attendances {
            data[member: key]?[member: "summary"] = .text(orNull: attendance.map(summary))
        }
        let points = ProceedingPoints(minutes)
        data.changeElements(of: "proceedings") { value, index in
            guard minutes.proceedings.indices.contains(index) else { return }
            complete(minutes.proceedings[index], counted: index + 1, decisions: points.decisions[index], in: &value)
        }
        data.changeElements(of: "decisions") { value, index in
            guard minutes.decisions.indices.contains(index) else { return }
            let decision = minutes.decisions[index]
            value[member: "label"] = .text(PrintedLabel.label(decision.number, counted: index + 1))
            value[member: "voteText"] = .text(orNull: decision.votes.flatMap(voteText))
        }
        // What stands under its item is not printed again behind all of them.
        if !points.printed.isEmpty, case .list(let all)? = data["decisions"]?.content {
            data[member: "decisions"] = .list(all.indices.filter { !points.printed.contains($0) }.map { all[$0] })
        }
        DocumentData.addMarks(nil, minutes.approval, of: minutes.title, to: &data, russian)
        DocumentData.addSignatures(minutes.signatures, to: &data, on: area.upright)
        return data.withoutBlanks()
    }

    /// Completes the value of an extract: that of minutes, and `left` of the certification.
    static func value(of extract: Extract, on area: PrintArea, _ russian: RussianForms) -> Value {
        var data = value(of: extract.minutes, completing: extract.value, on: area, russian)
        // Before the word «Подпись».
        DocumentData.addSignatures(extract.minutes.signatures, to: &data, on: area.upright, within: 86)
        if let certification = extract.certification {
            let rows = SignatureRows(
                certification.position ?? "", beside: certification.name ?? "", on: area.upright)
            data[member: "certification"]?[member: "left"] = .text(rows.text)
        }
        return data.withoutBlanks()
    }

    private static func complete(
        _ proceeding: Proceeding, counted count: Int, decisions: [Decision?], in value: inout Value
    ) {
        let label = PrintedLabel.label(proceeding.number, counted: count)
        // Roman numbers head sections of short minutes, whose points count on their own.
        let prefix = label.first?.isNumber == true && label.hasSuffix(".") ? label : ""
        let points = proceeding.decided.enumerated().map { index, text in
            let decision = decisions.indices.contains(index) ? decisions[index] : nil
            let label = PrintedLabel.label(decision?.number, counted: index + 1, under: prefix)
            let vote = decision?.votes.flatMap(voteText)
            return Value.mapping(
                Mapping(
                    keys: ["label", "text", "voteText"], values: [.text(label), .text(text), .text(orNull: vote)]))
        }
        value[member: "label"] = .text(label)
        value[member: "points"] = .list(points)
        value[member: "voteText"] = .text(orNull: proceeding.votes.flatMap(voteText))
    }

    private static func topicText(_ topic: String) -> String {
        let isHeading = ["О ", "Об ", "Обо ", "о ", "об ", "обо ", "по ", "По "].contains { topic.hasPrefix($0) }
        return isHeading || topic.hasPrefix("«") && topic.hasSuffix("»") || topic.isBlank ? topic : "«" + topic + "»"
    }

    private static func placeText(_ place: String) -> String {
        guard !place.isBlank else { return "" }
        let towns = ["г.", "с.", "п.", "пос.", "пгт", "ст.", "д.", "р.п."]
        return towns.contains { place.hasPrefix($0) } ? place : "Место проведения: " + place
    }

    private static func summary(_ attendance: Attendance) -> String {
        let text = attendance.text.flatMap { $0.isBlank ? nil : $0 }
        guard let count = attendance.count else { return text ?? "" }
        return "\(count) чел." + (text.map { " (" + $0 + ")" } ?? "")
    }

    private static func voteText(_ vote: Vote) -> String? {
        let figures = [("за", vote.inFavour), ("против", vote.against), ("воздержались", vote.abstained)]
            .compactMap { word, count in count.map { "\(word) – \($0)" } }.joined(separator: ", ")
        let words = vote.text.flatMap { $0.isBlank ? nil : $0 } ?? ""
        switch (words, figures) {
        case ("", ""): return nil
        case ("", _): return "Голосовали: " + figures + "."
        case (let text, ""): return "Голосовали: " + text + (text.hasSuffix(".") ? "" : ".")
        case (let text, _): return "Голосовали: " + figures + " (" + text + ")."
        }
    }
}
