import ChanceryDiagnostics
import Synchronization

/// A line on the terminal that says what is going on, once that takes more than a second.
struct Progress {
    private let session: Session

    init(_ session: Session) {
        self.session = session
    }

    /// Does a piece of work; on a terminal its name and the seconds stand on one line until it is done.
    func during<Result>(_ wording: Wording, _ work: () throws -> Result) rethrows -> Result {
        guard session.console.isErrorTerminal, !session.isQuiet, session.messages == .text else { return try work() }
        let line = ProgressLine(text: wording.text(in: session.language), write: session.console.error)
        let ticker = Task.detached {
            for second in 1... {
                try await Task.sleep(for: .seconds(1))
                line.show(second: second)
            }
        }
        defer {
            ticker.cancel()
            line.close()
        }
        return try work()
    }
}

/// The line itself; whoever writes it holds its lock, so that nothing appears after it was wiped.
private final class ProgressLine: Sendable {
    private enum State { case hidden, shown, closed }

    private let text: String
    private let write: @Sendable (String) -> Void
    private let state = Mutex(State.hidden)

    init(text: String, write: @escaping @Sendable (String) -> Void) {
        self.text = text
        self.write = write
    }

    func show(second: Int) {
        state.withLock { state in
            if state == .closed { return }
            write("\r\u{1B}[K\(text) … \(second) s")
            state = .shown
        }
    }

    func close() {
        state.withLock { state in
            if state == .shown { write("\r\u{1B}[K") }
            state = .closed
        }
    }
}
