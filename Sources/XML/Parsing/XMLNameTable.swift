import CLibXML2

/// The numbers of names by the pointers that libxml2 interned them at: a name is looked up as a string once, then by its address.
///
/// An open hash table; the pointers stay valid as long as the parser, which owns the strings, lives.
@safe final class XMLNameTable {
    @unsafe private struct Slot {
        var local: UnsafePointer<xmlChar>?
        var uri: UnsafePointer<xmlChar>?
        var number: UInt16
    }

    private let vocabulary: XMLVocabulary
    private var slots: [Slot]
    private var usedCount = 0
    private var namespaces: [UInt: XMLNamespace] = [:]

    init(_ vocabulary: XMLVocabulary) {
        self.vocabulary = vocabulary
        unsafe slots = unsafe [Slot](repeating: unsafe Slot(local: nil, uri: nil, number: 0), count: 512)
    }

    /// The number of a name.
    @inline(__always)
    func number(of local: UnsafePointer<xmlChar>, uri: UnsafePointer<xmlChar>?) -> UInt16 {
        let mask = unsafe slots.count - 1
        var index = (Int(bitPattern: local) &>> 2 ^ Int(bitPattern: uri) &>> 5) & mask
        while true {
            let slot = unsafe slots[index]
            if unsafe slot.local == local, unsafe slot.uri == uri { return unsafe slot.number }
            if unsafe slot.local == nil { return unsafe add(local, uri) }
            index = (index + 1) & mask
        }
    }

    private func add(_ local: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?) -> UInt16 {
        let namespace: XMLNamespace = if let uri = unsafe uri { unsafe self.namespace(of: uri) } else { .none }
        let number = unsafe vocabulary.number(of: String(cString: local), in: namespace)
        usedCount += 1
        if unsafe usedCount * 2 > slots.count {
            let old = unsafe slots
            unsafe slots = unsafe [Slot](repeating: unsafe Slot(local: nil, uri: nil, number: 0), count: old.count * 2)
            for unsafe slot in unsafe old where unsafe slot.local != nil { unsafe insert(slot) }
        }
        unsafe insert(Slot(local: local, uri: uri, number: number))
        return number
    }

    private func insert(_ slot: Slot) {
        let mask = unsafe slots.count - 1
        var index = unsafe (Int(bitPattern: slot.local) &>> 2 ^ Int(bitPattern: slot.uri) &>> 5) & mask
        while unsafe slots[index].local != nil { index = (index + 1) & mask }
        unsafe slots[index] = unsafe slot
    }

    private func namespace(of uri: UnsafePointer<xmlChar>) -> XMLNamespace {
        let address = UInt(bitPattern: uri)
        if let known = namespaces[address] { return known }
        let namespace = unsafe XMLNamespace(uri: String(cString: uri))
        namespaces[address] = namespace
        return namespace
    }
}
