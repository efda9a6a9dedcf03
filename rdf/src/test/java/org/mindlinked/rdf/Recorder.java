package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes down what it is given, one line a triple; nodes of the record by their fragment. */
final class Recorder implements TripleSink {
  private final List<String> lines = new ArrayList<>();
  private final List<String> subjects = new ArrayList<>();
  private String root = "";
  private String subject = "";
  private String graph = "";

  /** The lines since the last begin. */
  List<String> lines() {
    return lines;
  }

  /** The fragments of the subjects, in the order in which they were announced. */
  List<String> subjects() {
    return subjects;
  }

  String root() {
    return root;
  }

  private static String shown(Term term) {
    String text = new String(term.shortest(), UTF_8);
    return text.equals("rdf:type") ? "a" : text;
  }

  private String shown(Subject node) {
    return node.iri().substring(root.length());
  }

  private void line(Term property, String value) {
    lines.add(subject + " " + shown(property) + " " + value + graph);
  }

  @Override
  public void begin(Subject record) {
    lines.clear();
    subjects.clear();
    root = record.iri();
    graph = "";
  }

  @Override
  public void subject(Subject next) {
    subject = shown(next);
    subjects.add(subject);
  }

  @Override
  public void part(Part part) {
    graph = part == Part.ASSERTION ? "" : " " + part.fragment();
  }

  @Override
  public void link(Term property, Subject object) {
    line(property, shown(object));
  }

  @Override
  public void term(Term property, Term object) {
    line(property, shown(object));
  }

  @Override
  public void iri(Term property, String object) {
    line(property, "<" + object + ">");
  }

  @Override
  public void string(Term property, String text) {
    line(property, "\"" + text + "\"");
  }

  @Override
  public void string(Term property, String text, String languageTag) {
    line(property, "\"" + text + "\"@" + languageTag);
  }

  @Override
  public void typed(Term property, String lexical, Datatype datatype) {
    line(property, "\"" + lexical + "\"^^xsd:" + datatype.iri().substring(Vocabulary.XSD.length()));
  }

  @Override
  public void end() {}

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d triples of %s", lines.size(), root);
  }
}
