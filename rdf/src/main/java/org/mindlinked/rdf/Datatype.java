package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The datatypes of literals that are no strings. */
@SuppressWarnings("ImmutableEnumChecker") // the arrays are only copied from
enum Datatype {
  /** A whole number. */
  INTEGER("integer"),
  /** A decimal number. */
  DECIMAL("decimal"),
  /** True or false. */
  BOOLEAN("boolean"),
  /** A year. */
  YEAR("gYear"),
  /** A month of a year. */
  MONTH("gYearMonth"),
  /** A day. */
  DATE("date");

  private final String iri;
  private final byte[] ntriples;
  private final byte[] turtle;

  Datatype(String name) {
    this.iri = Vocabulary.XSD + name;
    this.ntriples = ("\"^^<" + iri + ">").getBytes(US_ASCII);
    this.turtle = ("\"^^xsd:" + name).getBytes(US_ASCII);
  }

  /** The IRI. */
  String iri() {
    return iri;
  }

  /** What follows the value in N-Triples. */
  byte[] ntriples() {
    return ntriples;
  }

  /** What follows the value in Turtle. */
  byte[] turtle() {
    return turtle;
  }

  /** Whether Turtle can write that value bare, as it stands. */
  boolean isBareInTurtle(String lexical) {
    return switch (this) {
      case INTEGER, BOOLEAN -> true;
      case DECIMAL -> lexical.indexOf('.') >= 0;
      default -> false;
    };
  }
}
