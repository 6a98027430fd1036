import ChanceryDiagnostics

/// Numbers of points that repeat, leave one out, go back, or do not continue the number of the point around them.
struct PointNumberingCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        for list in outline.lists { check(list, inside: nil, into: &findings) }
    }

    private func check(
        _ points: [DocumentOutline.Point], inside parent: [Int]?, into findings: inout DocumentFindings
    ) {
        var before: (parts: [Int], text: String)?
        var seen: Set<String> = []
        for point in points {
            let number = point.number?.trimmed ?? ""
            let parts = decimalParts(of: number)
            defer { check(point.points, inside: parts, into: &findings) }
            guard !number.isEmpty else { continue }
            let path = point.path + ".number"
            if !seen.insert(number).inserted {
                findings.add(.warning, "number-repeated", at: path, .repeated(number))
                continue
            }
            guard let parts else { continue }
            // «1.1» under «2» is another's; «1)» and «1» under «2» count by themselves.
            if let parent, parts.count > parent.count, Array(parts.prefix(parent.count)) != parent {
                findings.add(.warning, "number-of-another", at: path, .foreign(number))
            }
            if let before, parts.count == before.parts.count, parts.dropLast() == before.parts.dropLast(),
                let own = parts.last, let last = before.parts.last
            {
                if own > last + 1 {
                    findings.add(.warning, "numbering-gap", at: path, .gap(number, after: before.text))
                } else if own < last {
                    findings.add(.warning, "numbering-restart", at: path, .restart(number, after: before.text))
                }
            }
            before = (parts, number)
        }
    }

    /// The figures of a decimal number; `nil` for Roman numerals and letters.
    private func decimalParts(of number: String) -> [Int]? {
        let fields = number.split(whereSeparator: { $0 == "." || $0 == ")" })
        let parts = fields.compactMap { $0.utf8.count < 6 ? Int($0) : nil }
        return parts.isEmpty || parts.count != fields.count ? nil : parts
    }
}

extension Wording {
    fileprivate static func repeated(_ number: String) -> Wording {
        Wording("the number «\(number)» has been there", russian: "номер «\(number)» уже был")
    }

    fileprivate static func foreign(_ number: String) -> Wording {
        Wording(
            "the number «\(number)» does not continue that of the point around it",
            russian: "номер «\(number)» не продолжает номер своего пункта")
    }

    fileprivate static func gap(_ number: String, after before: String) -> Wording {
        Wording(
            "a number is missing between «\(before)» and «\(number)»",
            russian: "между номерами «\(before)» и «\(number)» пропуск")
    }

    fileprivate static func restart(_ number: String, after before: String) -> Wording {
        Wording(
            "the numbering goes back from «\(before)» to «\(number)»",
            russian: "нумерация возвращается с «\(before)» к «\(number)»")
    }
}
