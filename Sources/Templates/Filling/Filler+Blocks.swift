/// Jinja's blocks that need no program behind them: `with`, and what takes its text.
extension Filler {
    mutating func run(_ site: WithSite) {
        do throws(TagProblem) { try evaluator.open(site.bindings) } catch {
            tell(error, site.tag)
            return
        }
        run(site.body)
        evaluator.close()
    }

    /// Fills a block aside and keeps its text.
    mutating func run(_ site: CaptureSite) {
        let outer = output
        output = []
        run(site.body)
        let text = output
        output = outer
        guard text.count <= WorkBound.textBytes else {
            tell(.tooLarge(at: 0..<0), site.tag)
            return
        }
        evaluator.captured = String(decoding: text, as: UTF8.self)
    }
}
