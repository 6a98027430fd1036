/// The namespaces that the format rooms tell apart, Strict and Transitional folded into one.
///
/// Strict names are those of ISO/IEC 29500-1, Transitional ones of 29500-4 (and ECMA-376 first edition); ODF names
/// are those of ODF 1.3 part 3 §2.2.
package enum XMLNamespace: UInt8, Sendable, Hashable, CaseIterable {
    /// No namespace: an attribute without a prefix.
    case none
    /// Any that has no case of its own.
    case other
    case xml
    case xmlns
    // Office Open XML
    case wordprocessingML
    case relationships
    case packageRelationships
    case contentTypes
    case coreProperties
    case dublinCore
    case dublinCoreTerms
    case extendedProperties
    case customProperties
    case drawing
    case wordprocessingDrawing
    case picture
    case chart
    case diagram
    case math
    case markupCompatibility
    case word2010
    case word2012
    case wordprocessingShape
    case wordprocessingGroup
    case wordprocessingCanvas
    case vml
    case office
    case vmlWord
    case flatOPC
    case word2003
    // OpenDocument
    case odfOffice
    case odfText
    case odfTable
    case odfStyle
    case odfDraw
    case odfFO
    case odfSVG
    case odfMeta
    case odfNumber
    case odfForm
    case odfScript
    case odfPresentation
    case odfManifest
    /// What LibreOffice writes beyond the standard (`loext`).
    case libreOffice
    case xlink

    /// The namespace of a URI.
    package init(uri: String) {
        self = Self.byURI[uri] ?? .other
    }

    private static let byURI: [String: XMLNamespace] = {
        var table: [String: XMLNamespace] = [:]
        for (namespace, uris) in uris {
            for uri in uris { table[uri] = namespace }
        }
        return table
    }()

    private static let uris: [(XMLNamespace, [String])] = [
        (.none, [""]),
        (.xml, ["http://www.w3.org/XML/1998/namespace"]),
        (.xmlns, ["http://www.w3.org/2000/xmlns/"]),
        (
            .wordprocessingML,
            [
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
            ]
        ),
        (
            .relationships,
            [
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
            ]
        ),
        (.packageRelationships, ["http://schemas.openxmlformats.org/package/2006/relationships"]),
        (.contentTypes, ["http://schemas.openxmlformats.org/package/2006/content-types"]),
        (.coreProperties, ["http://schemas.openxmlformats.org/package/2006/metadata/core-properties"]),
        (.dublinCore, ["http://purl.org/dc/elements/1.1/"]),
        (.dublinCoreTerms, ["http://purl.org/dc/terms/"]),
        (
            .extendedProperties,
            [
                "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
                "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
            ]
        ),
        (
            .customProperties,
            [
                "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
                "http://purl.oclc.org/ooxml/officeDocument/customProperties",
            ]
        ),
        (
            .drawing,
            [
                "http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main",
            ]
        ),
        (
            .wordprocessingDrawing,
            [
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
            ]
        ),
        (
            .picture,
            [
                "http://schemas.openxmlformats.org/drawingml/2006/picture",
                "http://purl.oclc.org/ooxml/drawingml/picture",
            ]
        ),
        (
            .chart,
            [
                "http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart",
            ]
        ),
        (
            .diagram,
            [
                "http://schemas.openxmlformats.org/drawingml/2006/diagram",
                "http://purl.oclc.org/ooxml/drawingml/diagram",
            ]
        ),
        (
            .math,
            [
                "http://schemas.openxmlformats.org/officeDocument/2006/math",
                "http://purl.oclc.org/ooxml/officeDocument/math",
            ]
        ),
        (.markupCompatibility, ["http://schemas.openxmlformats.org/markup-compatibility/2006"]),
        (.word2010, ["http://schemas.microsoft.com/office/word/2010/wordml"]),
        (.word2012, ["http://schemas.microsoft.com/office/word/2012/wordml"]),
        (.wordprocessingShape, ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape"]),
        (.wordprocessingGroup, ["http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"]),
        (.wordprocessingCanvas, ["http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"]),
        (.vml, ["urn:schemas-microsoft-com:vml"]),
        (.office, ["urn:schemas-microsoft-com:office:office"]),
        (.vmlWord, ["urn:schemas-microsoft-com:office:word"]),
        (.flatOPC, ["http://schemas.microsoft.com/office/2006/xmlPackage"]),
        (.word2003, ["http://schemas.microsoft.com/office/word/2003/wordml"]),
        (.odfOffice, ["urn:oasis:names:tc:opendocument:xmlns:office:1.0"]),
        (.odfText, ["urn:oasis:names:tc:opendocument:xmlns:text:1.0"]),
        (.odfTable, ["urn:oasis:names:tc:opendocument:xmlns:table:1.0"]),
        (.odfStyle, ["urn:oasis:names:tc:opendocument:xmlns:style:1.0"]),
        (.odfDraw, ["urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"]),
        (.odfFO, ["urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"]),
        (.odfSVG, ["urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"]),
        (.odfMeta, ["urn:oasis:names:tc:opendocument:xmlns:meta:1.0"]),
        (.odfNumber, ["urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"]),
        (.odfForm, ["urn:oasis:names:tc:opendocument:xmlns:form:1.0"]),
        (.odfScript, ["urn:oasis:names:tc:opendocument:xmlns:script:1.0"]),
        (.odfPresentation, ["urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"]),
        (.odfManifest, ["urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"]),
        (.libreOffice, ["urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"]),
        (.xlink, ["http://www.w3.org/1999/xlink"]),
    ]
}
