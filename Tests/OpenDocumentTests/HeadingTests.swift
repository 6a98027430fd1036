import ChanceryDocument
import Testing

@testable import ChanceryOpenDocument

/// Headings and their numbers as LibreOffice 7.4 prints them.
@Suite struct HeadingTests {
    private static let outline =
        "<text:outline-style style:name=\"Outline\">"
        + (1...3).map {
            """
            <text:outline-level-style text:level="\($0)" style:num-format="1" style:num-suffix=")" text:display-levels="\($0)"/>
            """
        }.joined() + "<text:outline-level-style text:level=\"4\" style:num-format=\"\"/></text:outline-style>"

    private static let styles =
        ODT.style("Standard") + ODT.style("Heading", parent: "Standard")
        + ODT.style("H1", parent: "Heading", "style:display-name=\"Heading 1\" style:default-outline-level=\"1\"")
        + ODT.style("H2", parent: "Heading", "style:default-outline-level=\"2\"")
        + ODT.style("Bare", parent: "Heading", "style:default-outline-level=\"3\" style:list-style-name=\"\"")
        + ODT.style("Below", parent: "H1") + ODT.style("Bound", parent: "Standard", "style:list-style-name=\"L1\"")
        + Lists.decimal + outline

    private static let automatic =
        ODT.style("A", parent: "H1") + ODT.style("None", parent: "H1", "style:list-style-name=\"\"")
        + ODT.style("Own", parent: "H1", "style:list-style-name=\"L2\"")
        + Lists.style("L2", Lists.level(1, "a", suffix: ")"))

    private func outline(_ body: String...) throws -> [String] {
        try ODT.outline(body.joined(), automatic: Self.automatic, styles: Self.styles)
    }

    @Test func `headings are numbered by the outline style, at their own level`() throws {
        #expect(
            try outline(
                ODT.h("а", 1, "H1"), ODT.h("б", 2, "H2"), ODT.h("в", 2, "H2"), ODT.h("г", 1, "A"), ODT.h("д", 3, "H1"),
                ODT.h("е", 4, "H1"), ODT.h("ж", 1))
                == ["[1)] а", "[1.1)] б", "[1.2)] в", "[2)] г", "[2.1.1)] д", "е", "[3)] ж"])
    }

    @Test(arguments: ["None", "Own", "Bare", "Below", "Bound"])
    func `a style with a list of its own, or without any, takes a heading out of the outline`(style: String) throws {
        #expect(try outline(ODT.h("а", 1, style), ODT.h("б", 1, "H1")) == ["а", "[1)] б"])
    }

    @Test func `a paragraph in the heading style of a level is numbered too`() throws {
        #expect(try outline(ODT.p("а", "H1"), ODT.p("б", "H2"), ODT.p("в", "Below")) == ["[1)] а", "[1.1)] б", "в"])
    }

    @Test func `a heading may have no number, or begin anew`() throws {
        #expect(
            try outline(
                ODT.h("а", 1, "H1"), ODT.h("б", 1, "H1", "text:is-list-header=\"true\""), ODT.h("в", 1, "H1"),
                ODT.h("г", 1, "H1", "text:restart-numbering=\"true\" text:start-value=\"5\""),
                ODT.h("д", 1, "H1", "text:start-value=\"9\""),
                // LibreOffice writes it where nothing but the beginning is meant.
                ODT.h("е", 1, "H1", "text:restart-numbering=\"true\" text:start-value=\"-1\""))
                == ["[1)] а", "б", "[2)] в", "[5)] г", "[6)] д", "[1)] е"])
    }

    @Test func `a heading in a list is numbered by the list if its style is a heading's or bound to a list`() throws {
        let list = { (style: String) in Lists.list("L2", Lists.item(ODT.h("а", 1, style))) }
        for style in ["H1", "Own", "Bound", "Bare"] { #expect(try outline(list(style)) == ["[a)] а"], "\(style)") }
        #expect(try outline(list("Standard")) == ["[1)] а"])
        #expect(
            try outline(Lists.list("Outline", Lists.item(ODT.h("а", 1, "H1"))), ODT.h("б", 1, "H1")) == [
                "[1)] а", "[2)] б",
            ])
    }

    @Test func `without an outline style headings have no numbers but those of lists`() throws {
        #expect(try ODT.outline(ODT.h("а", 1)) == ["а"])
        let list = Lists.list("L1", Lists.item(ODT.h("а", 1)), Lists.item(ODT.p("б")))
        #expect(try ODT.outline(list, automatic: Lists.decimal) == ["[1.] а", "[2.] б"])
    }

    @Test func `headings have their level, and styles the names that users see`() throws {
        let body = ODT.h("а", 1, "A") + ODT.h("б", 3, "H2") + ODT.p("в", "H1") + ODT.p("г", "Standard") + ODT.p("д")
        let paragraphs = ODT.paragraphs(try ODT.read(body, automatic: Self.automatic, styles: Self.styles))
        #expect(paragraphs.map(\.outlineLevel) == [0, 2, nil, nil, nil])
        #expect(paragraphs.map(\.style) == ["Heading 1", "H2", "Heading 1", nil, nil])
    }
}
