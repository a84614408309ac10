/// The version of the library; the tests compare it with include/nudipole.h.
public let version: StaticString = "0.1.0"
