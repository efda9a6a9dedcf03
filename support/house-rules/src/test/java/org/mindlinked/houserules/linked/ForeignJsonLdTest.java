package org.mindlinked.houserules.linked;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import jakarta.json.JsonStructure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.mindlinked.houserules.Project;
import org.mindlinked.io.CatalogueFormat;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.CatalogueSink;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.VocabularyFile;
import org.mindlinked.testkit.AnyRecord;

/** Linked JSON that another program has put into another form gives the same records. */
class ForeignJsonLdTest {
  /** A document in the forms of JSON-LD, by their names, as a processor writes them. */
  private static Map<String, String> forms(String linked) throws IOException, JsonLdError {
    JsonDocument context;
    try (InputStream in = VocabularyFile.CONTEXT.open()) {
      context = JsonDocument.of(in);
    }
    JsonLdOptions options = new JsonLdOptions((address, how) -> context);
    options.setUriValidation(UriValidationPolicy.None);
    JsonStructure structure =
        JsonDocument.of(new StringReader(linked)).getJsonContent().orElseThrow();
    JsonDocument expanded =
        JsonDocument.of(JsonLd.expand(JsonDocument.of(structure)).options(options).get());
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("expanded", expanded.getJsonContent().orElseThrow().toString());
    forms.put("flattened", JsonLd.flatten(expanded).options(options).get().toString());
    forms.put(
        "compacted",
        JsonLd.compact(expanded, URI.create(Mindlinked.CONTEXT)).options(options).get().toString());
    return forms;
  }

  private static String linked(List<EvidenceRecord> records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CatalogueSink sink = CatalogueWriter.to(out).as(CatalogueFormat.LINKED_JSON).open()) {
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
      sink.complete();
    }
    return out.toString(UTF_8);
  }

  private static List<EvidenceRecord> read(CatalogueReader reader) throws IOException {
    List<EvidenceRecord> records = new ArrayList<>();
    try (RecordSource in = reader.open()) {
      for (var record = in.next(); record.isPresent(); record = in.next()) {
        records.add(record.get());
      }
    }
    return records;
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void any_record_is_read_from_any_form(@ForAll("any") EvidenceRecord record)
      throws IOException, JsonLdError {
    String document = linked(List.of(record));

    assertThat(read(CatalogueReader.from(document).wholeGraph())).containsExactly(record);
    for (Map.Entry<String, String> form : forms(document).entrySet()) {
      assertThat(read(CatalogueReader.from(form.getValue()).as("jsonld")))
          .as(form.getKey())
          .containsExactly(record);
    }
  }

  @Test
  void the_seeds_are_read_from_any_form() throws IOException, JsonLdError {
    List<EvidenceRecord> seeds =
        read(CatalogueReader.from(Project.file("examples/data/seeds.json")));

    for (Map.Entry<String, String> form : forms(linked(seeds)).entrySet()) {
      assertThat(read(CatalogueReader.from(form.getValue())))
          .as(form.getKey())
          .containsExactlyInAnyOrderElementsOf(seeds);
    }
  }

  @Provide
  Arbitrary<EvidenceRecord> any() {
    return AnyRecord.record();
  }
}
