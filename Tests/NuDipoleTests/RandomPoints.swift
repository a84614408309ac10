import Foundation
import NuDipole

/// SplitMix64: the same points in every run and on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func uniform(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &self) }

  /// Uniform in the logarithm.
  mutating func logUniform(_ range: ClosedRange<Double>) -> Double {
    exp(uniform(log(range.lowerBound)...log(range.upperBound)))
  }

  /// Uniform in the logarithm, of either sign.
  mutating func coupling(_ range: ClosedRange<Double> = 1e-7...1e-3) -> Double {
    let magnitude = logUniform(range)
    return Bool.random(using: &self) ? magnitude : -magnitude
  }
}

extension Quantity {
  /// A point inside the domain, with couplings and masses on both sides of all thresholds.
  func randomPoint(_ random: inout SeededGenerator) -> [Double] {
    let sqrt_s = random.logUniform(1...1000)
    return argumentNames.map { name in
      switch name {
      case "sqrt_s": sqrt_s
      case "m_N":
        argumentNames.contains("sqrt_s") ? sqrt_s * random.uniform(0...1) : random.logUniform(1...1000)
      case "x": random.uniform(0...1)
      // Energies, recoils and masses of targets on both sides of all thresholds.
      case "E_nu": random.logUniform(0.1...1e3)
      case "T", "T_cut": random.logUniform(1e-3...1e2)
      case "m_target": random.logUniform(1e-2...1e2)
      case "Z", "A": random.uniform(1...100)
      case "q": random.logUniform(1e-3...1)
      case "R_rms", "R_A": random.uniform(2...7)
      case "s",
        "a" where argumentNames[0] == "q":
        random.uniform(0...1)
      case "E_excess", "T_excess", "omega", "K2": random.logUniform(1e-3...1e2)
      case "omega_P": random.logUniform(1...1e3)
      case "temperature": random.logUniform(10...1e3)
      case "delta_m", "m_ll": random.logUniform(1e-12...1e-6)
      case "Lambda": random.logUniform(1e2...1e6)
      case "m_lepton": random.logUniform(1e-3...(self == .charge_radius ? 80 : 300))
      case "m_other", "length": random.logUniform(1e-3...300)
      case "cos_theta": random.uniform(-1...1)
      case "width": random.logUniform(1e-20...1)
      case "momentum": random.logUniform(1e-2...1e3)
      case "decay_length", "l_min": random.logUniform(1e-2...1)
      case "l_max": random.logUniform(1...1e2)
      case "radius": random.logUniform(0.1...10)
      case "a": random.coupling(1e-2...1e2)
      default: random.coupling()
      }
    }
  }
}
