package org.mindlinked.io.internal.ris;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.mindlinked.io.internal.foreign.Citable;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/** What RIS can say is the same when it is written and read again. */
class RisAgainProperties {
  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void what_was_written_is_read_again(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Publication first = Citable.publication(random, 1);
    Publication second = Citable.publication(random, 2);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSink sink = new RisFormat().write(out, WriteOptions.DEFAULT)) {
      sink.write(first);
      sink.write(second);
    }

    Reading reading = Reading.of(new RisReadFormat(), out.toByteArray());

    assertThat(reading.records())
        .extracting(read -> Publication.builder().from(read).sources(List.of()).build())
        .containsExactly(first, second);
  }
}
