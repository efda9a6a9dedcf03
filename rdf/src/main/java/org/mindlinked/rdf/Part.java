package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;

/** Which graph of its record a triple belongs to, in syntaxes that have graphs. */
@SuppressWarnings("ImmutableEnumChecker") // the array is only copied from
enum Part {
  /** What the record says. */
  ASSERTION(0),
  /** From where it is known: sources, quotes, notes, membership of a catalogue. */
  PROVENANCE(1),
  /** What a curator derived or suggested, and all that hangs below it. */
  CURATION(2);

  private final int index;
  private final String fragment = name().toLowerCase(Locale.ROOT);
  private final byte[] suffix = ("#" + fragment).getBytes(US_ASCII);

  Part(int index) {
    this.index = index;
  }

  /** The place in arrays that hold something for each part. */
  int index() {
    return index;
  }

  /** The fragment of the graph's IRI. */
  String fragment() {
    return fragment;
  }

  byte[] suffix() {
    return suffix;
  }
}
