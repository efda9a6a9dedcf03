package org.mindlinked.pages.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Container;
import org.mindlinked.model.Count;
import org.mindlinked.model.Involvement;
import org.mindlinked.model.Place;
import org.mindlinked.model.Population;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Report;
import org.mindlinked.model.Study;
import org.mindlinked.model.structure.ModelTypes;

/** What readers ask of a record first, and whether it says so. */
final class Nutshell {
  /** So many numbers or places are told at once. */
  private static final int MOST = 8;

  private final Pieces pieces;
  private final Leads leads;
  private final List<Item.Fact> facts = new ArrayList<>();

  private Nutshell(Viewer viewer) {
    this.pieces = viewer.pieces();
    this.leads = viewer.leads();
  }

  static List<Item.Fact> of(Study study, Viewer viewer) {
    Nutshell nutshell = new Nutshell(viewer);
    nutshell.concepts("Design", study.designs().stream());
    nutshell.concepts("Conditions", study.conditions().stream());
    nutshell.concepts(
        "Care settings",
        study.settings().stream().flatMap(setting -> setting.careSettings().stream()));
    nutshell.concepts("Who took part", study.populations().stream().flatMap(Nutshell::roles));
    nutshell.counted(study);
    nutshell.located(study);
    nutshell.published(study.reports().stream().map(Report::publication));
    nutshell.add("Status", study.status().map(nutshell.pieces::coded).stream().toList());
    nutshell.involvement(study.involvement());
    return nutshell.facts;
  }

  static List<Item.Fact> of(Publication publication, Viewer viewer) {
    Nutshell nutshell = new Nutshell(viewer);
    nutshell.concepts("Kind of publication", publication.publicationType().stream());
    nutshell.published(Stream.of(publication));
    nutshell.add(
        "Published in",
        publication.container().flatMap(Container::title).stream()
            .flatMap(title -> nutshell.pieces.words(title).stream())
            .toList());
    nutshell.involvement(publication.involvement());
    return nutshell.facts;
  }

  private void add(String name, Collection<? extends Piece> said) {
    List<Piece> pieces = said.isEmpty() ? List.of(Piece.Gap.NOT_STATED) : List.copyOf(said);
    facts.add(new Item.Fact(name, pieces));
  }

  private void concepts(String name, Stream<? extends Concept> concepts) {
    add(name, concepts.distinct().flatMap(concept -> pieces.concept(concept).stream()).toList());
  }

  private static Stream<Concept> roles(Population population) {
    return Stream.concat(
        population.roles().stream(), population.parts().stream().flatMap(Nutshell::roles));
  }

  /** Numbers of people and of what was collected, each with its unit; they are never added. */
  private void counted(Study study) {
    Set<Piece> lines = new LinkedHashSet<>();
    study.populations().forEach(population -> counted(population, lines));
    study.dataCollections().forEach(collection -> counted(collection.counts(), "", lines));
    study.review().ifPresent(review -> counted(review.flow(), "", lines));
    add("Counted", shortened(lines));
  }

  private void counted(Population population, Set<Piece> lines) {
    counted(population.counts(), leads.people(population), lines);
    population.parts().forEach(part -> counted(part, lines));
  }

  private void counted(List<Count> counts, String of, Set<Piece> lines) {
    for (Count count : counts) {
      if (count.basis().isEmpty()) {
        String words = leads.brief(ModelTypes.COUNT, count);
        lines.add(new Piece.Plain(of.isEmpty() ? words : words + " (" + of + ")"));
      }
    }
  }

  private void located(Study study) {
    Set<Piece> places = new LinkedHashSet<>();
    study.settings().stream()
        .flatMap(setting -> setting.places().stream())
        .forEach(place -> places.add(place(place)));
    add("Place", shortened(places));
  }

  private Piece place(Place place) {
    return new Piece.Plain(leads.brief(ModelTypes.PLACE, place));
  }

  private static List<Piece> shortened(Set<Piece> all) {
    List<Piece> first = new ArrayList<>(all.stream().limit(MOST).toList());
    if (all.size() > MOST) {
      Pieces.quiet("and " + (all.size() - MOST) + " more below", first::add);
    }
    return first;
  }

  private void published(Stream<Publication> publications) {
    add(
        "Published",
        publications
            .flatMap(publication -> publication.issued().stream())
            .sorted()
            .limit(1)
            .map(issued -> new Piece.Plain(Wording.date(issued)))
            .toList());
  }

  private void involvement(List<Involvement> involvement) {
    List<Piece> levels =
        involvement.stream()
            .flatMap(each -> each.level().stream())
            .distinct()
            .flatMap(level -> pieces.concept(level).stream())
            .toList();
    add(
        "People with lived experience involved",
        levels.isEmpty() && !involvement.isEmpty() ? List.of(new Piece.Plain("yes")) : levels);
  }
}
