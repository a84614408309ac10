import Foundation
import NuDipole
import Testing

extension PhotonAcceptance.Orders {
  /// Far finer than the default: what is left are roundings.
  fileprivate static let fine = PhotonAcceptance.Orders(cosines: 64, energies: 48, azimuths: 128)
}

/// A row of acceptance_cuts.csv.
private struct AcceptanceRow {
  let line: Int
  let model: Model
  let spectrum: PhotonSpectrum
  let sqrt_s: Double
  let m_N: Double
  let d_gamma: Double
  let d_Z: Double
  let d_W: Double
  let cuts: PhotonCuts
  let sqrt_s_beams: Double
  let boost: Double
  let value: Double
  let condition: Double

  static func all() throws -> [AcceptanceRow] {
    let file = ReferenceTable.root.appendingPathComponent("acceptance/acceptance_cuts.csv")
    let (header, rows) = try ReferenceTable.read(file)
    return try rows.map { fields, line in
      func text(_ name: String) throws -> String { fields[try #require(header.firstIndex(of: name))] }
      func number(_ name: String) throws -> Double { try #require(Double(try text(name))) }
      let named = ReferenceTable.model(
        scheme: try text("scheme"), preset: try text("preset"), flavour: try text("flavour"))
      let model = Model(
        scheme: named.scheme, preset: named.preset, flavour: named.flavour,
        polarisation: BeamPolarisation(
          electron: try number("P_electron"), positron: try number("P_positron")))
      let veto = try text("veto").split(separator: ";").map { window in
        let ends = window.split(separator: ":").map { Double($0) ?? .nan }
        return ends[0]...ends[1]
      }
      let spectrum = try text("spectrum")
      return AcceptanceRow(
        line: line, model: model,
        spectrum: try #require(PhotonSpectrum.allCases.first { "\($0)" == spectrum }),
        sqrt_s: try number("sqrt_s"), m_N: try number("m_N"), d_gamma: try number("d_gamma"),
        d_Z: try number("d_Z"), d_W: try number("d_W"),
        cuts: PhotonCuts(
          e_min: try number("e_min"), e_max: try number("e_max"), cos_max: try number("cos_max"),
          pt_min: try number("pt_min"), veto: veto, cos_beam: try number("cos_beam")),
        sqrt_s_beams: try number("sqrt_s_beams"), boost: try number("boost"), value: try number("value"),
        condition: try number("condition"))
    }
  }

  func result(_ orders: PhotonAcceptance.Orders) -> Double {
    PhotonAcceptance(
      model, sqrt_s: sqrt_s, m_N: m_N, cuts: cuts, spectrum: spectrum, sqrt_s_beams: sqrt_s_beams, boost: boost,
      orders: orders
    ).crossSection(model, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
  }
}

@Suite struct PhotonAcceptanceTests {
  /// All cuts, spectra, presets, polarisations and boosts against an independent parametrisation of the events.
  @Test func cutsAgreeWithReferences() throws {
    var worst = Worst()
    var fine = Worst()
    let rows = try AcceptanceRow.all()
    #expect(rows.count > 120)
    for row in rows {
      for orders in [PhotonAcceptance.Orders(), .fine] {
        let deviation = abs(row.result(orders) / row.value - 1) / row.condition
        let point = "line \(row.line), \(row.sqrt_s) GeV, m_N \(row.m_N), \(row.cuts), boost \(row.boost)"
        if orders.azimuths == 128 { fine.take(deviation, point) } else { worst.take(deviation, point) }
        if deviation > 1e-13 { print(orders.azimuths, deviation, row.spectrum, row.model.preset, point) }
      }
    }
    worst.expect(below: 1e-9, "acceptance after cuts")
    fine.expect(below: 1e-12, "acceptance after cuts, fine")
  }

  /// Isotropic photons, two cuts, against an expansion in Legendre polynomials with 20 digits.
  @Test func flatAgreesWithReferences() throws {
    let (header, rows) = try ReferenceTable.read(
      ReferenceTable.root.appendingPathComponent("acceptance/acceptance_flat.csv"))
    #expect(header.last == "value")
    #expect(rows.count >= 60)
    var worst = Worst()
    for (f, line) in rows {
      let x = f[3...].map { Double($0) ?? .nan }
      let model = ReferenceTable.model(scheme: f[0], preset: f[1], flavour: f[2])
      let accepted = PhotonAcceptance(
        model, sqrt_s: x[0], m_N: x[1], cuts: PhotonCuts(e_min: x[5], cos_max: x[6]), spectrum: .flat
      ).crossSection(model, sqrt_s: x[0], m_N: x[1], d_gamma: x[2], d_Z: x[3], d_W: x[4])
      let sigma = sigma_ee_N_nu(
        model, sqrt_s: x[0], m_N: x[1], d_gamma: x[2], d_Z: x[3], d_W: x[4])
      worst.take(accepted / sigma, x[7], "line \(line)")
    }
    worst.expect(below: 1e-12, "acceptance of isotropic photons")
  }
}
