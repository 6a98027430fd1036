/// The table of broken inputs.
enum BrokenInputs {
    static let all = files + cuts + packages + names + bombs + markup + hostileMarkup + documents
}
