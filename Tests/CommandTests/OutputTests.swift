import Chancery
import Foundation
import Testing

@Suite struct OutputTests {
    @Test func `a model goes to standard output as YAML, or as -o's suffix says`() throws {
        let workshop = try Workshop()
        #expect(workshop.run(line: "chancery new plan | chancery render - -o plan.docx").status == 0)
        let yaml = workshop.run(["import", "plan.docx"])
        #expect(yaml.status == 0)
        #expect(yaml.text.hasPrefix("chancery: 1\nkind: plan\n"), "\(yaml.text.prefix(80))")
        #expect(workshop.run(["import", "plan.docx", "-o", "plan.json"]).output.isEmpty)
        #expect(try workshop.text(of: "plan.json").hasPrefix("{"))
        #expect(workshop.run(["import", "plan.docx", "-o", "plan.md"]).status == 0)
        #expect(try workshop.text(of: "plan.md").contains("# План мероприятий"))
    }

    @Test(arguments: [("html", "<!DOCTYPE html>"), ("md", "**План мероприятий")])
    func `a model is rendered as a page to be read`(suffix: String, beginning: String) throws {
        let workshop = try Workshop()
        let outcome = workshop.run(line: "chancery new plan | chancery render - -o page.\(suffix)")
        #expect(outcome.status == 0, "\(outcome.messages)")
        let page = try workshop.text(of: "page.\(suffix)")
        #expect(page.contains(beginning), "\(page.prefix(200))")
        #expect(page.contains("Ожидаемые результаты"))
    }

    @Test func `a format that is not known is wrong usage and names those that are`() throws {
        let outcome = try Workshop().run(line: "chancery new plan | chancery render - -o page.rtf")
        #expect(outcome.status == 64)
        #expect(outcome.messages.contains(".docx, .odt, .fodt, .html, .md, .pdf"), "\(outcome.messages)")
    }

    @Test func `several inputs go on after a bad one, and the worst exit code stands`() throws {
        let workshop = try Workshop()
        #expect(workshop.run(line: "chancery new plan | chancery render - -o a.docx").status == 0)
        try workshop.write("no package", to: "bad.docx")
        let outcome = workshop.run(["import", "bad.docx", "missing.docx", "a.docx", "-o", "models"])
        #expect(outcome.status == 66)
        #expect(try FolderFiles(root: workshop.folder).names(inFolder: "models") == ["a.yaml"])
        #expect(outcome.messages.contains("bad.docx: error: "))
        #expect(outcome.messages.contains("missing.docx: error: "))
    }

    @Test func `two inputs of one name do not overwrite each other`() throws {
        let workshop = try Workshop()
        #expect(workshop.run(line: "chancery new plan | chancery render - -o a.docx").status == 0)
        let outcome = workshop.run(["import", "a.docx", "./a.docx", "-o", "models/"])
        #expect(outcome.status == 73)
        #expect(outcome.messages.contains("[output-clash]"))
    }

    @Test(arguments: ["nowhere/plan.docx", "folder"])
    func `an output that cannot be created gives 73`(output: String) throws {
        let workshop = try Workshop()
        try FolderFiles(root: workshop.folder).makeFolder("folder")
        let model = workshop.run(["new", "plan"]).output
        let outcome =
            output == "folder"
            ? workshop.run(["new", "plan", "-o", output])
            : workshop.run(["render", "-", "-o", output], input: model)
        #expect(outcome.status == 73, "\(outcome.messages)")
        #expect(try workshop.names == ["folder"])
    }

    @Test func `a file is replaced as a whole, a link stays a link, and no temporary file is left`() throws {
        let workshop = try Workshop()
        try workshop.write("old", to: "target.yaml")
        try FileManager.default.createSymbolicLink(
            atPath: workshop.folder + "/link.yaml", withDestinationPath: "target.yaml")
        #expect(workshop.run(["new", "plan", "-o", "link.yaml"]).status == 0)
        #expect(try workshop.text(of: "target.yaml").contains("kind: plan"))
        #expect(try workshop.names == ["link.yaml", "target.yaml"])
        let attributes = try FileManager.default.attributesOfItem(atPath: workshop.folder + "/link.yaml")
        #expect(attributes[.type] as? FileAttributeType == .typeSymbolicLink)
    }

    @Test func `a document does not go to a terminal`() throws {
        let workshop = try Workshop()
        let model = workshop.run(["new", "plan"]).output
        let outcome = workshop.run(["render", "-", "-o", "-"], input: model, isOutputTerminal: true)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
    }

    @Test func `a folder is no document`() throws {
        let workshop = try Workshop()
        try FolderFiles(root: workshop.folder).makeFolder("folder")
        let outcome = workshop.run(["import", "folder"])
        #expect(outcome.status == 65)
        #expect(outcome.messages == "folder: error: This is a folder, a file was expected [is-a-folder]\n")
    }

    @Test func `a template goes to a folder and back`() throws {
        let workshop = try Workshop()
        for line in [
            "chancery template export plan -o a.docx", "chancery template unpack a.docx -o a",
            "chancery template pack a -o b.docx", "chancery template unpack b.docx -o b",
            "chancery template pack b -o c.docx",
        ] {
            let outcome = workshop.run(line: line)
            #expect(outcome.status == 0, "\(line)\n\(outcome.messages)")
        }
        let files = FolderFiles(root: workshop.folder)
        #expect(try files.bytes(of: "b.docx") == files.bytes(of: "c.docx"))
        let model = workshop.run(["new", "plan"]).output
        let byFile = workshop.run(["render", "-", "-t", "a.docx", "-o", "-"], input: model)
        let byFolder = workshop.run(["render", "-", "-t", "a", "-o", "-"], input: model)
        #expect(byFile.status == 0, "\(byFile.messages)")
        #expect(byFolder.status == 0, "\(byFolder.messages)")
    }

    @Test func `a value is set on the way to the template`() throws {
        let workshop = try Workshop()
        let model = workshop.run(["new", "plan"]).output
        let rendered = workshop.run(
            ["render", "-", "-o", "-", "--set", "title=План работы «Энских чтений»"], input: model)
        #expect(rendered.status == 0, "\(rendered.messages)")
        let text = workshop.run(["inspect", "-"], input: rendered.output).text
        #expect(text.contains("План работы «Энских чтений»"))
    }

    @Test func `data of the user's own need a template of the user's own`() throws {
        let workshop = try Workshop()
        let outcome = workshop.run(["render", "-", "-o", "a.docx"], input: Array("name: Анна\n".utf8))
        #expect(outcome.status == 65)
        #expect(outcome.messages.contains("[no-template]"), "\(outcome.messages)")
    }

    @Test(arguments: ["- a: 1\n- a: 2\n", "имя;дата\nАнна;1 мая\n"])
    func `a list is not rendered as one record`(data: String) throws {
        let outcome = try Workshop().run(["render", "-", "-t", "plan", "-o", "a.docx"], input: Array(data.utf8))
        #expect(outcome.status == 65)
        #expect(
            outcome.messages.hasPrefix("-: error: A document is made of one record"), "\(outcome.messages)"
        )
    }

    @Test(arguments: ["plan", "protocol", "order", "letter"])
    func `import takes a document for the kind that it is told`(kind: String) throws {
        let workshop = try Workshop()
        let document = workshop.run(["render", "-", "-o", "-"], input: workshop.run(["new", kind]).output).output
        let outcome = workshop.run(["import", "-", "--kind", kind, "--format", "json"], input: document)
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(outcome.text.replacing(" ", with: "").contains("\"kind\":\"\(kind)\""), "\(outcome.text.prefix(200))")
    }

    @Test func `a template without tags is told`() throws {
        let workshop = try Workshop()
        #expect(workshop.run(line: "chancery new plan | chancery render - -o plain.docx").status == 0)
        let model = workshop.run(["new", "plan"]).output
        let outcome = workshop.run(["render", "-", "-t", "plain.docx", "-o", "copy.docx"], input: model)
        #expect(outcome.status == 0)
        #expect(outcome.messages.hasPrefix("plain.docx: warning: "), "\(outcome.messages)")
        #expect(workshop.run(["template", "check", "plain.docx"]).status == 1)
    }

    @Test func `several models on standard output are documents of one YAML stream`() throws {
        let workshop = try Workshop()
        #expect(workshop.run(line: "chancery new plan | chancery render - -o a.docx").status == 0)
        let text = workshop.run(["import", "a.docx", "a.docx"]).text
        #expect(text.components(separatedBy: "\n---\n").count == 2)
    }
}
