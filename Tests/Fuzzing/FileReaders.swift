internal import CheckerCatalog
internal import CheckerKit
internal import ClaimModel
internal import Diagnostics
internal import Engine
internal import EvidenceLibrary
internal import NameMatching
import OfficialsRegister
internal import TextAnalysis
internal import WorkflowFiles
internal import YAML

/// The readers of files that people write for a run.
extension FuzzedReader {
    static let yaml = FuzzedReader(
        "yaml", seeds: Seeds.yaml + Seeds.workflow + Seeds.chronology + Seeds.register,
        pieces: Pieces.yaml + Pieces.characters
    ) { input in
        let file = SourceFile(name: "f.yaml", bytes: input)
        let document = YAMLDocument(file)
        if document.root == nil, document.diagnostics.isEmpty {
            return input.isEmpty ? "nothing is said of an empty file" : "neither nodes nor faults"
        }
        return brokenFault(document.diagnostics, in: file)
            ?? document.root.flatMap { brokenNode($0, of: document, in: file) }
    }

    static let workflow = FuzzedReader(
        "workflow", seeds: Seeds.workflow, pieces: Pieces.yaml + Pieces.keys
    ) { input in
        let file = SourceFile(name: "w.yaml", bytes: input)
        let catalogue = Catalogue(checkerCatalog)
        let (read, faults) = WorkflowFile.read(file, catalogue: catalogue)
        if let flaw = brokenFault(faults, in: file) { return flaw }
        guard (read == nil) == faults.hasErrors else { return "a workflow beside errors" }
        guard let workflow = read?.workflow else { return nil }
        if workflow.checks.isEmpty || workflow.name.isEmpty { return "a workflow of nothing" }
        guard let plan = try? RunPlan(workflow, catalogue: catalogue, available: []) else {
            return "a checker that the catalogue does not have"
        }
        return plan.steps.count == workflow.checks.count ? nil : "a step is lost"
    }

    static let chronology = FuzzedReader(
        "chronology", seeds: Seeds.chronology, pieces: Pieces.yaml + Pieces.keys
    ) { input in
        let file = SourceFile(name: "c.yaml", bytes: input)
        let (chronology, faults) = ChronologyFile.read(file)
        if let flaw = brokenFault(faults, in: file) { return flaw }
        if chronology == nil, !faults.hasErrors { return "neither chronology nor fault" }
        for event in chronology?.events ?? [] {
            if event.name.isEmpty || event.otherNames.contains("") { return "an empty name" }
            if !(1...file.lineCount).contains(event.line) { return "line \(event.line)" }
            if let start = event.date.start, let end = event.date.end, end.last < start.first {
                return "ends before it starts: \(event)"
            }
        }
        return nil
    }

    static let claimsFile = FuzzedReader(
        "claims-file", seeds: Seeds.claimsFile, pieces: Pieces.yaml + Pieces.keys
    ) { input in
        let file = SourceFile(name: "c.yaml", bytes: input)
        let (entries, faults) = ClaimsFile.read(file)
        if let flaw = brokenFault(faults, in: file) { return flaw }
        // What is read beside errors is not used.
        guard !faults.hasErrors else { return nil }
        guard let entries else { return "neither claims nor fault" }
        let ids = entries.compactMap(\.id?.text)
        if Set(ids).count < ids.count { return "an id twice" }
        for entry in entries {
            if entry.quote.text.allSatisfy(\.isWhitespace) { return "an empty quote" }
            if !(1...file.lineCount).contains(entry.quote.place.line) { return "\(entry.quote)" }
            if !(0...1).contains(entry.checkWorthiness ?? 0) { return "beyond 0 and 1" }
        }
        return nil
    }

    static let register = FuzzedReader(
        "register", seeds: Seeds.register, pieces: Pieces.yaml + Pieces.keys
    ) { input in
        let file = SourceFile(name: "r.yaml", bytes: input)
        let (register, faults) = RegisterFile.read(file)
        if let flaw = brokenFault(faults, in: file) { return flaw }
        // What is read beside errors is not used.
        guard !faults.hasErrors else { return nil }
        guard let register else { return "neither register nor fault" }
        let index = RegisterIndex(register)
        for tenure in register.tenures {
            if tenure.person.isEmpty || tenure.role.isEmpty { return "an empty name" }
            if !(1...file.lineCount).contains(tenure.line) { return "line \(tenure.line)" }
            if let start = tenure.start, let end = tenure.end, end.last < start.first {
                return "ends before it starts: \(tenure)"
            }
            _ = index.tenures(ofPersonNamed: tenure.person)
            if let title = OfficeTitle(tenure.role) {
                _ = index.tenures(inOffice: title, of: [])
            }
        }
        return nil
    }

    static let source = FuzzedReader(
        "source", seeds: Seeds.sources,
        pieces: Pieces.markdown + Pieces.prose + Pieces.yaml + Pieces.keys
    ) { input in
        let file = SourceFile(name: "s.md", bytes: input)
        let (source, faults) = SourceReader.read(file, id: "s.md", digest: "")
        if let flaw = brokenFault(faults, in: file) { return flaw }
        guard let source else { return faults.hasErrors ? nil : "neither source nor fault" }
        if faults.hasErrors { return "a source beside errors" }
        let count = source.analysis.sentences.count
        if source.lines.count != count { return "\(source.lines.count) lines, \(count) sentences" }
        if source.lines != source.lines.sorted() { return "lines in disorder: \(source.lines)" }
        if let line = source.lines.first(where: { !(1...file.lineCount).contains($0) }) {
            return "line \(line)"
        }
        if !isAscending(source.sentences) || !source.sentences.allSatisfy((0..<count).contains) {
            return "sentences \(source.sentences)"
        }
        let shelf = SourceShelf([source])
        let terms = source.analysis.tokens.prefix(8).map(\.stem)
        return shelf.matches(of: terms, limit: 3).count <= 3 ? nil : "more than were asked for"
    }
}

func isAscending(_ numbers: [Int]) -> Bool {
    zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
}

/// What is wrong with faults as a user gets to see them.
private func brokenFault(_ faults: [Diagnostic], in file: SourceFile) -> String? {
    for fault in faults {
        for place in [fault.place] + fault.notes.map(\.place) {
            guard let place else { continue }
            guard let line = file.line(place.line) else { return "\(fault.id) at \(place)" }
            // Bytes that are no text take up to one column each once they are shown.
            if place.column < 1 || place.length < 0
                || place.column + place.length > line.count * 3 + 2
            {
                return "\(fault.id) at \(place)"
            }
        }
        if fault.summary.isEmpty || fault.summary.hasSuffix(".") {
            return "\(fault.id) says '\(fault.summary)'"
        }
    }
    let drawn = DiagnosticRenderer(sources: [file]).drawing(faults)
    return brokenLines(drawn)
}

/// What a terminal would obey, or not show.
func brokenLines(_ text: String) -> String? {
    let hidden = text.unicodeScalars.first {
        $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
            || (0x2028...0x202E).contains($0.value) || $0.value == 0xFEFF
    }
    return hidden.map { "U+\(String($0.value, radix: 16)) is in what is shown" }
}

/// Nodes lie within the file, in order, each within the one that holds it.
private func brokenNode(
    _ node: Node, of document: YAMLDocument, in file: SourceFile
) -> String? {
    var open: [Node] = [node]
    while let node = open.popLast() {
        let place = document.place(node.stretch)
        if node.stretch.end < node.stretch.start || file.line(place.line) == nil {
            return "a node at \(node.stretch)"
        }
        switch node.value {
        case .scalar, .faulty: break
        case .sequence(let items): open += items
        case .mapping(let entries):
            open += entries.map(\.value)
            if Set(entries.map(\.key)).count != entries.count { return "a key stands twice" }
        }
    }
    return nil
}
