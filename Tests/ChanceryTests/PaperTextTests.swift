import Chancery
import ChanceryArchive
import ChanceryModels
import Testing

/// The text of orders and letters as a clerk types it.
@Suite struct PaperTextTests {
    private func lines(of model: any ChanceryModel, as format: DocumentFormat = .docx) throws -> [String] {
        let bytes = try Renderer(templates: Source.templates).render(model, as: format).bytes
        return DocumentLines(of: try Importer().document(from: Input(name: "d.\(format)", bytes: bytes)).model).running
    }

    private func order(_ texts: String...) -> Order {
        var order = Order(act: "приказ", subject: "О смотре", verb: "ПРИКАЗЫВАЮ")
        order.clauses = texts.enumerated().map { Clause(number: "\($0 + 1)", text: $1) }
        order.signatures = [Signature(name: "А.А. Сидорова", position: "Директор")]
        return order
    }

    @Test(arguments: [DocumentFormat.docx, .odt])
    func `the lines of a point are paragraphs where they read the same`(format: DocumentFormat) throws {
        let order = order(
            "Провести смотр.\nСрок: 1 мая 2026 г.\n- учесть замечания;\nДо 15 апреля подвести итоги.",
            "Утвердить:\n1) план\nРаздел 1\nПриложение № 2")
        let printed = try lines(of: order, as: format)
        for line in [
            "1. Провести смотр.", "Срок: 1 мая 2026 г.", "- учесть замечания;", "До 15 апреля подвести итоги.",
        ] {
            #expect(printed.contains(line), "\(printed)")
        }
        #expect(printed.contains("2. Утвердить:\n1) план\nРаздел 1\nПриложение № 2"), "\(printed)")
        let bytes = try Renderer(templates: Source.templates).render(order, as: format).bytes
        let imported = try Importer().model(from: Input(name: "d.\(format)", bytes: bytes)).model as? Order
        #expect(imported?.clauses.map(\.text) == order.clauses.map(\.text))
    }

    @Test func `Word does not stretch a line that a break ends`() throws {
        let package = try ZipReader(try Renderer(templates: Source.templates).render(order("Провести.")).bytes)
        let settings = String(
            decoding: try package.bytes(of: try #require(package.entry("word/settings.xml"))), as: UTF8.self)
        #expect(settings.contains("<w:doNotExpandShiftReturn/>"))
    }

    @Test(arguments: [
        ("В целях развития библиотек", "В целях развития библиотек:"), ("В целях развития:", "В целях развития:"),
        ("В целях развития,", "В целях развития,"),
    ])
    func `the grounds of a directive end with a colon`(grounds: String, printed: String) throws {
        var directive = order("Провести смотр.")
        directive.act = "распоряжение"
        directive.verb = nil
        directive.preamble = [grounds]
        #expect(try lines(of: directive).contains(printed))
        directive.verb = "обязываю"
        #expect(try lines(of: directive).contains(grounds))
    }

    /// ГОСТ Р 7.0.97: a signature never stands on a page without two lines of the text.
    @Test(arguments: [[], ["служебная записка методиста"]])
    func `a signature is kept with what stands above it`(basis: [String]) throws {
        var order = order("Провести смотр.", "Подвести итоги.")
        order.basis = basis
        let package = try ZipReader(try Renderer(templates: Source.templates).render(order).bytes)
        func text(_ part: String) throws -> String {
            String(decoding: try package.bytes(of: try #require(package.entry(part))), as: UTF8.self)
        }
        let paragraphs = try text("word/document.xml").split(separator: "<w:p>")
        let signature = try #require(paragraphs.firstIndex { $0.contains("Сидорова") })
        let styles = try text("word/styles.xml").split(separator: "w:styleId=\"")
        for paragraph in paragraphs[(signature - 2)..<signature] {
            let name = try #require(paragraph.split(separator: "<w:pStyle w:val=\"").last).prefix { $0 != "\"" }
            let style = styles.first { $0.hasPrefix(name + "\"") }?.split(separator: "</w:style>").first
            #expect(style?.contains("<w:keepNext/>") == true, "\(paragraph)")
        }
    }

    @Test func `who agrees has room to sign before his name`() throws {
        var order = order("Провести смотр.")
        order.agreements = [AgreementBlock(position: "Директор библиотеки", name: "О.О. Уткина")]
        // In one paragraph, so that no page's end parts it.
        #expect(try lines(of: order).contains("СОГЛАСОВАНО\nДиректор библиотеки\n____________ О.О. Уткина"))
    }

    @Test func `a letter's number that is not known leaves room, and no comma stands behind a count`() throws {
        var letter = Letter(inReplyTo: LetterReference(date: CalendarDate(year: 2026, month: 9, day: 24)))
        letter.body = [.paragraph("Направляем положение.")]
        letter.attachments = [Attachment(name: "Положение", sheets: 5, copies: 1, note: "только в первый адрес")]
        let bytes = try Renderer(templates: Source.templates).render(letter).bytes
        let document = try Importer().document(from: Input(name: "d.docx", bytes: bytes)).model
        let printed = DocumentLines(of: document).lines
        #expect(printed.contains("На № ________ от 24.09.2026"), "\(printed)")
        #expect(printed.contains("Приложение:\tПоложение на 5 л. в 1 экз. только в первый адрес."), "\(printed)")
    }
}
