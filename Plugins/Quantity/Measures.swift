/// What measures measure, and how much of it.
enum Measures {
    enum Dimension { case length, area, mass, volume, speed }

    /// How much one of a unit is, in metres, square metres, kilograms, litres or metres a second;
    /// two numbers where two units have that name.
    static func size(of unit: String) -> (dimension: Dimension, of: Bounds)? { table[unit] }

    private static let table: [String: (dimension: Dimension, of: Bounds)] = [
        "mile": (.length, Bounds(1609.344)), "kilometer": (.length, Bounds(1000)),
        "meter": (.length, Bounds(1)), "foot": (.length, Bounds(0.3048)),
        "yard": (.length, Bounds(0.9144)), "inch": (.length, Bounds(0.0254)),
        "centimeter": (.length, Bounds(0.01)), "millimeter": (.length, Bounds(0.001)),
        "acre": (.area, Bounds(4046.856)), "hectare": (.area, Bounds(10_000)),
        "square mile": (.area, Bounds(2_589_988)), "square kilometer": (.area, Bounds(1_000_000)),
        "square foot": (.area, Bounds(0.092903)), "square meter": (.area, Bounds(1)),
        "pound": (.mass, Bounds(0.453592)), "kilogram": (.mass, Bounds(1)),
        "gram": (.mass, Bounds(0.001)), "ounc": (.mass, Bounds(0.0283495)),
        // Short, long and metric.
        "ton": (.mass, Bounds(907.18, 1016.05)), "tonne": (.mass, Bounds(1000)),
        "liter": (.volume, Bounds(1)), "gallon": (.volume, Bounds(3.78541, 4.54609)),
        "barrel": (.volume, Bounds(117.3, 164)),
        "mile per hour": (.speed, Bounds(0.44704)),
        "kilometer per hour": (.speed, Bounds(0.277778)),
    ]
}
