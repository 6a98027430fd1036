/// An entry of a package.
package struct ZipEntry: Sendable, Hashable {
    /// The name with `/` between its components and nothing before the first.
    package let name: String
    /// The bytes that it says it unpacks to.
    package let size: Int
    /// The bytes that it takes in the package.
    package let packedSize: Int
    let index: UInt64
    let isEncrypted: Bool
}
