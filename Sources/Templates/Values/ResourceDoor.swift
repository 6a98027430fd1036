package import ChanceryDiagnostics

/// What a filling may take from outside of template and data; the caller gives it, the engine opens nothing itself.
package protocol ResourceDoor: Sendable {
    /// The bytes of a file beside the data.
    ///
    /// - Parameters:
    ///   - name: A relative path without `..`.
    ///   - limit: More bytes are not read.
    /// - Throws: Where there is no such file, or it lies outside of the data's folder.
    func bytes(ofFile name: String, limit: Int) throws(Diagnostic) -> [UInt8]

    /// A document that a template asks for, ready made in the format of the one around.
    ///
    /// - Parameter suffix: What a file of the format around ends in: `docx`, `odt`, `fodt`.
    /// - Throws: What is wrong with it.
    func document(_ request: DocumentRequest, as suffix: String) throws(DiagnosticList) -> [UInt8]
}

/// Lets nothing in: for fillings whose data have no place.
package struct ClosedDoor: ResourceDoor {
    package init() {}

    package func bytes(ofFile name: String, limit: Int) throws(Diagnostic) -> [UInt8] { throw .noDoor }

    package func document(_ request: DocumentRequest, as suffix: String) throws(DiagnosticList) -> [UInt8] {
        throw DiagnosticList([.noDoor])
    }
}
