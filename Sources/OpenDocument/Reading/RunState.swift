/// The properties of the current run that decide whether and how its text is seen.
struct RunState {
    var isBold: Bool
    var isHidden: Bool
}
