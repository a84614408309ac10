import Batch
public import CNuDipole
import DipoleKernels
import NuDipole

// Exports: fluxes of neutrinos.

@c @implementation
public func nd_flux_create(
  _ n_lines: Int64, _ line_species: UnsafePointer<Int32>!, _ line_E_nu: UnsafePointer<Double>!,
  _ line_flux: UnsafePointer<Double>!, _ n_tables: Int64, _ table_species: UnsafePointer<Int32>!,
  _ table_size: UnsafePointer<Int64>!, _ table_E_nu: UnsafePointer<Double>!,
  _ table_density: UnsafePointer<Double>!, _ flux: UnsafeMutablePointer<OpaquePointer?>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  flux?.pointee = nil
  return reporting(report) { () throws(Refusal) in
    let (lines, tables) = (try checkSize(n_lines, 1), try checkSize(n_tables, 5))
    let destination = try require(flux, 10, "flux")
    var result = NeutrinoFlux()
    if lines > 0 {
      let kinds = try require(line_species, 2, "line_species")
      let energies = try require(line_E_nu, 3, "line_E_nu")
      let fluxes = try require(line_flux, 4, "line_flux")
      for i in 0..<lines {
        let species = try species(kinds[i], "line_species", argument: 2)
        do throws(NeutrinoFlux.Problem) {
          try result.addLine(species, energy: energies[i], flux: fluxes[i])
        } catch {
          throw refusal(error, first: i, energies, "line_E_nu", fluxes, "line_flux", argument: 3)
        }
      }
    }
    if tables > 0 {
      let kinds = try require(table_species, 6, "table_species")
      let sizes = try require(table_size, 7, "table_size")
      let energies = try require(table_E_nu, 8, "table_E_nu")
      let densities = try require(table_density, 9, "table_density")
      var first = 0
      for k in 0..<tables {
        let species = try species(kinds[k], "table_species", argument: 6)
        let size = try checkSize(sizes[k], 7)
        let range = first..<first + size
        do throws(NeutrinoFlux.Problem) {
          try result.addTable(
            species, energies: range.map { energies[$0] }, densities: range.map { densities[$0] })
        } catch {
          if error == .tooShort {
            throw Refusal(status: ND_ERROR_SIZE, argument: 7) { message in
              message.write("table_size[")
              message.write(k)
              message.write("] is ")
              message.write(size)
              message.write("; at least 2 points are needed")
            }
          }
          throw refusal(error, first: first, energies, "table_E_nu", densities, "table_density", argument: 8)
        }
        first += size
      }
    }
    destination.pointee = try makeHandle(result)
    return NaNCount()
  }
}

@c @implementation
public func nd_flux_create_bundled(
  _ source: Int32, _ scale: Double, _ flux: UnsafeMutablePointer<OpaquePointer?>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  flux?.pointee = nil
  return reporting(report) { () throws(Refusal) in
    guard let bundled = BundledFlux(rawValue: source) else {
      throw unknown(
        "source", source, "0 (reactor) to 3 (pion decay at rest), the values of nd_flux_source", argument: 1)
    }
    if !(scale > 0 && scale < .infinity) { throw outside("scale", scale, "a finite number > 0", argument: 2) }
    let destination = try require(flux, 3, "flux")
    destination.pointee = try makeHandle(bundled.flux.scaled(by: scale))
    return NaNCount()
  }
}

@c @implementation
public func nd_flux_destroy(_ flux: OpaquePointer!) {
  destroyHandle(flux, NeutrinoFlux.self)
}

private func species(_ value: Int32, _ name: StaticString, argument: Int) throws(Refusal) -> NeutrinoSpecies {
  if let species = NeutrinoSpecies(rawValue: value) { return species }
  throw unknown(name, value, "0 (nu_e) to 5 (nubar_tau), the values of nd_species", argument: argument)
}

/// What is wrong with an element of a line or table that begins at `first`.
private func refusal(
  _ problem: NeutrinoFlux.Problem, first: Int, _ energies: UnsafePointer<Double>, _ energyName: StaticString,
  _ fluxes: UnsafePointer<Double>, _ fluxName: StaticString, argument: Int
) -> Refusal {
  switch problem {
  case .energy(let index):
    outside(
      energyName, at: first + index, energies[first + index], "a finite energy > 0 (tables: >= 0, GeV)",
      argument: argument)
  case .flux(let index):
    outside(
      fluxName, at: first + index, fluxes[first + index], "a finite number >= 0", argument: argument + 1)
  case .order(let index):
    outside(
      energyName, at: first + index, energies[first + index],
      "an energy above the one before it (two equal ones between others are a step)", argument: argument)
  case .tooShort:
    outside(energyName, at: first, energies[first], "a table of two points or more", argument: argument)
  }
}
