import Batch
import DipoleKernels

#if !hasFeature(Embedded)
  extension Quantity {
    /// f at the points (columns[0][i], columns[1][i], ...); columns in the order of the record's arguments, as long
    /// as the shortest of them.
    public func evaluate(_ model: Model, _ columns: [[Double]]) -> [Double] {
      guard columns.count == record.arguments.count else { return [] }
      var n = columns[0].count
      for column in columns where column.count < n { n = column.count }
      guard n > 0 else { return [] }
      // One block for all columns keeps their addresses valid together.
      var block: [Double] = []
      block.reserveCapacity(n * columns.count)
      for column in columns { block += column[0..<n] }
      return [Double](unsafeUninitializedCapacity: n) { out, count in
        block.withUnsafeBufferPointer { buffer in
          guard let base = buffer.baseAddress, let destination = out.baseAddress else { return }
          var inputs = Columns(repeating: base)
          for k in 0..<columns.count { inputs[k] = base + k * n }
          _ = evaluate(model, n, inputs, destination)
          count = n
        }
      }
    }
  }
#endif
