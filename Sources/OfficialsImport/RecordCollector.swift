import CharacterEncodings
import ClaimModel
import Diagnostics
import OfficialsRegister

/// A row that was left out; its fault has been reported.
struct SkippedRow: Error {}

/// Gathers what a file says and all that is at fault with it.
final class RecordCollector {
    /// In UTF-8; the columns of faults count its characters.
    private(set) var source: SourceFile
    let faults = DiagnosticCollector(limit: .max)
    var asOf: PartialDate?
    private var records = RegisterRecords()
    /// Places in `records.persons` by id, for files that name a person in every row.
    private var persons: [String: Int] = [:]
    private var organizations: [String: Int] = [:]
    private var posts: [String: Int] = [:]

    init(_ source: SourceFile) {
        self.source = source
    }

    /// Converts the file from the encoding that it is in; false if that is none that is read.
    func decode() -> Bool {
        guard let text = try? TextEncoding.decode(source.bytes) else {
            faults.add(ImportFaults.notText(at: Place(wholeFile: source.name)))
            return false
        }
        if text.encoding != "utf-8" {
            source = SourceFile(name: source.name, bytes: text.bytes)
        }
        return true
    }

    func finished() -> RegisterRecords {
        records.asOf = asOf
        return records
    }

    /// Whether the file has said who this is.
    func hasPerson(_ id: String) -> Bool { persons[id] != nil }
    func hasOrganization(_ id: String) -> Bool { organizations[id] != nil }

    /// A person that the file describes once.
    func add(_ person: PersonRecord) {
        if let first = persons[person.id] {
            reportTwice(person.id, "person", person.place, records.persons[first].place)
            return
        }
        persons[person.id] = records.persons.count
        records.persons.append(person)
    }

    /// A person whom the file names again and again; another spelling is another name.
    func mention(_ person: PersonRecord) {
        guard let position = persons[person.id] else {
            add(person)
            return
        }
        let names = [NameRecord(person.name)] + person.otherNames
        let known = records.persons[position]
        for name in names
        where name.name != known.name && !records.persons[position].otherNames.contains(name) {
            records.persons[position].otherNames.append(name)
        }
    }

    func add(_ organization: OrganizationRecord) {
        if let first = organizations[organization.id] {
            reportTwice(
                organization.id, "organization", organization.place,
                records.organizations[first].place)
            return
        }
        organizations[organization.id] = records.organizations.count
        records.organizations.append(organization)
    }

    /// A body that the file only names.
    func mentionOrganization(_ id: String, name: String, at place: Place) {
        guard organizations[id] == nil else { return }
        add(OrganizationRecord(id: id, name: name, place: place))
    }

    func add(_ post: PostRecord) {
        if let first = posts[post.id] {
            reportTwice(post.id, "post", post.place, records.posts[first].place)
            return
        }
        posts[post.id] = records.posts.count
        records.posts.append(post)
    }

    /// Leaves out a membership that ends before it starts.
    func add(_ membership: MembershipRecord, endsAt endPlace: Place? = nil) throws(SkippedRow) {
        if let start = membership.start, let end = membership.end, end.last < start.first {
            faults.add(
                RegisterFaults.endBeforeStart(
                    end.description, start: start.description, at: endPlace ?? membership.place,
                    startPlace: membership.place))
            throw SkippedRow()
        }
        records.memberships.append(membership)
    }

    /// A date in EDTF, or the day of a time stamp; `nil` for no text.
    func date(_ text: String, at place: @autoclosure () -> Place) throws(SkippedRow)
        -> PartialDate?
    {
        if text.isEmpty { return nil }
        let day = text.utf8.count > 10 && text.utf8.dropFirst(10).first == UInt8(ascii: "T")
        let written = day ? String(text.prefix(10)) : text
        guard let date = PartialDate(written) else {
            faults.add(ImportFaults.noDate(text, at: place()))
            throw SkippedRow()
        }
        return date
    }

    private func reportTwice(_ id: String, _ what: String, _ place: Place, _ first: Place) {
        faults.add(RegisterFaults.duplicateID(id, of: what, at: place, first: first))
    }
}
