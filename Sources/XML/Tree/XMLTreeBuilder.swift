import CLibXML2
import ChanceryDiagnostics

/// Copies libxml2's tree into values.
@safe struct XMLTreeBuilder {
    let part: String
    let limits: Limits
    /// The names and namespaces by the addresses where libxml2 keeps them: it has one string for all that are alike, and the document
    /// outlives the builder. Made once they cost an element nothing.
    private var names: [NameKey: XMLName] = [:]
    private var namespaces: [UInt: XMLNamespace] = [:]

    /// The addresses of a local name and of its namespace.
    private struct NameKey: Hashable {
        var local: UInt
        var namespace: UInt
    }

    init(part: String, limits: Limits) {
        self.part = part
        self.limits = limits
    }

    mutating func tree(of document: xmlDocPtr) throws(Diagnostic) -> XMLTree {
        var prologue: [XMLNode] = []
        var child = unsafe document.pointee.children
        while let node = unsafe child {
            if unsafe node.pointee.type == XML_ELEMENT_NODE {
                return XMLTree(root: try unsafe element(node, depth: 1), prologue: prologue)
            }
            if let other = unsafe leaf(node) { prologue.append(other) }
            unsafe child = unsafe node.pointee.next
        }
        throw .malformedXML(at: Place(.part(part), .line(1)), saying: "there is no root element")
    }

    private mutating func element(_ node: xmlNodePtr, depth: Int) throws(Diagnostic) -> XMLElement {
        if depth > limits.xmlDepth {
            throw unsafe .tooDeep(limit: limits.xmlDepth, at: Place(.part(part), .line(Int(xmlGetLineNo(node)))))
        }
        let namespace = unsafe self.namespace(node.pointee.ns)
        var result = unsafe XMLElement(name(node.pointee.name, node.pointee.ns), namespace: namespace)
        var declaration = unsafe node.pointee.nsDef
        while let current = unsafe declaration {
            unsafe result.declarations.append(
                XMLNamespaceDeclaration(prefix: string(current.pointee.prefix), uri: string(current.pointee.href)))
            unsafe declaration = unsafe current.pointee.next
        }
        var attribute = unsafe node.pointee.properties
        while let current = unsafe attribute {
            let value = unsafe xmlNodeListGetString(node.pointee.doc, current.pointee.children, 1)
            unsafe result.attributes.append(
                XMLAttribute(
                    name(current.pointee.name, current.pointee.ns),
                    namespace: self.namespace(current.pointee.ns), value: string(value)))
            unsafe chancery_xml_free(value)
            unsafe attribute = unsafe current.pointee.next
        }
        var child = unsafe node.pointee.children
        while let current = unsafe child {
            if unsafe current.pointee.type == XML_ELEMENT_NODE {
                result.children.append(.element(try unsafe element(current, depth: depth + 1)))
            } else if let other = unsafe leaf(current) {
                result.children.append(other)
            }
            unsafe child = unsafe current.pointee.next
        }
        return result
    }

    private func leaf(_ node: xmlNodePtr) -> XMLNode? {
        switch unsafe node.pointee.type {
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: unsafe .text(string(node.pointee.content))
        case XML_COMMENT_NODE: unsafe .comment(string(node.pointee.content))
        case XML_PI_NODE:
            unsafe .processingInstruction(target: string(node.pointee.name), data: string(node.pointee.content))
        default: nil
        }
    }

    private mutating func namespace(_ pointer: xmlNsPtr?) -> XMLNamespace {
        guard let pointer = unsafe pointer, let href = unsafe pointer.pointee.href else { return .none }
        let key = UInt(bitPattern: href)
        if let known = namespaces[key] { return known }
        let namespace = unsafe XMLNamespace(uri: String(cString: href))
        namespaces[key] = namespace
        return namespace
    }

    /// The name with its prefix and without; the strings of repeated names share their storage.
    private mutating func name(_ local: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> XMLName {
        let key = NameKey(local: UInt(bitPattern: local), namespace: UInt(bitPattern: namespace))
        if let known = names[key] { return known }
        let local = unsafe string(local)
        var name = XMLName(qualified: local, local: local)
        if let prefix = unsafe namespace?.pointee.prefix {
            name.qualified = unsafe String(cString: prefix) + ":" + local
        }
        names[key] = name
        return name
    }

    private func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
        guard let pointer = unsafe pointer else { return "" }
        return unsafe String(cString: pointer)
    }
}
