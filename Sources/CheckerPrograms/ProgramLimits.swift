/// What a checker that is a program may take.
package struct ProgramLimits: Hashable, Sendable {
    /// Claims that it is handed at a time.
    package var batch = 100
    /// To say what it is, from its start.
    package var secondsToStart = 10
    /// For each message that it is waited for.
    package var secondsToAnswer = 10
    package var messageBytes = 1_000_000
    package var questionsAClaim = 1_000
    package var memoryInMegabytes = 1_000
    /// Claims in a row that it may fail on before it is not started again.
    package var failuresInARow = 3

    package init() {}
}
