#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the running process knows of itself.
package enum SystemProcess {
    /// A variable of the environment.
    package static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// The path of the running program, links resolved; where the system does not tell, as it was called.
    package static var executable: String {
        LocalFileSystem().realPath(of: "/proc/self/exe") ?? CommandLine.arguments.first ?? ""
    }

    /// How many cores work for us.
    package static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// Makes a write to a reader that has gone fail, where by default it ends the process.
    package static func meetClosedPipesAsFailures() {
        _ = signal(SIGPIPE, SIG_IGN)
    }
}
