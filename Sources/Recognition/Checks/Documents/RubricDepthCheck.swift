import ChanceryDiagnostics

/// Points that nest deeper than rubrics may (ГОСТ Р 7.0.97: four levels at most).
struct RubricDepthCheck: DocumentCheck {
    private static let deepest = 4

    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        for list in outline.lists { check(list, level: 1, into: &findings) }
    }

    /// The first point of each branch that is too deep; those inside of it are no news.
    private func check(_ points: [DocumentOutline.Point], level: Int, into findings: inout DocumentFindings) {
        for point in points {
            if level > Self.deepest {
                findings.add(
                    .warning, "rubric-too-deep", at: point.path,
                    Wording(
                        "points nest \(Self.deepest) levels deep at most (gost-2025)",
                        russian: "уровней пунктов не больше \(Self.deepest) (gost-2025)"))
            } else {
                check(point.points, level: level + 1, into: &findings)
            }
        }
    }
}
