/// The properties of the current run that decide whether and how its text is seen.
struct RunState {
    var bold: Bool?
    var hidden: Bool?
    var styleID: String?
    /// Whether it has been said that the run holds hidden text.
    var isHiddenNoted = false
}
