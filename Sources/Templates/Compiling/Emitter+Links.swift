import ChanceryXML

/// Links of WordprocessingML, whose addresses stand in relations beside the part.
extension Emitter {
    /// A link. One in a loop with tags in its address becomes a field with the address in it, for a relation has one address only
    /// (ECMA-376-1:2016 §17.16.5.25).
    mutating func emitLink(_ link: TemplateElement) {
        let outer = isBreakable
        isBreakable = false
        defer { isBreakable = outer }
        var plain = link
        guard let index = link.head.attributes.firstIndex(where: { $0.namespace == .relationships }) else {
            emitPlain(link)
            return
        }
        let address = plain.attributeNodes.removeValue(forKey: index)
        guard let address, !loops.isEmpty else {
            result.links[note, default: LinkUse()].single.insert(link.head.attributes[index].value)
            emitPlain(plain)
            return
        }
        result.links[note, default: LinkUse()].repeated.insert(link.head.attributes[index].value)
        let prefix = link.head.prefix
        emitSign("begin", prefix)
        bytes.append(
            contentsOf: "<\(prefix)r><\(prefix)instrText xml:space=\"preserve\"> HYPERLINK &quot;".utf8)
        emitAttribute(address)
        bytes.append(contentsOf: "&quot;".utf8)
        if let anchor = link.head.attribute("anchor", .wordprocessingML) {
            bytes.append(contentsOf: " \\l &quot;\(XMLSerialiser.attributeText(anchor))&quot;".utf8)
        }
        bytes.append(contentsOf: " </\(prefix)instrText></\(prefix)r>".utf8)
        emitSign("separate", prefix)
        emit(link.children)
        emitSign("end", prefix)
    }

    private mutating func emitSign(_ kind: String, _ prefix: String) {
        bytes.append(
            contentsOf: "<\(prefix)r><\(prefix)fldChar \(prefix)fldCharType=\"\(kind)\"/></\(prefix)r>".utf8)
    }
}
