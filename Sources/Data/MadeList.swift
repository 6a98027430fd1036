import Synchronization

/// A list that stands among data and whose elements are made when they are asked for, and not kept.
///
/// A loop takes them one by one: the rows of a large table, all at once, would take more room than the document that is made of them.
/// Whoever wants the list as a whole gets it, made once.
public final class MadeList: Sendable, Hashable {
    /// How many elements there are.
    public let count: Int
    private let element: @Sendable (Int) -> Value
    private let made = Mutex<[Value]?>(nil)

    /// Creates a list.
    ///
    /// - Parameter element: Gives the element at an index from 0 to below the count, always the same.
    public init(count: Int, element: @escaping @Sendable (Int) -> Value) {
        self.count = count
        self.element = element
    }

    /// The element at an index from 0 to below the count.
    public subscript(index: Int) -> Value { element(index) }

    /// All elements.
    public var elements: [Value] {
        made.withLock { made in
            if let made { return made }
            let elements = (0..<count).map(element)
            made = elements
            return elements
        }
    }

    public static func == (left: MadeList, right: MadeList) -> Bool {
        left === right || left.elements == right.elements
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(count) }
}

extension Value {
    /// Creates a list whose elements are made when they are asked for.
    public static func list(_ made: MadeList) -> Value { Value(.object(ValueObject(made, text: nil))) }

    /// The list whose elements are made when they are asked for, if this is one.
    public var madeList: MadeList? {
        guard case .object(let object) = content else { return nil }
        return object.content as? MadeList
    }

    /// The value with its elements made, if it is a list whose elements are not.
    public var whole: Value {
        guard let madeList else { return self }
        return Value(.list(madeList.elements), at: position)
    }
}
