package org.mindlinked.io.internal.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.TableMapping;
import org.mindlinked.io.internal.foreign.Corpus;
import org.mindlinked.io.internal.foreign.Laws;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.MindlinkedException;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.testkit.TableSample;

/** Whatever a table or mapping holds, it ends in records and coded problems. */
class TableLawsTest {
  private static final long MINUTE = 60_000_000_000L;

  private static String table() throws IOException {
    StringBuilder text = new StringBuilder();
    TableSample.text(text, 9);
    return text.toString();
  }

  @Test
  void every_prefix_of_a_table_gives_records_or_coded_problems() throws IOException {
    Laws.prefixes(new TextTableFormat(), table().getBytes(UTF_8), 61);
  }

  @Test
  void records_are_the_same_whatever_ends_lines() throws IOException {
    String table = table();
    List<EvidenceRecord> records = Reading.of(new TextTableFormat(), table).all();
    assertThat(records).hasSize(3);
    for (String end : List.of("\r\n", "\r")) {
      assertThat(Reading.of(new TextTableFormat(), table.replace("\n", end)).all())
          .isEqualTo(records);
    }
  }

  @Test
  void records_are_the_same_by_a_mapping_in_json_as_in_yaml() throws IOException {
    String yaml = "record: Study\nkey: study\ncolumns: {study: shortName}\n";
    String json = "{\"record\":\"Study\",\"key\":\"study\",\"columns\":{\"study\":\"shortName\"}}";
    assertThat(read(yaml, table())).isEqualTo(read(json, table())).hasSize(3);
  }

  @Test
  void rows_of_a_study_apart_give_the_same_record() throws IOException {
    String yaml = "record: Study\nkey: s\nid: s\nrows: apart\ncolumns: {s: shortName, t: aims}\n";
    List<EvidenceRecord> together = read(yaml, "s,t\na,x\na,y\nb,z\n");
    List<EvidenceRecord> apart = read(yaml, "s,t\na,x\nb,z\na,y\n");

    assertThat(apart)
        .extracting(EvidenceRecord::recordId)
        .isEqualTo(together.stream().map(EvidenceRecord::recordId).toList());
    assertThat(apart.get(0).sources())
        .extracting(source -> source.line().getAsLong())
        .containsExactly(2L, 4L);
  }

  @Test
  void mutated_tables_and_mappings_throw_nothing_else() throws IOException {
    mutations(new Random(21), 60);
  }

  @Test
  @Tag("full")
  void mutated_tables_and_mappings_throw_nothing_else_for_a_minute() throws IOException {
    long end = System.nanoTime() + MINUTE;
    for (long seed = 0; System.nanoTime() < end; seed++) {
      mutations(new Random(seed), 100);
    }
  }

  private static void mutations(Random random, int tries) throws IOException {
    byte[] table = table().getBytes(UTF_8);
    byte[] mapping = TableSample.MAPPING.getBytes(UTF_8);
    for (int i = 0; i < tries; i++) {
      byte[] other = Reading.mutated(table, random);
      Reading reading = Reading.of(new TextTableFormat(), other);
      assertThat(reading.addsUp()).as("try %d: %s", i, reading).isTrue();
      try {
        read(new String(Reading.mutated(mapping, random), UTF_8), table());
      } catch (MindlinkedException coded) {
        assertThat(coded.diagnostics()).isNotEmpty();
      }
    }
  }

  @Test
  @Tag("shared")
  void takes_no_other_file_for_its_own() throws IOException {
    for (Path file : Corpus.files()) {
      String name = Corpus.folder().relativize(file).toString();
      boolean table = name.startsWith("csv/") && !name.startsWith("csv/metadat");
      assertThat(Corpus.recognised(file).equals("csv")).as(name).isEqualTo(table);
      assertThat(Corpus.recognised(file).equals("xlsx")).as(name).isEqualTo(name.endsWith(".xlsx"));
    }
  }

  private static List<EvidenceRecord> read(String mapping, String table) throws IOException {
    List<EvidenceRecord> records = new ArrayList<>();
    try (RecordSource source =
        CatalogueReader.from(table)
            .lenient(problem -> {})
            .mapping(TableMapping.of(mapping))
            .open()) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        records.add(next.get());
      }
      assertThat(source.found()).isEqualTo(records.size() + source.rejected());
    }
    return records;
  }
}
