/// The bounds that keep hostile or broken input from eating the machine (contract.md §7).
///
/// Each has a default that no honest document meets, and a flag of the same name on the command line; a
/// message about a limit names both.
public struct Limits: Sendable, Hashable {
    /// Bytes of one unpacked entry of a package.
    public var entryBytes = 1 << 30
    /// Bytes of all unpacked entries of a package together.
    public var totalBytes = 2 << 30
    /// Unpacked bytes for each packed one, once an entry is larger than a megabyte.
    public var ratio = 400
    /// Entries of a package.
    public var entries = 10_000
    /// Nesting of XML elements. libxml2 2.9 stops at 256 by itself unless told to parse huge trees; we stay below.
    public var xmlDepth = 250
    /// Attributes of one XML element.
    public var xmlAttributes = 1_000
    /// Different names in one part: of elements, attributes and prefixes. libxml2 looks them up in a time that grows with their number.
    public var xmlNames = 20_000
    /// Places of one table's grid (rows × columns).
    public var tableCells = 20_000_000
    /// Columns of one table. Word stops at 63 columns; other programs write somewhat more.
    public var tableColumns = 1_024
    /// Turns of all loops of one filling of a template.
    public var loopIterations = 10_000_000
    /// Bytes of one filled part.
    public var outputBytes = 2 << 30
    /// Bytes of one picture that data bring.
    public var pictureBytes = 64 << 20
    /// Pixels of one picture that data bring.
    public var picturePixels = 200_000_000
    /// Documents inside each other that data bring.
    public var documentDepth = 8
    /// Templates that a template includes, those in them too.
    public var includes = 1_000
    /// Seconds that an office program outside of ours may take for one document.
    public var officeSeconds = 18

    /// Creates the default limits.
    public init() {}
}
