package org.mindlinked.rdf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.testkit.RandomRecords;
import org.mindlinked.testkit.SampleCatalogue;

/** What every store does, wherever it keeps its data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {
  private static final String PREFIXES =
      """
      PREFIX mlk: <https://w3id.org/mindlinked/ns#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX text: <http://jena.apache.org/text#>
      """;

  private EvidenceStore store;

  /** A new store. */
  abstract EvidenceStore open() throws IOException;

  /** One for all tests: the vocabulary takes a third of a second. */
  @BeforeAll
  void open_store() throws IOException {
    store = open();
  }

  @AfterEach
  void remove_records() throws IOException {
    for (EvidenceRecord record : all(store)) {
      store.remove(record.recordId());
    }
  }

  @AfterAll
  void close_store() throws IOException {
    store.close();
  }

  static LoadReport load(EvidenceStore store, String source, List<? extends EvidenceRecord> records)
      throws IOException {
    StoreSink sink = store.writer().source(source).open();
    try (sink) {
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
      sink.complete();
    }
    return sink.report();
  }

  static List<EvidenceRecord> sample(int size) {
    List<EvidenceRecord> records = new ArrayList<>();
    SampleCatalogue.ofSize(size).forEach(records::add);
    return records;
  }

  static List<EvidenceRecord> all(EvidenceStore store) throws IOException {
    List<EvidenceRecord> records = new ArrayList<>();
    try (RecordSource source = store.records()) {
      for (var record = source.next(); record.isPresent(); record = source.next()) {
        records.add(record.get());
      }
    }
    return records;
  }

  static long quads(EvidenceStore store) {
    return store.allQuads();
  }

  static List<String> ask(EvidenceStore store, String query) {
    return store.read(
        data -> {
          List<String> rows = new ArrayList<>();
          try (QueryExec exec = QueryExec.dataset(data).query(PREFIXES + query).build()) {
            RowSet found = exec.select();
            found.forEachRemaining(
                row ->
                    rows.add(
                        String.join(
                            " ",
                            found.getResultVars().stream()
                                .map(name -> String.valueOf(row.get(name)))
                                .toList())));
          }
          return rows;
        });
  }

  static List<String> withWords(EvidenceStore store, String words) {
    return ask(
        store,
        "SELECT ?s { ?s text:query (dcterms:title dcterms:description skos:prefLabel '"
            + TextSearch.allWords(words).replace("\\", "\\\\").replace("'", "\\'")
            + "') } ORDER BY ?s");
  }

  @Test
  void gives_every_kind_of_record_back_as_it_came() throws IOException {
    List<EvidenceRecord> records = new ArrayList<>();
    for (long seed = 0; seed < 30; seed++) {
      records.add(new RandomRecords(seed).record());
    }
    TreeSet<String> ids = new TreeSet<>();
    records.removeIf(record -> !ids.add(record.recordId().toString()));

    load(store, "all kinds", records);

    assertThat(all(store)).containsExactlyElementsOf(records);
    EvidenceRecord last = records.get(records.size() - 1);
    assertThat(store.get(last.recordId())).contains(last);
    assertThat(store.size()).isEqualTo(records.size());
  }

  @Test
  void gives_the_header_back() throws IOException {
    try (StoreSink sink = store.writer().open()) {
      sink.header(SampleCatalogue.ofSize(0).header());
      sink.write(SampleCatalogue.record(1));
    }
    try (RecordSource records = store.records()) {
      assertThat(records.header()).contains(SampleCatalogue.ofSize(0).header());
      assertThat(records.next()).contains(SampleCatalogue.record(1));
    }
    assertThat(ask(store, "SELECT ?c { ?s a mlk:Study ; mlk:inCatalogue ?c }")).hasSize(1);
  }

  @Test
  void loading_again_changes_nothing() throws IOException {
    load(store, "a", sample(20));
    long before = quads(store);
    List<String> found = withWords(store, "staff");

    LoadReport report = load(store, "a", sample(20));

    assertThat(report).isEqualTo(new LoadReport(0, 0, 20, 0));
    assertThat(quads(store)).isEqualTo(before);
    assertThat(withWords(store, "staff")).isEqualTo(found).isNotEmpty();
  }

  @Test
  void replaces_a_record_wholly() throws IOException {
    Study old =
        Study.builder()
            .from((Study) SampleCatalogue.record(3))
            .title("Zebra crossings of the mind")
            .build();
    Study small = Study.builder().id(old.id()).title("Quagga").build();
    List<String> vocabulary = withWords(store, "staff");
    load(store, "a", List.of(small));
    long alone = quads(store);
    load(store, "a", List.of(old));
    assertThat(withWords(store, "zebra")).hasSize(1);

    load(store, "a", List.of(small));

    assertThat(quads(store)).isEqualTo(alone);
    assertThat(all(store)).containsExactly(small);
    assertThat(withWords(store, "zebra")).isEmpty();
    assertThat(withWords(store, "quagga")).hasSize(1);
    assertThat(withWords(store, "staff")).isEqualTo(vocabulary);
  }

  @Test
  void removes_a_record_and_all_that_belongs_to_it() throws IOException {
    long empty = quads(store);
    List<String> vocabulary = withWords(store, "staff");
    List<EvidenceRecord> records = sample(5);
    load(store, "a", records);
    assertThat(quads(store)).isGreaterThan(empty + 5 * 30);

    for (EvidenceRecord record : records) {
      assertThat(store.remove(record.recordId())).isTrue();
    }

    assertThat(store.remove(records.get(0).recordId())).isFalse();
    assertThat(store.remove(Iri.of("https://example.org/nobody"))).isFalse();
    assertThat(quads(store)).isEqualTo(empty);
    assertThat(withWords(store, "staff")).isEqualTo(vocabulary);
    assertThat(all(store)).isEmpty();
    assertThat(store.get(records.get(0).recordId())).isEmpty();
  }

  @Test
  void drops_what_a_source_no_longer_gives() throws IOException {
    List<EvidenceRecord> records = sample(6);
    load(store, "a", records.subList(0, 4));
    load(store, "b", records.subList(3, 6));

    StoreSink sink = store.writer().source("a").replacingSource().open();
    try (sink) {
      sink.write(records.get(1));
      sink.complete();
    }

    assertThat(sink.report()).isEqualTo(new LoadReport(0, 0, 1, 2));
    assertThat(all(store))
        .as("the fourth is given by the other source too")
        .containsExactly(records.get(1), records.get(3), records.get(4), records.get(5));
  }

  @Test
  void drops_nothing_unless_the_source_came_to_its_end() throws IOException {
    load(store, "a", sample(4));
    StoreSink sink = store.writer().source("a").replacingSource().open();
    try (sink) {
      sink.write(SampleCatalogue.record(0));
    }
    assertThat(sink.report().removed()).isZero();
    assertThat(store.size()).isEqualTo(4);
  }

  @Test
  void finds_records_by_identifier_but_not_those_that_cite_it() throws IOException {
    List<EvidenceRecord> records = sample(6);
    load(store, "a", records);
    Identifier doi = ((Study) records.get(2)).reports().get(0).publication().identifiers().first();

    assertThat(store.find(doi)).containsExactly(records.get(2));
    assertThat(store.find(Identifier.of(IdentifierScheme.DOI, "10.5555/nobody"))).isEmpty();
  }

  @Test
  void queries_go_over_all_graphs_with_the_hierarchies_of_concepts() throws IOException {
    load(store, "a", sample(30));
    assertThat(
            ask(
                store,
                """
                SELECT (COUNT(DISTINCT ?study) AS ?n) {
                  ?study a mlk:Study ; mlk:population/mlk:part*/mlk:role mlk:role-carer ;
                    mlk:setting/mlk:careSetting/skos:broader* mlk:setting-secondary-mental-health
                }
                """))
        .hasSize(1)
        .doesNotContain("\"0\"^^xsd:integer");
    assertThat(ask(store, "SELECT * { ?s <urn:mindlinked:store:number> ?n }"))
        .as("what the store notes for itself is not among the data")
        .isEmpty();
    long named = store.read(data -> data.stream().count());
    assertThat(named).isLessThan(store.allQuads());
    long union = store.read(data -> (long) data.getDefaultGraph().size());
    assertThat(union).isEqualTo(named);
  }

  @Test
  void the_data_cannot_be_changed_through_a_query() {
    assertThatThrownBy(
            () ->
                store.read(
                    data -> {
                      data.clear();
                      return Optional.empty();
                    }))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void finds_texts_by_words_whatever_a_person_types() throws IOException {
    Study study =
        Study.builder()
            .id(Iri.of("https://example.org/study/1"))
            .title(Text.of("en", "Crisis (houses): what \"works\" AND why?"))
            .build();
    load(store, "a", List.of(study));
    for (String typed :
        List.of(
            "crisis houses",
            "CRISIS (HOUSES)",
            "\"works\"",
            "works AND why",
            "why?",
            "houses:",
            " crisis  *",
            "~crisis^",
            "crisis || houses",
            "crisis\\")) {
      assertThat(withWords(store, typed)).as(typed).contains(study.id().toString());
    }
    for (String typed :
        List.of("cris*", "c?isis", "crisis\" OR \"x", "zebra", "", "*", "title:crisis")) {
      assertThat(withWords(store, typed)).as(typed).doesNotContain(study.id().toString());
    }
  }

  @Test
  void refuses_to_write_inside_a_reading() {
    assertThatThrownBy(
            () -> store.read(data -> store.remove(Iri.of("https://example.org/study/1"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("read");
  }

  @Test
  void counts_are_those_of_a_query() throws IOException {
    load(store, "sample", sample(5));

    UnionCounts counts = store.counts(() -> false);

    assertThat(ask(store, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"))
        .singleElement()
        .asString()
        .startsWith("\"" + counts.triples() + "\"");
    assertThat(counts.classes()).containsEntry("https://w3id.org/mindlinked/ns#Study", 5L);
    assertThat(counts.properties().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(counts.triples());
    assertThat(counts.properties().keySet())
        .hasSize(ask(store, "SELECT DISTINCT ?p { ?s ?p ?o }").size());
  }

  @Test
  void counting_can_be_given_up() {
    assertThatThrownBy(() -> store.counts(() -> true))
        .isInstanceOf(java.util.concurrent.CancellationException.class);
  }

  @Test
  void a_path_through_everything_ends_in_its_time() throws IOException {
    load(store, "sample", sample(20));

    assertThatThrownBy(
            () ->
                store.read(
                    data -> {
                      try (QueryExec exec =
                          QueryExec.dataset(data)
                              .query("SELECT (COUNT(*) AS ?n) { ?s ((!<urn:x>)|!(^<urn:y>))* ?o }")
                              .timeout(100, java.util.concurrent.TimeUnit.MILLISECONDS)
                              .build()) {
                        return exec.select().hasNext();
                      }
                    }))
        .isInstanceOf(org.apache.jena.query.QueryCancelledException.class);
  }
}
