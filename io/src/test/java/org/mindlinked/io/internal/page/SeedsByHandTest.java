package org.mindlinked.io.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.model.stream.RecordSource;

/** The five documents as they are read, beside the records that a person made of them. */
@Tag("shared")
class SeedsByHandTest {
  private static final Map<String, Function<Publication, Object>> FIELDS = new LinkedHashMap<>();
  private static final Map<String, Function<SourceRecord, Object>> SOURCE = new LinkedHashMap<>();

  static {
    FIELDS.put("publicationType", Publication::publicationType);
    FIELDS.put("title", p -> words(p.title()));
    FIELDS.put("abstract", p -> words(p.abstractText()));
    FIELDS.put("abstractComplete", Publication::abstractComplete);
    FIELDS.put(
        "contributors",
        p ->
            p.contributors().stream()
                .map(c -> List.of(c.person(), c.roles(), c.last(), c.affiliations().size()))
                .toList());
    FIELDS.put("contributorsComplete", Publication::contributorsComplete);
    FIELDS.put("organisations", p -> p.organisations().stream().map(o -> o.name().any()).toList());
    FIELDS.put("container", p -> p.container().map(c -> words(c.title()) + words(c.shortTitle())));
    FIELDS.put("volume", Publication::volume);
    FIELDS.put("issue", Publication::issue);
    FIELDS.put("pageStart", Publication::pageStart);
    FIELDS.put("pageEnd", Publication::pageEnd);
    FIELDS.put("articleNumber", Publication::articleNumber);
    FIELDS.put("pageCount", Publication::pageCount);
    FIELDS.put("issued", Publication::issued);
    FIELDS.put("identifiers", Publication::identifiers);
    FIELDS.put("languages", Publication::languages);
    FIELDS.put("license", Publication::license);
    FIELDS.put("rights", p -> words(p.rights()));
    FIELDS.put("access", Publication::access);
    FIELDS.put(
        "files",
        p ->
            p.files().stream()
                .map(f -> List.of(f.name(), f.mediaType(), f.sizeAsFound(), f.version()))
                .toList());
    FIELDS.put("authorKeywords", p -> words(p.authorKeywords()));
    FIELDS.put("indexerKeywords", p -> words(p.indexerKeywords()));
    FIELDS.put("repositoryKeywords", p -> words(p.repositoryKeywords()));
    FIELDS.put("keywords", p -> words(p.keywords()));
    FIELDS.put(
        "subjects",
        p ->
            p.subjects().stream()
                .map(s -> List.of(s.scheme(), words(s.label()), words(s.qualifier()), s.major()))
                .toList());
    FIELDS.put("references", p -> p.references().stream().map(r -> words(r.text())).toList());
    FIELDS.put("referencesTotal", Publication::referencesTotal);
    SOURCE.put("kind", SourceRecord::kind);
    SOURCE.put("title", s -> words(s.title()));
    SOURCE.put("publisher", s -> words(s.publisher()));
    SOURCE.put("url", SourceRecord::url);
    SOURCE.put("language", SourceRecord::language);
    SOURCE.put("license", SourceRecord::license);
    SOURCE.put("rights", s -> words(s.rights()));
    SOURCE.put("reportedTotal", SourceRecord::reportedTotal);
    SOURCE.put("observedTotal", SourceRecord::observedTotal);
    SOURCE.put("missingPositions", SourceRecord::missingPositions);
    SOURCE.put("secondHand", SourceRecord::secondHand);
    SOURCE.put(
        "metrics", s -> s.metrics().stream().map(m -> List.of(m.kind(), m.value())).toList());
  }

  private static String words(Optional<Text> text) {
    return text.map(Text::any).orElse("");
  }

  private static List<String> words(Iterable<Text> texts) {
    List<String> words = new ArrayList<>();
    texts.forEach(text -> words.add(text.any()));
    return words.stream().sorted().toList();
  }

  /** A record by hand: the publication and the source of the record that holds it. */
  private record ByHand(Publication publication, SourceRecord source) {}

  private static List<ByHand> byHand() throws IOException {
    List<ByHand> all = new ArrayList<>();
    Path file =
        Path.of(
            Objects.requireNonNull(System.getProperty("mindlinked.root")),
            "examples/data/seeds.json");
    try (RecordSource records = CatalogueReader.from(file).open()) {
      for (var next = records.next(); next.isPresent(); next = records.next()) {
        EvidenceRecord record = next.get();
        if (record instanceof Publication publication) {
          all.add(new ByHand(publication, publication.sources().get(0)));
        } else if (record instanceof Study study && !study.reports().isEmpty()) {
          all.add(new ByHand(study.reports().get(0).publication(), study.sources().get(0)));
        }
      }
    }
    return all;
  }

  private static String name(SourceRecord source) {
    String file = source.fileName().orElseThrow();
    return "S"
        + file.charAt(2)
        + (file.startsWith("001") ? "-" + source.recordNumber().orElseThrow() : "");
  }

  /**
   * Where the records differ, and why. Beyond that the person gave texts a language, subjects no
   * code beside their IRI, and affiliations a place, none of which the pages say; of the news item
   * the person made a study without a publication.
   */
  private static final List<String> DIFFERENCES =
      List.of(
          // The words of the page; the person wrote its terms in other words.
          "S0 source.rights",
          // The texts of publications stay with their publishers: the examples hold no abstract.
          "S1-n abstract",
          "S2 abstract",
          "S4 abstract",
          // "Article" says the page; that it is a perspective stands in a sentence of its abstract,
          // as does the group that wrote it.
          "S1-3 publicationType",
          "S1-3 organisations",
          // The language of the labels; the person told it only where it is not that of the text.
          "S0 source.language",
          "S2 source.language");

  @Test
  void differ_only_where_it_is_said() throws IOException {
    List<ByHand> hand = byHand();
    List<String> differences = new ArrayList<>();
    for (String number : List.of("000", "001", "002", "004")) {
      Path file = SeedPagesTest.file(number);
      try (RecordSource records = CatalogueReader.from(file).problems(problem -> {}).open()) {
        for (var next = records.next(); next.isPresent(); next = records.next()) {
          Publication read = (Publication) next.get();
          String name = name(read.sources().get(0));
          ByHand same =
              hand.stream().filter(h -> name(h.source()).equals(name)).findFirst().orElseThrow();
          compare(name, read, same, differences);
        }
      }
    }

    assertThat(hand).hasSize(13);
    assertThat(
            differences.stream()
                .map(d -> d.replaceFirst("S1-\\d+ abstract", "S1-n abstract"))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(DIFFERENCES);
  }

  private static void compare(
      String name, Publication read, ByHand hand, List<String> differences) {
    FIELDS.forEach(
        (field, value) -> {
          if (!value.apply(read).equals(value.apply(hand.publication()))) {
            differences.add(name + " " + field);
          }
        });
    SOURCE.forEach(
        (field, value) -> {
          if (!value.apply(read.sources().get(0)).equals(value.apply(hand.source()))) {
            differences.add(name + " source." + field);
          }
        });
  }
}
