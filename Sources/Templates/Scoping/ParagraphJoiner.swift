import ChanceryXML

/// Joins a paragraph with the one before it where it begins with `{%-`, or where that one ends with `-%}`.
///
/// So python-docx-template does it: a `-` at the edge of a paragraph takes the border away, one in the middle the blanks beside it. Empty
/// paragraphs between go with the border.
struct ParagraphJoiner {
    private let tags: [TemplateTag]
    private let visibility: Visibility

    init(tags: [TemplateTag]) {
        self.tags = tags
        visibility = Visibility(tags: tags)
    }

    /// The tree with such paragraphs joined.
    func join(_ element: TemplateElement) -> TemplateElement {
        guard tags.contains(where: { isJoint($0) && ($0.trimsBefore || $0.trimsAfter) }) else { return element }
        return joined(element)
    }

    private func isJoint(_ tag: TemplateTag) -> Bool {
        if case .control = tag.parsed { tag.prefix == nil } else { false }
    }

    private func joined(_ element: TemplateElement) -> TemplateElement {
        var result = element
        result.children = []
        // The last paragraph, and where the empty ones behind it begin.
        var last: Int?
        for child in element.children {
            guard case .element(let inner) = child else {
                result.children.append(child)
                continue
            }
            let next = joined(inner)
            if inner.role == .paragraph, let index = last, case .element(let before) = result.children[index],
                belongs(next, behind: before)
            {
                var whole = before
                whole.children += next.children.filter { node in
                    if case .element(let part) = node { part.role != .paragraphProperties } else { true }
                }
                result.children.replaceSubrange(index..., with: [.element(whole)])
                continue
            }
            result.children.append(.element(next))
            switch inner.role {
            case .paragraph:
                let isSpacer = visibility.isBlank(next) && !visibility.holdsTag(next.children) && !next.endsSection
                if !isSpacer || last == nil { last = result.children.count - 1 }
            case .mark, .paragraphProperties, .cellProperties: break
            default: last = nil
            }
        }
        return result
    }

    private func belongs(_ next: TemplateElement, behind before: TemplateElement) -> Bool {
        guard before.head.qualifiedName == next.head.qualifiedName, !before.endsSection, !next.endsSection else {
            return false
        }
        if let first = visibility.edgeTag(of: next, isFirst: true), isJoint(tags[first]), tags[first].trimsBefore {
            return true
        }
        if let end = visibility.edgeTag(of: before, isFirst: false), isJoint(tags[end]), tags[end].trimsAfter {
            return true
        }
        return false
    }
}
