package org.mindlinked.io.internal.csljson;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.cite.Citation;
import org.mindlinked.io.internal.cite.CitationType;
import org.mindlinked.io.internal.cite.Name;
import org.mindlinked.io.internal.cite.Remarks;
import org.mindlinked.io.internal.json.JsonBytes;
import org.mindlinked.model.Container;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Publication;

/** Writes one item, its variables in a fixed order. */
final class CslItem {
  private static final Set<ContributionRole> WITH_NAMES =
      Set.of(ContributionRole.AUTHOR, ContributionRole.EDITOR, ContributionRole.TRANSLATOR);

  private final JsonBytes bytes;
  private final Citation citation;
  private final Publication publication;

  CslItem(JsonBytes bytes, Citation citation) {
    this.bytes = bytes;
    this.citation = citation;
    this.publication = citation.publication();
  }

  void write() {
    bytes.openObject();
    string("id", citation.id());
    string("type", CitationType.of(publication).csl());
    string("title", citation.words(publication.title()));
    names();
    publication.issued().ifPresent(this::issued);
    string("container-title", citation.words(publication.container().flatMap(Container::title)));
    string(
        "container-title-short",
        citation.words(publication.container().flatMap(Container::shortTitle)));
    string("publisher", publishers());
    string("volume", publication.volume());
    string("issue", publication.issue());
    string("page", pages());
    string("number", publication.articleNumber());
    if (publication.pageCount().isPresent()) {
      string("number-of-pages", Long.toString(publication.pageCount().getAsLong()));
    }
    identifiers();
    if (publication.languages().size() == 1) {
      string("language", publication.languages().first());
    }
    string("abstract", citation.words(publication.abstractText()));
    string("keyword", String.join("; ", citation.keywords()));
    string("note", String.join("\n", Remarks.on(citation)));
    custom();
    bytes.closeObject();
  }

  private void identifiers() {
    string("DOI", citation.identifier(IdentifierScheme.DOI));
    string("PMID", citation.identifier(IdentifierScheme.PMID));
    string("PMCID", citation.identifier(IdentifierScheme.PMCID));
    string("ISSN", String.join(", ", citation.serials(IdentifierScheme.ISSN)));
    string("ISBN", String.join(", ", citation.serials(IdentifierScheme.ISBN)));
    string("URL", citation.addresses().stream().findFirst());
  }

  private void names() {
    names("author", in(ContributionRole.AUTHOR));
    names("editor", in(ContributionRole.EDITOR));
    names("translator", in(ContributionRole.TRANSLATOR));
  }

  private List<Name> in(ContributionRole role) {
    return publication.contributors().stream()
        .filter(contribution -> contribution.roles().contains(role))
        .flatMap((Contribution contribution) -> Name.of(contribution, publication).stream())
        .toList();
  }

  private String publishers() {
    return String.join("; ", in(ContributionRole.PUBLISHER).stream().map(Name::inverted).toList());
  }

  private void names(String variable, List<Name> names) {
    if (names.isEmpty()) {
      return;
    }
    bytes.name(JsonBytes.quoted(variable));
    bytes.openList();
    for (Name name : names) {
      bytes.element();
      boolean before = bytes.inline(true);
      bytes.openObject();
      part("family", name.family());
      part("given", name.given());
      part("suffix", name.suffix());
      part("literal", name.literal());
      bytes.closeObject();
      bytes.inline(before);
    }
    bytes.closeList();
  }

  private void issued(PartialDate date) {
    bytes.name(JsonBytes.quoted("issued"));
    StringBuilder parts = new StringBuilder("{\"date-parts\": [[").append(date.year());
    date.month().ifPresent(month -> parts.append(", ").append(month));
    date.day().ifPresent(day -> parts.append(", ").append(day));
    bytes.raw(parts.append("]]}").toString());
  }

  private Optional<String> pages() {
    return publication
        .pageStart()
        .map(start -> publication.pageEnd().map(end -> start + "-" + end).orElse(start));
  }

  /** What a program may want to find its way back; processors take no notice of it. */
  private void custom() {
    bytes.name(JsonBytes.quoted("custom"));
    boolean before = bytes.inline(true);
    bytes.openObject();
    string("record", citation.study().map(Object::toString).orElse(citation.id()));
    citation.role().ifPresent(role -> string("report", role.token()));
    publication
        .publicationType()
        .flatMap(type -> type.notation())
        .ifPresent(type -> string("publication-type", type));
    publication
        .publicationType()
        .filter(type -> type.notation().isEmpty())
        .flatMap(type -> type.label())
        .ifPresent(label -> string("publication-type-label", label.any()));
    strings("people", people());
    strings("publishers", unlessSaid(in(ContributionRole.PUBLISHER).stream().map(Name::inverted)));
    strings("keywords", unlessSaid(citation.keywords().stream()));
    List<String> addresses = citation.addresses();
    strings("addresses", addresses.size() > 1 ? addresses : List.of());
    Set<String> languages = publication.languages();
    strings("languages", languages.size() > 1 ? List.copyOf(languages) : List.of());
    bytes.closeObject();
    bytes.inline(before);
  }

  /** People whose names are written whole, as those of organisations are. */
  private List<String> people() {
    return publication.contributors().stream()
        .filter(contribution -> contribution.person().isPresent())
        .filter(contribution -> contribution.roles().stream().anyMatch(WITH_NAMES::contains))
        .flatMap(contribution -> Name.of(contribution, publication).stream())
        .flatMap(name -> Stream.ofNullable(name.literal()))
        .distinct()
        .toList();
  }

  /** Values that one variable holds with semicolons between, unless they can be told apart. */
  private static List<String> unlessSaid(Stream<String> values) {
    List<String> all = values.toList();
    return all.stream().anyMatch(value -> value.indexOf(';') >= 0) ? all : List.of();
  }

  private void strings(String name, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    bytes.name(JsonBytes.quoted(name));
    bytes.openList();
    for (String value : values) {
      bytes.element();
      bytes.string(value);
    }
    bytes.closeList();
  }

  private void part(String name, @Nullable String value) {
    if (value != null) {
      string(name, value);
    }
  }

  private void string(String variable, Optional<String> value) {
    string(variable, value.orElse(""));
  }

  private void string(String variable, String value) {
    if (!value.isBlank()) {
      bytes.name(JsonBytes.quoted(variable));
      bytes.string(value);
    }
  }
}
