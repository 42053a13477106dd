/// What a command ends with.
public enum ExitStatus: Int32, Sendable {
    /// Nothing at or above the threshold.
    case clean = 0
    /// Findings at or above it.
    case found = 1
    /// The input or the workflow is at fault.
    case badInput = 2
    /// Something could not be checked.
    case unchecked = 3
    /// A defect of ours.
    case defect = 70
}
