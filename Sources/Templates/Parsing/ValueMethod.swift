/// The methods of Python's texts, lists and mappings that a template may call.
package enum ValueMethod: String, Sendable, Hashable, CaseIterable {
    // Of texts.
    case upper, lower, title, capitalize, swapcase, casefold
    case strip, lstrip, rstrip, removeprefix, removesuffix
    case split, rsplit, splitlines, partition, rpartition, join
    case replace, startswith, endswith, find, rfind
    case zfill, center, ljust, rjust
    case isdigit, isdecimal, isnumeric, isalpha, isalnum, isupper, islower, isspace, istitle
    case format
    /// Of a text that spells a date, for Python's dates.
    case strftime
    // Of texts and lists.
    case index, count
    // Of mappings.
    case items, keys, values, get

    /// The greatest number of arguments.
    var argumentLimit: Int {
        switch self {
        case .upper, .lower, .title, .capitalize, .swapcase, .casefold, .isdigit, .isdecimal, .isnumeric, .isalpha,
            .isalnum, .isupper, .islower, .isspace, .istitle, .items, .keys, .values:
            0
        case .strip, .lstrip, .rstrip, .removeprefix, .removesuffix, .splitlines, .partition, .rpartition, .join,
            .zfill,
            .strftime:
            1
        case .split, .rsplit, .center, .ljust, .rjust, .get: 2
        case .replace, .startswith, .endswith, .find, .rfind, .index, .count: 3
        case .format: 64
        }
    }

    /// The least number of arguments.
    var argumentMinimum: Int {
        switch self {
        case .removeprefix, .removesuffix, .partition, .rpartition, .join, .startswith, .endswith, .find, .rfind,
            .zfill,
            .center, .ljust, .rjust, .strftime, .index, .count, .get:
            1
        case .replace: 2
        default: 0
        }
    }

    /// The names that the arguments may be given by, in order.
    var parameterNames: [String] {
        switch self {
        case .split, .rsplit: ["sep", "maxsplit"]
        case .splitlines: ["keepends"]
        default: []
        }
    }
}
