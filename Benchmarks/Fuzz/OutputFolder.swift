import ChanceryArchive
import ChanceryDiagnostics
import Foundation

/// Keeps filled parts as whole documents.
struct OutputFolder {
    let path: String

    /// Writes a document: a FODT as it is, the part of a DOCX with the least that Word wants around it.
    func keep(_ part: [UInt8], of document: FuzzDocument, _ number: Int) {
        if document.isDamaged { return }
        let name = "\(path)/\(number).\(document.isWord ? "docx" : "fodt")"
        guard let bytes = document.isWord ? Self.package(part) : part else { return }
        do { try Data(bytes).write(to: URL(fileURLWithPath: name)) } catch { print("\(error)") }
    }

    private static func package(_ part: [UInt8]) -> [UInt8]? {
        let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006"
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        let others = [
            (
                "[Content_Types].xml",
                """
                \(head)<Types xmlns="\(package)/content-types"><Default Extension="rels" \
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/word/document.xml" ContentType="\(types).document.main+xml"/>\
                <Override PartName="/word/numbering.xml" ContentType="\(types).numbering+xml"/></Types>
                """
            ),
            (
                "_rels/.rels",
                """
                \(head)<Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
                Type="\(relations)/officeDocument" Target="word/document.xml"/></Relationships>
                """
            ),
            (
                "word/_rels/document.xml.rels",
                """
                \(head)<Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
                Type="\(relations)/numbering" Target="numbering.xml"/></Relationships>
                """
            ),
            (
                "word/numbering.xml",
                """
                \(head)<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">\
                <w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl>\
                </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
                """
            ),
        ]
        do throws(Diagnostic) {
            let writer = try ZipWriter()
            for (name, text) in others { try writer.add(name, Array(text.utf8)) }
            try writer.add("word/document.xml", part)
            return try writer.finish()
        } catch {
            print("\(error)")
            return nil
        }
    }
}
