package org.mindlinked.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.mindlinked.io.internal.cite.Citation;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.testkit.AnyRecord;

/** The laws of what is only written, with records that hold every field and nasty text. */
class ExportProperties {
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void every_line_is_a_tag_and_a_value(@ForAll("any") EvidenceRecord record) throws IOException {
    String written = Exports.write("ris", record);

    List<String> lines = written.lines().toList();
    assertThat(written.chars().filter(c -> c == '\n').count()).isEqualTo(lines.size());
    assertThat(lines).allSatisfy(line -> assertThat(line).matches("([A-Z][A-Z0-9]  - .*)?"));
    assertThat(lines.stream().filter("ER  - "::equals)).hasSameSizeAs(Citation.of(record));
    assertThat(lines.stream().filter(line -> line.startsWith("TY  - ")))
        .hasSameSizeAs(Citation.of(record));
    assertThat(Exports.write("ris", record)).isEqualTo(written);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void whatever_is_written_is_csl_json(@ForAll("any") EvidenceRecord record) throws IOException {
    String written = Exports.write("csl-json", record);

    assertThat(CslSchema.faults(written)).isEmpty();
    assertThat(new ObjectMapper().readTree(written)).hasSameSizeAs(Citation.of(record));
    assertThat(Exports.write("csl-json", record)).isEqualTo(written);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void a_summary_has_a_row_for_each_record_and_no_formula(
      @ForAll("any") EvidenceRecord first, @ForAll("any") EvidenceRecord second)
      throws IOException {
    String written = Exports.write("csv", List.of(first, second));

    List<Map<String, String>> rows = Csv.read(written);
    assertThat(rows)
        .extracting(row -> row.get("id"))
        .containsExactly(first.recordId().toString(), second.recordId().toString());
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.keySet()).containsExactlyElementsOf(Csv.header(written)))
        .flatExtracting(Map::values)
        .noneMatch(cell -> cell.matches("(?s)[=+@\\-\t\r].*"));
    assertThat(Exports.write("csv", List.of(first, second))).isEqualTo(written);
  }

  @Provide
  Arbitrary<EvidenceRecord> any() {
    return AnyRecord.record();
  }
}
