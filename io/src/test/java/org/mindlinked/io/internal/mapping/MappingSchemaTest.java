package org.mindlinked.io.internal.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.SchemaFile;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;

/** What a schema can say of mappings, it and the checker say of the same ones. */
class MappingSchemaTest {
  private static final String RESOURCE = "/org/mindlinked/io/schema/mapping.v1.schema.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void is_made_of_the_words_of_the_checker() throws IOException {
    Path file = Path.of(System.getProperty("mindlinked.root"), "io/src/main/resources" + RESOURCE);
    String computed = SchemaOfMappings.make();
    if (Boolean.getBoolean("approve")) {
      Files.writeString(file, computed, UTF_8);
    }
    assertThat(computed)
        .as("if the change is meant: mvn -Pfast -pl io -am test -Dapprove=true")
        .isEqualTo(Files.readString(file, UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{record: Study}",
        "{record: Publication, columns: {Title: title, Notes: null, DOI: [identifiers]}}",
        "{record: Study, key: [a, b], rows: apart, id: x, skip: [NA, '-', 99], dates: dmy}",
        "{record: Study, numbers: {decimal: ',', thousands: '.', percent: 100, unit: '%'}}",
        "{record: Publication, columns: {A: {to: contributors/person, split: ';', with: {roles: author}}}}",
        "{record: Publication, columns: {P: {into: [pageStart, pageEnd], split: '-'}}}",
        "{record: Study, words: {yes: {j: yes, n: null}}, columns: {A: {to: findingsComplete, words: yes}}}",
        "{record: Study, parts: {o: {at: outcomes, by: [A], columns: {A: label}, when: {B: [x, y]}}}}",
        "{record: Study, parts: {'o{}': {at: outcomes, repeat: [1, 2], by: 'A{}', columns: {'A{}': label}}}}",
        "{record: Study, parts: {o: {at: outcomes, columns: {A: label}},"
            + " f: {at: findings, columns: {B: label}, refers: {effects/0/outcome: o}}}}",
        "{record: Study, key: id, joins: {g: {sheet: Groups, key: id, columns: {A: title}}}}",
        "{record: Study, key: id, joins: {g: {file: [a.json, b.json], optional: true, key: key}}}",
        "{record: Study, constants: {designs: [survey, {label: Audit}], title: '{A} in {B}'}}",
      })
  void both_take(String yaml) throws IOException {
    assertThat(checker(yaml)).isEmpty();
    assertThat(schema(yaml)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{columns: {Title: title}}",
        "{record: Trial}",
        "{record: Study, colums: {Title: title}}",
        "{record: Study, columns: [Title]}",
        "{record: Study, columns: {Title: {too: title}}}",
        "{record: Study, columns: {Title: {split: ';'}}}",
        "{record: Study, columns: {Title: {to: title, into: [title]}}}",
        "{record: Study, columns: {Title: {into: [title]}}}",
        "{record: Study, columns: {Title: {to: title, otherwise: drop}}}",
        "{record: Study, columns: {Title: {to: title, split: ''}}}",
        "{record: Study, columns: {Title: {to: title, identifier: dio}}}",
        "{record: Study, columns: {Title: {to: title, find: pmid}}}",
        "{record: Study, columns: {Title: {to: title, once: perhaps}}}",
        "{record: Study, columns: {Title: nowhere}}",
        "{record: Study, numbers: {decimal: ',', percent: 50}}",
        "{record: Study, numbers: {thousands: 'three'}}",
        "{record: Study, numbers: ','}",
        "{record: Study, dates: german}",
        "{record: Study, key: {a: b}}",
        "{record: Study, parts: {o: {by: [A]}}}",
        "{record: Study, parts: {o: {at: outcomes, each: row}}}",
        "{record: Study, key: id, joins: {g: {sheet: G, file: f, key: id}}}",
        "{record: Study, key: id, joins: {g: {key: id}}}",
        "{record: Study, constants: {designs: {labl: Audit}}}",
      })
  void both_refuse(String yaml) throws IOException {
    assertThat(checker(yaml))
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.code()).isIn(IoCodes.MAPPING_FORM, IoCodes.MAPPING_PATH);
              assertThat(problem.location().line()).isPresent();
              assertThat(problem.location().pointer()).isPresent();
              assertThat(problem.hint()).isPresent();
            });
    assertThat(schema(yaml)).isFalse();
  }

  static List<String> ready() {
    return ReadyMappings.names();
  }

  @ParameterizedTest
  @MethodSource("ready")
  void ready_mappings_are_valid(String name) throws IOException {
    try (InputStream in = ReadyMappings.class.getResourceAsStream("ready/" + name + ".yaml")) {
      String yaml = new String(in.readAllBytes(), UTF_8);
      assertThat(checker(yaml)).isEmpty();
      assertThat(schema(yaml)).isTrue();
    }
  }

  private static List<Diagnostic> checker(String yaml) {
    try {
      MappingReader.read("mapping", yaml);
      return List.of();
    } catch (UnreadableCatalogueException e) {
      return e.diagnostics();
    }
  }

  private static boolean schema(String yaml) throws IOException {
    JsonSchema schema;
    try (InputStream in = SchemaFile.MAPPING_SCHEMA.open()) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
    Faults faults = new Faults();
    Branch tree = Tree.read("mapping", yaml, faults);
    return tree != null && schema.validate(json(tree)).isEmpty();
  }

  /** The tree of a mapping as JSON; words are strings, which a schema takes too. */
  private static JsonNode json(Branch value) {
    if (value instanceof Branch.Word word) {
      return word.text() == null ? JSON.nullNode() : JSON.getNodeFactory().textNode(word.text());
    }
    if (value instanceof Branch.Many many) {
      var list = JSON.createArrayNode();
      many.items().forEach(item -> list.add(json(item)));
      return list;
    }
    var object = JSON.createObjectNode();
    ((Branch.Fields) value).members().forEach((name, inner) -> object.set(name, json(inner)));
    return object;
  }
}
