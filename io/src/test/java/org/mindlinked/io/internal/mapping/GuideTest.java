package org.mindlinked.io.internal.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.TableMapping;
import org.mindlinked.io.internal.table.TestBook;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.RecordSource;

/** The mappings of the guide do what the guide says. */
class GuideTest {
  private static final Map<String, String> MAPPINGS = mappings();

  private final List<Diagnostic> problems = new ArrayList<>();

  private static Map<String, String> mappings() {
    Map<String, String> found = new TreeMap<>();
    try {
      Path guide = Path.of(System.getProperty("mindlinked.root"), "docs/guide/tables.md");
      Matcher each =
          Pattern.compile("<!-- mapping: (\\w+) -->\\n```yaml\\n(.*?)```", Pattern.DOTALL)
              .matcher(Files.readString(guide, UTF_8));
      while (each.find()) {
        found.put(each.group(1), each.group(2));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return found;
  }

  @Test
  void all_mappings_of_the_guide_are_tried_here() {
    assertThat(MAPPINGS).containsOnlyKeys("first", "whole", "parts", "joins");
  }

  @Test
  void first() throws IOException {
    Publication record =
        (Publication)
            read(
                    "first",
                    table(
                        """
                        Title,Year,DOI,Authors,Pages,Remarks
                        A trial,2012,10.1000/1,"Hill, A; Mead, S",3-9,good
                        """))
                .get(0);

    assertThat(record.issued().orElseThrow()).hasToString("2012");
    assertThat(record.contributors()).hasSize(2);
    assertThat(record.pageStart().orElseThrow() + record.pageEnd().orElseThrow()).isEqualTo("39");
    assertThat(problems).isEmpty();
  }

  @Test
  void whole() throws IOException {
    List<EvidenceRecord> records =
        read("whole", table("study;year;complete;n\nAbas;11.10.2018;Ja;1.180\nAdams;2019;-;NA\n"));

    Study abas = (Study) records.get(0);
    assertThat(abas.title().orElseThrow()).hasToString("Abas, 11.10.2018");
    assertThat(abas.reports().get(0).publication().issued().orElseThrow())
        .hasToString("2018-10-11");
    assertThat(abas.findingsComplete()).hasValue(true);
    assertThat(abas.populations().get(0).counts().get(0).value()).hasValue(1180);
    assertThat(((Study) records.get(1)).populations()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void parts() throws IOException {
    Study study =
        (Study)
            read(
                    "parts",
                    table(
                        """
                        study,condition_arm1,n_arm1,condition_arm2,n_arm2,instrument,time,type,g,se
                        Abas,CBT,20,waitlist,21,PHQ-9,post,msd,-0.5,0.1
                        Abas,CBT,20,waitlist,21,GAD-7,post,dich,,
                        """))
                .get(0);

    assertThat(study.interventions())
        .extracting(
            arm -> arm.label().orElseThrow() + " " + arm.counts().get(0).value().orElseThrow())
        .containsExactly("CBT 20", "waitlist 21");
    assertThat(study.outcomes()).hasSize(2);
    assertThat(study.findings()).hasSize(1);
    assertThat(study.findings().get(0).effects().get(0).intervention().orElseThrow())
        .hasToString("#intervention-1");
    assertThat(problems).isEmpty();
  }

  @Test
  void joins() throws IOException {
    TestBook book =
        new TestBook()
            .sheet("Studies", "", rows("id,title|doi:10.1000/1,A trial|doi:10.1000/2,Another"), "")
            .sheet("Groups", "", rows("study,group|doi:10.1000/1,men|doi:10.1000/1,women"), "")
            .sheet(
                "Counts",
                "",
                rows(
                    "study,group,n,unit|doi:10.1000/1,women,12,participant|doi:10.1000/1,men,9,person"),
                "");

    List<EvidenceRecord> records = read("joins", new ByteArrayInputStream(book.bytes()));

    assertThat(records).hasSize(2);
    assertThat(((Study) records.get(0)).populations())
        .extracting(
            group ->
                group.label().orElseThrow()
                    + " "
                    + group.counts().get(0).value().orElseThrow()
                    + " "
                    + group.counts().get(0).unit().notation().orElseThrow())
        .containsExactly("men 9 person", "women 12 participant");
    assertThat(problems).isEmpty();
  }

  private static String rows(String text) {
    StringBuilder rows = new StringBuilder();
    for (String row : text.split("\\|", -1)) {
      rows.append(TestBook.row(row.split(",", -1)));
    }
    return rows.toString();
  }

  private static InputStream table(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private List<EvidenceRecord> read(String mapping, InputStream table) throws IOException {
    List<EvidenceRecord> records = new ArrayList<>();
    try (RecordSource source =
        CatalogueReader.from(table)
            .lenient(problems::add)
            .mapping(TableMapping.of(MAPPINGS.getOrDefault(mapping, "")))
            .open()) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        records.add(next.get());
      }
    }
    return records;
  }
}
