package org.mindlinked.pages.concept;

import java.util.List;

/**
 * All that the page of a concept shows.
 *
 * @param label its name
 * @param iri its IRI
 * @param token how it is written in files
 * @param definition what it means
 * @param others other names; may be empty
 * @param scheme the list that it belongs to
 * @param open whether the list takes concepts from elsewhere too
 * @param broader wider concepts
 * @param narrower narrower ones
 * @param matches concepts of other vocabularies
 * @param details what else the list says
 * @param forms the same as data
 */
record ConceptView(
    String label,
    String iri,
    String token,
    String definition,
    List<String> others,
    Ref scheme,
    boolean open,
    List<Ref> broader,
    List<Ref> narrower,
    List<Match> matches,
    List<Detail> details,
    List<Ref> forms) {

  /**
   * A concept of another vocabulary.
   *
   * @param relation how ours relates to it
   * @param other the other one
   * @param checked where that was looked up
   */
  record Match(String relation, Ref other, String checked) {}

  /**
   * Something else.
   *
   * @param name what it is
   * @param value its words and address
   */
  record Detail(String name, Ref value) {}
}
