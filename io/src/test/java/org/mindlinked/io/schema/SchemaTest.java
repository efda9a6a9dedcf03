package org.mindlinked.io.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.CatalogueFormat;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.CatalogueSink;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.testkit.RandomRecords;

/** The JSON Schema says what the reader does, as far as a schema can. */
class SchemaTest {
  private static final String RESOURCE = "/org/mindlinked/io/schema/v1.schema.json";
  private static final JsonSchema SCHEMA = read();

  @Test
  void is_made_from_the_table_of_the_model() throws IOException {
    Path root = Path.of(System.getProperty("mindlinked.root"));
    Path file = root.resolve("io/src/main/resources" + RESOURCE);
    String computed = SchemaOfModel.make(root);
    if (Boolean.getBoolean("approve")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, computed, UTF_8);
    }
    assertThat(computed)
        .as("if the change is meant: mvn -Pfast -pl io -am test -Dapprove=true")
        .isEqualTo(Files.readString(file, UTF_8));
  }

  @Test
  void takes_whatever_is_written() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (CatalogueSink sink = CatalogueWriter.to(out).as(CatalogueFormat.JSON).open()) {
        RandomRecords random = new RandomRecords(seed);
        sink.header(random.catalogue());
        sink.write(random.record());
        sink.complete();
      }
      assertThat(faults(out.toString(UTF_8))).as("seed %s", seed).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'Study','id':'https://example.org/s/1'}",
        "{'id':'https://example.org/s/1','title':{'en':'A'},'type':'Study'}",
        "{'type':'Publication','id':'https://example.org/p/1','issued':'2023-06'}",
        "{'type':'Study','id':'urn:uuid:00000000-0000-5000-8000-100000000471','aims':['a','b']}",
        "{'type':'Study','id':'https://example.org/s/1','aims':{'@none':['a'],'cy':['b','c']}}",
        "{'type':'Study','id':'https://example.org/s/1','designs':['qualitative',{'label':'Audit'}]}",
        "{'type':'Study','id':'https://example.org/s/1','topics':['role-carer',{'id':'https://e.org/'}]}",
        "{'type':'Study','id':'https://example.org/s/1','period':'2003/..','status':'ongoing'}",
        "{'type':'Study','id':'https://example.org/s/1','identifiers':['doi:10.1000/1']}",
        "{'type':'Study','id':'https://example.org/s/1','populations':[{'type':'Population',"
            + "'counts':[{'value':18.0,'unit':'interview'}]}]}",
        "{'type':'Study','id':'https://example.org/s/1','@context':'https://w3id.org/x'}",
        "{'type':'Study','id':'https://example.org/s/1','reports':[{'publication':{'volume':'2'}}]}",
        "{'type':'Catalogue','title':'A','records':[]}",
        "{'type':'Catalogue'}",
        "{'@context':'x','type':'Catalogue','records':[{'type':'Study','id':'https://example.org/s/1'}]}",
      })
  void takes_what_the_reader_takes(String quoted) throws IOException {
    String document = quoted.replace('\'', '"');
    assertThat(isRead(document)).isTrue();
    assertThat(faults(document)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'https://example.org/s/1'}",
        "{'type':'Stduy','id':'https://example.org/s/1'}",
        "{'type':'Study'}",
        "{'type':'Publication'}",
        "{'type':'Study','id':'study 1'}",
        "{'type':'Study','id':5}",
        "{'type':'Study','id':'https://example.org/s/1','title':null}",
        "{'type':'Study','id':'https://example.org/s/1','designs':['qualitative',null]}",
        "{'type':'Study','id':'https://example.org/s/1','designs':'qualitative'}",
        "{'type':'Study','id':'https://example.org/s/1','designs':['qualitativ']}",
        "{'type':'Study','id':'https://example.org/s/1','designs':[{}]}",
        "{'type':'Study','id':'https://example.org/s/1','designs':[{'label':'a','uri':'b'}]}",
        "{'type':'Study','id':'https://example.org/s/1','designz':[]}",
        "{'type':'Study','id':'https://example.org/s/1','title':{}}",
        "{'type':'Study','id':'https://example.org/s/1','title':{'en_GB':'a'}}",
        "{'type':'Study','id':'https://example.org/s/1','title':{'en':['a']}}",
        "{'type':'Study','id':'https://example.org/s/1','aims':'a'}",
        "{'type':'Study','id':'https://example.org/s/1','aims':[{'en':'a'}]}",
        "{'type':'Study','id':'https://example.org/s/1','aims':{'en':'a'}}",
        "{'type':'Study','id':'https://example.org/s/1','status':'finished'}",
        "{'type':'Study','id':'https://example.org/s/1','period':'2003'}",
        "{'type':'Study','id':'https://example.org/s/1','period':'../..'}",
        "{'type':'Study','id':'https://example.org/s/1','topics':['crisis-service']}",
        "{'type':'Study','id':'https://example.org/s/1','identifiers':['10.1000/1']}",
        "{'type':'Study','id':'https://example.org/s/1','findingsComplete':'no'}",
        "{'type':'Study','id':'https://example.org/s/1','populations':{}}",
        "{'type':'Study','id':'https://example.org/s/1','populations':[{'type':'Setting'}]}",
        "{'type':'Study','id':'https://example.org/s/1','populations':[{'id':'#population-1'}]}",
        "{'type':'Study','id':'https://example.org/s/1','populations':[{'counts':[{'value':18}]}]}",
        "{'type':'Study','id':'https://example.org/s/1','populations':[{'counts':[{'value':1.5,"
            + "'unit':'study'}]}]}",
        "{'type':'Study','id':'https://example.org/s/1','populations':[{'counts':[{'value':'18',"
            + "'unit':'study'}]}]}",
        "{'type':'Study','id':'https://example.org/s/1','populations':[{'counts':[{'value':"
            + "99999999999999999999,'unit':'study'}]}]}",
        "{'type':'Study','id':'https://example.org/s/1','reports':[{'publication':{'issued':2023}}]}",
        "{'type':'Study','id':'https://example.org/s/1','reports':[{'publication':{'issued':'23'}}]}",
        "{'type':'Study','id':'https://example.org/s/1','reports':[{'publication':{'id':'urn:x:y'}}]}",
        "{'type':'Catalogue','records':[{'type':'Catalogue'}]}",
        "{'type':'Catalogue','records':[5]}",
        "{'type':'Catalogue','odd':1,'records':[]}",
        "[]",
        "5",
      })
  void refuses_what_the_reader_refuses(String quoted) throws IOException {
    String document = quoted.replace('\'', '"');
    assertThat(isRead(document)).isFalse();
    assertThat(faults(document)).isNotEmpty();
  }

  private static boolean isRead(String document) throws IOException {
    try (RecordSource source = CatalogueReader.from(document).as(CatalogueFormat.JSON).open()) {
      while (source.next().isPresent()) {
        // to the end
      }
      return true;
    } catch (UnreadableCatalogueException e) {
      return false;
    }
  }

  private static Set<ValidationMessage> faults(String document) {
    return SCHEMA.validate(document, InputFormat.JSON);
  }

  private static JsonSchema read() {
    try (InputStream in = SchemaTest.class.getResourceAsStream(RESOURCE)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
