package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** N-Triples, or with graphs N-Quads: a triple a line, in UTF-8, escaping only what must be. */
final class LineSink implements WritingSink {
  private static final byte[] END = " .\n".getBytes(US_ASCII);

  private final Output out;
  private final boolean quads;
  private byte[] subject = {};
  private byte[] end = END;
  private final byte[][] ends = new byte[Part.values().length][];

  LineSink(Output out, boolean quads) {
    this.out = out;
    this.quads = quads;
  }

  @Override
  public void begin(Subject record) {
    if (quads) {
      byte[] iri = record.bytes();
      for (Part part : Part.values()) {
        byte[] suffix = part.suffix();
        byte[] line = new byte[2 + iri.length + suffix.length + 1 + END.length];
        line[0] = ' ';
        line[1] = '<';
        System.arraycopy(iri, 0, line, 2, iri.length);
        System.arraycopy(suffix, 0, line, 2 + iri.length, suffix.length);
        line[line.length - END.length - 1] = '>';
        System.arraycopy(END, 0, line, line.length - END.length, END.length);
        ends[part.index()] = line;
      }
      end = ends[Part.ASSERTION.index()];
    }
  }

  @Override
  public void subject(Subject subject) {
    this.subject = subject.bytes();
  }

  @Override
  public void part(Part part) {
    if (quads) {
      end = ends[part.index()];
    }
  }

  private void start(Term property) {
    out.start(subject, property.bracketed());
  }

  @Override
  public void link(Term property, Subject object) {
    start(property);
    out.bracketed(object.bytes());
    out.put(end);
  }

  @Override
  public void term(Term property, Term object) {
    start(property);
    out.put(object.bracketed());
    out.put(end);
  }

  @Override
  public void iri(Term property, String object) {
    start(property);
    out.put('<');
    out.put(object);
    out.put('>');
    out.put(end);
  }

  @Override
  public void string(Term property, String text) {
    start(property);
    out.quoted(text);
    out.put(end);
  }

  @Override
  public void string(Term property, String text, String languageTag) {
    start(property);
    out.quoted(text);
    out.put('@');
    out.put(languageTag);
    out.put(end);
  }

  @Override
  public void typed(Term property, String lexical, Datatype datatype) {
    start(property);
    out.put('"');
    out.put(lexical);
    out.put(datatype.ntriples());
    out.put(end);
  }

  @Override
  public void end() {}

  @Override
  public void finish() {
    out.flush();
  }
}
