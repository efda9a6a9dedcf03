package org.mindlinked.io.internal.jsonentries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.stream.RecordFormat;

/** What holds of every reader of JSON, whatever the file. */
public final class JsonLaws {
  private JsonLaws() {}

  /** Any prefix gives records and coded problems, and never an exception that is none of ours. */
  public static void prefixes(RecordFormat format, byte[] file, int step) throws IOException {
    for (int length = 0; length <= file.length; length += step) {
      Reading reading = Reading.of(format, Arrays.copyOf(file, length));
      assertThat(reading.addsUp()).as("%d bytes: %s", length, reading).isTrue();
    }
  }

  /** So do files with bytes changed, taken out or doubled. */
  public static void mutations(RecordFormat format, String file, int tries, long seed)
      throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < tries; i++) {
      byte[] bytes = Reading.mutated(file.getBytes(UTF_8), random);
      Reading reading = Reading.of(format, bytes);
      assertThat(reading.addsUp()).as("try %d: %s", i, reading).isTrue();
    }
  }
}
