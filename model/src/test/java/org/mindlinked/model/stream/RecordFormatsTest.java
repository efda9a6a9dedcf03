package org.mindlinked.model.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordFormatsTest {
  private static final Letters OWN = new Letters("linked", "own", true, true);
  private static final Letters FOREIGN = new Letters("linked", "any", true, false);
  private static final Letters OTHER = new Letters("plain", "none", true, true);
  private static final Letters WRITTEN = new Letters("table", "none", false, true);
  private static final RecordFormats FORMATS =
      RecordFormats.of(List.of(OTHER, FOREIGN, WRITTEN, OWN));

  /** Is certain of a file that begins with its letters, and thinks "any" likely. */
  private record Letters(String name, String letters, boolean readable, boolean writable)
      implements RecordFormat {
    @Override
    public String description() {
      return letters;
    }

    @Override
    public List<String> suffixes() {
      return List.of(name.equals("plain") ? "d" : "ld", name);
    }

    @Override
    public String mediaType() {
      return "text/plain";
    }

    @Override
    public boolean streams() {
      return writable;
    }

    @Override
    public Recognition recognise(byte[] head) {
      String text = new String(head, US_ASCII);
      return text.startsWith(letters)
          ? Recognition.CERTAIN
          : letters.equals("any") && text.startsWith("own")
              ? Recognition.LIKELY
              : Recognition.POSSIBLE;
    }

    @Override
    public RecordSource open(InputStream in, ReadOptions options) {
      throw new AssertionError("to choose a format, none is opened");
    }

    @Override
    public RecordSink write(OutputStream out, WriteOptions options) {
      throw new AssertionError("to choose a format, none is opened");
    }
  }

  private static byte[] head(String text) {
    return text.getBytes(US_ASCII);
  }

  @Test
  void a_name_may_be_shared_and_is_then_written_by_the_one_that_writes() {
    assertThat(FORMATS.all()).containsExactly(OWN, FOREIGN, OTHER, WRITTEN);
    assertThat(FORMATS.allNamed("LINKED")).containsExactly(OWN, FOREIGN);
    assertThat(FORMATS.named("linked")).contains(OWN);
    assertThat(FORMATS.ofFileName("a.ld.gz")).contains(OWN);
    assertThat(FORMATS.names(RecordFormat::readable)).containsExactly("linked", "plain");
    assertThat(FORMATS.allNamed("nothing")).isEmpty();
  }

  @Test
  void of_one_name_the_surest_reads() {
    assertThat(FORMATS.named("linked", head("own"))).contains(OWN);
    assertThat(FORMATS.named("linked", head("any"))).contains(FOREIGN);
    assertThat(FORMATS.named("Linked", head("else"))).contains(OWN);
    assertThat(FORMATS.named("table", head("none"))).isEmpty();
    assertThat(FORMATS.named("nothing", head("own"))).isEmpty();
  }

  @Test
  void of_all_the_surest_reads_and_of_equals_one_that_the_file_is_named_for() {
    assertThat(FORMATS.ofContent(head("own"), "a.d")).contains(OWN);
    assertThat(FORMATS.ofContent(head("any"), "")).contains(FOREIGN);
    assertThat(FORMATS.ofContent(head("else"), "a.D.zst")).contains(OTHER);
    assertThat(FORMATS.ofContent(head("else"), "a.ld")).contains(OWN);
    assertThat(FORMATS.ofContent(head("else"), "a.txt")).isEmpty();
    assertThat(FORMATS.ofContent(head("else"), "")).isEmpty();
  }
}
