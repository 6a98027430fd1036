import ChanceryData
import ChanceryModels

/// Models as templates see them: all fields, `null` where absent, and beside them what print needs and a template cannot
/// compute: labels, lines, tables laid out.
enum ModelData {
    /// The data of a model.
    ///
    /// - Parameters:
    ///   - model: The model.
    ///   - names: The names that are asked for, in lower case; what is large and not asked for is left empty.
    static func value(
        of model: any ChanceryModel, naming names: Set<String>? = nil, on area: PrintArea = .builtIn,
        _ russian: RussianForms = RussianForms()
    ) -> Value {
        switch model {
        case let plan as Plan: PlanData.value(of: plan, naming: names, on: area, russian)
        case let report as PlanReport: value(of: report, naming: names, on: area, russian)
        case let minutes as MeetingProtocol:
            ProtocolData.value(of: minutes, completing: minutes.value, on: area, russian)
        case let extract as Extract: ProtocolData.value(of: extract, on: area, russian)
        case let order as Order: OrderData.value(of: order, on: area, russian)
        case let letter as Letter: LetterData.value(of: letter, completing: letter.value, on: area)
        case let letter as InformationLetter: LetterData.value(of: letter.letter, completing: letter.value, on: area)
        case let regulation as Regulation: value(of: regulation, russian).withoutBlanks()
        case let programme as Programme: value(of: programme, russian).withoutBlanks()
        case let schedule as Schedule: value(of: schedule, on: area, russian).withoutBlanks()
        case let note as AnalyticalNote: value(of: note, on: area, russian).withoutBlanks()
        case let certificate as Certificate: value(of: certificate, on: area).withoutBlanks()
        default: model.value
        }
    }

    /// The data of the plan, with date and signatures of the report.
    private static func value(
        of report: PlanReport, naming names: Set<String>?, on area: PrintArea, _ russian: RussianForms
    ) -> Value {
        var data = PlanData.value(of: report.plan, naming: names, on: area, russian)
        let own = report.value
        for key in ["kind", "date", "signatures"] { data[member: key] = own[key] }
        DocumentData.addSignatures(report.signatures, to: &data, on: area.wide)
        return data.withoutBlanks(keeping: ["items", "sections", "columns", "table"])
    }

    /// Beside the fields `titleText`, `points` of the regulation and of each section, and a section's `label`.
    private static func value(of regulation: Regulation, _ russian: RussianForms) -> Value {
        var data = regulation.value
        data[member: "titleText"] = .text(TitleLines.text(of: regulation.title))
        data[member: "points"] = .list(ClausePoints(regulation.clauses).values)
        data.changeElements(of: "sections") { value, index in
            guard regulation.sections.indices.contains(index) else { return }
            let section = regulation.sections[index]
            let label = PrintedLabel.label(section.number, counted: index + 1)
            let prefix = label.first?.isNumber == true && label.hasSuffix(".") ? label : ""
            value[member: "label"] = .text(label)
            value[member: "points"] = .list(ClausePoints(section.clauses, under: prefix).values)
        }
        DocumentData.addMarks(regulation.appendix, regulation.approval, of: regulation.title, to: &data, russian)
        return data
    }

    /// Beside the fields `titleText`, and `dateText` of each part.
    private static func value(of programme: Programme, _ russian: RussianForms) -> Value {
        var data = programme.value
        data[member: "titleText"] = .text(TitleLines.text(of: programme.title))
        data.changeElements(of: "parts") { value, index in
            guard programme.parts.indices.contains(index) else { return }
            value[member: "dateText"] = .text(orNull: programme.parts[index].date?.figures)
        }
        DocumentData.addMarks(programme.appendix, programme.approval, of: programme.title, to: &data, russian)
        return data
    }

    /// Beside the fields `titleText` and `table`.
    private static func value(of schedule: Schedule, on area: PrintArea, _ russian: RussianForms) -> Value {
        var data = schedule.value
        data[member: "titleText"] = .text(TitleLines.text(of: schedule.title))
        data[member: "table"] = ScheduleTable(of: schedule, on: area).value
        DocumentData.addMarks(schedule.appendix, schedule.approval, of: schedule.title, to: &data, russian)
        return data
    }

    /// Beside the fields `titleText`, `label` of each section and the tables in the text laid out.
    private static func value(of note: AnalyticalNote, on area: PrintArea, _ russian: RussianForms) -> Value {
        var data = note.value
        data[member: "titleText"] = .text(TitleLines.text(of: note.title))
        BlockData.complete(note.body, under: "body", of: &data, on: area)
        data.changeElements(of: "sections") { value, index in
            guard note.sections.indices.contains(index) else { return }
            value[member: "label"] = .text(orNull: note.sections[index].number.map(PrintedLabel.label))
            BlockData.complete(note.sections[index].body, under: "body", of: &value, on: area)
        }
        DocumentData.addMarks(note.appendix, note.approval, of: note.title, to: &data, russian)
        DocumentData.addSignatures(note.signatures, to: &data, on: area.upright)
        return data
    }

    /// Beside the fields `dateText`.
    private static func value(of certificate: Certificate, on area: PrintArea) -> Value {
        var data = certificate.value
        data[member: "dateText"] = .text(orNull: certificate.date?.figures)
        DocumentData.addSignatures(certificate.signatures, to: &data, on: area.wide)
        return data
    }
}
