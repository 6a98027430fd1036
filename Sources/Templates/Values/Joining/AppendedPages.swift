/// How the pages of a document count that is put behind another.
package enum AppendedPages: Sendable, Hashable {
    /// From one.
    case restarting
    /// On from the last page before.
    case continuing
}
