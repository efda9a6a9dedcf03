package org.mindlinked.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.UnwritableException;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.testkit.RandomRecords;
import org.mindlinked.testkit.SampleCatalogue;

class RdfXmlTest {
  private static final Iri ID = Iri.of("https://example.org/study/1");

  @Test
  void says_the_same_as_the_graph() {
    EvidenceRecord[] records = new EvidenceRecord[40];
    Graph expected = Written.graph();
    int i = 0;
    for (EvidenceRecord record : SampleCatalogue.ofSize(records.length)) {
      records[i++] = record;
      RecordMapper.stream(record, StreamRDFLib.graph(expected));
    }

    assertThat(Written.triples(Written.bytes(RdfFormat.RDFXML, records), RdfFormat.RDFXML))
        .isEqualTo(Written.triples(expected));
  }

  @Test
  void writes_nasty_text_whole_or_refuses_it() {
    int written = 0;
    for (long seed = 0; seed < 400; seed++) {
      Optional<Text> title = new RandomRecords(seed).record().title();
      Study study = Study.builder().id(ID).title(title).build();
      byte[] bytes;
      try {
        bytes = Written.bytes(RdfFormat.RDFXML, study);
      } catch (UnwritableException refused) {
        assertThat(refused.code()).isEqualTo(RdfCodes.XML_CHARACTER);
        continue;
      }
      assertThat(Written.triples(bytes, RdfFormat.RDFXML))
          .isEqualTo(Written.triples(RecordMapper.toGraph(study)));
      written++;
    }
    assertThat(written).isGreaterThan(100);
  }

  @Test
  void keeps_carriage_returns_and_markup() {
    Study study = Study.builder().id(ID).title("a\r\nb\rc <&>]]> \" ' \t  d ").build();

    byte[] bytes = Written.bytes(RdfFormat.RDFXML, study);

    assertThat(Written.triples(bytes, RdfFormat.RDFXML))
        .isEqualTo(Written.triples(RecordMapper.toGraph(study)));
  }

  @Test
  void names_the_character_the_property_and_the_record_that_it_refuses() {
    Study study = Study.builder().id(ID).title("nul \u0000 here").build();

    assertThatThrownBy(() -> Written.bytes(RdfFormat.RDFXML, study))
        .isInstanceOf(UnwritableException.class)
        .hasMessage(
            "ML-RDF-001 dcterms:title of <https://example.org/study/1> holds U+0000 NULL, which"
                + " XML 1.0 cannot hold — (https://example.org/study/1) — write another syntax,"
                + " such as Turtle, or take the character out");
  }

  @Test
  void goes_on_after_a_record_that_it_refused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Study good = Study.builder().id(ID).title("good").build();
    try (RecordSink sink = RdfWriter.to(out).as(RdfFormat.RDFXML).open()) {
      Study bad = Study.builder().id(Iri.of(ID + "0")).title("\uFFFE").build();
      assertThatThrownBy(() -> sink.write(bad)).isInstanceOf(UnwritableException.class);
      sink.write(good);
    }

    assertThat(Written.triples(out.toByteArray(), RdfFormat.RDFXML))
        .isEqualTo(Written.triples(RecordMapper.toGraph(good)));
  }

  @Test
  void refuses_more_triples_than_the_limit() {
    Study study = Study.builder().id(ID).title("two triples").build();

    assertThat(Written.bytes(RdfFormat.RDFXML, WriteOptions.DEFAULT.withGraphTriples(2), study))
        .isNotEmpty();
    assertThatThrownBy(
            () -> Written.bytes(RdfFormat.RDFXML, WriteOptions.DEFAULT.withGraphTriples(1), study))
        .isInstanceOf(UnwritableException.class)
        .hasMessageContaining("ML-RDF-002 RDF/XML is held in memory until its end, at most 1");
  }

  @Test
  void gives_the_same_bytes_again() {
    EvidenceRecord[] records =
        java.util.stream.LongStream.range(0, 20)
            .mapToObj(seed -> Study.builder().id(Iri.of(ID + "" + seed)).title("x" + seed).build())
            .toArray(EvidenceRecord[]::new);

    assertThat(Written.text(RdfFormat.RDFXML, records))
        .isEqualTo(Written.text(RdfFormat.RDFXML, records));
  }
}
