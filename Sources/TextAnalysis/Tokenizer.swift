/// Parts a text into words, numbers and marks, in one pass over its bytes.
struct Tokenizer: ~Copyable {
    private let bytes: [UInt8]
    /// `nil` where nobody asks for stems: to make one takes longer than to read a name.
    private let stemmer: Stemmer?
    private var position = 0
    /// Where the stretch ends that is scanned; no token crosses it.
    private var limit = 0
    private var tokens: [Token] = []

    private init(_ bytes: [UInt8], isStemming: Bool) {
        self.bytes = bytes
        stemmer = isStemming ? Stemmer() : nil
        tokens.reserveCapacity(bytes.count / 5)
    }

    /// Returns the tokens of stretches that follow one another.
    static func tokens(
        of bytes: [UInt8], stretches: [Range<Int>], isStemming: Bool = true
    ) -> [Token] {
        var tokenizer = Tokenizer(bytes, isStemming: isStemming)
        for stretch in stretches {
            tokenizer.limit = stretch.upperBound
            while tokenizer.position < tokenizer.limit {
                tokenizer.scanToken()
            }
        }
        return tokenizer.tokens
    }

    private mutating func scanToken() {
        let start = position
        let (kind, length) = character(at: position)
        switch kind {
        case .space, .ignorable:
            position += length
        case .uppercase, .lowercase:
            if !scanAddress() {
                scanWord()
            }
            append(.word, from: start, isCapitalized: kind == .uppercase)
        case .digit:
            append(scanNumber(), from: start, isCapitalized: false)
        case .stop, .hyphen:
            scanRun(of: bytes[start])
            append(.punctuation, from: start, isCapitalized: false)
        case .apostrophe, .punctuation:
            position += length
            // Two of them are one mark: ''so he said''.
            if bytes[start] == UInt8(ascii: "'"), position < limit,
                bytes[position] == UInt8(ascii: "'")
            {
                position += 1
            }
            append(.punctuation, from: start, isCapitalized: false)
        case .mark, .symbol:
            position += length
            // An emoji is one with the mark that asks for its picture.
            while position < limit, character(at: position).kind == .mark {
                position += character(at: position).length
            }
            append(.symbol, from: start, isCapitalized: false)
        }
    }

    /// "..." and "--" are one mark.
    private mutating func scanRun(of byte: UInt8) {
        let length = character(at: position).length
        position += length
        while length == 1, position < limit, bytes[position] == byte {
            position += 1
        }
    }

    // The word grows by one character at a time; a segment is what lies between two of its stops.
    private mutating func scanWord() {
        let isCapitalized = character(at: position).kind == .uppercase
        var segment = 0
        var isAcronym = false
        var before = CharacterClass.space
        while position < limit {
            let (kind, length) = character(at: position)
            let after = character(at: position + length)
            switch kind {
            case .uppercase, .lowercase, .digit:
                segment += 1
            case .mark, .ignorable:
                break
            case .apostrophe where after.kind.isLetter, .hyphen where after.kind.isLetter,
                .hyphen where after.kind == .digit && isCapitalized:
                segment = 0
            case .stop where joinsAcronym(segment: segment, isAcronym: isAcronym):
                isAcronym = true
                segment = 0
            case .stop where segment > 1 && after.kind == .lowercase && !isAcronym,
                .stop where before == .digit && after.kind == .digit:
                segment = 0
            case .symbol where joinsSymbol(segment: segment, after: after.kind),
                .punctuation where bytes[position] == UInt8(ascii: "_"):
                segment = 0
            default:
                return
            }
            before = kind
            position += length
        }
    }

    /// Whether the stop at the position belongs to a word such as "U.S." or "Ph.D.".
    private func joinsAcronym(segment: Int, isAcronym: Bool) -> Bool {
        let after = character(at: position + 1)
        guard after.kind.isLetter else {
            return isAcronym && segment == 1 && after.kind != .stop
        }
        let isLetterAlone = !character(at: position + 1 + after.length).kind.isLetter
        return isLetterAlone && (segment == 1 || segment == 2 && after.kind == .uppercase)
    }

    private func joinsSymbol(segment: Int, after: CharacterClass) -> Bool {
        switch bytes[position] {
        case UInt8(ascii: "&"): (1...2).contains(segment) && after == .uppercase
        case UInt8(ascii: "@"): after.isLetter || after == .digit
        default: false
        }
    }

    /// Scans a web address, which ends before space and before the punctuation of its sentence.
    private mutating func scanAddress() -> Bool {
        guard hasPrefix("http://") || hasPrefix("https://") || hasPrefix("www.") else {
            return false
        }
        var end = position
        var index = position
        while index < limit {
            let (kind, length) = character(at: index)
            if kind == .space || bytes[index] == UInt8(ascii: "<")
                || bytes[index] == UInt8(ascii: "\"")
                || bytes[index] >= 0x80
            {
                break
            }
            index += length
            let closes =
                kind == .stop || kind == .apostrophe || ",;:!?)]}".utf8.contains(bytes[index - 1])
            if !closes {
                end = index
            }
        }
        position = end
        return true
    }

    private func hasPrefix(_ prefix: String) -> Bool {
        bytes[position..<limit].starts(with: prefix.utf8)
    }

    // Digits with a suffix that is none of a number's, "3D" or "4chan", are a word.
    private mutating func scanNumber() -> Token.Kind {
        let start = position
        scanDigits()
        let end = position
        guard character(at: position).kind.isLetter else {
            if character(at: position).kind == .apostrophe, isPossessive(at: position) {
                position += character(at: position).length + 1
            }
            return .number
        }
        scanWord()
        let suffix = String(decoding: bytes[end..<position], as: UTF8.self).lowercased()
        if NumberWords.suffixes.contains(suffix) {
            return .number
        }
        position = start
        scanWord()
        return .word
    }

    private mutating func scanDigits() {
        var mayGroup = true
        while position < limit {
            switch bytes[position] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                position += 1
            case UInt8(ascii: ",") where mayGroup && digits(from: position + 1) == 3:
                position += 4
            case UInt8(ascii: ".") where digits(from: position + 1) > 0:
                mayGroup = false
                position += 2
            default:
                return
            }
        }
    }

    /// How many digits follow, counted up to four.
    private func digits(from index: Int) -> Int {
        var count = 0
        while count < 4, index + count < limit,
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index + count])
        {
            count += 1
        }
        return count
    }

    private func isPossessive(at index: Int) -> Bool {
        let next = index + character(at: index).length
        return next < limit && bytes[next] == UInt8(ascii: "s")
            && !character(at: next + 1).kind.isLetter
    }

    private func character(at index: Int) -> (kind: CharacterClass, length: Int) {
        guard index < limit else { return (.space, 1) }
        let first = bytes[index]
        if first < 0x80 {
            return (CharacterClass.of(Unicode.Scalar(first)), 1)
        }
        guard let (scalar, length) = UTF8Bytes.scalar(in: bytes, at: index) else {
            return (.symbol, 1)
        }
        return (CharacterClass.of(scalar), length)
    }

    private mutating func append(_ kind: Token.Kind, from start: Int, isCapitalized: Bool) {
        let folded = LetterFolding.fold(bytes[start..<position])
        tokens.append(
            Token(
                range: start..<position, kind: kind, isCapitalized: isCapitalized, folded: folded,
                stem: kind == .word ? stemmer?.stem(folded) ?? folded : folded))
    }
}
