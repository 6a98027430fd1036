import Chancery
import ChanceryArchive
import ChanceryDiagnostics
import ChanceryDocument
import ChanceryModels
import ChanceryXML
import Foundation
import Testing

/// The papers of one matter, from the roadmap to the report on it, each rendered in both formats.
@Suite struct ChainTests {
    private static let papers = ["roadmap", "concept", "order", "protocol", "letter", "certificate", "report"]
    private static let cases = papers.flatMap { paper in [DocumentFormat.docx, .odt].map { (paper, $0) } }

    private func render(_ paper: String, as format: DocumentFormat) throws -> Rendering {
        let input = try Source.fixture("chain/\(paper).yaml")
        let folder = Source.root.appending(path: "fixtures/chain/\(paper).yaml").path
        let data = try AppendixFiles(files: LocalFileSystem(), besideModel: folder)
            .embedded(in: ModelFile.value(of: input))
        let rendering = try Renderer(templates: Source.templates).render(data, as: format)
        try Source.keep(rendering.bytes, as: "chain-\(paper).\(format)")
        return rendering
    }

    private func document(_ paper: String, as format: DocumentFormat) throws -> Document {
        let bytes = try render(paper, as: format).bytes
        return try Importer().document(from: Input(name: "\(paper).\(format)", bytes: bytes)).model
    }

    private static let marks: [String: [String]] = [
        "roadmap": [
            "План («дорожная карта») реализации Концепции", "№ п/п", "1. Общесистемные муниципальные мероприятия",
            "1.1.",
            "8.2.",
        ],
        "concept": [
            "Концепция развития", "1. Общие положения", "1.1. Концепция определяет", "2.2. Для достижения",
            "1) обеспечить",
            "3. Этапы реализации", "3.2. Отчет",
        ],
        "order": [
            "Администрация Переволоцкого района", "Районный отдел образования", "ПРИКАЗ", "15.02.2019\t№ 33",
            "п. Переволоцкий", "Об утверждении Концепции", "В целях развития", "ПРИКАЗЫВАЮ:", "1. Утвердить Концепцию",
            "3.1. разработать", "6. Контроль", "Начальник районного отдела образования\tА.А. Сидорова",
            "Кузнецова Мария Ильинична, +7", "С приказом ознакомлены:", "Кузнецова М.И.\t",
        ],
        "protocol": [
            "Районный отдел образования", "ПРОТОКОЛ\nсовещания", "О развитии школьных", "14.03.2019\t№ 2",
            "Председательствующий – Сидорова А.А., начальник", "Секретарь – Кузнецова", "Присутствовали: 21 чел.",
            "Приглашенные:", "ПОВЕСТКА ДНЯ:", "1. О плане", "1. О плане", "СЛУШАЛИ:", "Сидорову А.А., начальника",
            "ВЫСТУПИЛИ:",
            "РЕШИЛИ:", "1.1. Руководителям", "Голосовали: за – 21", "2. О базовых", "2.4. Районному",
            "Председательствующий\tА.А. Сидорова", "Секретарь\tМ.И. Кузнецова",
        ],
        "letter": [
            "РАЙОННЫЙ ОТДЕЛ ОБРАЗОВАНИЯ", "29.03.2019 № 01-12/345", "Руководителям общеобразовательных организаций",
            "Об отборе", "Уважаемые коллеги!", "– есть педагог-библиотекарь;", "Этап", "Прием заявок",
            "Приложение:\t1. Форма заявки на 1 л. в 1 экз.", "\t2. Модель", "С уважением,",
            "начальник районного отдела образования\tА.А. Сидорова",
            "Кузнецова Мария Ильинична, +7 (000) 00-00-00, rmk",
        ],
        "certificate": [
            "СЕРТИФИКАТ", "№ 15", "подтверждает, что", "Иванова Анна Петровна", "приняла участие", "Объем: 8 часов",
            "Начальник районного отдела образования\tА.А. Сидорова", "п. Переволоцкий, 17.09.2019",
        ],
        "report": [
            "Отчет о выполнении плана", "Отметка о выполнении", "1.1.", "Выполнено: приказ от 15.02.2019 № 33",
            "23.12.2019",
            "Методист районного методического кабинета\tМ.И. Кузнецова",
        ],
    ]

    @Test(arguments: cases)
    func `a paper holds its parts in their order`(paper: String, format: DocumentFormat) throws {
        var rest = DocumentLines(of: try document(paper, as: format)).lines[...]
        for mark in try #require(Self.marks[paper]) {
            let index = try #require(rest.firstIndex { $0.hasPrefix(mark) }, "«\(mark)» in \(rest)")
            rest = rest[(index + 1)...]
        }
    }

    @Test(arguments: [DocumentFormat.docx, .odt])
    func `the roadmap and the report read back as they were written`(format: DocumentFormat) throws {
        let input = try Source.fixture("chain/roadmap.yaml")
        let plan = try Plan(from: ModelFile.value(of: input))
        let bytes = try render("roadmap", as: format).bytes
        let read = try Importer().plan(from: Input(name: "roadmap.\(format)", bytes: bytes)).model
        #expect(read.withoutReadings.sections == plan.sections)
        #expect(read.columns == plan.columns)
        #expect(read.period == plan.period)
    }

    @Test func `the order carries its roadmap on pages of their own, turned, with the mark of approval`() throws {
        let rendering = try render("order", as: .docx)
        #expect(rendering.diagnostics.isEmpty)
        let package = try ZipReader(rendering.bytes)
        let entry = try #require(package.entry("word/document.xml"))
        let text = DOMText(try XMLTree.parse(package.bytes(of: entry), part: "", limits: Limits()).root)
        #expect(text.contains(#"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"#))
        #expect(text.contains(#"<w:pgSz w:w="11906" w:h="16838"/>"#))
        let lines = DocumentLines(of: try document("order", as: .docx)).lines
        let first = try #require(lines.firstIndex(of: "Приложение № 1"))
        #expect(lines[first + 1] == "УТВЕРЖДЕНА\nприказом районного отдела образования\nот 15.02.2019 № 33")
        let mark = try #require(lines.firstIndex(of: "Приложение № 2"))
        #expect(lines[mark + 1] == "УТВЕРЖДЕН\nприказом районного отдела образования\nот 15.02.2019 № 33")
    }

    @Test(arguments: cases)
    func `no tag, no blank label and no name of the author's machine is left in a paper`(
        paper: String, format: DocumentFormat
    ) throws {
        let package = try ZipReader(render(paper, as: format).bytes)
        for entry in package.entries where entry.name.hasSuffix(".xml") {
            let text = String(decoding: try package.bytes(of: entry), as: UTF8.self)
            #expect(!text.contains("{{") && !text.contains("{%") && !text.contains("/home/"), "\(entry.name)")
        }
    }
}
