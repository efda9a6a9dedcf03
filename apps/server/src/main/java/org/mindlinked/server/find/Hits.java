package org.mindlinked.server.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Iri;

/** The texts of a study in which words were found. To be used in a transaction. */
public final class Hits {
  private static final int MOST_LOOKED_AT = 50;
  private static final String FINDING = "#finding-";
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("title", "Title"),
          Map.entry("description", "Description"),
          Map.entry("abstract", "Abstract"),
          Map.entry("label", "Label"),
          Map.entry("otherLabel", "Short name"),
          Map.entry("keyword", "Keyword"),
          Map.entry("aim", "Aim"),
          Map.entry("limitation", "Limitation"),
          Map.entry("cmoContext", "Context"),
          Map.entry("cmoMechanism", "Mechanism"),
          Map.entry("cmoOutcome", "Outcome"));

  private final StudyIndex index;
  private final Optional<Matches> matches;
  private final Findings findings;
  private final List<Concept> wanted;

  private Hits(
      StudyIndex index, Optional<Matches> matches, Selection selection, DatasetGraph data) {
    this.index = index;
    this.matches = matches;
    this.findings = new Findings(data);
    this.wanted =
        selection.values(Facet.ROLE).stream()
            .flatMap(value -> value.iri().stream())
            .map(iri -> Concept.of(Iri.of(iri)))
            .toList();
  }

  /** Those of a search; none if it looked for no words. */
  public static Hits of(StudyIndex index, Search search, Selection selection, DatasetGraph data) {
    return new Hits(index, search.matches(), selection, data);
  }

  /**
   * A text.
   *
   * @param subject the IRI of the node that holds it
   * @param kind what it is, in words
   * @param view whose view it is, in words; empty if that is not told
   * @param text all of it
   * @param ofWanted whether it is the view of a role that was chosen
   * @param words how many of the words it holds
   * @param finding whether it is a finding's
   */
  public record Found(
      String subject,
      String kind,
      String view,
      String text,
      boolean ofWanted,
      int words,
      boolean finding) {
    private static final Comparator<Found> BEST =
        Comparator.comparing(Found::finding)
            .thenComparing(Found::ofWanted)
            .thenComparingInt(Found::words)
            .reversed();
  }

  /**
   * The texts of a study but its titles: findings first, and of those the ones in the view of a
   * role that was chosen, then those with most of the words.
   */
  public List<Found> in(int study) {
    String iri = index.iri(study);
    List<Found> found = new ArrayList<>();
    for (Matches.Hit hit : matches.map(them -> them.in(iri)).orElse(List.of())) {
      if (found.size() < MOST_LOOKED_AT && !hit.entry().field().equals(StudyTexts.TITLE)) {
        found.add(found(hit));
      }
    }
    found.sort(Found.BEST);
    return found;
  }

  private Found found(Matches.Hit hit) {
    String subject = hit.entry().subject();
    String text = hit.entry().text();
    if (!subject.contains(FINDING)) {
      String kind = KINDS.getOrDefault(hit.entry().field(), "Text");
      return new Found(subject, kind, "", text, false, hit.words(), false);
    }
    Findings.Told told = findings.told(subject);
    boolean ofWanted =
        told.roles().stream().anyMatch(role -> wanted.stream().anyMatch(role::isWithin));
    return new Found(subject, told.kind(), told.view(), text, ofWanted, hit.words(), true);
  }

  /** Where the words stand in a text: from and to, one after the other. */
  public List<int[]> places(String text) {
    return matches.map(them -> them.places(text)).orElse(List.of());
  }
}
