/// What there is to say about a quantity; the text of `nudipole list`.
public struct QuantityRecord: Sendable {
  public struct Argument: Sendable {
    public let name: StaticString
    public let unit: StaticString
    public let text: StaticString
  }

  public let section: StaticString
  public let summary: StaticString
  public let formula: StaticString
  public let source: StaticString
  public let arguments: [Argument]
  public let unit: StaticString
  public let readsFlavour: Bool
  /// Whether d_Z and d_W follow from d_gamma by the ratios of the model.
  public let readsCouplings: Bool
  public let accuracy: StaticString
}
