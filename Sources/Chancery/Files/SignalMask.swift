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

    /// Lets in again what was put off; a signal that came meanwhile takes effect here.
    func restore() {
        var previous = previous
        unsafe pthread_sigmask(SIG_SETMASK, &previous, nil)
    }
}
