import ChanceryDocument
import Testing

@testable import ChanceryOpenDocument

/// What the standard allows and hardly anybody writes, each as its body and what LibreOffice shows of it.
@Suite struct OddTests {
    private static let levels = Lists.style(
        "L1", Lists.level(1, suffix: "."), Lists.level(2, suffix: ".", display: 2))

    private static func changes(_ deletion: String) -> String {
        """
        <text:tracked-changes><text:changed-region xml:id="d" text:id="d"><text:deletion><office:change-info/>\(deletion)</text:deletion>\
        </text:changed-region></text:tracked-changes>
        """
    }

    private static let deleted = "<text:change text:change-id=\"d\"/>"

    private static let texts: [(body: String, outline: [String])] = [
        // What a field keeps for programs is no text; what it shows is.
        (
            "<text:p>а <text:drop-down text:name=\"d\"><text:label text:value=\"раз\"/><text:label text:value=\"два\"/>два</text:drop-down>"
                + "<text:user-field-get text:name=\"u\" text:display=\"none\">нет</text:user-field-get>"
                + "<text:user-field-input text:name=\"u\"> три</text:user-field-input><text:sequence>4</text:sequence></text:p>",
            ["а два три4"]
        ),
        (
            """
            <text:p>а<f:fieldmark-start xmlns:f="urn:x" text:name="f"><f:param f:name="n" f:value="нет"/></f:fieldmark-start>ответ\
            <f:fieldmark-end xmlns:f="urn:x"/></text:p>
            """, ["аответ"]
        ),
        // A deletion of whole paragraphs joins what stands around it; one in a cell stays in the cell.
        (changes(ODT.p("1") + ODT.p("2")) + ODT.p("до\(deleted)после"), ["допосле"]),
        (
            changes(ODT.p("нет") + ODT.table(ODT.row(ODT.cell("нет")))) + ODT.p("а\(deleted)б"), ["аб"]
        ),
        (changes(ODT.p("нет")) + ODT.table(ODT.row(ODT.cell("а\(deleted)б"), ODT.cell("в"))), ["аб|в"]),
        // A section from another file keeps the copy that it has.
        (
            "<text:section text:name=\"s\"><text:section-source xlink:href=\"x.odt\"/>\(ODT.p("а"))</text:section>",
            ["а"]
        ),
        (
            ODT.table(
                "<text:soft-page-break/>", ODT.row("<table:covered-table-cell/>", ODT.cell("а")),
                ODT.row(ODT.cell("б"), ODT.cell("в"))), [".|а", "б|в"]
        ),
        (
            ODT.table(ODT.row("<table:table-cell office:value-type=\"float\" office:value=\"5\"/>", ODT.cell("5,00"))),
            ["|5,00"]
        ),
    ]

    @Test(arguments: texts)
    func `what is legal and rare reads as it is shown`(body: String, outline: [String]) throws {
        #expect(try ODT.outline(body) == outline)
    }

    @Test func `capitals that a style makes are not in the text`() throws {
        let automatic = ODT.style("T", "text", text: "fo:text-transform=\"uppercase\" fo:font-variant=\"small-caps\"")
        #expect(try ODT.outline(ODT.p(ODT.span("Как набрано", "T")), automatic: automatic) == ["Как набрано"])
    }

    private static let lists: [(body: String, outline: [String])] = [
        // A number that another program wrote beside the item is not printed twice.
        (
            "<text:list text:style-name=\"L1\"><text:list-item><text:number>9.</text:number>\(ODT.p("а"))</text:list-item></text:list>",
            ["[1.] а"]
        ),
        // A list that is to go on with one that is not there begins anew, and the next one goes on with it.
        (
            Lists.list("L1", Lists.item(ODT.p("а")))
                + "<text:list text:style-name=\"L1\" text:continue-list=\"нет\">\(Lists.item(ODT.p("б")))</text:list>"
                + "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\">\(Lists.item(ODT.p("в")))</text:list>",
            ["[1.] а", "[1.] б", "[2.] в"]
        ),
        // An item that holds a list alone stands under the item before it.
        (
            Lists.list(
                "L1", Lists.item(ODT.p("а")),
                Lists.item("<text:list>\(Lists.item(ODT.p("б")))</text:list>"), Lists.item(ODT.p("в"))),
            ["[1.] а", "[1.1.] б", "[2.] в"]
        ),
    ]

    @Test(arguments: lists)
    func `what is legal and rare counts as it is shown`(body: String, outline: [String]) throws {
        #expect(try ODT.outline(body, automatic: Self.levels) == outline)
    }
}
