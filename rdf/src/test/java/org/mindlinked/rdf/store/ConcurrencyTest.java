package org.mindlinked.rdf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.testkit.SampleCatalogue;

/** Many readers and a writer do not see each other's halves. */
class ConcurrencyTest {
  private static final int BATCH = 10;
  private static final int ROUNDS = 4;

  @TempDir private Path folder;

  /** The sample with the same title for all records of a round. */
  private static Study inRound(int n, int round) {
    return Study.builder().from((Study) SampleCatalogue.record(n)).title("Round " + round).build();
  }

  @Test
  void each_reader_sees_whole_batches_as_they_were_at_one_moment() throws Exception {
    try (EvidenceStore store = EvidenceStore.open(folder.resolve("store"))) {
      write(store, 0);
      AtomicBoolean ended = new AtomicBoolean();
      ExecutorService readers = Executors.newFixedThreadPool(2);
      try {
        List<Future<Integer>> looks = new ArrayList<>();
        looks.add(readers.submit(records(store, ended)));
        looks.add(readers.submit(titles(store, ended)));
        for (int round = 1; round <= ROUNDS; round++) {
          write(store, round);
        }
        ended.set(true);
        for (Future<Integer> look : looks) {
          assertThat(look.get()).isPositive();
        }
      } finally {
        readers.shutdownNow();
      }
    }
  }

  private static void write(EvidenceStore store, int round) throws IOException {
    try (StoreSink sink = store.writer().source("rounds").batches(BATCH).open()) {
      for (int n = 0; n < BATCH; n++) {
        sink.write(inRound(n, round));
      }
    }
  }

  private static Callable<Integer> records(EvidenceStore store, AtomicBoolean ended) {
    return () -> {
      int looks = 0;
      do {
        List<EvidenceRecord> seen = StoreContract.all(store);
        assertThat(seen).hasSize(BATCH);
        assertThat(seen.stream().map(record -> record.title().orElseThrow()).distinct()).hasSize(1);
        looks++;
      } while (!ended.get());
      return looks;
    };
  }

  private static Callable<Integer> titles(EvidenceStore store, AtomicBoolean ended) {
    return () -> {
      int looks = 0;
      do {
        assertThat(
                StoreContract.ask(
                    store,
                    "SELECT ?t (COUNT(*) AS ?n) { ?s a mlk:Study ; dcterms:title ?t } GROUP BY ?t"))
            .singleElement()
            .asString()
            .contains("\"" + BATCH + "\"");
        looks++;
      } while (!ended.get());
      return looks;
    };
  }

  @Test
  void writers_wait_for_each_other_and_nothing_is_lost() throws Exception {
    try (EvidenceStore store = EvidenceStore.inMemory()) {
      ExecutorService writers = Executors.newFixedThreadPool(3);
      try {
        List<Future<LoadReport>> loads = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          int from = i * 10;
          loads.add(
              writers.submit(
                  () -> StoreContract.load(store, "w" + from, StoreContract.sample(from + 10))));
        }
        long added = 0;
        for (Future<LoadReport> load : loads) {
          added += load.get().added();
        }
        assertThat(added).isEqualTo(30);
        assertThat(store.size()).isEqualTo(30);
      } finally {
        writers.shutdownNow();
      }
    }
  }

  @Test
  void a_store_can_be_loaded_from_itself() throws IOException {
    try (EvidenceStore store = EvidenceStore.inMemory()) {
      StoreContract.load(store, "a", StoreContract.sample(5));
      LoadReport report;
      try (RecordSource records = store.records()) {
        report = store.load("itself", records);
      }
      assertThat(report).isEqualTo(new LoadReport(0, 0, 5, 0));
    }
  }
}
