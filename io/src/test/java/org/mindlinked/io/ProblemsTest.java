package org.mindlinked.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Publication;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.MindlinkedException;
import org.mindlinked.model.stream.ReadLimits;
import org.mindlinked.model.stream.RecordSource;

/**
 * One wrong input for each kind of problem, and the exact words that a user reads. They stand in
 * {@code problems.txt}; {@code -Dapprove=true} writes it anew.
 */
class ProblemsTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/mindlinked/io/problems.txt").toAbsolutePath();

  private final Map<String, List<String>> said = new LinkedHashMap<>();
  private final Map<String, String> documents = new LinkedHashMap<>();

  /** The wrong inputs that are text, by name. */
  static Map<String, String> documents() throws IOException {
    ProblemsTest test = new ProblemsTest();
    test.wholeFiles();
    test.syntax();
    test.records();
    return test.documents;
  }

  @Test
  void says_in_these_words_what_is_wrong() throws Exception {
    wholeFiles();
    syntax();
    records();
    linked();
    writing();

    StringBuilder text = new StringBuilder();
    said.forEach(
        (name, problems) -> {
          text.append("# ").append(name).append('\n');
          problems.forEach(problem -> text.append(problem).append('\n'));
          text.append('\n');
        });
    if (Boolean.getBoolean("approve")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, text, UTF_8);
    }
    assertThat(text.toString()).isEqualTo(Files.readString(GOLDEN, UTF_8));
    for (Field code : IoCodes.class.getFields()) {
      String number = (String) code.get(null);
      if (isOfOurOwnFiles(number)) {
        assertThat(text.toString()).as(code.getName()).contains(number);
      }
    }
    // None of the words are those of the parser.
    assertThat(text.toString()).doesNotContain("fasterxml", "JsonToken", "START_OBJECT", "[Source");
  }

  /** 014 to 016 and those from 043 are of other formats and of writing, and are tried there. */
  private static boolean isOfOurOwnFiles(String code) {
    return code.compareTo("ML-IO-014") < 0
        || (code.compareTo("ML-IO-020") >= 0 && code.compareTo("ML-IO-043") < 0);
  }

  private void wholeFiles() throws IOException {
    text("empty file", "");
    text("nothing but blanks", " \n\n ");
    bytes("byte order mark alone", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    json("web page", "<!DOCTYPE html><html><body>404</body></html>");
    json("XML", "<?xml version=\"1.0\"?>\n<records/>");
    json("RIS", "TY  - JOUR\nER  - \n");
    json("nbib", "PMID- 123\n");
    json("PDF", "%PDF-1.7\n");
    json("zip", "PK\u0003\u0004xxxx");
    json("bzip2", "BZh91AY");
    json("BibTeX", "@article{x,\n}");
    json("plain words", "hello");
    text("words in a file without name", "hello");
    text("RIS in a file without name", "TY  - JOUR\nER  - \n");
    as("no such format", "{}", "yaml");
    bytes("UTF-16", "{\"type\":\"Study\"}".getBytes(UTF_16BE));
    bytes("UTF-16 with mark", "\uFEFF{\"type\":\"Study\"}".getBytes(Charset.forName("UTF-16LE")));
    bytes("UTF-32", "{\"type\":\"Study\"}".getBytes(Charset.forName("UTF-32BE")));
    text("list of records", "[{\"type\":\"Study\"}]");
    json("single value", "  \"study\"");
    json("truncated document", "{\"type\":\"Catalogue\",\"records\":[\n" + study("") + ",\n{\"ty");
    json("truncated before the end", "{\"type\":\"Catalogue\",\"records\":[\n" + study(""));
    json("truncated header", "{\"type\":\"Catalogue\",\"title\":\"A");
    json("two documents", study("") + "\n" + study(""));
    json("rubbish after the document", study("") + "\n]");
    json(
        "no comma between records",
        "{\"type\":\"Catalogue\",\"records\":[" + study("") + study("") + "]}");
    json("a comma too many", "{\"type\":\"Catalogue\",\"records\":[" + study("") + ",]}");
    json("two commas", "{\"type\":\"Catalogue\",\"records\":[" + study("") + ",,{}]}");
    json("name without quotation marks", "{type:\"Catalogue\",\"records\":[]}");
    json("no colon", "{\"type\" \"Catalogue\",\"records\":[]}");
    json("header behind the records", "{\"type\":\"Catalogue\",\"records\":[],\"title\":\"A\"}");
    json("records of a study", "{\"type\":\"Study\",\"records\":[]}");
    json(
        "header with a wrong date",
        "{\"type\":\"Catalogue\",\"issued\":\"14/6/22\",\"records\":[]}");
    json(
        "later major version", "{\"type\":\"Catalogue\",\"schemaVersion\":\"2.0\",\"records\":[]}");
    lines("second header", study("") + "\n{\"type\":\"Catalogue\",\"title\":\"B\"}\n");
    bytes("cut gzip", cutGzip());
    bytes("damaged gzip", damagedGzip());
    failing("failing disk");
  }

  private void syntax() throws IOException {
    lines("comma before the bracket", study("\"designs\":[\"qualitative\",]"));
    lines("no comma", study("\"designs\":[\"qualitative\" \"survey\"]"));
    lines("single quotation marks", "{'type':'Study'}");
    lines("tab in a string", study("\"title\":\"a\tb\""));
    lines("unknown escape", study("\"title\":\"C:\\data\""));
    lines("NaN", study("\"populations\":[{\"counts\":[{\"value\":NaN,\"unit\":\"study\"}]}]"));
    lines("None", study("\"findingsComplete\":None"));
    lines("leading zero", study("\"populations\":[{\"counts\":[{\"value\":007}]}]"));
    lines("thousands", study("\"populations\":[{\"counts\":[{\"value\":1 000}]}]"));
    lines("rubbish behind a record", study("") + " x");
    lines("two records on a line", study("") + study(""));
    lines("truncated last line", study("") + "\n{\"type\":\"Study\",\"id\":\"https://ex");
    lines(
        "missing bracket", "{\"type\":\"Study\",\"id\":\"https://example.org/s/1\"\n" + study(""));
    lines("no object", "42");
    lines("no JSON on a line", study("") + "\nhello\n");
    bytesOfLines("Latin-1", (study("\"title\":\"Caf\u00e9\"")).getBytes(ISO_8859_1));
    bytesOfLines(
        "cut in a character",
        java.util.Arrays.copyOf(
            study("\"title\":\"Caf\u00e9\"").getBytes(UTF_8),
            study("\"title\":\"Caf\u00e9\"").getBytes(UTF_8).length - 3));
    lines("deep nesting", study("\"odd\":" + "[".repeat(100) + "]".repeat(100)));
    lines("huge string", study("\"title\":\"" + "a".repeat(1_100_000) + "\""));
    lines("huge name", study("\"" + "a".repeat(1_100) + "\":1"));
    lines("huge number", study("\"findings\":[{\"ordinal\":" + "9".repeat(500) + "}]"));
    small(
        "record over the limit", study("\"title\":\"" + "a".repeat(300) + "\"") + "\n" + study(""));
    smallDocument(
        "record over the limit in a document",
        "{\"type\":\"Catalogue\",\"records\":["
            + study("\"title\":\"" + "a".repeat(300) + "\"")
            + "]}");
  }

  private void records() throws IOException {
    lines("no type", "{\"id\":\"https://example.org/s/1\"}");
    lines("unknown type", "{\"type\":\"Stduy\",\"id\":\"https://example.org/s/1\"}");
    lines("type is no string", "{\"type\":5,\"id\":\"https://example.org/s/1\"}");
    lines("no id", "{\"type\":\"Study\"}");
    lines("publication without id", "{\"type\":\"Publication\",\"title\":\"A\"}");
    lines("id twice", study("\"id\":\"https://example.org/s/2\""));
    lines("unknown property twice", study("\"odd\":1,\"odd\":2"));
    lines("type twice", study("\"type\":\"Study\""));
    lines("language twice", study("\"title\":{\"en\":\"a\",\"en\":\"b\"}"));
    lines("language twice but for case", study("\"title\":{\"en\":\"a\",\"EN\":\"b\"}"));
    lines("null", study("\"title\":null"));
    lines("null for a list", study("\"designs\":null"));
    lines("null in a list", study("\"designs\":[\"qualitative\",null]"));
    lines("null label", study("\"designs\":[{\"label\":null}]"));
    lines("misspelt property", study("\"designz\":[\"qualitative\"]"));
    lines(
        "property of other formats",
        study("\"reports\":[{\"publication\":{\"journal\":\"BMJ\",\"year\":2023}}]"));
    lines("linked property in plain JSON", study("\"populations\":[{\"id\":\"#population-1\"}]"));
    lines("misspelt term", study("\"designs\":[\"Qualitativ\"]"));
    lines("word of one's own", study("\"designs\":[\"shadowing of a team\"]"));
    lines("term without scheme", study("\"topics\":[\"crisis-service\"]"));
    lines(
        "term of another scheme",
        study("\"designs\":[{\"id\":\"https://w3id.org/mindlinked/ns#role-carer\"}]"));
    lines("unknown property of a concept", study("\"topics\":[{\"label\":\"a\",\"uri\":\"b\"}]"));
    lines("empty concept", study("\"topics\":[{}]"));
    lines("unknown code", study("\"status\":\"finished\""));
    lines("string for a list", study("\"designs\":\"qualitative\""));
    lines("object for a list", study("\"populations\":{\"kind\":\"sample\"}"));
    lines("number for a string", study("\"title\":5"));
    lines("number for a date", study("\"reports\":[{\"publication\":{\"issued\":2023}}]"));
    lines(
        "string for a number",
        study("\"populations\":[{\"counts\":[{\"value\":\"18\",\"unit\":\"interview\"}]}]"));
    lines("string for a boolean", study("\"findingsComplete\":\"yes\""));
    lines("list of texts by language in a text", study("\"title\":{\"en\":[\"a\"]}"));
    lines("translations in a set of texts", study("\"aims\":[{\"en\":\"a\"}]"));
    lines(
        "half a person",
        study("\"populations\":[{\"counts\":[{\"value\":1.5,\"unit\":\"participant\"}]}]"));
    lines(
        "number too large",
        study(
            "\"populations\":[{\"counts\":[{\"value\":99999999999999999999,\"unit\":\"study\"}]}]"));
    lines(
        "decimal too long",
        study(
            "\"findings\":[{\"kind\":\"barrier\",\"text\":\"a\",\"effects\":[{\"measure\":\"odds-ratio\",\"p\":1e-99}]}]"));
    lines("missing unit", study("\"populations\":[{\"counts\":[{\"value\":18}]}]"));
    lines(
        "value twice in a set", study("\"designs\":[\"qualitative\",\"survey\",\"qualitative\"]"));
    lines("node of a wrong type", study("\"populations\":[{\"type\":\"Setting\"}]"));
    lines("not an IRI", "{\"type\":\"Study\",\"id\":\"study 1\"}");
    lines("impossible date", study("\"reports\":[{\"publication\":{\"issued\":\"2023-02-30\"}}]"));
    lines(
        "wrong ORCID",
        study(
            "\"contributors\":[{\"identifiers\":[\"orcid:0000-0002-1825-0098\"],\"person\":{\"full\":\"A\"}}]"));
    lines(
        "dangling reference",
        study(
            "\"findings\":[{\"kind\":\"barrier\",\"text\":\"a\",\"populations\":[\"#population-1\"]}]"));
    lines(
        "dangling references beside other problems",
        study(
            "\"title\":null,\"populations\":[{\"label\":5}],\"findings\":[{\"kind\":\"barrier\","
                + "\"text\":\"a\",\"populations\":[\"#population-1\",\"#population-2\",\"#finding-1\"]}],"
                + "\"reports\":[{\"publication\":{\"contributors\":[{\"organisation\":\"#organisation-1\"}]}}]"));
    lines(
        "min above max",
        study("\"populations\":[{\"counts\":[{\"min\":9,\"max\":3,\"unit\":\"study\"}]}]"));
    lines("half a surrogate pair", study("\"title\":\"a\\ud83d\""));
    lines("invisible characters", study("\"designs\":[\"quali\u200btative\"]"));
    lines(
        "all problems of a record at once",
        "{\"type\":\"Study\",\"title\":null,\"status\":\"finished\",\"designs\":[\"qualitativ\",5],"
            + "\"populations\":[{\"counts\":[{\"value\":\"18\"}]}],"
            + "\"reports\":[{\"publication\":{\"issued\":\"20203\"}}],\"id\":\"https://example.org/s/9\"}");
  }

  private void linked() throws IOException {
    as(
        "id of another place",
        "{\"@context\":\"x\",\"type\":\"Study\",\"id\":\"https://example.org/s/1\",\"populations\":["
            + "{\"type\":\"Population\",\"id\":\"#population-2\",\"label\":\"a\"}]}",
        "jsonld");
    as(
        "decimal that is none",
        "{\"@context\":\"x\",\"type\":\"Study\",\"id\":\"https://example.org/s/1\",\"findings\":["
            + "{\"kind\":\"barrier\",\"text\":\"a\",\"effects\":[{\"measure\":\"odds-ratio\",\"p\":\"low\"}]}]}",
        "jsonld");
    as(
        "date without value",
        "{\"@context\":\"x\",\"type\":\"Publication\",\"id\":\"https://example.org/s/1\","
            + "\"issued\":{\"@type\":\"xsd:date\"}}",
        "jsonld");
  }

  private void writing() {
    said(
        "half a surrogate pair in a record",
        () ->
            RoundTripTest.write(
                CatalogueFormat.NDJSON,
                java.util.Optional.empty(),
                List.of(
                    Publication.builder()
                        .id(Iri.of("https://example.org/p/1"))
                        .volume("1\ud83d")
                        .build())));
    said(
        "closed too early",
        () -> {
          try (CatalogueSink sink =
              CatalogueWriter.to(new ByteArrayOutputStream()).as("ndjson").open()) {
            sink.write(Samples.publication());
          }
        });
    said(
        "character that FHIR cannot hold",
        () -> {
          try (CatalogueSink sink =
              CatalogueWriter.to(new ByteArrayOutputStream()).as("fhir").open()) {
            sink.write(
                Publication.builder().id(Iri.of("https://example.org/p/1")).volume("1\0").build());
          }
        });
    said(
        "no such format to write",
        () -> CatalogueWriter.to(new ByteArrayOutputStream()).as("yaml").open());
    said("no format named", () -> CatalogueWriter.to(Path.of("x.y")).open());
    said(
        "rejects that cannot be kept",
        () -> {
          try (RecordSource source =
              CatalogueReader.from("{\"type\":\"Study\"}\n")
                  .as("ndjson")
                  .lenient(problem -> {})
                  .rejects(
                      (original, problems) -> {
                        throw new IOException("disk full");
                      })
                  .open()) {
            source.next();
          }
        });
    said.put("zstd without its library", List.of(WithoutZstd.open()));
  }

  private static String study(String more) {
    return "{\"type\":\"Study\",\"id\":\"https://example.org/s/1\""
        + (more.isEmpty() ? "" : "," + more)
        + "}";
  }

  private void json(String name, String text) throws IOException {
    as(name, text, "json");
  }

  private void lines(String name, String text) throws IOException {
    as(name, text, "ndjson");
  }

  private void as(String name, String text, String format) throws IOException {
    documents.put(name, text);
    read(name, CatalogueReader.from(new ByteArrayInputStream(text.getBytes(UTF_8))).as(format));
  }

  private void text(String name, String text) throws IOException {
    bytes(name, text.getBytes(UTF_8));
  }

  private void bytes(String name, byte[] bytes) throws IOException {
    read(name, CatalogueReader.from(new ByteArrayInputStream(bytes)));
  }

  private void bytesOfLines(String name, byte[] bytes) throws IOException {
    read(name, CatalogueReader.from(new ByteArrayInputStream(bytes)).as("ndjson"));
  }

  private void small(String name, String text) throws IOException {
    read(
        name,
        CatalogueReader.from(new ByteArrayInputStream(text.getBytes(UTF_8)))
            .as("ndjson")
            .limits(ReadLimits.DEFAULT.withRecordBytes(200)));
  }

  private void smallDocument(String name, String text) throws IOException {
    read(
        name,
        CatalogueReader.from(new ByteArrayInputStream(text.getBytes(UTF_8)))
            .as("json")
            .limits(ReadLimits.DEFAULT.withRecordBytes(200)));
  }

  private void failing(String name) throws IOException {
    InputStream in =
        new FilterInputStream(new ByteArrayInputStream(new byte[0])) {
          private int given;

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            if (given > 8) {
              throw new IOException("device is gone");
            }
            given++;
            byte[] record =
                (study("\"title\":\"" + "a".repeat(2000) + "\"") + "\n").getBytes(UTF_8);
            System.arraycopy(record, 0, into, from, record.length);
            return record.length;
          }
        };
    read(name, CatalogueReader.from(in).as("ndjson"));
  }

  private void read(String name, CatalogueReader reader) throws IOException {
    assertThat(said).doesNotContainKey(name);
    List<String> problems = new ArrayList<>();
    try (RecordSource source =
        reader
            .named("studies.json")
            .problems(warning -> problems.add("warning: " + warning))
            .open()) {
      while (source.next().isPresent()) {
        // to the end
      }
    } catch (MindlinkedException e) {
      e.diagnostics().forEach(problem -> problems.add(problem.toString()));
    }
    said.put(name, problems);
    assertThat(problems).as(name).isNotEmpty();
  }

  /** Something that fails. */
  private interface Broken {
    void run() throws IOException;
  }

  private void said(String name, Broken broken) {
    try {
      broken.run();
      said.put(name, List.of("nothing"));
    } catch (MindlinkedException e) {
      said.put(name, e.diagnostics().stream().map(Diagnostic::toString).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 2000; i++) {
        text.append(study("\"title\":\"" + i * 7919 + "\"")).append('\n');
      }
      packed.write(text.toString().getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] cutGzip() throws IOException {
    byte[] all = gzip();
    return java.util.Arrays.copyOf(all, all.length - 100);
  }

  private static byte[] damagedGzip() throws IOException {
    byte[] all = gzip();
    for (int i = 10; i < 60; i++) {
      all[i] = (byte) 0xFF;
    }
    return all;
  }

  @Test
  void every_code_has_the_form_of_its_family() throws IllegalAccessException {
    for (Field code : IoCodes.class.getFields()) {
      assertThat((String) code.get(null)).matches(Pattern.compile("ML-IO-\\d{3}"));
    }
    assertThat(IoCodes.concernsWholeFile(IoCodes.EMPTY)).isTrue();
    assertThat(IoCodes.concernsWholeFile(IoCodes.NULL)).isFalse();
  }
}
