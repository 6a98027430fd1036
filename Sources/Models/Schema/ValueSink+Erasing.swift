import ChanceryData

extension ValueSink {
    /// Writes to the sink as one of any type.
    ///
    /// Records are written by functions that are compiled once, for all sinks: compiled for none in particular, each would look up
    /// the sink's type anew for every field of every row.
    mutating func withErased(_ write: (inout any ValueSink) -> Void) {
        var erased: any ValueSink = self
        write(&erased)
        if let written = erased as? Self { self = written }
    }
}
