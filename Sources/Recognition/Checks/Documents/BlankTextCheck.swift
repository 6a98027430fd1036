import ChanceryDiagnostics
import ChanceryModels

/// Fields that are there and say nothing.
struct BlankTextCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        for field in outline.texts where field.text.isBlank {
            // A blank cell of a table is a cell.
            if field.path.contains(".table.rows[") { continue }
            findings.add(
                .warning, "blank-text", at: field.path,
                Wording("the field is blank; leave it out", russian: "поле пусто; уберите его"))
        }
    }
}
