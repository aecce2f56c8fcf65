/// What a program of somebody else may use up before it is stopped.
package struct OutsideLimits: Sendable, Hashable {
    /// Processor time in seconds, after which the system kills it.
    package var processorSeconds: Int
    /// Address space in bytes.
    package var memory: Int
    /// The largest file it may write, in bytes.
    package var fileSize: Int
    /// Seconds on the wall clock, after which we kill it and what it started.
    package var seconds: Double
    /// The most bytes it may say on standard output, and again on standard error.
    package var output: Int

    /// Unless said otherwise, enough for one paper: 20 s, 1 GiB of memory, no files, 64 MiB of output.
    package init(
        processorSeconds: Int = 20, memory: Int = 1 << 30, fileSize: Int = 0, seconds: Double = 30,
        output: Int = 64 << 20
    ) {
        self.processorSeconds = processorSeconds
        self.memory = memory
        self.fileSize = fileSize
        self.seconds = seconds
        self.output = output
    }
}
