import CLibXML2

/// The numbers of names by the pointers that libxml2 interned them at: a name is looked up as a string once, then by its address.
///
/// An open hash table of fixed size; the pointers stay valid as long as the parser, which owns the strings, lives. The table
/// is memory of its own and no array, because it is asked at every element and attribute and Swift would check each access for exclusivity.
@safe final class XMLNameTable {
    @unsafe private struct Slot {
        var local: UnsafePointer<xmlChar>?
        var uri: UnsafePointer<xmlChar>?
        var number: UInt16
    }

    private static let capacity = 4096
    private let vocabulary: XMLVocabulary
    private let slots: UnsafeMutablePointer<Slot>
    private var usedCount = 0

    init(_ vocabulary: XMLVocabulary) {
        self.vocabulary = vocabulary
        unsafe slots = UnsafeMutablePointer<Slot>.allocate(capacity: Self.capacity)
        unsafe slots.initialize(repeating: unsafe Slot(local: nil, uri: nil, number: 0), count: Self.capacity)
    }

    deinit {
        unsafe slots.deallocate()
    }

    /// The number of a name.
    @inline(__always)
    func number(of local: UnsafePointer<xmlChar>, uri: UnsafePointer<xmlChar>?) -> UInt16 {
        let mask = Self.capacity - 1
        var index = (Int(bitPattern: local) &>> 2 ^ Int(bitPattern: uri) &>> 5) & mask
        while true {
            if unsafe slots[index].local == local, unsafe slots[index].uri == uri { return unsafe slots[index].number }
            if unsafe slots[index].local == nil { return unsafe add(local, uri, at: index) }
            index = (index &+ 1) & mask
        }
    }

    @inline(never)
    private func add(_ local: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?, at index: Int) -> UInt16 {
        let namespace: XMLNamespace =
            if let uri = unsafe uri { unsafe XMLNamespace(uri: String(cString: uri)) } else { .none }
        let number = unsafe vocabulary.number(of: String(cString: local), in: namespace)
        // A part with thousands of different names is no office document: the rest of them is looked up each time.
        if usedCount < Self.capacity / 2 {
            usedCount += 1
            unsafe slots[index] = unsafe Slot(local: local, uri: uri, number: number)
        }
        return number
    }
}
