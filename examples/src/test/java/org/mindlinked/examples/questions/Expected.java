package org.mindlinked.examples.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Condition;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.EffectEstimate;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Involvement;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.InvolvementStage;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Outcome;
import org.mindlinked.model.Person;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Quote;
import org.mindlinked.model.Registration;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReviewMethod;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Text;

/**
 * What the questions must answer, found by going through the records: one line of text for each
 * row, its cells in the order of the row's columns. No triple and no query is known here.
 */
final class Expected {
  private static final String ABSENT = "-";

  private final Walk walk;

  Expected(Walk walk) {
    this.walk = walk;
  }

  /** A row as a line. */
  static String line(Object... cells) {
    return String.join(" | ", Arrays.stream(cells).map(Expected::cell).toList());
  }

  private static String cell(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Expected::cell).orElse(ABSENT);
    }
    if (value instanceof OptionalLong number) {
      return number.isPresent() ? Long.toString(number.getAsLong()) : ABSENT;
    }
    if (value instanceof Concept concept) {
      return concept(concept);
    }
    if (value instanceof Coded coded) {
      return coded.token();
    }
    if (value instanceof Text text) {
      return text.any();
    }
    if (value instanceof java.math.BigDecimal decimal) {
      return decimal.stripTrailingZeros().toPlainString();
    }
    return value == null ? ABSENT : value.toString();
  }

  /** A term by its name, another by its IRI, one of which only a label is known by that. */
  private static String concept(Concept concept) {
    Optional<String> iri = concept.iri().map(Iri::toString).filter(it -> !isInner(it));
    return concept.name().or(() -> iri).orElseGet(() -> concept.label().orElseThrow().any());
  }

  private static boolean isInner(String iri) {
    return iri.matches(".*#.*[a-zA-Z]-[0-9]+");
  }

  private static boolean holds(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static Stream<String> translations(Text text) {
    return Stream.concat(text.plain().stream(), text.translations().values().stream());
  }

  private static Collection<PopulationRole> roles(Population population) {
    List<PopulationRole> roles = new ArrayList<>(population.roles());
    population.parts().forEach(part -> roles.addAll(roles(part)));
    return roles;
  }

  private static boolean hasRole(Study study, Concept role) {
    return study.populations().stream().anyMatch(each -> Walk.within(roles(each), role));
  }

  private static boolean hasSetting(Object record, Concept setting) {
    return record instanceof Study study
        && study.settings().stream().anyMatch(each -> Walk.within(each.careSettings(), setting));
  }

  private static boolean hasCondition(Object record, Concept condition) {
    return record instanceof Study study && Walk.within(study.conditions(), condition);
  }

  /** Its own title, else of those of its reports the one that comes first. */
  private static Optional<Text> title(Object record) {
    if (!(record instanceof Study study)) {
      return ((Publication) record).title();
    }
    return study
        .title()
        .or(
            () ->
                study.reports().stream()
                    .flatMap(report -> report.publication().title().stream())
                    .flatMap(Expected::ranked)
                    .min(String::compareTo)
                    .map(ranked -> Text.of(ranked.substring(ranked.indexOf(' ') + 1))));
  }

  /** A text in each of its languages, English first in the order of strings. */
  private static Stream<String> ranked(Text text) {
    return Stream.concat(
        text.plain().stream().map(plain -> "1 " + plain),
        text.translations().entrySet().stream()
            .map(
                each ->
                    (each.getKey().startsWith("en") ? "0" : "1")
                        + each.getKey()
                        + " "
                        + each.getValue()));
  }

  private static List<Long> years(Study study) {
    return study.reports().stream()
        .flatMap(report -> report.publication().issued().stream())
        .map(date -> (long) date.year())
        .toList();
  }

  static Predicate<Study> ofRole(PopulationRole role) {
    return study -> hasRole(study, role);
  }

  static Predicate<Study> in(CareSetting setting) {
    return study -> hasSetting(study, setting);
  }

  static Predicate<Study> on(Condition condition) {
    return study -> hasCondition(study, condition);
  }

  static Predicate<Study> by(StudyDesign design) {
    return study -> Walk.within(study.designs(), design);
  }

  static Predicate<Study> at(String place) {
    return study ->
        study.settings().stream()
            .flatMap(setting -> setting.places().stream())
            .flatMap(each -> each.code().stream())
            .anyMatch(code -> code.equals(place) || code.startsWith(place + "-"));
  }

  static Predicate<Study> between(int since, int until) {
    return study -> years(study).stream().anyMatch(year -> year >= since && year <= until);
  }

  List<String> studies(Predicate<Study> wanted) {
    return walk.of(Study.class).stream()
        .map(at -> (Study) at.value())
        .filter(wanted)
        .map(study -> line(study.id(), title(study), years(study).stream().min(Long::compare)))
        .toList();
  }

  private static boolean isKind(Finding finding, FindingKind... kinds) {
    return Arrays.stream(kinds).anyMatch(kind -> finding.kind().isWithin(kind));
  }

  List<String> barriers(
      @Nullable CareSetting setting, @Nullable PopulationRole role, FindingKind... kinds) {
    List<String> rows = new ArrayList<>();
    for (Walk.At at : walk.of(Finding.class)) {
      Finding finding = (Finding) at.value();
      Object owner = at.owner().value();
      List<Setting> places =
          owner instanceof Study study
              ? finding.settings().isEmpty()
                  ? study.settings()
                  : finding.settings().stream()
                      .map(each -> (Setting) walk.at(at.referred(each)).orElseThrow().value())
                      .toList()
              : List.of();
      if (!isKind(finding, kinds)
          || (role != null && !Walk.within(finding.perspective(), role))
          || (setting != null
              && places.stream().noneMatch(each -> Walk.within(each.careSettings(), setting)))) {
        continue;
      }
      List<CareSetting> settings =
          places.stream().flatMap(each -> each.careSettings().stream()).distinct().toList();
      List<@Nullable CareSetting> each = new ArrayList<>(settings);
      if (settings.isEmpty()) {
        each.add(null);
      }
      for (CareSetting one : each) {
        rows.add(
            line(
                at.owner().iri(),
                title(owner),
                at.iri(),
                finding.kind(),
                one,
                finding.label(),
                finding.text()));
      }
    }
    return rows;
  }

  List<String> themes(
      @Nullable Condition condition, @Nullable CareSetting setting, @Nullable PopulationRole role) {
    List<String> rows = new ArrayList<>();
    for (Walk.At at : walk.of(Finding.class)) {
      Finding finding = (Finding) at.value();
      Object owner = at.owner().value();
      if (!isKind(finding, FindingKind.THEME)
          || (condition != null && !hasCondition(owner, condition))
          || (setting != null && !hasSetting(owner, setting))) {
        continue;
      }
      for (PopulationRole view : finding.perspective()) {
        if (role == null || view.isWithin(role)) {
          rows.add(
              line(
                  at.owner().iri(), title(owner), at.iri(), view, finding.label(), finding.text()));
        }
      }
    }
    return rows;
  }

  List<String> involvement(
      @Nullable InvolvementLevel level,
      @Nullable InvolvementStage stage,
      @Nullable PopulationRole role) {
    List<String> rows = new ArrayList<>();
    for (Walk.At at : walk.of(Involvement.class)) {
      Involvement some = (Involvement) at.value();
      if ((level != null && !Walk.within(some.level().stream().toList(), level))
          || (stage != null && !Walk.within(some.stages(), stage))
          || (role != null && !Walk.within(some.roles(), role))) {
        continue;
      }
      List<@Nullable InvolvementStage> stages = new ArrayList<>(some.stages());
      if (stages.isEmpty()) {
        stages.add(null);
      }
      for (InvolvementStage each : stages) {
        rows.add(
            line(
                at.owner().iri(),
                title(at.owner().value()),
                at.iri(),
                some.level(),
                each,
                some.description()));
      }
    }
    return rows;
  }

  List<String> counts(
      @Nullable CountUnit unit, @Nullable PopulationRole role, @Nullable CareSetting setting) {
    List<String> rows = new ArrayList<>();
    for (Walk.At at : walk.of(Count.class)) {
      Count count = (Count) at.value();
      Walk.At counted = at.parent();
      if (at.field().equals("members")
          || (unit != null && !count.unit().isWithin(unit))
          || (role != null && !isOfRole(counted, role))
          || (setting != null && !hasSetting(recordOf(at).value(), setting))) {
        continue;
      }
      rows.add(
          line(
              at.record(),
              title(recordOf(at).value()),
              at.iri(),
              typeName(counted.value()),
              count.unit(),
              count.value(),
              count.min(),
              count.max(),
              count.per(),
              count.stage(),
              count.approximate(),
              count.basis()));
    }
    return rows;
  }

  private static String typeName(Object node) {
    return Arrays.stream(node.getClass().getInterfaces())
        .map(Class::getSimpleName)
        .findFirst()
        .orElseThrow();
  }

  private Walk.At recordOf(Walk.At at) {
    return walk.at(at.record()).orElseThrow();
  }

  /** Of what bears the number, or of those from whom it was collected. */
  private boolean isOfRole(Walk.At counted, PopulationRole role) {
    if (counted.value() instanceof Population population) {
      return Walk.within(population.roles(), role);
    }
    if (counted.value() instanceof Involvement involvement) {
      return Walk.within(involvement.roles(), role);
    }
    return counted.value() instanceof DataCollection collection
        && collection.collectedFrom().stream()
            .map(each -> (Population) walk.at(counted.referred(each)).orElseThrow().value())
            .anyMatch(population -> Walk.within(population.roles(), role));
  }

  List<String> reviews(StudyDesign design, Predicate<Object> wanted) {
    List<String> rows = new ArrayList<>();
    for (Walk.At at : walk.all()) {
      Collection<StudyDesign> designs =
          at.value() instanceof Study study
              ? study.designs()
              : at.value() instanceof Publication publication && at.parent() == null
                  ? publication.designs()
                  : List.of();
      if (!Walk.within(designs, design) || !wanted.test(at.value())) {
        continue;
      }
      List<@Nullable Count> included =
          new ArrayList<>(
              at.value() instanceof Study study
                  ? study.review().map(ReviewMethod::flow).orElse(List.of()).stream()
                      .filter(count -> count.stage().equals(Optional.of(CountStage.INCLUDED)))
                      .toList()
                  : List.of());
      if (included.isEmpty()) {
        included.add(null);
      }
      for (StudyDesign each : designs) {
        for (Count count : included) {
          rows.add(
              count == null
                  ? line(at.iri(), title(at.value()), each, null, null, null, null)
                  : line(
                      at.iri(),
                      title(at.value()),
                      each,
                      count.value(),
                      count.min(),
                      count.max(),
                      count.unit()));
        }
      }
    }
    return rows;
  }

  List<String> included() {
    List<String> rows = new ArrayList<>();
    for (Walk.At at : walk.of(ReviewMethod.class)) {
      ReviewMethod method = (ReviewMethod) at.value();
      Study study = (Study) at.owner().value();
      Stream.concat(
              method.includes().stream().map(Iri::toString),
              method.includedIdentifiers().stream().map(Identifier::toString))
          .forEach(
              item -> {
                List<Walk.At> found =
                    walk.all().stream().filter(each -> isThat(each, item)).distinct().toList();
                if (found.isEmpty()) {
                  rows.add(line(study.id(), title(study), item, null, null));
                }
                found.forEach(
                    each ->
                        rows.add(
                            line(
                                study.id(),
                                title(study),
                                item,
                                each.record(),
                                title(each.value()))));
              });
    }
    return rows;
  }

  private static boolean isThat(Walk.At at, String item) {
    return identifiers(at.value())
            .anyMatch(
                each ->
                    each.toString().equals(item)
                        || each.link().map(Iri::toString).equals(Optional.of(item)))
        || (at.iri().equals(item)
            && (at.value() instanceof Study || at.value() instanceof Publication));
  }

  private static Stream<Identifier> identifiers(Object node) {
    return node instanceof Study study
        ? study.identifiers().stream()
        : node instanceof Publication publication
            ? publication.identifiers().stream()
            : Stream.empty();
  }

  List<String> gaps(Predicate<Concept> settings, Predicate<Concept> roles) {
    List<String> rows = new ArrayList<>();
    List<Study> studies = walk.of(Study.class).stream().map(at -> (Study) at.value()).toList();
    for (Concept setting : CareSetting.SCHEME.terms()) {
      for (Concept role : PopulationRole.SCHEME.terms()) {
        if (settings.test(setting)
            && roles.test(role)
            && studies.stream()
                .noneMatch(study -> hasSetting(study, setting) && hasRole(study, role))) {
          rows.add(line(setting, role));
        }
      }
    }
    return rows;
  }

  List<String> effects(
      @Nullable String outcome, @Nullable Condition condition, @Nullable EffectMeasure measure) {
    List<String> rows = new ArrayList<>();
    BiPredicate<Walk.At, @Nullable EffectEstimate> wanted =
        (at, effect) ->
            (condition == null || isAbout(at, condition))
                && (measure == null || (effect != null && effect.measure().isWithin(measure)))
                && (outcome == null || isNamed(at, effect, outcome));
    for (Walk.At at : walk.of(Finding.class)) {
      Finding finding = (Finding) at.value();
      if (finding.effects().isEmpty() && finding.direction().isPresent() && wanted.test(at, null)) {
        rows.add(effect(at, null, null));
      }
      int position = 1;
      for (EffectEstimate effect : finding.effects()) {
        String iri = at.iri() + ".effect-" + position++;
        if (wanted.test(at, effect)) {
          rows.add(effect(at, iri, effect));
        }
      }
    }
    return rows;
  }

  private static boolean isAbout(Walk.At at, Condition condition) {
    return hasCondition(at.owner().value(), condition)
        || Walk.within(((Finding) at.value()).about(), condition);
  }

  private boolean isNamed(Walk.At at, @Nullable EffectEstimate effect, String outcome) {
    Finding finding = (Finding) at.value();
    Stream<Text> names =
        Stream.of(
                finding.label(),
                finding.text(),
                effect == null ? Optional.<Text>empty() : outcome(at, effect))
            .flatMap(Optional::stream);
    return names.flatMap(Expected::translations).anyMatch(words -> holds(words, outcome));
  }

  private Optional<Text> outcome(Walk.At at, EffectEstimate effect) {
    return effect
        .outcome()
        .map(each -> ((Outcome) walk.at(at.referred(each)).orElseThrow().value()).label());
  }

  private String effect(Walk.At at, @Nullable String iri, @Nullable EffectEstimate effect) {
    Finding finding = (Finding) at.value();
    return line(
        at.owner().iri(),
        title(at.owner().value()),
        at.iri(),
        iri,
        finding.text(),
        finding.direction(),
        effect == null ? null : effect.measure(),
        effect == null ? null : effect.value(),
        effect == null ? null : effect.lower(),
        effect == null ? null : effect.upper(),
        effect == null ? null : effect.p(),
        effect == null ? null : outcome(at, effect));
  }

  List<String> search(String... words) {
    List<String> rows = new ArrayList<>();
    for (Walk.At at : walk.of(Finding.class)) {
      Finding finding = (Finding) at.value();
      boolean found =
          Stream.of(finding.label(), finding.text())
              .flatMap(Optional::stream)
              .flatMap(Expected::translations)
              .anyMatch(text -> Arrays.stream(words).allMatch(word -> holds(text, word)));
      if (found) {
        rows.add(
            line(
                at.owner().iri(),
                title(at.owner().value()),
                at.iri(),
                finding.kind(),
                finding.label(),
                finding.text()));
      }
    }
    return rows;
  }

  List<String> provenance(Walk.At node) {
    List<String> rows = new ArrayList<>();
    for (Walk.At at : walk.of(Quote.class)) {
      if (at.parent() != null && at.parent().iri().equals(node.iri())) {
        Quote quote = (Quote) at.value();
        Walk.At source = walk.at(at.referred(quote.source())).orElseThrow();
        rows.add(provenance(at.iri(), quote, source));
      }
    }
    if (rows.isEmpty()) {
      walk.of(SourceRecord.class).stream()
          .filter(at -> at.parent() != null && at.parent().iri().equals(node.record()))
          .forEach(at -> rows.add(provenance(null, null, at)));
    }
    return rows;
  }

  private static String provenance(@Nullable String iri, @Nullable Quote quote, Walk.At at) {
    SourceRecord source = (SourceRecord) at.value();
    return line(
        iri,
        quote == null ? null : quote.field(),
        quote == null ? null : quote.exact(),
        quote == null ? null : quote.start(),
        quote == null ? null : quote.end(),
        quote == null ? null : quote.attributedTo(),
        at.iri(),
        source.kind(),
        source.title(),
        source.url(),
        source.fileName(),
        source.recordNumber(),
        source.line());
  }

  /** In order: by study, publication, place of the author. */
  List<String> publications(Predicate<Study> wanted) {
    List<String> rows = new ArrayList<>();
    Map<String, Walk.At> inOrder = new TreeMap<>();
    walk.of(Report.class).stream()
        .filter(at -> wanted.test((Study) at.owner().value()))
        .forEach(at -> inOrder.put(at.iri(), at));
    for (Walk.At at : inOrder.values()) {
      Report report = (Report) at.value();
      Publication publication = report.publication();
      int position = 0;
      boolean any = false;
      for (Contribution each : publication.contributors()) {
        position++;
        if (each.roles().contains(ContributionRole.AUTHOR)) {
          any = true;
          rows.add(publication(at, report, each, position));
        }
      }
      if (!any) {
        rows.add(publication(at, report, null, 0));
      }
    }
    return rows;
  }

  private String publication(
      Walk.At at, Report report, @Nullable Contribution author, int position) {
    Publication publication = report.publication();
    String iri = at.iri() + ".publication";
    boolean last = author != null && author.last().orElse(false);
    boolean placed = author != null && !last && publication.contributors().size() > 1;
    Optional<String> family = person(author).flatMap(Person::family);
    Optional<String> given = person(author).flatMap(Person::given);
    return line(
        ((Study) at.owner().value()).id(),
        iri,
        report.role(),
        publication.title(),
        publication.issued().map(date -> date.year()),
        publication.identifiers().stream()
            .filter(each -> each.scheme().token().equals("doi"))
            .map(Identifier::value)
            .min(String::compareTo),
        author == null ? null : iri + ".contribution-" + position,
        placed ? position : null,
        author == null ? null : author.last(),
        family,
        given,
        author == null ? null : name(iri, author));
  }

  private static Optional<Person> person(@Nullable Contribution author) {
    return author == null ? Optional.empty() : author.person();
  }

  private Optional<String> name(String publication, Contribution author) {
    return author
        .person()
        .flatMap(Person::full)
        .or(
            () ->
                author
                    .organisation()
                    .map(
                        each ->
                            ((Organisation)
                                    walk.at(publication + "." + each.toString().substring(1))
                                        .orElseThrow()
                                        .value())
                                .name()
                                .any()));
  }

  List<String> duplicates() {
    Map<String, List<String>> nodes = new TreeMap<>();
    for (Walk.At at : walk.all()) {
      Stream<Identifier> own =
          at.value() instanceof Registration registration
              ? Stream.of(registration.identifier())
              : identifiers(at.value());
      own.filter(Identifier::strong)
          .forEach(
              each -> nodes.computeIfAbsent(each.toString(), k -> new ArrayList<>()).add(at.iri()));
    }
    List<String> rows = new ArrayList<>();
    nodes.forEach(
        (identifier, iris) -> {
          for (String first : iris) {
            for (String second : iris) {
              if (first.compareTo(second) < 0
                  && !first.replaceFirst("#.*", "").equals(second.replaceFirst("#.*", ""))) {
                rows.add(line(identifier, first, second));
              }
            }
          }
        });
    return rows;
  }
}
