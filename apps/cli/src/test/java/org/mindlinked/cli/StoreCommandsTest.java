package org.mindlinked.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.io.CatalogueSink;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.testkit.SampleCatalogue;

/** The commands load, dump and remove. */
class StoreCommandsTest {
  @TempDir private Path folder;

  private Path sample(String name, int from, int to) throws IOException {
    Path file = folder.resolve(name);
    try (CatalogueSink out = CatalogueWriter.to(file).open()) {
      for (int i = from; i < to; i++) {
        EvidenceRecord record = SampleCatalogue.record(i);
        out.write(record);
      }
      out.complete();
    }
    return file;
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  private CommandRun load(String... arguments) {
    List<String> words = new ArrayList<>(List.of("load", "--store", store()));
    words.addAll(List.of(arguments));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private String dump(String format) {
    CommandRun run = CommandRun.of("dump", "--store", store(), "--to", format);
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void what_was_loaded_is_dumped_as_convert_writes_it() throws IOException {
    Path file = folder.resolve("with header.ndjson");
    try (CatalogueSink out = CatalogueWriter.to(file).open()) {
      out.header(SampleCatalogue.ofSize(0).header());
      for (EvidenceRecord record : SampleCatalogue.ofSize(25)) {
        out.write(record);
      }
      out.complete();
    }

    CommandRun load = load(file.toString());

    assertThat(load.exit()).as(load.err()).isZero();
    assertThat(load.err()).contains("25 added, 0 replaced", "it has 25 now");
    assertThat(dump("ndjson")).isEqualTo(Files.readString(file, UTF_8));
    for (String format : List.of("nquads", "trig")) {
      assertThat(dump(format))
          .isEqualTo(CommandRun.of("convert", file.toString(), "--to", format).out());
    }
  }

  @Test
  void loading_again_replaces_what_changed_and_adds_nothing_twice() throws IOException {
    Path file = sample("a.ndjson", 0, 10);
    load(file.toString());
    Files.writeString(
        file,
        Files.readString(file, UTF_8).replaceFirst("crisis|care|mental|ward", "zebra"),
        UTF_8);

    CommandRun again = load(file.toString());

    assertThat(again.err()).contains("0 added, 1 replaced, 9 the same as before");
    assertThat(dump("ndjson")).isEqualTo(Files.readString(file, UTF_8));
  }

  @Test
  void drops_what_a_source_no_longer_gives_unless_records_were_refused() throws IOException {
    Path file = sample("a.ndjson", 0, 6);
    load(file.toString());
    load(sample("b.ndjson", 4, 8).toString());
    sample("a.ndjson", 0, 2);
    String good = Files.readString(file, UTF_8);

    Files.writeString(file, good + "{\"type\":\"Study\"}\n", UTF_8);
    CommandRun refused = load(file.toString(), "--replace-source", "--lenient");
    assertThat(refused.exit()).isEqualTo(Exit.REFUSED);
    assertThat(refused.err()).contains("0 dropped", "a.ndjson gave earlier was dropped");
    assertThat(dump("ndjson").lines()).hasSize(8);

    Files.writeString(file, good, UTF_8);
    CommandRun whole = load(file.toString(), "--replace-source");
    assertThat(whole.exit()).isZero();
    assertThat(whole.err()).contains("2 the same as before, 2 dropped", "it has 6 now");
  }

  @Test
  void several_inputs_can_be_one_source() throws IOException {
    String one = sample("a.ndjson", 0, 3).toString();
    String two = sample("b.ndjson", 3, 6).toString();
    load(one, two, "--source", "trials");

    CommandRun run = load(two, "--source", "trials", "--replace-source");

    assertThat(run.err()).contains("3 the same as before, 3 dropped", "it has 3 now");
    assertThat(dump("ndjson")).isEqualTo(Files.readString(Path.of(two), UTF_8));
  }

  @Test
  void a_strict_load_stops_at_a_bad_record_and_keeps_those_before_it() throws IOException {
    Path file = sample("a.ndjson", 0, 3);
    Files.writeString(
        file,
        Files.readString(file, UTF_8) + "{\"type\":\"Study\"}\n{\"type\":\"Study\"}\n",
        UTF_8);

    CommandRun run = load(file.toString());

    assertThat(run.exit()).isEqualTo(Exit.REFUSED);
    assertThat(run.err()).contains("what was accepted is in the store");
    assertThat(dump("ndjson").lines()).hasSize(3);
  }

  @Test
  void removes_records_by_their_iris() throws IOException {
    load(sample("a.ndjson", 0, 3).toString());
    String id = SampleCatalogue.record(1).recordId().toString();

    CommandRun run = CommandRun.of("remove", "--store", store(), id, "https://example.org/none");

    assertThat(run.exit()).isEqualTo(Exit.REFUSED);
    assertThat(run.err()).contains("not in the store: https://example.org/none", "1 of 2 removed");
    assertThat(dump("ndjson").lines()).hasSize(2).noneMatch(line -> line.contains(id));
  }

  @Test
  void says_that_there_is_no_store() {
    CommandRun run = CommandRun.of("dump", "--store", store(), "--to", "ndjson");
    assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.err()).contains("ML-RDF-042", "there is no such folder");
    assertThat(folder.resolve("store")).doesNotExist();
  }

  @Test
  void a_second_process_hears_which_one_has_the_store() throws Exception {
    String file = sample("a.ndjson", 0, 1).toString();
    try (EvidenceStore held = EvidenceStore.open(Path.of(store()))) {
      JavaProcess other = JavaProcess.of(List.of(), List.of("load", file, "--store", store()));
      assertThat(other.exit()).isEqualTo(Exit.UNREADABLE);
      assertThat(other.output())
          .contains("ML-RDF-041", "open in process " + ProcessHandle.current().pid());
      assertThat(held.size()).isZero();
    }
  }

  @Test
  void sends_records_to_an_endpoint_and_says_what_it_took() throws IOException {
    List<String> bodies = new ArrayList<>();
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext(
        "/update",
        exchange -> {
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange.sendResponseHeaders(bodies.size() == 1 ? 503 : 204, -1);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://localhost:" + server.getAddress().getPort() + "/update";
      CommandRun run =
          CommandRun.of("load", sample("a.ndjson", 0, 3).toString(), "--endpoint", url);
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.err())
          .contains("ML-RDF-046", "it took 3 records in 1 requests, 1 of them sent again");
      assertThat(bodies).hasSize(2).allMatch(body -> body.contains("INSERT DATA"));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void a_place_is_needed_and_only_one() throws IOException {
    String file = sample("a.ndjson", 0, 1).toString();
    assertThat(CommandRun.of("load", file).exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(load(file, "--endpoint", "http://localhost:1/").exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(load(file, "--user", "me").exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(CommandRun.of("load", file, "--endpoint", "ftp://localhost/").exit())
        .isEqualTo(Exit.WRONG_USE);
  }
}
