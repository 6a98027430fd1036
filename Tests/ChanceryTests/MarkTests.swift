import Chancery
import ChanceryDocument
import ChanceryModels
import ChanceryRussian
import Testing

/// Blocks of approval and signatures, as a clerk sets them.
@Suite struct MarkTests {
    private func lines(of model: any ChanceryModel) throws -> [String] {
        let bytes = try Renderer(templates: Source.templates).render(model).bytes
        return DocumentLines(of: try Importer().document(from: Input(name: "d.docx", bytes: bytes)).model).lines
    }

    @Test(arguments: [
        ("Программа семинара", "УТВЕРЖДЕНА"), ("Положение о смотре", "УТВЕРЖДЕНО"), ("План работы", "УТВЕРЖДЕН"),
        ("Правила приёма", "УТВЕРЖДЕНЫ"), ("ПОЛОЖЕНИЕ О СМОТРЕ", "УТВЕРЖДЕНО"), ("«Дорожная карта»", "УТВЕРЖДЕНА"),
        ("ПЛАН МЕРОПРИЯТИЙ («ДОРОЖНАЯ КАРТА») развития", "УТВЕРЖДЕН"),
    ])
    func `a block of approval without words of its own says what its act is`(title: String, word: String) throws {
        let act = DocumentReference(
            kind: "распоряжение", issuer: "управления образования", date: CalendarDate(year: 2026, month: 1, day: 15),
            number: "33")
        var plan = Plan(title: title)
        plan.approval = Approval(text: "", document: act)
        #expect(try lines(of: plan).first == "\(word)\nраспоряжением управления образования\nот 15.01.2026 № 33")
        plan.approval?.text = "УТВЕРЖДАЮ\nНачальник управления"
        #expect(try lines(of: plan).first == "УТВЕРЖДАЮ\nНачальник управления")
    }

    @Test func `a long position is broken into rows, and the name stands on the last of them`() throws {
        var order = Order.starter
        order.appendices = []
        order.signatures = [
            Signature(
                name: "А.А. Сидорова",
                position: "Первый заместитель министра – начальник управления общего образования Энского края")
        ]
        let line = try #require(try lines(of: order).first { $0.contains("Сидорова") })
        let rows = line.split(separator: "\n")
        #expect((2...3).contains(rows.count), "\(rows)")
        #expect(!rows.contains { $0.hasPrefix("–") }, "\(rows)")
        #expect(rows.allSatisfy { $0.count < 60 }, "\(rows)")
        #expect(line.hasSuffix("\tА.А. Сидорова"))
        #expect(rows.joined(separator: " ").hasPrefix(order.signatures[0].position ?? "-"))
    }

    @Test func `the user's own forms come before the rules in marks, too`() throws {
        var regulation = Regulation.starter
        regulation.appendix?.document?.kind = "указ"
        var forms = FormDictionary()
        forms.add("указищу", of: "указ", in: .dative)
        let renderer = Renderer(templates: Source.templates, russian: RussianForms(dictionary: forms))
        let bytes = try renderer.render(regulation).bytes
        let document = try Importer().document(from: Input(name: "d.docx", bytes: bytes)).model
        #expect(DocumentLines(of: document).lines.contains("к указищу управления образования города Энска"))
    }

    @Test(arguments: [
        ("ПРОТОКОЛ совещания руководителей", "ПРОТОКОЛ\nсовещания руководителей"), ("Протокол", "Протокол"),
        ("ПРОТОКОЛ", "ПРОТОКОЛ"), ("ПРОТОКОЛ № 3", "ПРОТОКОЛ № 3"), ("ПОЛОЖЕНИЕ О смотре", "ПОЛОЖЕНИЕ\nО смотре"),
    ])
    func `a kind in capitals stands on a line of its own`(title: String, text: String) throws {
        var regulation = Regulation.starter
        regulation.appendix = nil
        regulation.title = title
        #expect(try lines(of: regulation).first == text)
    }

    @Test func `of more than four addressees a list is made`() throws {
        var letter = Letter.starter
        letter.addressees = (1...5).map { Addressee(mode: .organisation, organisation: "МБОУ СОШ № \($0)") }
        let many = try lines(of: letter)
        #expect(many.contains("Адресатам по списку"))
        #expect(Array(many.suffix(6)) == ["СПИСОК РАССЫЛКИ"] + (1...5).map { "\($0). МБОУ СОШ № \($0)" })
        letter.addressees.removeLast()
        #expect(try lines(of: letter).filter { $0.hasPrefix("МБОУ") }.count == 4)
    }

    @Test func `a short position stays in one row`() throws {
        #expect(try lines(of: Order.starter).contains("Начальник управления\tА.А. Сидорова"))
    }
}
