package org.mindlinked.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.diagnostic.ValueCodes;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.testkit.RandomRecords;

/** Whatever a schema can say, the JSON Schema and the strict reader say of the same documents. */
class SchemaAgreementTest {
  private static final int MUTANTS = 400;
  private static final String RESOURCE = "schema/v1.schema.json";
  private static final JsonSchema SCHEMA = read();
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** What the reader refuses and a schema cannot say, by code, each with the reason. */
  private static final Map<String, String> BEYOND_A_SCHEMA = beyond();

  private static Map<String, String> beyond() {
    Map<String, String> beyond = new LinkedHashMap<>();
    beyond.put(ValueCodes.IRI, "the grammar of IRIs is only sketched by a pattern");
    beyond.put(ValueCodes.TEXT_SURROGATE, "a pattern does not see half a character");
    beyond.put(ValueCodes.LANGUAGE_TAG, "the grammar of language tags is only sketched");
    beyond.put(ValueCodes.LANGUAGE_TWICE, "names that differ only in case are two names");
    beyond.put(ValueCodes.CALENDAR, "which months have 31 days");
    beyond.put(ValueCodes.INTERVAL_REVERSED, "two dates are compared");
    beyond.put(ValueCodes.IDENTIFIER_FORM, "each scheme has its own grammar");
    beyond.put(ValueCodes.IDENTIFIER_CHECKSUM, "check digits are computed");
    beyond.put(ValueCodes.PLACE_CODE, "five thousand codes stand in a table");
    beyond.put(ValueCodes.CONCEPT_SCHEME, "an IRI of ours is looked up in its scheme");
    beyond.put(ValueCodes.DANGLING_REFERENCE, "a reference is followed");
    beyond.put(ValueCodes.REFERENCE_TYPE, "a reference is followed");
    beyond.put(IoCodes.SCHEMA_VERSION, "the version is compared with that of the reader");
    beyond.put(IoCodes.HEADER_PLACE, "properties of JSON have no order");
    beyond.put(IoCodes.LENGTH, "sizes in memory are a matter of the reader");
    beyond.put(IoCodes.NUMBER_SIZE, "digits are counted");
    return beyond;
  }

  /** Of these codes a schema can say all but what compares two values, told by the message. */
  private static final Map<String, String> PARTLY_BEYOND =
      Map.of(
          ValueCodes.COUNT, ".*is greater than.*",
          ValueCodes.NUMBER, ".*is greater than.*",
          ValueCodes.QUOTE, ".*(is greater than|apart).*");

  private final Set<String> disagreements = new TreeSet<>();
  private int refused;
  private int taken;

  @Test
  void wrong_inputs_are_wrong_for_both() throws IOException {
    ProblemsTest.documents().forEach(this::compareIfJson);
    check(40, 0);
  }

  @Test
  void real_and_random_documents_are_right_for_both() throws IOException {
    Path seeds = Path.of(System.getProperty("mindlinked.root"), "examples/data/seeds.json");
    compare("seeds", Files.readString(seeds, UTF_8));
    for (long seed = 0; seed < 200; seed++) {
      compare("seed " + seed, document(seed));
    }
    check(0, 201);
  }

  @Test
  void mutants_of_random_documents_are_judged_alike() throws IOException {
    for (long seed = 0; seed < MUTANTS; seed++) {
      JsonNode tree = JSON.readTree(document(seed % 300));
      String what = new Mutation(seed).change(tree);
      compare("mutant " + seed + " (" + what + ")", JSON.writeValueAsString(tree));
    }
    check(MUTANTS / 4, MUTANTS / 20);
  }

  private void check(int leastRefused, int leastTaken) {
    assertThat(disagreements).isEmpty();
    assertThat(refused).isGreaterThanOrEqualTo(leastRefused);
    assertThat(taken).isGreaterThanOrEqualTo(leastTaken);
  }

  private void compareIfJson(String name, String text) {
    try {
      if (JSON.readTree(text).isObject()) {
        compare(name, text);
      }
    } catch (JsonProcessingException e) {
      // What is no JSON, a schema is not asked about.
    }
  }

  private void compare(String name, String text) {
    List<Diagnostic> byReader = problems(text);
    Set<ValidationMessage> bySchema = SCHEMA.validate(text, InputFormat.JSON);
    if (byReader.isEmpty()) {
      taken++;
      if (!bySchema.isEmpty()) {
        disagreements.add(name + ": only the schema refuses: " + bySchema);
      }
      return;
    }
    refused++;
    boolean wrongIri = byReader.stream().anyMatch(problem -> problem.code().equals(ValueCodes.IRI));
    for (Diagnostic problem : byReader) {
      // A concept whose IRI was refused is then one without anything.
      boolean follows = wrongIri && problem.code().equals(IoCodes.JSON_TYPE);
      if (bySchema.isEmpty() && !isBeyond(problem) && !follows) {
        disagreements.add(name + ": only the reader refuses: " + problem);
      }
    }
  }

  private static boolean isBeyond(Diagnostic problem) {
    String partly = PARTLY_BEYOND.get(problem.code());
    return BEYOND_A_SCHEMA.containsKey(problem.code())
        || (partly != null && problem.message().matches(partly));
  }

  /** What the strict reader refuses a document for; nothing if it takes it. */
  private static List<Diagnostic> problems(String text) {
    try (RecordSource source = CatalogueReader.from(text).as(CatalogueFormat.JSON).open()) {
      while (source.next().isPresent()) {
        // to the end
      }
      return List.of();
    } catch (UnreadableCatalogueException e) {
      return e.diagnostics();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String document(long seed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CatalogueSink sink = CatalogueWriter.to(out).as(CatalogueFormat.JSON).open()) {
      sink.write(new RandomRecords(seed).record());
      sink.complete();
    }
    return out.toString(UTF_8);
  }

  private static JsonSchema read() {
    try (InputStream in = CatalogueReader.class.getResourceAsStream(RESOURCE)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
