package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;

/** Which graph of its record a triple belongs to, in syntaxes that have graphs. */
enum Part {
  /** What the record says. */
  ASSERTION,
  /** From where it is known: sources, quotes, notes, membership of a catalogue. */
  PROVENANCE,
  /** What a curator derived or suggested, and all that hangs below it. */
  CURATION;

  private final String fragment = name().toLowerCase(Locale.ROOT);
  private final byte[] suffix = ("#" + fragment).getBytes(US_ASCII);

  /** The fragment of the graph's IRI. */
  String fragment() {
    return fragment;
  }

  byte[] suffix() {
    return suffix;
  }
}
