package org.mindlinked.rdf;

/**
 * Takes the triples of records, one record after the other, from {@link Mapper}. For one thread.
 *
 * <p>A record is a block: {@link #begin}, then its nodes, each announced by {@link #subject} and
 * followed by its own triples without a break, {@code rdf:type} first, then {@link #end}. {@link
 * #part} says to which graph the following triples belong; sinks without graphs ignore it. What a
 * sink may keep after a call is said at each kind of value: subjects until the end of the block,
 * terms and strings for ever.
 *
 * <p>Sinks that write throw {@link java.io.UncheckedIOException}.
 */
interface TripleSink {
  /** A block begins. */
  void begin(Subject record);

  /** The following triples are of this subject. */
  void subject(Subject subject);

  /** The following triples belong to that graph; at a block's begin it is the first one. */
  void part(Part part);

  /** A triple whose object is a node of the same record. */
  void link(Term property, Subject object);

  /** A triple whose object is a constant. */
  void term(Term property, Term object);

  /** A triple whose object is any other IRI, which has been checked. */
  void iri(Term property, String object);

  /** A triple whose object is a string without language. */
  void string(Term property, String text);

  /** A triple whose object is a string in a language, the tag in canonical case. */
  void string(Term property, String text, String languageTag);

  /** A triple whose object is a value of another datatype, in its canonical form. */
  void typed(Term property, String lexical, Datatype datatype);

  /** The block ends. */
  void end();
}
