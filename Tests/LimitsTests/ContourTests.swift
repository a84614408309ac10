import Foundation
import Limits
import Testing

@Suite struct ContourTests {
  /// Twice the area to the left of a closed curve in (parameter, ln d).
  private func area(_ curve: ContourCurve) -> Double {
    let points = curve.points
    return points.indices.reduce(0) { sum, i in
      let (a, b) = (points[i], points[(i + 1) % points.count])
      return sum + a.parameter * log(b.d) - b.parameter * log(a.d)
    }
  }

  private func axis(_ low: Double, _ high: Double, _ count: Int) -> [Double] {
    (0..<count).map { low + (high - low) * Double($0) / Double(count - 1) }
  }

  /// A x e^(-a x), a = e^(4 t), A = C e^(-2 t): the two crossings -W(-a/A)/a merge where A = e a, t = (ln C -
  /// 1)/6.
  @Test(arguments: [12, 40, 400])
  func tongue(count: Int) throws {
    let logC = 20.0
    let contour = ContourTracer.contour(axis(-1, 5, count), in: 1e-12...1e3) { t in
      SignalMixture(
        production: .dipole, terms: [.init(weight: exp(logC - 2 * t), near: exp(4 * t), far: .infinity)])
    }
    #expect(contour.unresolvedColumns == 0)
    let fold = try #require(contour.folds.first)
    #expect(contour.folds.count == 1 && !fold.opensUpwards && fold.isExcludedBetween)
    #expect(abs(fold.point.parameter - (logC - 1) / 6) < 1e-10)
    #expect(abs(log(fold.point.d) + 2 * fold.point.parameter) < 1e-8)
    let curve = try #require(contour.curves.first)
    #expect(contour.curves.count == 1 && curve.start == .axis && curve.end == .axis)
    // From the lower branch around the tip to the upper one.
    #expect(curve.points[0].parameter == -1 && curve.points[curve.points.count - 1].parameter == -1)
    #expect(curve.points[0].d < curve.points[curve.points.count - 1].d)
    let tip = try #require(curve.points.firstIndex(of: fold.point))
    for i in curve.points.indices.dropLast() {
      let (a, b) = (curve.points[i], curve.points[i + 1])
      #expect(i < tip ? a.parameter < b.parameter : a.parameter > b.parameter)
      #expect(abs(log(b.d / a.d)) < 0.51)
    }
    #expect(contour.columns < count + 60)
  }

  /// A(t) = a e exp(h - t^2) at a constant a: an island between t = -sqrt(h) and sqrt(h), also where only one
  /// value of the axis meets it.
  @Test(arguments: [(1.0, 21), (4.0, 50), (0.04, 11)])
  func island(h: Double, count: Int) throws {
    let a = 1e10
    let contour = ContourTracer.contour(axis(-3, 3, count), in: 1e-12...1) { t in
      SignalMixture(
        production: .dipole, terms: [.init(weight: a * exp(1 + h - t * t), near: a, far: .infinity)])
    }
    #expect(contour.unresolvedColumns == 0)
    let curve = try #require(contour.curves.first)
    #expect(contour.curves.count == 1 && curve.isClosed)
    #expect(area(curve) > 0)
    #expect(contour.folds.count == 2)
    for fold in contour.folds {
      #expect(abs(abs(fold.point.parameter) - h.squareRoot()) < 1e-10)
      #expect(fold.opensUpwards == (fold.point.parameter < 0) && fold.isExcludedBetween)
    }
  }

  /// F = w - ((u^2 + t^2) - R^2)^2 (u = ln d here): excluded between circles of radii sqrt(R^2 +- sqrt(w)).
  private struct Ring: SignalFunction {
    let t: Double
    var height = 1.0
    private func value(_ u: Double) -> Double {
      let z = u * u + t * t - 4
      return height - z * z
    }
    func logarithm(_ u: Double) -> (value: Double, slope: Double) { (value(u), slope(exp(u))) }
    func excess(_ d: Double) -> Double { value(log(d)) }
    func slope(_ d: Double) -> Double {
      let u = log(d)
      return -4 * u * (u * u + t * t - 4)
    }
  }

  @Test func nestedCurves() throws {
    let contour = ContourTracer.contour(axis(-3, 3, 43), in: exp(-5)...exp(5)) { Ring(t: $0) }
    #expect(
      contour.curves.count == 2 && contour.curves.allSatisfy { $0.isClosed } && contour.folds.count == 4)
    for curve in contour.curves {
      let radii = curve.points.map { ($0.parameter * $0.parameter + log($0.d) * log($0.d)).squareRoot() }
      // The excluded ring is to the left: inside of the outer circle, outside of the inner one.
      let radius = (area(curve) > 0 ? 5.0 : 3.0).squareRoot()
      #expect(radii.allSatisfy { abs($0 - radius) < 1e-10 })
      #expect(abs(abs(area(curve)) / (2 * .pi * radius * radius) - 1) < 0.03)
    }
    let expected = [-(5.0.squareRoot()), -(3.0.squareRoot()), 3.0.squareRoot(), 5.0.squareRoot()]
    for (fold, t) in zip(contour.folds.sorted { $0.point.parameter < $1.point.parameter }, expected) {
      #expect(abs(fold.point.parameter - t) < 1e-10)
      #expect(fold.isExcludedBetween == (abs(t) > 2))
    }
  }

  /// The outer circle cut by the range of couplings at ln d = 2.1: two open curves that end there.
  @Test func cutByTheRange() {
    let contour = ContourTracer.contour(axis(-3, 3, 43), in: exp(-2.1)...exp(2.1)) { Ring(t: $0) }
    let open = contour.curves.filter { !$0.isClosed }
    #expect(contour.curves.count == 3 && open.count == 2)
    for curve in open {
      #expect(curve.start == .coupling && curve.end == .coupling)
      for point in [curve.points[0], curve.points[curve.points.count - 1]] {
        #expect(abs(abs(log(point.d)) - 2.1) < 1e-12)
        #expect(abs(abs(point.parameter) - (5 - 2.1 * 2.1).squareRoot()) < 1e-10)
      }
    }
  }

  /// A signal that is not there beyond t = 0.7, and one that jumps at t = 0.3: curves end, with the reason.
  @Test func brokenCurves() throws {
    let reach = ContourTracer.contour(axis(-3, 3, 43), in: exp(-5)...exp(5)) { $0 < 0.7 ? Ring(t: $0) : nil }
    #expect(reach.curves.count == 2)
    for curve in reach.curves {
      #expect(curve.start == .outOfReach && curve.end == .outOfReach)
      #expect(curve.points.map { $0.parameter }.max() == 0.7.nextDown)
    }
    let jump = ContourTracer.contour(axis(-1, 1, 21), in: 1e-12...1e3) { t in
      SignalMixture(
        production: .dipole, terms: [.init(weight: t < 0.3 ? 1e9 : 1e6, near: 1e4, far: .infinity)])
    }
    #expect(jump.curves.count == 4 && jump.folds.isEmpty)
    for curve in jump.curves {
      let ends = [curve.start, curve.end]
      #expect(ends.contains(.axis) && ends.contains(.discontinuity))
      #expect(
        curve.points.allSatisfy { $0.parameter < 0.3 } || curve.points.allSatisfy { $0.parameter >= 0.3 })
    }
    let gone = ContourTracer.contour(axis(-1, 1, 21), in: 1e-12...1e3) { t in
      SignalMixture(
        production: .dipole, terms: [.init(weight: t < 0.3 ? 1e9 : 1e3, near: 1e4, far: .infinity)])
    }
    #expect(gone.curves.count == 2 && gone.folds.isEmpty)
    #expect(gone.curves.allSatisfy { $0.start == .discontinuity || $0.end == .discontinuity })
  }

  @Test func nothing() {
    let empty = ContourTracer.contour([], in: 1e-3...1) { Ring(t: $0) }
    #expect(empty.curves.isEmpty && empty.columns == 0)
    #expect(ContourTracer.contour([1, 0], in: 1e-3...1) { Ring(t: $0) }.columns == 0)
    #expect(ContourTracer.contour([0, .nan], in: 1e-3...1) { Ring(t: $0) }.columns == 0)
    #expect(ContourTracer.contour([4, 5], in: 1e-3...1) { Ring(t: $0) }.curves.isEmpty)
    #expect(ContourTracer.contour([4, 5], in: 0...1) { Ring(t: $0) }.unresolvedColumns == 2)
  }
}
