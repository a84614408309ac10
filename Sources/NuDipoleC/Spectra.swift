public import CNuDipole
import Batch
import NuDipole

@c @implementation
public func nd_spectrum_sum(
  _ n_terms: Int64, _ weight: UnsafePointer<Double>!, _ near: UnsafePointer<Double>!,
  _ far: UnsafePointer<Double>!, _ n: Int64, _ x: UnsafePointer<Double>!,
  _ out: UnsafeMutablePointer<Double>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report, elements: n) { () throws(Refusal) in
    let (count, termCount) = (try checkSize(n, 5), try checkSize(n_terms, 1))
    if count == 0 { return NaNCount() }
    let x = try require(x, 6, "x")
    let out = try require(out, 7, "out")
    var terms: [SignalMixture.Term] = []
    var inputs: [ArrayArgument] = []
    if UnsafePointer(out) != x { inputs.append(ArrayArgument(x, count, 6, "x")) }
    if termCount > 0 {
      let (weight, near) = (try require(weight, 2, "weight"), try require(near, 3, "near"))
      let far = try require(far, 4, "far")
      inputs.append(ArrayArgument(weight, termCount, 2, "weight"))
      inputs.append(ArrayArgument(near, termCount, 3, "near"))
      inputs.append(ArrayArgument(far, termCount, 4, "far"))
      terms.reserveCapacity(termCount)
      for j in 0..<termCount {
        if weight[j].isInfinite { throw outside("weight", at: j, weight[j], "a finite number", argument: 2) }
        if near[j] < 0 { throw outside("near", at: j, near[j], "a number >= 0", argument: 3) }
        if far[j] < near[j] { throw outside("far", at: j, far[j], "a number >= near", argument: 4) }
        terms.append(SignalMixture.Term(weight: weight[j], near: near[j], far: far[j]))
      }
    }
    try checkSeparate(inputs: inputs, outputs: [ArrayArgument(UnsafePointer(out), count, 7, "out")])
    DecaySum(terms).evaluate(x, count: count, into: out)
    return NaNCount(in: out, count)
  }
}
