// The standard library has the tables of Unicode's normal forms and shows them to Foundation alone; Foundation itself
// would double the size of the program and its start for this one function.
@_spi(_Unicode) import Swift

extension String {
    /// The text in Unicode's normal form C. Only texts that ``TextScan`` cannot decide come here.
    var composed: String {
        var scalars = String.UnicodeScalarView()
        for scalar in _nfc { scalars.append(scalar) }
        return String(scalars)
    }
}
