package org.mindlinked.io.internal.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mindlinked.io.internal.cite.Name;
import org.mindlinked.model.Container;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Finding;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Intervention;
import org.mindlinked.model.Involvement;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.Place;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Setting;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;

/** The columns of the summary, in their order. Their names are part of the format. */
final class SummaryColumns {
  private static final List<Column> COLUMNS =
      List.of(
          column("id", entry -> entry.record().recordId().toString()),
          column("record_type", entry -> entry.study().isPresent() ? "study" : "publication"),
          column("title", entry -> Entry.words(entry.record().title())),
          column("short_name", entry -> Entry.words(entry.study().flatMap(Study::shortName))),
          column("designs", SummaryColumns::designs),
          column("conditions", entry -> Cells.join(entry.each(Study::conditions).map(Cells::word))),
          column("sampled_roles", SummaryColumns::sampledRoles),
          column("other_roles", SummaryColumns::otherRoles),
          column("participants", SummaryColumns::participants),
          column("care_settings", SummaryColumns::careSettings),
          column("countries", entry -> Cells.join(places(entry).map(SummaryColumns::country))),
          column("places", entry -> Cells.join(places(entry).map(SummaryColumns::place))),
          column(
              "data_collections",
              entry -> Cells.join(entry.each(Study::dataCollections).map(CountWords::collected))),
          column("review_flow", SummaryColumns::reviewFlow),
          column("interventions", entry -> interventions(entry, Study::interventions)),
          column("comparators", entry -> interventions(entry, Study::comparators)),
          column(
              "outcomes",
              entry ->
                  Cells.join(entry.each(Study::outcomes).map(outcome -> outcome.label().any()))),
          column("findings", SummaryColumns::findings),
          column("findings_complete", entry -> bool(entry.record().findingsComplete())),
          column("involvement", SummaryColumns::involvement),
          column("involvement_levels", SummaryColumns::involvementLevels),
          column(
              "study_period",
              entry -> entry.study().flatMap(Study::period).map(Object::toString).orElse("")),
          column(
              "status",
              entry -> entry.study().flatMap(Study::status).map(s -> s.token()).orElse("")),
          column("publications", entry -> Integer.toString(entry.publications().size())),
          column(
              "publication_type",
              entry ->
                  entry.main().flatMap(Publication::publicationType).map(Cells::word).orElse("")),
          column("authors", SummaryColumns::authors),
          column(
              "authors_complete",
              entry -> bool(entry.main().flatMap(Publication::contributorsComplete))),
          column("published", entry -> entry.published(Publication::issued)),
          column("journal", SummaryColumns::journal),
          column("doi", entry -> identifiers(entry, IdentifierScheme.DOI)),
          column("pmid", entry -> identifiers(entry, IdentifierScheme.PMID)),
          column("pmcid", entry -> identifiers(entry, IdentifierScheme.PMCID)),
          column("registrations", SummaryColumns::registrations),
          column("licence", entry -> entry.published(Publication::license)),
          column(
              "access",
              entry -> entry.main().flatMap(Publication::access).map(a -> a.token()).orElse("")),
          column("notes", SummaryColumns::notes));

  private SummaryColumns() {}

  private record Column(String name, Function<Entry, String> cell) {}

  private static Column column(String name, Function<Entry, String> cell) {
    return new Column(name, cell);
  }

  static List<String> names() {
    return COLUMNS.stream().map(Column::name).toList();
  }

  static List<String> row(EvidenceRecord record) {
    Entry entry = Entry.of(record);
    return COLUMNS.stream().map(column -> column.cell().apply(entry)).toList();
  }

  private static String bool(Optional<Boolean> said) {
    return said.map(Object::toString).orElse("");
  }

  private static String designs(Entry entry) {
    return entry.study().isPresent()
        ? Cells.words(entry.study().get().designs())
        : entry.main().map(publication -> Cells.words(publication.designs())).orElse("");
  }

  private static String sampledRoles(Entry entry) {
    return Cells.join(
        entry
            .each(Study::populations)
            .filter(SummaryColumns::isSample)
            .flatMap(SummaryColumns::roles));
  }

  private static String otherRoles(Entry entry) {
    return Cells.join(
        entry
            .each(Study::populations)
            .filter(population -> !isSample(population))
            .flatMap(
                population -> {
                  String kind =
                      population.kind().map(known -> " (" + known.token() + ")").orElse("");
                  return roles(population).map(role -> role + kind);
                }));
  }

  private static boolean isSample(Population population) {
    return population.kind().equals(Optional.of(PopulationKind.SAMPLE));
  }

  private static Stream<String> roles(Population population) {
    return Stream.concat(
        population.roles().stream().map(Cells::word),
        population.parts().stream().flatMap(SummaryColumns::roles));
  }

  private static String participants(Entry entry) {
    return entry
        .study()
        .map(Study::populations)
        .map(populations -> Cells.join(CountWords.participants(populations).toList()))
        .orElse("");
  }

  private static String careSettings(Entry entry) {
    return Cells.join(
        entry.each(Study::settings).flatMap(each -> each.careSettings().stream()).map(Cells::word));
  }

  private static Stream<Place> places(Entry entry) {
    return entry.each(Study::settings).map(Setting::places).flatMap(List::stream);
  }

  /** The codes of parts of a country begin with that of the country. */
  private static String country(Place place) {
    return place.code().map(code -> code.split("-", -1)[0]).orElse("");
  }

  private static String place(Place place) {
    return place.name().map(Text::any).or(place::code).orElse("");
  }

  private static String reviewFlow(Entry entry) {
    return entry
        .study()
        .flatMap(Study::review)
        .map(review -> Cells.join(review.flow().stream().map(CountWords::of).toList()))
        .orElse("");
  }

  private static String interventions(Entry entry, Function<Study, List<Intervention>> which) {
    return Cells.join(
        entry
            .each(which)
            .map(
                each ->
                    each.label().map(Text::any).or(() -> each.kind().map(Cells::word)).orElse("")));
  }

  /** How many of each kind, those within others included. */
  private static String findings(Entry entry) {
    Map<String, Integer> kinds = new TreeMap<>();
    entry.record().findings().forEach(finding -> count(finding, kinds));
    return kinds.entrySet().stream()
        .map(kind -> kind.getKey() + " " + kind.getValue())
        .collect(Collectors.joining("; "));
  }

  private static void count(Finding finding, Map<String, Integer> kinds) {
    kinds.merge(Cells.word(finding.kind()), 1, Integer::sum);
    finding.parts().forEach(part -> count(part, kinds));
  }

  /** What is not said is not denied: without a word of it, the cell is empty. */
  private static String involvement(Entry entry) {
    List<Involvement> said = entry.record().involvement();
    if (said.isEmpty()) {
      return "";
    }
    return said.stream().allMatch(SummaryColumns::isTakingPartOnly) ? "no" : "yes";
  }

  private static boolean isTakingPartOnly(Involvement involvement) {
    return involvement.level().equals(Optional.of(InvolvementLevel.PARTICIPATION));
  }

  private static String involvementLevels(Entry entry) {
    return Cells.join(
        entry.record().involvement().stream()
            .flatMap(each -> each.level().stream())
            .map(Cells::word));
  }

  private static String authors(Entry entry) {
    return entry.main().map(SummaryColumns::authors).orElse("");
  }

  /** Where the source leaves out those before the last, an ellipsis stands for them. */
  private static String authors(Publication publication) {
    List<String> names = new ArrayList<>();
    for (Contribution each : publication.contributors()) {
      Optional<Name> name = Name.of(each, publication);
      if (name.isPresent() && each.roles().contains(ContributionRole.AUTHOR)) {
        if (each.last().orElse(false)) {
          names.add("…");
        }
        names.add(name.get().inverted());
      }
    }
    return Cells.join(names);
  }

  private static String journal(Entry entry) {
    Optional<Container> container = entry.main().flatMap(Publication::container);
    return Entry.words(
        container.flatMap(Container::title).or(() -> container.flatMap(Container::shortTitle)));
  }

  private static String identifiers(Entry entry, IdentifierScheme scheme) {
    return Cells.join(
        entry.publications().stream()
            .flatMap(publication -> publication.identifiers().stream())
            .filter(identifier -> identifier.scheme() == scheme)
            .map(Identifier::value));
  }

  private static String registrations(Entry entry) {
    Stream<EvidenceRecord> all =
        Stream.concat(Stream.of(entry.record()), entry.publications().stream().map(each -> each));
    return Cells.join(
        all.flatMap(each -> each.registrations().stream())
            .map(registration -> registration.identifier().toString()));
  }

  private static String notes(Entry entry) {
    return Cells.join(
        entry.record().notes().stream()
            .map(note -> note.kind().token() + ": " + note.text().any()));
  }
}
