extension BrokenInputs {
    /// What is no package at all.
    static let files: [BrokenInput] = [
        BrokenInput(name: "missing", content: .nothing, verdict: .missing),
        BrokenInput(name: "folder", content: .folder, verdict: .refused(["is-a-folder"], at: "")),
        .refused("empty", ["empty-file"]) { [] },
        .refused("encrypted by Word", ["encrypted"]) {
            BrokenInputOLE.bytes(streams: ["EncryptionInfo", "EncryptedPackage"])
        },
        .refused("Word 97", ["not-converted"]) { BrokenInputOLE.bytes(streams: ["WordDocument", "1Table"]) },
        .refused("Excel 97", ["foreign-format"]) { BrokenInputOLE.bytes(streams: ["Workbook"]) },
        .refused("RTF", ["foreign-format"]) { Array(#"{\rtf1\ansi\ansicpg1251 \'cf\'eb\'e0\'ed\par}"#.utf8) },
        .refused("HTML", ["foreign-format"]) { Array("<!DOCTYPE html>\n<html><body><p>План</p></body></html>\n".utf8) },
        .refused("HTML saved by Word", ["foreign-format"]) {
            Array(#"<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p>План</p></body></html>"#.utf8)
        },
        .refused("PDF", ["foreign-format"]) { Array("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n".utf8) },
        .refused("JPEG", ["foreign-format"]) {
            [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10] + Array("JFIF".utf8) + [0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9]
        },
        .refused("plain text", ["foreign-format"]) { Array("План мероприятий на 2026 год\n".utf8) },
        .refused("zero bytes", ["foreign-format"]) { [UInt8](repeating: 0, count: 4096) },
        .refused("Flat OPC without parts", ["not-a-word-document"]) {
            Array(
                """
                <?xml version="1.0" standalone="yes"?>
                <?mso-application progid="Word.Document"?>
                <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">\
                <pkg:part pkg:name="/_rels/.rels"/></pkg:package>
                """.utf8)
        },
        .read("XML of Word 2003") {
            Array(
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <?mso-application progid="Word.Document"?>
                <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body/>\
                </w:wordDocument>
                """.utf8)
        },
        .refused("UTF-16 XML that breaks off", ["foreign-format"]) {
            BrokenInputPackage.utf16("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<план><раздел>")
        },
    ]

    /// A sound package cut off at ten places.
    static let cuts: [BrokenInput] = [
        cut("after two bytes") { _ in 2 },
        cut("after the first signature") { _ in 4 },
        cut("in the first header") { _ in 17 },
        cut("in the first name") { _ in 35 },
        cut("at a quarter") { $0 / 4 },
        cut("at a half") { $0 / 2 },
        cut("at three quarters") { $0 * 3 / 4 },
        cut("in the directory") { $0 - 60 },
        cut("before the end record") { $0 - 22 },
        cut("before the last byte") { $0 - 1 },
    ]

    private static func cut(_ place: String, _ length: @escaping @Sendable (Int) -> Int) -> BrokenInput {
        .refused("cut \(place)", ["truncated-package"]) {
            let bytes = BrokenInputPackage().bytes
            return Array(bytes.prefix(length(bytes.count)))
        }
    }
}
