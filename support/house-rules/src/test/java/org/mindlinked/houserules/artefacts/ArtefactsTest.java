package org.mindlinked.houserules.artefacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mindlinked.houserules.Project;
import org.mindlinked.rdf.VocabularyFile;

/**
 * Java types, JSON Schema, JSON-LD context, ontology, concept schemes and shapes say the same. A
 * name, cardinality, token or IRI that one has and another lacks fails with a sentence that says
 * which and where.
 */
class ArtefactsTest {
  private static final String VOCABULARY = "rdf/src/main/resources/org/mindlinked/rdf/vocabulary/";
  private static final String SCHEMA =
      "io/src/main/resources/org/mindlinked/io/schema/v1.schema.json";
  private static final String CONTEXT = VOCABULARY + "context-v1.jsonld";
  private static final String ONTOLOGY = VOCABULARY + "ontology.ttl";
  private static final String CONCEPTS = VOCABULARY + "concepts.ttl";
  private static final String SHAPES = VOCABULARY + "shapes.ttl";

  /** Keys of linked JSON that say nothing that the fields do not say, or that only RDF has. */
  private static final Set<String> SHORTCUTS =
      Set.of("doi", "pmid", "seeAlso", "agent", "year", "labels");

  private static final Set<String> ONLY_IN_RDF = Set.of("Interval", "ConceptLabel", "Concept");

  @Test
  void the_json_schema_has_the_types_fields_cardinalities_and_words_of_java() throws IOException {
    Claims java = JsonClaims.ofJavaForSchema();
    assertThat(JsonClaims.ofSchema(read(SCHEMA)).differences("the JSON Schema", java)).isEmpty();
    assertThat(java.size()).isGreaterThan(2000);
  }

  @Test
  void the_context_gives_each_field_its_property_and_each_word_its_concept() throws IOException {
    Claims java = JsonClaims.ofJavaForContext();
    assertThat(JsonClaims.ofContext(read(CONTEXT)).differences("the context", java)).isEmpty();
    assertThat(java.size()).isGreaterThan(2000);
  }

  @Test
  void the_context_has_no_key_that_is_no_field() throws IOException {
    Set<String> unknown = JsonClaims.unknownInContext(read(CONTEXT));
    unknown.removeIf(key -> SHORTCUTS.contains(key.substring(key.indexOf('.') + 1)));
    unknown.removeIf(key -> ONLY_IN_RDF.contains(key.substring(0, key.indexOf('.'))));
    assertThat(unknown).isEmpty();
  }

  @Test
  void the_ontology_has_the_classes_properties_and_cardinalities_of_java() throws IOException {
    Claims java = RdfClaims.ofJavaForOntology();
    assertThat(RdfClaims.ofOntology(read(ONTOLOGY)).differences("the ontology", java)).isEmpty();
    assertThat(java.size()).isGreaterThan(900);
  }

  @Test
  void the_concept_schemes_have_the_concepts_and_tokens_of_java() throws IOException {
    Claims java = JavaClaims.concepts();
    assertThat(RdfClaims.ofConcepts(read(CONCEPTS)).differences("concepts.ttl", java)).isEmpty();
    assertThat(java.size()).isGreaterThan(400);
  }

  @Test
  void the_shapes_have_the_classes_properties_cardinalities_and_concepts_of_java()
      throws IOException {
    Claims java = RdfClaims.ofJavaForShapes();
    assertThat(RdfClaims.ofShapes(read(SHAPES)).differences("shapes.ttl", java)).isEmpty();
    assertThat(java.size()).isGreaterThan(2000);
  }

  @Test
  void every_file_of_the_vocabulary_is_listed() throws IOException {
    Set<String> files = new TreeSet<>();
    Project.files(Project.file(VOCABULARY), "")
        .forEach(file -> files.add(file.getFileName().toString()));
    assertThat(files)
        .isEqualTo(
            Arrays.stream(VocabularyFile.values())
                .map(file -> file.fileName().replace('/', '-'))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void a_field_that_the_schema_alone_lacks_is_named() throws IOException {
    String schema = read(SCHEMA).replaceFirst("\"aims\"", "\"aimz\"");
    assertThat(JsonClaims.ofSchema(schema).differences("S", JsonClaims.ofJavaForSchema()))
        .contains(
            "Java says, but S does not: there is a field Study.aims",
            "S says, but Java does not: there is a field Study.aimz")
        .hasSize(4);
  }

  @Test
  void a_word_that_the_schema_alone_lacks_is_named() throws IOException {
    String schema = read(SCHEMA).replaceFirst("\"mixed-methods\", ", "");
    assertThat(JsonClaims.ofSchema(schema).differences("S", JsonClaims.ofJavaForSchema()))
        .contains("Java says, but S does not: Study.designs takes the word mixed-methods");
  }

  @Test
  void another_property_in_the_context_is_named() throws IOException {
    String context = read(CONTEXT).replaceFirst("\"mlk:aim\"", "\"mlk:goal\"");
    assertThat(JsonClaims.ofContext(context).differences("C", JsonClaims.ofJavaForContext()))
        .containsExactly(
            "Java says, but C does not: Study.aims is the property mlk:aim",
            "C says, but Java does not: Study.aims is the property mlk:goal");
  }

  @Test
  void another_cardinality_or_a_missing_class_of_the_ontology_is_named() throws IOException {
    String ontology =
        read(ONTOLOGY)
            .replace("aims (any number, unordered) of", "aims (at most once) of")
            .replaceFirst("\nmlk:Phase\n  a owl:Class", "\nmlk:Phase\n  a rdfs:Class");
    assertThat(RdfClaims.ofOntology(ontology).differences("O", RdfClaims.ofJavaForOntology()))
        .isEqualTo(
            List.of(
                "Java says, but O does not: Study.aims occurs any number of times",
                "Java says, but O does not: there is a type Phase",
                "O says, but Java does not: Study.aims occurs at most once"));
  }

  @Test
  void a_concept_or_cardinality_that_the_shapes_alone_lack_is_named() throws IOException {
    String shapes =
        read(SHAPES)
            .replace(
                "sh:path mlk:reviewMethod ; sh:name \"review\" ; sh:maxCount 1",
                "sh:path mlk:reviewMethod ; sh:name \"review\"")
            .replace("( mlk:hedge-may ", "( ");
    assertThat(RdfClaims.ofShapes(shapes).differences("S", RdfClaims.ofJavaForShapes()))
        .containsExactly(
            "Java says, but S does not: Finding.hedge takes the concept mlk:hedge-may",
            "Java says, but S does not: Study.review occurs at most once",
            "S says, but Java does not: Study.review occurs any number of times");
  }

  private static String read(String file) throws IOException {
    return Files.readString(Project.file(file), UTF_8);
  }
}
