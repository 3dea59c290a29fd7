/// The namespace of an element.
public enum HTMLNamespace: String, Sendable, Hashable {
  case html = "http://www.w3.org/1999/xhtml"
  case svg = "http://www.w3.org/2000/svg"
  case mathML = "http://www.w3.org/1998/Math/MathML"
}
