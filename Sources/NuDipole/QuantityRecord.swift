/// What there is to say about a quantity; the text of `nudipole list`.
public struct QuantityRecord: Sendable {
  public struct Argument: Sendable {
    public let name: String
    public let unit: String
    public let text: String
  }

  public let section: String
  public let summary: String
  public let formula: String
  public let source: String
  public let arguments: [Argument]
  public let unit: String
  public let readsFlavour: Bool
  public let accuracy: String
}
