package org.mindlinked.rdf;

import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnwritableException;

/** Counts triples and refuses the texts that XML 1.0 cannot hold. */
final class XmlCheck implements TripleSink {
  private long triples;
  private Subject subject = Subject.root("");

  /** How many there were since the last call. */
  long take() {
    long counted = triples;
    triples = 0;
    return counted;
  }

  @Override
  public void begin(Subject record) {
    triples = 0;
  }

  @Override
  public void subject(Subject next) {
    subject = next;
  }

  @Override
  public void part(Part part) {}

  @Override
  public void link(Term property, Subject object) {
    triples++;
  }

  @Override
  public void term(Term property, Term object) {
    triples++;
  }

  @Override
  public void iri(Term property, String object) {
    triples++;
  }

  @Override
  public void string(Term property, String text) {
    triples++;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c >= 0xFFFE) {
        throw refused(property, c);
      }
    }
  }

  private UnwritableException refused(Term property, char c) {
    return new UnwritableException(
        Diagnostic.error(
                RdfCodes.XML_CHARACTER,
                new String(property.shortest(), java.nio.charset.StandardCharsets.UTF_8)
                    + " of <"
                    + subject
                    + "> holds "
                    + Shown.character(c)
                    + ", which XML 1.0 cannot hold")
            .at(SourceLocation.unknown().withRecordId(subject.root().iri()))
            .hint("write another syntax, such as Turtle, or take the character out"));
  }

  @Override
  public void string(Term property, String text, String languageTag) {
    string(property, text);
  }

  @Override
  public void typed(Term property, String lexical, Datatype datatype) {
    triples++;
  }

  @Override
  public void end() {}
}
