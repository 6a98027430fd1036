extension XMLElement {
    /// An attribute as a whole number of 32 bits, as office programs keep them; `nil` where it is none or larger.
    ///
    /// `ST_DecimalNumber` (ECMA-376-1:2016 §17.18.10) and ODF's integers have no bound: what no program can have meant
    /// is not let into sums.
    package func wholeNumber(_ name: String, _ namespace: XMLNamespace) -> Int? {
        attribute(name, namespace).flatMap { Int32($0) }.map { Int($0) }
    }
}
