public import ChanceryDocument
public import ChanceryModels

/// Tells what a document is, from what stands in it.
public enum PaperKind {
    /// The kind of model that a document holds; `nil` where nothing says.
    ///
    /// Minutes have the heading «ПРОТОКОЛ» and an agenda, those present or decisions; a plan has a table that is headed as
    /// plans are; minutes may lack their heading if they say what was heard and decided.
    public static func kind(of document: Document, vocabulary: Vocabulary = .builtIn) -> ModelKind? {
        let minutes = ProtocolRecogniser.evidence(in: document)
        if minutes == .headed { return .meetingProtocol }
        let isPlan =
            PlanRun.best(in: Story(document.body), vocabulary: vocabulary) != nil
            || PlanRun.best(in: Story(unfolding: document.body), vocabulary: vocabulary) != nil
        if isPlan { return .plan }
        return minutes == .worded ? .meetingProtocol : nil
    }
}
