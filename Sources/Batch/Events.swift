import DipoleKernels
import LaneMath

/// Where events go. Component k (t, x, y, z; or codes of N, prompt neutrino, decay neutrino) of event i of a call is written
/// to element k stride + i; what is nil is left out.
public struct EventArrays {
  public var stride: Int
  public var N: UnsafeMutablePointer<Double>?
  public var prompt: UnsafeMutablePointer<Double>?
  public var decay: UnsafeMutablePointer<Double>?
  public var photon: UnsafeMutablePointer<Double>?
  public var vertex: UnsafeMutablePointer<Double>?
  public var codes: UnsafeMutablePointer<Int32>?

  public init(
    stride: Int, N: UnsafeMutablePointer<Double>? = nil, prompt: UnsafeMutablePointer<Double>? = nil,
    decay: UnsafeMutablePointer<Double>? = nil, photon: UnsafeMutablePointer<Double>? = nil,
    vertex: UnsafeMutablePointer<Double>? = nil, codes: UnsafeMutablePointer<Int32>? = nil
  ) {
    self.stride = stride
    (self.N, self.prompt, self.decay, self.photon) = (N, prompt, decay, photon)
    (self.vertex, self.codes) = (vertex, codes)
  }

  @inlinable @inline(__always)
  static func store<L: RawLane>(
    _ v: FourVector<L>, _ array: UnsafeMutablePointer<Double>?, _ stride: Int, _ i: Int
  ) {
    guard let array else { return }
    let place = array + i
    L.store(v.t, place)
    L.store(v.x, place + stride)
    L.store(v.y, place + 2 &* stride)
    L.store(v.z, place + 3 &* stride)
  }

  /// Writes a lane of events from element i on.
  @inlinable @inline(__always)
  func store<L: RawLane>(_ events: EventLanes<L>, _ i: Int) {
    Self.store(events.N, N, stride, i)
    Self.store(events.prompt, prompt, stride, i)
    Self.store(events.decay, decay, stride, i)
    Self.store(events.photon, photon, stride, i)
    Self.store(events.vertex, vertex, stride, i)
    if let codes {
      L.store(events.codeN, integers: codes + i)
      L.store(events.codePrompt, integers: codes + (stride &+ i))
      L.store(events.codeDecay, integers: codes + (2 &* stride &+ i))
    }
  }
}

/// Events first, first + 1, ... of a seed, n of them. An event's bits depend on its number and the seed only.
@inlinable
public func fillEvents<L: RawLane>(
  _ lane: L.Type, _ shape: EventShape, seed: UInt64, first: UInt64, _ n: Int, _ arrays: EventArrays
) {
  shape.envelope.edges.withUnsafeBufferPointer { edges in
    guard let edges = edges.baseAddress else { return }
    var i = 0
    while i &+ L.width <= n {
      let number = L.Bits(repeating: first &+ UInt64(truncatingIfNeeded: i)) &+ L.Bits.indices
      arrays.store(shape.events(L.self, number, seed: seed, edges: edges), i)
      i &+= L.width
    }
    // One by one: the scalar lane has the same bits.
    while i < n {
      let number = first &+ UInt64(truncatingIfNeeded: i)
      arrays.store(shape.events(Double.self, number, seed: seed, edges: edges), i)
      i &+= 1
    }
  }
}
