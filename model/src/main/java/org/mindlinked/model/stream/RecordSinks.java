package org.mindlinked.model.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;

/** Sinks around sinks. Closing the outer one closes the inner ones. */
public final class RecordSinks {
  private RecordSinks() {}

  /** A sink that passes on only the records that the condition holds for. */
  public static RecordSink filter(Predicate<? super EvidenceRecord> condition, RecordSink sink) {
    return new RecordSink() {
      @Override
      public void header(Catalogue catalogue) throws IOException {
        sink.header(catalogue);
      }

      @Override
      public void write(EvidenceRecord record) throws IOException {
        if (condition.test(record)) {
          sink.write(record);
        }
      }

      @Override
      public void complete() {
        sink.complete();
      }

      @Override
      public void close() throws IOException {
        sink.close();
      }
    };
  }

  /** A sink that gives everything to the first sink and then to the second. */
  public static RecordSink tee(RecordSink first, RecordSink second) {
    return new RecordSink() {
      @Override
      public void header(Catalogue catalogue) throws IOException {
        first.header(catalogue);
        second.header(catalogue);
      }

      @Override
      public void write(EvidenceRecord record) throws IOException {
        first.write(record);
        second.write(record);
      }

      @Override
      public void complete() {
        first.complete();
        second.complete();
      }

      @Override
      public void close() throws IOException {
        try (second) {
          first.close();
        }
      }
    };
  }

  /** Takes batches of records. */
  @FunctionalInterface
  public interface BatchSink {
    /** Takes a batch, which is not empty and not changed afterwards. */
    void write(List<EvidenceRecord> batch) throws IOException;
  }

  /** A sink that gives records on in batches of that size, the last one maybe smaller. */
  public static RecordSink batch(int size, BatchSink sink) {
    if (size < 1) {
      throw new IllegalArgumentException("a batch holds at least one record, not " + size);
    }
    return new RecordSink() {
      private List<EvidenceRecord> batch = new ArrayList<>(size);

      @Override
      public void header(Catalogue catalogue) {}

      @Override
      public void write(EvidenceRecord record) throws IOException {
        batch.add(record);
        if (batch.size() == size) {
          flush();
        }
      }

      @Override
      public void close() throws IOException {
        if (!batch.isEmpty()) {
          flush();
        }
      }

      private void flush() throws IOException {
        List<EvidenceRecord> full = batch;
        batch = new ArrayList<>(size);
        sink.write(full);
      }
    };
  }
}
