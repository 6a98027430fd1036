import ChanceryDiagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A program that is run and waited for.
enum ChildProcess {
    /// How it ended.
    enum End: Hashable {
        case exited(Int32)
        case crashed
        case timeIsUp
        /// The user wants to end our own program.
        case interrupted
    }

    /// Runs a program without input or output, in a process group of its own that ends as a whole.
    ///
    /// While it runs, the signals that end our program wait, so that what the caller made for it is cleared away first.
    ///
    /// - Throws: `missing-program` where it cannot be started.
    static func run(
        _ executable: String, arguments: [String], in folder: String, within seconds: Int
    ) throws(Diagnostic) -> End {
        let mask = SignalMask.blockingTermination()
        defer { mask.restore() }
        guard let child = start([executable] + arguments, home: folder) else { throw .missingLibreOffice }
        // Short naps: a conversion takes seconds.
        let nap = 20
        var rest = max(1, seconds) * 1000 / nap
        while true {
            var status: Int32 = 0
            let ended = unsafe waitpid(child, &status, WNOHANG)
            if ended == child || ended < 0 && errno != EINTR {
                // What it left running goes with it.
                _ = kill(-child, SIGKILL)
                return status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .crashed
            }
            let isInterrupted = SignalMask.isTerminationPending
            if rest <= 0 || isInterrupted {
                _ = kill(-child, SIGKILL)
                unsafe waitpid(child, &status, 0)
                return isInterrupted ? .interrupted : .timeIsUp
            }
            rest -= 1
            usleep(UInt32(nap * 1000))
        }
    }

    private static func start(_ command: [String], home: String) -> pid_t? {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var none = sigset_t()
        unsafe sigemptyset(&none)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
        // Of our environment only what a program needs to find its parts and its language.
        let environment =
            ["PATH", "LANG", "LC_ALL"].compactMap { name in SystemProcess.variable(name).map { "\(name)=\($0)" } }
            + ["HOME=\(home)", "TMPDIR=\(home)"]
        var child: pid_t = 0
        let status: Int32 = unsafe withCStrings(command) { command in
            unsafe withCStrings(environment) { environment -> Int32 in
                guard let program = unsafe command[0] else { return -1 }
                return unsafe posix_spawn(&child, program, &actions, &attributes, command, environment)
            }
        }
        return status == 0 ? child : nil
    }

    private static func withCStrings<Result>(
        _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let copies = unsafe texts.map { unsafe strdup($0) }
        defer { for index in texts.indices { unsafe free(copies[index]) } }
        let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: texts.count + 1)
        defer { unsafe list.deallocate() }
        for index in texts.indices { unsafe list[index] = copies[index] }
        unsafe list[texts.count] = nil
        return unsafe body(list)
    }
}
