package org.mindlinked.examples.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.rdf.RdfFormat;
import org.mindlinked.rdf.RdfWriter;
import org.mindlinked.rdf.VocabularyFile;

/**
 * The questions in {@code examples/queries}, which must find the same as long as the major version
 * is the same: asked of the seeds and the published concepts, in one graph and as the union of
 * named graphs. What is expected was read off the documents.
 */
class QueriesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("mindlinked.root"), "examples", "queries");
  private static final String BASE = Seeds.BASE.toString();

  private static final String REMOTE_CARE = "study/e3109501-39bf-58e9-ae31-d50bb3313a16";
  private static final String NEWS = "study/0265f3d6-9cf7-527d-8292-946b0cee06c3";
  private static final String CRISIS_CARE = "study/doi-10.1186-s12913-023-10058-w";
  private static final String HUBS = "study/doi-10.1136-bmjopen-2023-071826";

  /** How the records lie in the data that are asked. */
  @SuppressWarnings("ImmutableEnumChecker") // Jena's languages are constants
  enum Data {
    ONE_GRAPH(RdfFormat.TURTLE, Lang.TURTLE, false),
    NAMED_GRAPHS(RdfFormat.TRIG, Lang.TRIG, false),
    ONE_GRAPH_ALIGNED(RdfFormat.NTRIPLES, Lang.NTRIPLES, true),
    NAMED_GRAPHS_ALIGNED(RdfFormat.NQUADS, Lang.NQUADS, true);

    private final RdfFormat format;
    private final Lang lang;
    final boolean aligned;

    Data(RdfFormat format, Lang lang, boolean aligned) {
      this.format = format;
      this.lang = lang;
      this.aligned = aligned;
    }

    /** One model of all: of named graphs, their union. */
    Model model() throws IOException {
      WriteOptions options = WriteOptions.DEFAULT;
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (RecordSink sink =
          RdfWriter.to(bytes)
              .as(format)
              .with(aligned ? options.withAlignments() : options)
              .open()) {
        sink.header(Seeds.catalogue());
        for (EvidenceRecord record : Seeds.all()) {
          sink.write(record);
        }
      }
      Dataset dataset = DatasetFactory.createGeneral();
      RDFParser.create()
          .source(new ByteArrayInputStream(bytes.toByteArray()))
          .lang(lang)
          .parse(dataset);
      Model concepts = ModelFactory.createDefaultModel();
      try (InputStream in = VocabularyFile.CONCEPTS.open()) {
        RDFParser.create().source(in).lang(Lang.TURTLE).parse(concepts);
      }
      boolean named = dataset.getDefaultModel().isEmpty();
      assertThat(named).isEqualTo(this == NAMED_GRAPHS || this == NAMED_GRAPHS_ALIGNED);
      if (named) {
        dataset.asDatasetGraph().addGraph(NodeFactory.createURI("urn:x:c"), concepts.getGraph());
        return dataset.getUnionModel();
      }
      return dataset.getDefaultModel().add(concepts);
    }
  }

  private static List<String> ask(Data data, String name) throws IOException {
    String query = Files.readString(FOLDER.resolve(name + ".rq"), UTF_8);
    List<String> rows = new ArrayList<>();
    try (QueryExecution run = QueryExecutionFactory.create(query, data.model())) {
      ResultSet found = run.execSelect();
      while (found.hasNext()) {
        QuerySolution row = found.next();
        rows.add(
            String.join(
                " ",
                found.getResultVars().stream().map(column -> shown(row.get(column))).toList()));
      }
    }
    return rows;
  }

  private static String shown(RDFNode value) {
    if (value.isLiteral()) {
      return value.asLiteral().getLexicalForm();
    }
    String iri = value.asResource().getURI();
    if (iri.startsWith(BASE)) {
      return iri.substring(BASE.length());
    }
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  @ParameterizedTest
  @EnumSource
  void qualitative_studies_with_carers_in_secondary_care(Data data) throws IOException {
    assertThat(ask(data, "qualitative-with-carers-in-secondary-care")).containsExactly(REMOTE_CARE);
  }

  @ParameterizedTest
  @EnumSource
  void reviews_of_any_kind(Data data) throws IOException {
    assertThat(ask(data, "evidence-syntheses"))
        .containsExactlyInAnyOrder(
            "study/pmid-38418998",
            "study/pmid-37550650",
            "study/pmid-35767691",
            "study/pmid-35511900",
            "study/pmid-33914750");
  }

  @ParameterizedTest
  @EnumSource
  void headline_counts_of_people_without_members_and_interviews(Data data) throws IOException {
    assertThat(ask(data, "participants"))
        .containsExactlyInAnyOrder(
            NEWS + " 117",
            NEWS + " 201",
            NEWS + " 449",
            HUBS + " 63",
            "study/pmid-32857218 2180",
            "study/pmid-35081929 30",
            "study/pmid-35090418 50",
            "study/pmid-35267053 44");
  }

  @ParameterizedTest
  @EnumSource
  void a_partition_adds_up_and_overlapping_subsets_do_not(Data data) throws IOException {
    assertThat(ask(data, "breakdowns-that-add-up"))
        .containsExactly("study/pmid-38418998 35 false 3 43", "study/pmid-38418998 35 true 4 35");
  }

  @ParameterizedTest
  @EnumSource
  void themes_by_perspective(Data data) throws IOException {
    assertThat(ask(data, "themes-by-perspective"))
        .containsExactly(
            "study/pmid-33914750 role-service-user 5",
            "study/pmid-35081929 role-service-user 1",
            "study/pmid-35090418 role-clinician 3",
            "study/pmid-35511900 role-clinician 6");
  }

  @ParameterizedTest
  @EnumSource
  void involvement_by_stage(Data data) throws IOException {
    assertThat(ask(data, "involvement-by-stage"))
        .containsExactly(
            "involvement-stage-advisory study/pmid-35767691",
            "involvement-stage-analysis study/pmid-35081929",
            "involvement-stage-data-collection study/pmid-35081929");
  }

  @ParameterizedTest
  @EnumSource
  void the_places_in_sources_of_the_numbers_of_interviews(Data data) throws IOException {
    List<String> rows = ask(data, "quotes-of-interview-counts");

    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).startsWith("study/pmid-35090418 16 001_").endsWith(" 15762 15791");
    assertThat(rows.get(1)).startsWith(CRISIS_CARE + " 18 002_").endsWith(" 1274 1287");
    assertThat(rows.get(2)).startsWith(REMOTE_CARE + " 69 000_").endsWith(" 998 1032");
    assertThat(ask(data, "counts-without-a-quote")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void publications_by_year(Data data) throws IOException {
    assertThat(ask(data, "publications-by-year"))
        .containsExactly("2021 2", "2022 5", "2023 4", "2024 1");
  }

  @ParameterizedTest
  @EnumSource
  void from_a_mesh_heading_to_studies(Data data) throws IOException {
    assertThat(ask(data, "carers-by-mesh")).containsExactlyInAnyOrder(REMOTE_CARE, NEWS);
  }

  @ParameterizedTest
  @EnumSource
  void conditions_in_the_terms_of_others_only_in_aligned_data(Data data) throws IOException {
    List<String> rows = ask(data, "health-conditions");

    if (data.aligned) {
      assertThat(rows).containsExactly("study/pmid-35267053 D001523");
    } else {
      assertThat(rows).isEmpty();
    }
  }

  @Test
  void every_question_of_the_folder_is_asked_here() throws IOException {
    String here =
        Files.readString(
            FOLDER.resolve("../src/test/java/org/mindlinked/examples/seeds/QueriesTest.java"),
            UTF_8);
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertThat(names)
          .isNotEmpty()
          .allMatch(name -> here.contains("ask(data, \"" + name.replace(".rq", "\")")));
    }
  }
}
