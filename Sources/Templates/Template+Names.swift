extension Template {
    /// The names that the template's tags begin with, in lower case: what data it needs at all.
    package var rootNames: Set<String> {
        var names: Set<String> = []
        for program in programs {
            for tag in program.tags {
                for expression in tag.expressions {
                    for use in expression.nameUses {
                        if let name = use.path.first ?? nil { names.insert(name.lowercased()) }
                        if let spelling = use.spelling { names.insert(spelling.lowercased()) }
                    }
                }
            }
        }
        return names
    }
}

extension TemplateTag {
    /// The expressions that a tag computes.
    fileprivate var expressions: [Expression] {
        switch parsed {
        case .value(let expression): [expression]
        case .control(.for(let head)): [head.iterable] + (head.condition.map { [$0] } ?? [])
        case .control(.if(let condition)), .control(.elif(let condition)): [condition]
        case .control(.with(let bindings)): bindings.map(\.value)
        case .control(.set(_, let expression)), .control(.capture(_, let expression)),
            .control(.filter(let expression)),
            .control(.colspan(let expression)), .control(.colwidth(let expression)),
            .control(.cellBackground(let expression)):
            [expression]
        case .control, .comment: []
        }
    }
}
