extension Unicode.Scalar {
    /// Whether tags ignore the scalar: soft hyphens, marks of direction and of zero width, which arrive by copying and
    /// hyphenation and which nobody sees.
    var isIgnorable: Bool {
        switch value {
        case 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// Whether the scalar is dropped even inside a text. Joiners and marks of direction stay there, for emoji and for
    /// scripts that need them.
    var isIgnorableInText: Bool {
        switch value {
        case 0xAD, 0x180E, 0x200B, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// White space of any width, no-break and thin ones included.
    var isBlank: Bool {
        switch value {
        case 0x20, 0x09...0x0D, 0xA0: true
        case 0...0x84: false
        default: properties.isWhitespace
        }
    }

    /// What Word makes of a minus: hyphens, no-break hyphen, dashes, minus.
    var isDash: Bool {
        switch value {
        case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: true
        default: false
        }
    }

    /// Whether a name may begin with the scalar.
    var isNameStart: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x400...0x481, 0x48A...0x52F, 0x2116: true
        case 0...0x7F: false
        default: properties.isIDStart
        }
    }

    /// Whether a name may go on with the scalar: letters, digits, combining marks, «_» and «№».
    var isNamePart: Bool {
        switch value {
        case 0x30...0x39: true
        case 0...0x7F: isNameStart
        default: isNameStart || properties.isIDContinue
        }
    }

    /// Whether the scalar is one of the ten digits of ASCII.
    var isDigit: Bool { (0x30...0x39).contains(value) }
}
