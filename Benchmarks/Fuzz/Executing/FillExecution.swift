import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import ChanceryTemplates
import ChanceryXML

/// Compiles a document, fills it, and looks at what came out.
enum FillExecution {
    private static let filters = FilterRegistry()
    private static let limits: Limits = {
        var limits = Limits()
        limits.loopIterations = 2_000
        limits.outputBytes = 1 << 18
        return limits
    }()

    static func run(_ document: FuzzDocument, _ data: Value) -> FuzzOutcome {
        var outcome = FuzzOutcome()
        do throws(DiagnosticList) {
            let template = try Template.compile(
                part: document.part, isWord: document.isWord, filters: filters, limits: limits)
            let output = try template.fill(data, unresolved: document.isDraft ? .highlight : .fail)
            outcome.output = output
            // What was wrong with a damaged part before may be wrong with it still.
            if !document.isDamaged {
                outcome.faults = PartCheck.faults(of: output, hasBlocks: !document.blocks.isEmpty)
            } else if output != document.part {
                outcome.faults = parsed(output)
            }
        } catch {
            // What is no XML is refused.
            for problem in error.diagnostics where problem.code.rawValue == "malformed-xml" && !document.isDamaged {
                outcome.faults.append("\(problem)")
            }
        }
        if let output = outcome.output, document.isCheckedTwice, !document.isDamaged {
            outcome.faults += parsed(output)
        }
        return outcome
    }

    /// What libxml2 says of a part.
    private static func parsed(_ output: [UInt8]) -> [String] {
        do throws(Diagnostic) {
            _ = try XMLTree.parse(output, part: "filled", limits: Limits())
            return []
        } catch {
            return ["\(error)"]
        }
    }
}
