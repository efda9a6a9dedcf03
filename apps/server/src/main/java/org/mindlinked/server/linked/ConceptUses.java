package org.mindlinked.server.linked;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.mindlinked.pages.concept.Uses;
import org.mindlinked.pages.site.Links;
import org.mindlinked.server.find.FacetValue;
import org.mindlinked.server.find.Studies;
import org.mindlinked.server.find.StudyIndex;

/** Finds the studies that a concept, or a narrower one, is said of. Safe for all threads. */
final class ConceptUses {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int FIRST = 10;

  private final Studies studies;
  private final Links links;

  ConceptUses(Studies studies, Links links) {
    this.studies = studies;
    this.links = links;
  }

  /** Whether it is known which studies there are; soon after the start it may not be. */
  boolean isReady() {
    return studies.within(PATIENCE).isPresent();
  }

  /** Those of the concept of that IRI; none while the index is still being made. */
  Uses of(String concept) {
    Optional<StudyIndex> index = studies.within(PATIENCE);
    return index
        .flatMap(made -> made.concept(concept))
        .map(value -> uses(index.get(), value))
        .orElse(Uses.NONE);
  }

  /** The title of a study; of anything else its IRI. */
  String titleOf(String record) {
    Optional<StudyIndex> index = studies.within(PATIENCE);
    OptionalInt number = index.isPresent() ? index.get().numberOf(record) : OptionalInt.empty();
    return number.isPresent() ? index.get().title(number.getAsInt()) : record;
  }

  private Uses uses(StudyIndex index, FacetValue value) {
    BitSet having = value.studies().bits();
    List<Uses.Line> first =
        having.stream().limit(FIRST).mapToObj(study -> line(index, study)).toList();
    String list = links.search(Map.of(value.facet().parameter(), List.of(value.key())));
    return new Uses(value.studies().size(), first, list);
  }

  private Uses.Line line(StudyIndex index, int study) {
    String year =
        index.year(study).isPresent() ? Integer.toString(index.year(study).getAsInt()) : "";
    return new Uses.Line(index.title(study), year, links.to(index.iri(study)));
  }
}
