/// Where the paragraphs of a list stand: LibreOffice numbers each kind of place by itself.
enum ListArea: Hashable {
    case text
    case notes
    case boxes
}
