import ChanceryCommand

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

exit(CommandRun.run(Array(CommandLine.arguments.dropFirst()), in: .process()))
