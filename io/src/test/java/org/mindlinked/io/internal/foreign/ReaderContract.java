package org.mindlinked.io.internal.foreign;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.stream.RecordFormat;

/** What every reader of somebody else's format promises, shown on a sample of it. */
public abstract class ReaderContract {
  /** The format. */
  protected abstract RecordFormat format();

  /** A file of it with LF at the ends of lines, made up, with as many of its features as can be. */
  protected abstract String sample();

  @Test
  protected void every_prefix_gives_records_or_coded_problems() throws IOException {
    Laws.prefixes(format(), sample());
  }

  @Test
  protected void changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(format(), sample(), 200, 7);
  }

  @Test
  @Tag("full")
  protected void many_changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(format(), sample(), 200_000, 8);
  }

  @Test
  protected void the_records_are_the_same_however_bytes_arrive() throws IOException {
    Laws.sameHoweverItArrives(format(), sample());
  }
}
