package org.mindlinked.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.rdf.store.LoadReport;
import org.mindlinked.rdf.store.StoreSink;
import org.mindlinked.rdf.store.StoreWriter;

/** Puts what is read into a store, each input as a source of its own unless they have one name. */
final class StoreLoading implements Reading, AutoCloseable {
  private final EvidenceStore store;
  private final Optional<String> source;
  private final int batch;
  private final boolean replacing;
  private final long started = System.nanoTime();
  private final List<String> notDropped = new ArrayList<>();
  private LoadReport done = new LoadReport(0, 0, 0, 0);
  private @Nullable StoreSink sink;

  StoreLoading(EvidenceStore store, Optional<String> source, int batch, boolean replacing) {
    this.store = store;
    this.source = source;
    this.batch = batch;
    this.replacing = replacing;
  }

  @Override
  public void input(String name) {
    if (sink == null) {
      StoreWriter writer =
          store.writer().source(source.orElse(Path.of(name).normalize().toString()));
      writer = batch > 0 ? writer.batches(batch) : writer;
      sink = (replacing ? writer.replacingSource() : writer).open();
    }
  }

  @Override
  public void inputEnded(String name, boolean whole) {
    if (source.isEmpty()) {
      finish(name, whole);
    }
  }

  /** Says with which code the reading of all inputs came to its end. */
  void ended(int code) {
    source.ifPresent(name -> finish(name, code == Exit.WELL));
  }

  private void finish(String name, boolean whole) {
    StoreSink open = sink;
    if (open == null) {
      return;
    }
    if (whole) {
      open.complete();
    } else if (replacing) {
      notDropped.add(name);
    }
    close();
  }

  @Override
  public void header(Catalogue catalogue) throws IOException {
    open().header(catalogue);
  }

  @Override
  public void record(EvidenceRecord record) throws IOException {
    open().write(record);
  }

  private StoreSink open() {
    return Objects.requireNonNull(sink, "an input was begun");
  }

  @Override
  public void close() {
    StoreSink open = sink;
    if (open != null) {
      sink = null;
      open.close();
      LoadReport more = open.report();
      done =
          new LoadReport(
              done.added() + more.added(),
              done.replaced() + more.replaced(),
              done.unchanged() + more.unchanged(),
              done.removed() + more.removed());
    }
  }

  /** What was done to the store in that folder. */
  String inWords(Path folder, int code) {
    double seconds = (System.nanoTime() - started) / 1e9;
    StringBuilder words = new StringBuilder();
    words.append(
        String.format(
            Locale.ROOT,
            "store %s: %,d added, %,d replaced, %,d the same as before%s; %,.0f records/s; it has"
                + " %,d now",
            folder,
            done.added(),
            done.replaced(),
            done.unchanged(),
            replacing ? String.format(Locale.ROOT, ", %,d dropped", done.removed()) : "",
            done.loaded() / seconds,
            store.size()));
    if (code != Exit.WELL && done.loaded() > 0) {
      words.append(
          "\nwhat was accepted is in the store; load again what was refused once it is mended");
    }
    for (String name : notDropped) {
      words
          .append("\nnothing that ")
          .append(name)
          .append(" gave earlier was dropped: not all of it was read");
    }
    return words.toString();
  }
}
