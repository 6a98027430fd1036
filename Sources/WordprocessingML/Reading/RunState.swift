/// The properties of the current run that decide whether and how its text is seen.
struct RunState {
    var bold: Bool?
    var hidden: Bool?
    var styleID: String?
}
