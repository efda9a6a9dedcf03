package org.mindlinked.model.structure;

/** What kind of value a field holds; the Java type of one value is named beside each. */
public enum ValueKind {
  /** {@link org.mindlinked.model.Text}. */
  TEXT,
  /** {@link String} without language. */
  STRING,
  /** {@link String} that is a BCP 47 language tag. */
  LANGUAGE,
  /** {@link String} that is a JSON pointer. */
  POINTER,
  /** {@link org.mindlinked.model.Concept}, or one of its subclasses if the field has a scheme. */
  CONCEPT,
  /** A constant of an enum that is {@link org.mindlinked.model.Coded}. */
  CODED,
  /** {@link Long}. */
  INTEGER,
  /** {@link java.math.BigDecimal}. */
  DECIMAL,
  /** {@link Boolean}. */
  BOOLEAN,
  /** {@link org.mindlinked.model.PartialDate}. */
  DATE,
  /** {@link org.mindlinked.model.Interval}. */
  INTERVAL,
  /** {@link org.mindlinked.model.Iri}. */
  IRI,
  /** {@link org.mindlinked.model.Identifier}. */
  IDENTIFIER,
  /** {@link org.mindlinked.model.Reference}. */
  REFERENCE,
  /** A value of another {@link NodeType}. */
  NODE
}
