import Chancery
import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import Testing

/// An order and its appendices become one document.
@Suite struct AppendixTests {
    private func order(_ appendices: OrderAppendix...) -> Order {
        var order = Order.starter
        order.appendices = appendices
        return order
    }

    private func lines(of order: Order, keptAs name: String? = nil) throws -> [String] {
        let rendering = try Renderer(templates: Source.templates).render(order)
        if let name { try Source.keep(rendering.bytes, as: name) }
        let document = try Importer().document(from: Input(name: "o.docx", bytes: rendering.bytes)).model
        return document.body.flatMap { block -> [String] in
            switch block {
            case .paragraph(let paragraph): [paragraph.text.replacing("\u{A0}", with: " ")]
            case .table(let table):
                table.grid.cells.flatMap(\.blocks).compactMap { block in
                    if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
                }
            }
        }
    }

    @Test(arguments: [
        ("План мероприятий", "УТВЕРЖДЕН"), ("Программа семинара", "УТВЕРЖДЕНА"), ("Положение о смотре", "УТВЕРЖДЕНО"),
        ("Правила приёма", "УТВЕРЖДЕНЫ"), ("Требования к фондам", "УТВЕРЖДЕНЫ"), ("Перечень школ", "УТВЕРЖДЕН"),
        ("«Дорожная карта» развития", "УТВЕРЖДЕНА"), ("Методические рекомендации", "УТВЕРЖДЕНЫ"),
        ("Концепция развития", "УТВЕРЖДЕНА"), ("ПОРЯДОК ПРИЁМА", "УТВЕРЖДЕН"), ("Состав комиссии", "УТВЕРЖДЕН"),
    ])
    func `what an order approves bears a mark that agrees with its title`(title: String, word: String) throws {
        let model = EmbeddedModel.regulation(Regulation(title: title, clauses: [Clause(text: "Пункт.")]))
        let lines = try lines(of: order(OrderAppendix(number: "1", status: .approved, model: model)))
        #expect(lines.contains("\(word)\nприказом управления образования города Энска\nот 15.01.2026 № 33"), "\(lines)")
        #expect(lines.contains("Приложение № 1"))
    }

    @Test func `what goes with an order is marked with its date and number`() throws {
        let model = EmbeddedModel.schedule(Schedule.starter)
        let lines = try lines(of: order(OrderAppendix(number: "2", status: .attached, model: model)))
        let mark = try #require(lines.firstIndex(of: "Приложение № 2"))
        #expect(lines[mark + 1] == "к приказу управления образования города Энска")
        #expect(lines[mark + 2] == "от 15.01.2026 № 33")
    }

    @Test func `each appendix has sections of its own, whose pages count from one`() throws {
        let order = order(
            OrderAppendix(number: "1", model: .plan(Plan.starter)),
            OrderAppendix(number: "2", model: .meetingProtocol(MeetingProtocol.starter)),
            OrderAppendix(number: "3", model: .planReport(PlanReport.starter)),
            OrderAppendix(number: "4", model: .programme(Programme.starter)),
            OrderAppendix(number: "5", model: .analyticalNote(AnalyticalNote.starter)))
        let bytes = try Renderer(templates: Source.templates).render(order).bytes
        try Source.keep(bytes, as: "order-with-appendices.docx")
        let archive = try ZipReader(bytes)
        let entry = try #require(archive.entry("word/document.xml"))
        let text = String(decoding: try archive.bytes(of: entry), as: UTF8.self)
        #expect(text.split(separator: "<w:sectPr").count == 7)
        #expect(text.split(separator: "<w:pgNumType").count == 6)
        #expect(text.split(separator: "w:orient=\"landscape\"").count == 3)
    }

    @Test func `the same order gives the same bytes, and one without appendices is not touched`() throws {
        let renderer = Renderer(templates: Source.templates)
        #expect(try renderer.render(Order.starter).bytes == renderer.render(Order.starter).bytes)
        #expect(try lines(of: order()).last == "Петров И.С., заместитель начальника управления\t\t\t\t")
    }

    @Test func `an appendix that is a document of its own is told and stays one`() throws {
        let rendering = try Renderer(templates: Source.templates).render(
            order(OrderAppendix(number: "1", title: "Форма", file: "form.docx")))
        #expect(rendering.diagnostics.map(\.code) == ["appendix-elsewhere"])
    }

    private let data: Value = {
        var order = Order.starter
        order.appendices = [OrderAppendix(number: "1", file: "plans/plan.yaml")]
        return order.writtenValue
    }()

    @Test func `a model that an order names by its file is taken into the order`() throws {
        let files = MemoryFiles([
            "/desk/plans/plan.yaml": "chancery: 1\nkind: plan\ntitle: План\n", "/desk/order.yaml": "",
        ])
        let order = try Order(
            from: AppendixFiles(files: files, besideModel: "/desk/order.yaml").embedded(in: data))
        #expect(order.appendices.first?.model == .plan(Plan(title: "План")))
    }

    @Test(arguments: [
        ("plans/plan.yaml", "missing-file"), ("../secret.yaml", "appendix-outside"),
        ("bad.yaml", "unknown-key"), ("data.yaml", "not-a-model"),
    ])
    func `what keeps a file from being an appendix is told`(name: String, code: String) throws {
        let files = MemoryFiles([
            "/desk/order.yaml": "", "/secret.yaml": "chancery: 1\nkind: plan\ntitle: План\n",
            "/desk/bad.yaml": "chancery: 1\nkind: plan\ntitel: План\ntitle: П\n", "/desk/data.yaml": "а: б\n",
        ])
        var order = Order.starter
        order.appendices = [OrderAppendix(file: name)]
        let problems = try #require(throws: DiagnosticList.self) {
            try AppendixFiles(files: files, besideModel: "/desk/order.yaml").embedded(in: order.writtenValue)
        }
        #expect(problems.diagnostics.map(\.code.rawValue) == [code])
    }

    @Test func `a mark that the order would print in the same words is not read back, another one is`() throws {
        func imported(_ organisation: String) throws -> Plan? {
            var order = order(OrderAppendix(number: "1", status: .attached, model: .plan(Plan.starter)))
            order.organisation = organisation
            guard case .plan(var plan)? = order.appendices[0].model else { return nil }
            plan.approval = nil
            plan.appendix = Appendix(
                number: "1",
                document: DocumentReference(
                    kind: "приказ", issuer: "управления образования", date: order.date, number: order.number))
            order.appendices[0].model = .plan(plan)
            let bytes = try Renderer(templates: Source.templates).render(order).bytes
            let model = try Importer().model(from: Input(name: "o.docx", bytes: bytes)).model
            guard case .plan(let read)? = (model as? Order)?.appendices.first?.model else { return nil }
            return read
        }
        #expect(try #require(try imported("Управление образования")).appendix == nil)
        #expect(
            try #require(try imported("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ")).appendix?.document?.issuer == "управления образования")
    }

    @Test func `an appendix of which nothing is at hand is told`() throws {
        let order = order(OrderAppendix(number: "1", title: "Состав комиссии", status: .approved))
        let found = try Renderer(templates: Source.templates).render(order).diagnostics
        #expect(found.map(\.code) == ["appendix-without-text"])
    }
}
