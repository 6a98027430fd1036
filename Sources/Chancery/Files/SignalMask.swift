#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The signals that the calling thread put off, to be let in again.
struct SignalMask {
    private var previous = sigset_t()

    /// Puts off the signals that end a program from outside: SIGINT, SIGTERM, SIGHUP.
    static func blockingTermination() -> SignalMask {
        var blocked = sigset_t()
        unsafe sigemptyset(&blocked)
        for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&blocked, signal) }
        var mask = SignalMask()
        unsafe pthread_sigmask(SIG_BLOCK, &blocked, &mask.previous)
        return mask
    }

    /// Whether a signal that ends the program has come and waits.
    static var isTerminationPending: Bool {
        var pending = sigset_t()
        unsafe sigpending(&pending)
        return [SIGINT, SIGTERM, SIGHUP].contains { unsafe sigismember(&pending, $0) == 1 }
    }

    /// Lets in again what was put off; a signal that came meanwhile takes effect here.
    func restore() {
        var previous = previous
        unsafe pthread_sigmask(SIG_SETMASK, &previous, nil)
    }
}
