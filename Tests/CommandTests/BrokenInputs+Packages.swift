extension BrokenInputs {
    /// Packages that lack something, or are others' or damaged.
    static let packages: [BrokenInput] = [
        .refused("archive of other files", ["foreign-format"]) {
            var zip = BrokenInputZip()
            zip.store("readme.txt", Array("План".utf8))
            return zip.bytes
        },
        .refused("archive without entries", ["foreign-format"]) { BrokenInputZip().bytes },
        .refused("encrypted OpenDocument", ["open-document", "encrypted"]) {
            let manifest = """
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
                <manifest:file-entry manifest:full-path="content.xml" manifest:size="512">\
                <manifest:encryption-data/></manifest:file-entry>\
                </manifest:manifest>
                """
            var zip = BrokenInputZip()
            zip.store("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
            zip.store("META-INF/manifest.xml", Array(manifest.utf8))
            zip.store("content.xml", [UInt8](repeating: 0xA7, count: 512))
            return zip.bytes
        },
        .refused("workbook", ["not-a-word-document", "foreign-format"]) {
            var package = BrokenInputPackage()
            package[BrokenInputPackage.document] =
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"
            return package.bytes
        },
        .read("without relationships") {
            var package = BrokenInputPackage()
            package[BrokenInputPackage.packageRelationships] = nil
            return package.bytes
        },
        .refused("without main part", ["missing-part"], at: BrokenInputPackage.document) {
            var package = BrokenInputPackage()
            package[BrokenInputPackage.document] = nil
            return package.bytes
        },
        .refused("encrypted entry", ["encrypted"], at: BrokenInputPackage.document) {
            BrokenInputPackage().zip { $0.flags |= 1 }.bytes
        },
        .refused("unknown compression", ["broken-entry"], at: BrokenInputPackage.document) {
            BrokenInputPackage().zip { $0.method = 97 }.bytes
        },
        .refused("wrong checksum", ["broken-entry"], at: BrokenInputPackage.document) {
            BrokenInputPackage().zip { $0.checksum ^= 1 }.bytes
        },
        .refused("noise instead of deflated bytes", ["broken-entry"], at: BrokenInputPackage.document) {
            BrokenInputPackage().zip { entry in
                entry.method = 8
                entry.packed = [UInt8](repeating: 0xFF, count: entry.packed.count)
            }.bytes
        },
        // The directory alone is enough to find the entries.
        .bounded("entries without their headers") {
            let zip = BrokenInputPackage().zip()
            var bytes = zip.bytes
            for offset in zip.offsets { bytes.replaceSubrange(offset..<(offset + 4), with: [0x50, 0x4B, 0, 0]) }
            return bytes
        },
        .refused("directory of noise", ["broken-package"]) {
            let zip = BrokenInputPackage().zip()
            var bytes = zip.bytes
            bytes.replaceSubrange(zip.directoryOffset..<(bytes.count - 22), with: zip.directory.map { $0 ^ 0x5A })
            return bytes
        },
    ]

    /// Entries whose names are a trap.
    static let names: [BrokenInput] = [
        further("name that climbs", "../evil.xml", "unsafe-name"),
        further("name that climbs later", "word/media/../../../evil.xml", "unsafe-name"),
        further("name that climbs by backslashes", "word\\..\\..\\evil.xml", "unsafe-name"),
        further("absolute name", "/etc/evil.xml", "unsafe-name"),
        further("name on a drive", "C:\\evil.xml", "unsafe-name"),
        further("repeated name", BrokenInputPackage.document, "repeated-name"),
        further("repeated name in capitals", "WORD/DOCUMENT.XML", "repeated-name"),
    ]

    /// A sound package with a further entry.
    private static func further(_ name: String, _ entry: String, _ code: String) -> BrokenInput {
        .refused(name, [code]) {
            var zip = BrokenInputPackage().zip()
            zip.store(entry, Array("<w:document/>".utf8))
            return zip.bytes
        }
    }

    /// Packages that grow when they are unpacked.
    static let bombs: [BrokenInput] = [
        .refused("bomb of a gigabyte", ["suspicious-ratio", "too-large"], at: BrokenInputPackage.document) {
            BrokenInputPackage().zip { $0 = BrokenInputBomb.entry(named: $0.name, blanks: 1 << 30) }.bytes
        },
        .refused(
            "bomb that tells a small size", ["suspicious-ratio", "too-large", "broken-entry"],
            at: BrokenInputPackage.document
        ) {
            BrokenInputPackage().zip { entry in
                entry = BrokenInputBomb.entry(named: entry.name, blanks: 64 << 20)
                entry.size = 2_000
            }.bytes
        },
        .refused("bomb of entries that share their bytes", ["too-large"]) {
            var zip = BrokenInputPackage().zip()
            zip.entries.append(BrokenInputBomb.entry(named: "word/media/0.bin", blanks: 1_000_000))
            for number in 1...4_000 { zip.repeatLast(as: "word/media/\(number).bin") }
            return zip.bytes
        },
        .refused("too many entries", ["too-many-entries"]) {
            var zip = BrokenInputPackage().zip()
            zip.store("word/media/0.bin", [])
            for number in 1...10_000 { zip.repeatLast(as: "word/media/\(number).bin") }
            return zip.bytes
        },
        .refused("package in the main part", ["malformed-xml"], at: "\(BrokenInputPackage.document), line 1") {
            var package = BrokenInputPackage()
            package.parts[BrokenInputPackage.document] = BrokenInputPackage().bytes
            return package.bytes
        },
    ]
}
