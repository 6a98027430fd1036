// The standard library has the tables of Unicode's normal forms and shows them to Foundation alone; Foundation itself
// would double the size of the program and its start for this one function.
@_spi(_Unicode) import Swift

extension String {
    /// The text in Unicode's normal form C: names of files on macOS and texts out of PDF have «й» and «ё» as two scalars.
    package var composed: String {
        var scalars = String.UnicodeScalarView()
        for scalar in _nfc { scalars.append(scalar) }
        return String(scalars)
    }

    /// The same, where the text may need it: in Latin with its accents, in Cyrillic and in common punctuation, whose lead bytes these
    /// are not, nothing can be composed.
    package var composedWhereNeeded: String {
        let mayNeed = utf8.contains { $0 >= 0xCC && $0 != 0xD0 && $0 != 0xD1 && $0 != 0xE2 }
        return mayNeed ? composed : self
    }
}
