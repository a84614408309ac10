import LaneMath

typealias Loop = @Sendable (Int, Input, Input, Output) -> Void
typealias Input = UnsafePointer<Double>
typealias Output = UnsafeMutablePointer<Double>
typealias V8 = SIMD8<Double>
typealias V16 = SIMD16<Double>

@inline(__always)
func each<V: RawLane>(_ n: Int, _ x: Input, _ r: Output, _ f: (V) -> V) {
  var i = 0
  while i < n {
    V.store(f(V.load(x + i)), r + i)
    i += V.width
  }
}

@inline(__always)
func each<V: RawLane>(_ n: Int, _ x: Input, _ y: Input, _ r: Output, _ f: (V, V) -> V) {
  var i = 0
  while i < n {
    V.store(f(V.load(x + i), V.load(y + i)), r + i)
    i += V.width
  }
}

// One function for each timed loop, never inlined: a closure that is not specialised would be timed instead.
@inline(never)
func exp8(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V8.exp($0) } }
@inline(never)
func exp16(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V16.exp($0) } }
@inline(never)
func expm18(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V8.expm1($0) } }
@inline(never)
func expm116(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V16.expm1($0) } }
@inline(never)
func log8(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V8.log($0) } }
@inline(never)
func log16(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V16.log($0) } }
@inline(never)
func log1p8(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V8.log1p($0) } }
@inline(never)
func log1p16(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V16.log1p($0) } }
@inline(never)
func sin8(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V8.sin($0) } }
@inline(never)
func sin16(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V16.sin($0) } }
@inline(never)
func cos8(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V8.cos($0) } }
@inline(never)
func cos16(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V16.cos($0) } }
@inline(never)
func tanh8(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V8.tanh($0) } }
@inline(never)
func tanh16(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V16.tanh($0) } }
@inline(never)
func pow8(_ n: Int, _ x: Input, _ y: Input, _ r: Output) { each(n, x, y, r) { V8.pow($0, $1) } }
@inline(never)
func pow16(_ n: Int, _ x: Input, _ y: Input, _ r: Output) { each(n, x, y, r) { V16.pow($0, $1) } }
@inline(never)
func cbrt8(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V8.cbrt($0) } }
@inline(never)
func cbrt16(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V16.cbrt($0) } }
@inline(never)
func sqrt8(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V8.sqrt($0) } }
@inline(never)
func sqrt16(_ n: Int, _ x: Input, _: Input, _ r: Output) { each(n, x, r) { V16.sqrt($0) } }

/// What is timed: a function, its loops of eight and sixteen lanes, and the range of its arguments.
struct Subject: Sendable {
  let name: String
  let eight: Loop
  let sixteen: Loop
  let x: ClosedRange<Double>
  var y: ClosedRange<Double> = 0...1
}

let subjects = [
  Subject(name: "exp", eight: exp8, sixteen: exp16, x: -40...40),
  Subject(name: "expm1", eight: expm18, sixteen: expm116, x: -40...40),
  Subject(name: "log", eight: log8, sixteen: log16, x: 1e-3...1e3),
  Subject(name: "log1p", eight: log1p8, sixteen: log1p16, x: -0.9...10),
  Subject(name: "sin", eight: sin8, sixteen: sin16, x: -100...100),
  Subject(name: "cos", eight: cos8, sixteen: cos16, x: -100...100),
  Subject(name: "tanh", eight: tanh8, sixteen: tanh16, x: -5...5),
  Subject(name: "pow", eight: pow8, sixteen: pow16, x: 0.1...10, y: -20...20),
  Subject(name: "cbrt", eight: cbrt8, sixteen: cbrt16, x: -1000...1000),
  Subject(name: "sqrt", eight: sqrt8, sixteen: sqrt16, x: 0...1e6),
]
