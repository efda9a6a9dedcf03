package org.mindlinked.pages.study;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mindlinked.model.Breakdown;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.Count;
import org.mindlinked.model.EffectEstimate;
import org.mindlinked.model.Person;
import org.mindlinked.model.Place;
import org.mindlinked.model.PlaceCode;
import org.mindlinked.model.Population;
import org.mindlinked.model.Text;
import org.mindlinked.model.UnmappedField;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.NodeType;

/** What nodes of each type are called by: of most a few of their fields, of some a sentence. */
final class Leads {
  /** The fields that stand first, in this order, without a name before them. */
  private static final Map<String, List<String>> FIRST =
      Map.ofEntries(
          entry("Phase", List.of("label")),
          entry("Population", List.of("kind", "label")),
          entry("Setting", List.of("label")),
          entry("Intervention", List.of("label")),
          entry("Outcome", List.of("label", "concept")),
          entry("DataCollection", List.of("method")),
          entry("Analysis", List.of("method")),
          entry("InformationSource", List.of("database", "label")),
          entry("Finding", List.of("kind", "ordinal", "label", "text")),
          entry("Characteristic", List.of("axis", "category")),
          entry("Involvement", List.of("level")),
          entry("Organisation", List.of("name")),
          entry("Funding", List.of("asFound")),
          entry("Registration", List.of("kind", "identifier")),
          entry("Appraisal", List.of("instrument", "domain", "rating")),
          entry("Report", List.of("role")),
          entry("Publication", List.of("title")),
          entry("Container", List.of("title")),
          entry("StoredFile", List.of("name")),
          entry("Subject", List.of("label", "qualifier")),
          entry("CitedReference", List.of("text")),
          entry("Relation", List.of("kind", "identifier", "text")),
          entry("MalformedIdentifier", List.of("scheme", "asFound")),
          entry("Note", List.of("kind", "text")),
          entry("SourceRecord", List.of("kind", "title")),
          entry("Metric", List.of("value", "kind", "label")));

  private final Pieces pieces;
  private final NumberLeads numbers;

  Leads(Pieces pieces) {
    this.pieces = pieces;
    this.numbers = new NumberLeads(pieces);
  }

  Lead of(NodeType<?> type, Object node) {
    if (node instanceof Count count) {
      return numbers.count(count);
    }
    if (node instanceof EffectEstimate effect) {
      return numbers.effect(effect);
    }
    if (node instanceof Contribution contribution && contribution.person().isPresent()) {
      List<Piece> said = new ArrayList<>(person(contribution.person().get()));
      contribution.roles().forEach(role -> said.addAll(pieces.concept(role)));
      return new Lead(said, Set.of("person", "roles"));
    }
    if (node instanceof Place place) {
      return place(place);
    }
    if (node instanceof Breakdown breakdown) {
      List<Piece> by = new ArrayList<>();
      Pieces.quiet("By", by::add);
      by.addAll(pieces.concept(breakdown.axis()));
      return new Lead(by, Set.of("axis"));
    }
    if (node instanceof UnmappedField field) {
      Piece name = new Piece.Words(field.name(), null, "");
      return new Lead(List.of(name), Set.of("name"));
    }
    return first(type, node);
  }

  private Lead first(NodeType<?> type, Object node) {
    List<Piece> said = new ArrayList<>();
    Set<String> fields = new HashSet<>();
    for (String name : FIRST.getOrDefault(type.name(), List.of())) {
      Field<?> field = type.field(name);
      if (field == null) {
        throw new IllegalStateException("no field " + name + " in " + type);
      }
      for (Object value : Values.of(field, node)) {
        if (name.equals("ordinal")) {
          Pieces.quiet(value.toString(), said::add);
        } else {
          said.addAll(pieces.of(field.kind(), value));
        }
      }
      fields.add(name);
    }
    return said.isEmpty() ? Lead.NONE : new Lead(said, fields);
  }

  private static List<Piece> person(Person person) {
    String parts =
        Stream.of(person.title(), person.given(), person.family(), person.suffix())
            .flatMap(part -> part.stream())
            .collect(Collectors.joining(" "));
    if (person.full().isEmpty()) {
      return List.of(new Piece.Words(parts, null, ""));
    }
    String full = person.full().get();
    List<Piece> said = new ArrayList<>(List.of(new Piece.Words(full, null, "")));
    if (!parts.isEmpty() && !full.contains(parts)) {
      Pieces.quiet("(" + parts + ")", said::add);
    }
    return said;
  }

  private Lead place(Place place) {
    List<Piece> said = new ArrayList<>();
    place.name().ifPresent(name -> said.addAll(pieces.words(name)));
    place
        .code()
        .ifPresent(
            code -> {
              String name = PlaceCode.name(code).orElse(code);
              boolean known = place.name().map(given -> given.any().equals(name)).orElse(false);
              String shown = name.equals(code) ? code : name + ", " + code;
              if (said.isEmpty()) {
                said.add(new Piece.Plain(shown));
              } else {
                Pieces.quiet("(" + (known ? code : shown) + ")", said::add);
              }
            });
    return new Lead(said, Set.of("code", "name"));
  }

  /** In one short line, for links to the node; empty if nothing names it. */
  String brief(NodeType<?> type, Object node) {
    String words =
        of(type, node).pieces().stream()
            .map(Leads::plain)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    if (node instanceof Population population && population.label().isEmpty()) {
      String people = people(population);
      words = words.isEmpty() || people.isEmpty() ? words + people : words + ": " + people;
    }
    int longest = 90;
    return words.codePointCount(0, words.length()) <= longest
        ? words
        : words.substring(0, words.offsetByCodePoints(0, longest - 1)) + "…";
  }

  /** Who they are: by their name or else by their roles; empty if neither is told. */
  String people(Population population) {
    return population
        .label()
        .map(Text::any)
        .orElseGet(
            () ->
                population.roles().stream()
                    .flatMap(role -> pieces.concept(role).stream())
                    .map(Leads::plain)
                    .collect(Collectors.joining(", ")));
  }

  private static String plain(Piece piece) {
    if (piece instanceof Piece.Words words) {
      return words.words();
    }
    if (piece instanceof Piece.Term term) {
      return term.label();
    }
    if (piece instanceof Piece.Link link) {
      return link.label();
    }
    return piece instanceof Piece.Plain plain ? plain.text() : "";
  }
}
