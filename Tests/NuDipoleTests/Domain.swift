import NuDipole

/// The domain of a quantity as the texts of its record state it: what lies outside gives NaN.
struct Domain {
  private struct Range {
    var least = -Double.greatestFiniteMagnitude
    var greatest = Double.greatestFiniteMagnitude
    var excludesZero = false

    init(_ text: String) {
      if text.contains(">= 0") || text.contains("> 0") { least = 0 }
      excludesZero = text.contains("> 0")
      if text.contains("[-1, 1]") { (least, greatest) = (-1, 1) }
      // Open intervals end at the next double.
      if text.contains("(0, 1)") { (least, greatest) = (.leastNonzeroMagnitude, 1.0.nextDown) }
      if text.contains("(0, M_W]") { least = .leastNonzeroMagnitude }
      if text.contains("(-1, 1)") { (least, greatest) = ((-1.0).nextUp, 1.0.nextDown) }
      if text.contains("infinity is legal") {
        greatest = .infinity
        if least < 0 { least = -.infinity }
      }
    }

    func contains(_ x: Double) -> Bool { least <= x && x <= greatest && !(excludesZero && x == 0) }
  }

  private let quantity: Quantity
  private let ranges: [Range]
  private let isBelowThreshold: Bool
  private let isOrdered: Bool

  init(_ quantity: Quantity) {
    self.quantity = quantity
    ranges = quantity.record.arguments.map { Range("\($0.text)") }
    // Kinematics of N that cannot be produced, and l_max >= l_min.
    isBelowThreshold = quantity.family == "kinematics"
    isOrdered = quantity.argumentNames.last == "l_max"
  }

  func contains(_ point: [Double]) -> Bool {
    for (range, x) in zip(ranges, point) where !range.contains(x) { return false }
    if isBelowThreshold && point[1] > point[0] { return false }
    return !isOrdered || point[1] <= point[2]
  }

  /// Points inside, where documentation says 0/0: fractions of a stable N, no direction, a stable N at rest; or a
  /// nucleus smaller than its skin.
  func isUndefined(_ model: Model, _ point: [Double]) -> Bool {
    switch quantity {
    case .branching_nu_gamma: Quantity.width_total(model, point) == 0
    case .branching_nu_Z, .branching_lepton_W: Quantity.width_two_body(model, point) == 0
    case .coupling_ratio_Z_projective, .coupling_ratio_W_projective: point == [0, 0]
    case .decay_length: point[1] == 0 && point[2] == 0
    case .form_factor_helm: point[1] < 3.0.squareRoot() * point[2]
    case .charge_radius: point[0] > model.scheme.M_W
    case .natural_moment_majorana: point[0] == 0 && point[2] == point[3]
    // Intermediate results overflow beyond the energies that accuracies are stated for.
    case .dsigma_upscattering_excess_dT, .dsigma_upscattering_excess_spin0_dT,
      .dsigma_upscattering_conserving_dT,
      .dsigma_upscattering_conserving_spin0_dT:
      point[0] > 1e30
    // A phase that doubles keep no fraction of.
    case .precession_probability:
      Swift.max(1.2e-13 * abs(point[0] * point[1]), abs(point[2])) * point[3] > 0.19
    default: false
    }
  }

  /// Where values lie, whatever the arguments.
  var values: ClosedRange<Double>? {
    switch quantity.family {
    case "widths", "three_body": 0...(.infinity)
    case "branching": 0...1
    case "kinematics": quantity == .energy_N || quantity == .momentum_N ? 0...(.infinity) : -.infinity...0
    case "background", "monophoton": 0...(.infinity)
    case "decay":
      quantity == .decay_length
        ? 0...(.infinity) : quantity == .log_decay_probability ? -.infinity...0 : 0...1
    default: nil
    }
  }
}

/// All combinations of `choices` for `arity` arguments, as columns.
func combinations(_ choices: [Double], arity: Int) -> [[Double]] {
  var columns = [choices]
  for _ in 1..<arity {
    let count = columns[0].count
    columns = columns.map { column in choices.flatMap { _ in column } }
    columns.append(choices.flatMap { Array(repeating: $0, count: count) })
  }
  return columns
}

/// The same bits, any NaN being as good as another.
func same(_ a: Double, _ b: Double) -> Bool { a.bitPattern == b.bitPattern || (a.isNaN && b.isNaN) }
