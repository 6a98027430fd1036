import ChanceryDiagnostics
import ChanceryModels

/// Numbers of items that start again, leave one out, or change their manner («2.2.» among «2.1», «3)» among «4»).
public struct NumberingCheck: PlanCheck {
    /// Creates the check.
    public init() {}

    public func check(_ outline: PlanOutline, into findings: inout PlanFindings) {
        var last: (parts: [Int], text: String, hasBracket: Bool, parent: Int?)?
        for (index, entry) in outline.entries.enumerated() {
            guard case .item(let item) = entry.content, let number = item.number else { continue }
            let hasBracket = number.hasSuffix(")")
            let parts = number.split(whereSeparator: { $0 == "." || $0 == ")" }).compactMap {
                $0.utf8.count < 9 ? Int($0) : nil
            }
            guard let own = parts.last else { continue }
            defer { last = (parts, number, hasBracket, entry.parent) }
            guard let before = last, let beforeOwn = before.parts.last else { continue }
            let isSameSection = before.parent == entry.parent
            let place = outline.place(of: index, role: .number)
            if isSameSection, hasBracket != before.hasBracket || parts.count != before.parts.count {
                findings.add(index, .numberStyleMixed(number, after: before.text, at: place))
                continue
            }
            guard parts.count == before.parts.count, parts.dropLast() == before.parts.dropLast() else { continue }
            if own > beforeOwn + 1 {
                findings.add(index, .numberingGap(number, after: before.text, at: place))
            } else if own < beforeOwn, isSameSection || own != 1 {
                // Starting at 1 in each section is a manner of numbering, not a slip.
                findings.add(index, .numberingRestart(number, after: before.text, at: place))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func numberStyleMixed(_ number: String, after before: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .note, "number-style-mixed", at: place,
            Wording(
                "the number «\(number)» is of another manner than «\(before)» before it",
                russian: "номер «\(number)» оформлен иначе, чем «\(before)» перед ним"))
    }

    fileprivate static func numberingGap(_ number: String, after before: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .warning, "numbering-gap", at: place,
            Wording(
                "a number is missing between «\(before)» and «\(number)»",
                russian: "между номерами «\(before)» и «\(number)» пропуск"))
    }

    fileprivate static func numberingRestart(_ number: String, after before: String, at place: Place) -> Diagnostic {
        Diagnostic(
            .warning, "numbering-restart", at: place,
            Wording(
                "the numbering goes back from «\(before)» to «\(number)»",
                russian: "нумерация возвращается с «\(before)» к «\(number)»"))
    }
}
