package org.mindlinked.io.internal.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.file.Window;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;

class XmlCutterTest {
  private static final String FILE =
      """
      <?xml version='1.0'?>
      <!DOCTYPE s [<!ENTITY x "<rec>"> <!-- > --> ]>
      <s>
      <!-- <rec>not this</rec> -->
      <p:rec a='>'><b/><rec>inner</rec></p:rec>
      <x>aside</x><rec><![CDATA[</rec>]]></rec><rec/>
      <record/></s>
      """;

  private static List<Slice> cut(InputStream in, int most, List<String> texts) throws IOException {
    XmlCutter cutter = new XmlCutter(new Window(in), List.of("rec"), most, "x.xml");
    List<Slice> slices = new ArrayList<>();
    for (Slice slice = cutter.next(); slice != null; slice = cutter.next()) {
      slices.add(slice);
      texts.add(new String(slice.buf(), slice.from(), slice.length(), UTF_8));
    }
    return slices;
  }

  private static List<String> texts(String file) throws IOException {
    List<String> texts = new ArrayList<>();
    cut(new ByteArrayInputStream(file.getBytes(UTF_8)), 1000, texts);
    return texts;
  }

  @Test
  void cuts_records_by_name_whatever_stands_in_comments_cdata_and_attributes() throws IOException {
    List<String> texts = new ArrayList<>();

    List<Slice> slices = cut(new ByteArrayInputStream(FILE.getBytes(UTF_8)), 1000, texts);

    assertThat(texts)
        .containsExactly(
            "<p:rec a='>'><b/><rec>inner</rec></p:rec>", "<rec><![CDATA[</rec>]]></rec>", "<rec/>");
    assertThat(slices).extracting(Slice::line).containsExactly(5L, 6L, 6L);
  }

  @Test
  void a_record_that_lacks_its_end_ends_where_the_next_begins_or_what_is_around_it_ends()
      throws IOException {
    XmlCutter cutter =
        new XmlCutter(
                new Window(
                    new ByteArrayInputStream(
                        "<s>\n<rec>1\n<rec>2</rec>\n<rec>3\n</s>\n<!-- end -->".getBytes(UTF_8))),
                List.of("rec"),
                1000,
                "x.xml")
            .flat();
    List<String> texts = new ArrayList<>();
    for (Slice slice = cutter.next(); slice != null; slice = cutter.next()) {
      texts.add(
          slice.line() + new String(slice.buf(), slice.from(), slice.length(), UTF_8).strip());
    }

    assertThat(texts).containsExactly("2<rec>1", "3<rec>2</rec>", "4<rec>3");
  }

  @Test
  void gives_the_same_records_byte_by_byte() throws IOException {
    List<String> slowly = new ArrayList<>();
    InputStream one =
        new ByteArrayInputStream(FILE.getBytes(UTF_8)) {
          @Override
          public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, 1);
          }
        };

    cut(one, 1000, slowly);

    assertThat(slowly).isEqualTo(texts(FILE));
  }

  @Test
  void reads_records_that_stand_alone_one_after_the_other() throws IOException {
    assertThat(texts("<rec>1</rec>\n<rec>2</rec>\n"))
        .containsExactly("<rec>1</rec>", "<rec>2</rec>");
  }

  @Test
  void any_prefix_of_a_file_ends_in_whole_records_or_says_that_it_was_cut() throws IOException {
    List<String> all = texts(FILE);
    for (int end = 1; end < FILE.length() - 1; end++) {
      List<String> texts = new ArrayList<>();
      String prefix = FILE.substring(0, end);
      try {
        cut(new ByteArrayInputStream(prefix.getBytes(UTF_8)), 1000, texts);
        assertThat(prefix.contains("<s>")).as(prefix).isFalse();
      } catch (UnreadableCatalogueException cut) {
        assertThat(cut.diagnostics().get(0).code()).isEqualTo(IoCodes.TRUNCATED);
      }
      assertThat(all).containsAll(texts.stream().filter(all::contains).toList());
    }
  }

  @Test
  void says_on_which_line_a_file_ends_too_early() {
    assertThatThrownBy(() -> texts("<s>\n<rec/>\n"))
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageContaining("x.xml line 3");
  }

  @Test
  void marks_a_record_that_is_too_large_and_goes_on_behind_it() throws IOException {
    String file = "<s><rec>" + "y".repeat(500_000) + "<b/></rec><rec>2</rec></s>";
    List<String> texts = new ArrayList<>();

    List<Slice> slices = cut(new ByteArrayInputStream(file.getBytes(UTF_8)), 1000, texts);

    assertThat(slices).extracting(Slice::isCut).containsExactly(true, false);
    assertThat(slices.get(0).size()).isEqualTo(500_000 + 15);
    assertThat(texts.get(1)).isEqualTo("<rec>2</rec>");
  }
}
