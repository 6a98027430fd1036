/// The elements that most tests are made of.
extension Word {
    static func p(_ text: String, _ properties: String = "") -> String {
        "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(r(text))</w:p>"
    }

    static func r(_ text: String, _ properties: String = "") -> String {
        "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    static func tc(_ text: String, _ properties: String = "") -> String {
        "<w:tc>\(properties.isEmpty ? "" : "<w:tcPr>\(properties)</w:tcPr>")\(p(text))</w:tc>"
    }

    static func tr(_ cells: String..., properties: String = "") -> String {
        "<w:tr>\(properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>")\(cells.joined())</w:tr>"
    }

    static func tbl(_ rows: String..., columns: Int = 0) -> String {
        "<w:tbl><w:tblGrid>\(String(repeating: "<w:gridCol w:w=\"100\"/>", count: columns))</w:tblGrid>\(rows.joined())</w:tbl>"
    }

    static func sdt(_ content: String, _ properties: String = "") -> String {
        "<w:sdt><w:sdtPr><w:alias w:val=\"имя\"/>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }

    /// A numbered paragraph; `nil` leaves its level out.
    static func item(_ num: Int, _ level: Int? = 0, _ text: String = "", _ properties: String = "") -> String {
        let level = level.map { "<w:ilvl w:val=\"\($0)\"/>" } ?? ""
        let numbering = "<w:numPr>\(level)<w:numId w:val=\"\(num)\"/></w:numPr>\(properties)"
        return text.isEmpty ? "<w:p><w:pPr>\(numbering)</w:pPr></w:p>" : p(text, numbering)
    }

    static func lvl(
        _ index: Int, _ text: String, _ format: String = "decimal", start: Int? = 1, _ more: String = ""
    ) -> String {
        let start = start.map { "<w:start w:val=\"\($0)\"/>" } ?? ""
        return """
            <w:lvl w:ilvl="\(index)">\(start)<w:numFmt w:val="\(format)"/>\(more)<w:lvlText w:val="\(text)"/></w:lvl>
            """
    }

    /// A definition of levels and instances of it: those of the given ids, plain.
    static func list(_ levels: String, nums: Int...) -> String {
        let nums = (nums.isEmpty ? [1] : nums).map { num($0) }.joined()
        return "<w:abstractNum w:abstractNumId=\"0\">\(levels)</w:abstractNum>\(nums)"
    }

    /// An instance of a definition with what it overrides.
    static func num(_ id: Int, of definition: Int = 0, _ overrides: String = "") -> String {
        "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(definition)\"/>\(overrides)</w:num>"
    }

    /// A mark of a complex field.
    static func mark(_ type: String, _ content: String = "") -> String {
        "<w:r><w:fldChar w:fldCharType=\"\(type)\">\(content)</w:fldChar></w:r>"
    }

    static func instruction(_ text: String) -> String {
        "<w:r><w:instrText xml:space=\"preserve\"> \(text) </w:instrText></w:r>"
    }

    /// A complex field with a result, or without one.
    static func field(_ instruction: String, _ result: String?, form: String = "") -> String {
        let result = result.map { mark("separate") + r($0) } ?? ""
        let form = form.isEmpty ? "" : "<w:ffData>\(form)</w:ffData>"
        return mark("begin", form) + Word.instruction(instruction) + result + mark("end")
    }

    static func box(_ text: String) -> String { "<w:txbxContent>\(p(text))</w:txbxContent>" }
}
