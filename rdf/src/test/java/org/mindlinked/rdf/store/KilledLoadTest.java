package org.mindlinked.rdf.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.testkit.SampleCatalogue;

/**
 * A load that is killed, not stopped, leaves a store that opens and holds whole batches, and that a
 * second load makes equal to one that was never interrupted.
 */
class KilledLoadTest {
  private static final int STEP = 5;

  @TempDir private Path folder;

  /** How much is loaded, and how much of it at once. */
  private record Size(int records, int batch) {}

  private static final Size SMALL = new Size(600, 20);

  /** Such that the indexes are written by several threads. */
  private static final Size LARGE = new Size(4500, 1500);

  /** Loads so much into the folder of the first argument, and says how far it is. */
  static final class Loading {
    private Loading() {}

    public static void main(String[] arguments) throws IOException {
      Size size = new Size(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
      try (EvidenceStore store = EvidenceStore.open(Path.of(arguments[0]));
          StoreSink sink = store.writer().source("sample").batches(size.batch).open()) {
        for (int i = 0; i < size.records; i++) {
          sink.write(SampleCatalogue.record(i));
          if (i % STEP == 0) {
            System.out.println(i);
          }
        }
      }
    }
  }

  private Process start(Path store, Size size) throws IOException {
    return new ProcessBuilder(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Loading.class.getName(),
                store.toString(),
                Integer.toString(size.records),
                Integer.toString(size.batch)))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Kills the load when it has said so many lines; whether it was still running. */
  private boolean killedAfter(int lines, Path store, Size size) throws Exception {
    Process process = start(store, size);
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      int heard = 0;
      while (heard < lines && said.readLine() != null) {
        heard++;
      }
      process.destroyForcibly();
      return process.waitFor() != 0;
    }
  }

  /** A number that two stores share only if they have the same quads. */
  private static long content(EvidenceStore store) {
    return store.read(
        data ->
            data.stream()
                .mapToLong(
                    quad -> {
                      long hash = 1;
                      for (char c : quad.toString().toCharArray()) {
                        hash = hash * 0x100000001b3L ^ c;
                      }
                      return hash * 0xd6e8feb86659fd93L;
                    })
                .sum());
  }

  private void survives(int kills, Size size) throws Exception {
    Path store = folder.resolve("store");
    Random random = new Random(kills);
    int killed = 0;
    long before = 0;
    for (int i = 0; i < kills; i++) {
      killed += killedAfter(1 + random.nextInt(size.records / STEP), store, size) ? 1 : 0;
      before = checkWhole(store, size.batch, before);
    }
    assertThat(killed).as("loads that were still running").isGreaterThan(kills / 2);
    assertThat(start(store, size).waitFor()).isZero();

    Path other = folder.resolve("other");
    assertThat(start(other, size).waitFor()).isZero();
    try (EvidenceStore resumed = EvidenceStore.open(store);
        EvidenceStore whole = EvidenceStore.open(other)) {
      assertThat(resumed.size()).isEqualTo(size.records);
      assertThat(content(resumed)).isEqualTo(content(whole));
      assertThat(resumed.textEntries()).isEqualTo(whole.textEntries());
      assertThat(StoreContract.withWords(resumed, "staff"))
          .isEqualTo(StoreContract.withWords(whole, "staff"))
          .isNotEmpty();
    }
  }

  /** Whole batches, records as they were given, and an index that fits; gives how many. */
  private static long checkWhole(Path folder, int batch, long before) throws IOException {
    try (EvidenceStore store = EvidenceStore.open(folder);
        EvidenceStore expected = EvidenceStore.inMemory()) {
      long size = store.size();
      assertThat(size).isGreaterThanOrEqualTo(before);
      assertThat(size % batch).isZero();
      List<EvidenceRecord> given = StoreContract.sample((int) size);
      assertThat(StoreContract.all(store)).isEqualTo(given);
      StoreContract.load(expected, "sample", given);
      assertThat(store.textEntries()).isEqualTo(expected.textEntries());
      assertThat(StoreContract.quads(store)).isEqualTo(StoreContract.quads(expected));
      return size;
    }
  }

  @Test
  @Tag("full")
  void a_killed_load_is_resumed() throws Exception {
    survives(1, SMALL);
  }

  @Test
  @Tag("kill")
  void a_load_that_is_killed_twenty_times_is_resumed() throws Exception {
    survives(20, SMALL);
  }

  @Test
  @Tag("kill")
  void a_load_in_large_batches_that_is_killed_is_resumed() throws Exception {
    survives(6, LARGE);
  }
}
