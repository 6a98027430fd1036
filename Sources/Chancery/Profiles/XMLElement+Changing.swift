import ChanceryXML

extension XMLElement {
    /// Gives an attribute a value, in its place; `nil` takes the attribute away.
    mutating func set(_ name: String, _ namespace: XMLNamespace, to value: String?) {
        let local = name.split(separator: ":").last.map(String.init) ?? name
        let index = attributes.firstIndex { $0.namespace == namespace && $0.localName == local }
        switch (index, value) {
        case (let index?, let value?): attributes[index].value = value
        case (let index?, nil): attributes.remove(at: index)
        case (nil, let value?): attributes.append(XMLAttribute(name, namespace: namespace, value: value))
        case (nil, nil): break
        }
    }

    /// Changes the child elements of a name.
    mutating func changeAll(_ localName: String, _ namespace: XMLNamespace, _ change: (inout XMLElement) -> Void) {
        for index in children.indices {
            guard case .element(var element) = children[index], element.is(localName, namespace) else { continue }
            change(&element)
            children[index] = .element(element)
        }
    }

    /// Changes each element of a name inside, however deep; what stands inside of one is not looked at.
    mutating func changeDeep(_ localName: String, _ namespace: XMLNamespace, _ change: (inout XMLElement) -> Void) {
        for index in children.indices {
            guard case .element(var element) = children[index] else { continue }
            if element.is(localName, namespace) {
                change(&element)
            } else {
                element.changeDeep(localName, namespace, change)
            }
            children[index] = .element(element)
        }
    }

    /// Changes the first child element of a name, which is made where there is none.
    ///
    /// - Parameters:
    ///   - name: The child with its prefix.
    ///   - namespace: The namespace of the child and of its siblings.
    ///   - order: The names that the schema puts before the child.
    mutating func change(
        _ name: String, _ namespace: XMLNamespace, after order: [String] = [], _ change: (inout XMLElement) -> Void
    ) {
        let local = name.split(separator: ":").last.map(String.init) ?? name
        for index in children.indices {
            guard case .element(var element) = children[index], element.is(local, namespace) else { continue }
            change(&element)
            children[index] = .element(element)
            return
        }
        var made = XMLElement(name, namespace: namespace)
        change(&made)
        let index = children.lastIndex { node in
            guard case .element(let element) = node else { return false }
            return element.namespace == namespace && order.contains(element.localName)
        }
        children.insert(.element(made), at: index.map { $0 + 1 } ?? 0)
    }

    /// Takes the child elements of a name away.
    mutating func remove(_ localName: String, _ namespace: XMLNamespace) {
        children.removeAll { node in
            if case .element(let element) = node { element.is(localName, namespace) } else { false }
        }
    }
}
