import ChanceryArchive
import ChanceryXML

/// An entry of a package is read straight into the parser.
extension ZipEntryStream: XMLInput {}
