package import Diagnostics
package import OfficialsRegister

/// Reads a file of a public register.
package enum RegisterReading {
    /// All that can be read of it, and every fault at its line and column.
    package static func read(
        _ source: SourceFile, as format: RegisterFormat, _ options: ImportOptions = .init()
    ) -> (records: RegisterRecords, faults: [Diagnostic]) {
        let collector = RecordCollector(source)
        switch format {
        case .popolo: PopoloReader(collector).read()
        case .congressLegislators: CongressReader(collector).read()
        case .parlparse: ParlparseReader(collector).read()
        case .wikidataHolders, .csv: TableReader(collector, options, format).readCSV()
        case .wikidataQuery: TableReader(collector, options, format).readQueryResults()
        case .followTheMoney: FollowTheMoneyReader(collector).read()
        }
        return (collector.finished(), collector.faults.diagnostics)
    }
}
