package org.mindlinked.pages.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.pages.Templates;
import org.mindlinked.pages.site.Links;

/**
 * The page with the ready questions and the editor.
 *
 * @param questions all ready questions
 * @param chosen the one that is asked, with its fields and what it found
 * @param problem why the question cannot be answered, in a sentence or two
 * @param sparql what stands in the editor at first
 * @param run whether the editor asks that at once
 */
public record QueryPage(
    List<ReadyQuestion> questions,
    Optional<Chosen> chosen,
    Optional<String> problem,
    String sparql,
    boolean run) {
  /**
   * The question that is asked.
   *
   * @param question which it is
   * @param needed whether it makes no sense without a value
   * @param fields what it can be narrowed by
   * @param answer what it found, if it was asked
   */
  public record Chosen(
      ReadyQuestion question, boolean needed, List<Field> fields, Optional<Answer> answer) {}

  /** The page as HTML. */
  public String html(Links links) {
    return Templates.fill("query/page", Map.of("page", this, "links", links));
  }

  String title() {
    return chosen.map(asked -> asked.question().title()).orElse("Queries");
  }
}
