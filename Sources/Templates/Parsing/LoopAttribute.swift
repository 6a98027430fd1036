/// What the object `loop` knows of the turn that is being made.
package enum LoopAttribute: Sendable, Hashable, CaseIterable {
    /// The number of the turn, from 1.
    case index
    /// The number of the turn, from 0.
    case index0
    /// The number of the turn, counted from the end, from 1.
    case revindex
    /// The number of the turn, counted from the end, from 0.
    case revindex0
    case first
    case last
    /// How many turns there are.
    case length
    /// The element of the turn before; absent in the first.
    case previous
    /// The element of the turn to come; absent in the last.
    case next
    /// How deep a loop has called itself, from 1; loops here do not.
    case depth
    /// How deep a loop has called itself, from 0; loops here do not.
    case depth0
}
