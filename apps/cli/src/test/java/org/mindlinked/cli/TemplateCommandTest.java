package org.mindlinked.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.io.profile.TableProfile;
import org.mindlinked.io.profile.TableProfiler;

class TemplateCommandTest {
  @TempDir private Path folder;

  private Path template() {
    Path file = folder.resolve("studies.xlsx");
    assertThat(CommandRun.of("template", "-o", file.toString()).exit()).isZero();
    return file;
  }

  /** The template with rows typed below the headers of its sheets. */
  private Path filled(Map<String, List<Map<String, String>>> rows) throws IOException {
    byte[] blank = Files.readAllBytes(template());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(blank));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        String content = new String(in.readAllBytes(), UTF_8);
        for (int i = 0; i < TemplateSheet.all().size(); i++) {
          if (part.getName().equals("xl/worksheets/sheet" + (i + 1) + ".xml")) {
            TemplateSheet sheet = TemplateSheet.all().get(i);
            content =
                content.replace(
                    "</sheetData>",
                    cells(sheet, rows.getOrDefault(sheet.name(), List.of())) + "</sheetData>");
          }
        }
        zip.putNextEntry(new ZipEntry(part.getName()));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return Files.write(folder.resolve("filled.xlsx"), out.toByteArray());
  }

  private static String cells(TemplateSheet sheet, List<Map<String, String>> rows) {
    StringBuilder xml = new StringBuilder();
    for (Map<String, String> row : rows) {
      xml.append("<row>");
      for (TemplateSheet.Column column : sheet.columns()) {
        String cell = row.get(column.name());
        xml.append(
            cell == null
                ? "<c/>"
                : cell.matches("[0-9.]+")
                    ? "<c><v>" + cell + "</v></c>"
                    : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
      }
      xml.append("</row>");
    }
    return xml.toString();
  }

  private Path withExamples() throws IOException {
    return filled(
        TemplateSheet.all().stream()
            .collect(
                java.util.stream.Collectors.toMap(TemplateSheet::name, TemplateSheet::examples)));
  }

  private static String expected(String name) throws IOException {
    try (InputStream in = TemplateCommandTest.class.getResourceAsStream(name)) {
      return new String(requireNonNull(in).readAllBytes(), UTF_8);
    }
  }

  @Test
  void writes_the_same_bytes_each_time_and_over_nothing() throws IOException {
    Path file = template();
    Path other = folder.resolve("other.xlsx");

    assertThat(CommandRun.of("template", "-o", other.toString()).exit()).isZero();
    assertThat(other).hasSameBinaryContentAs(file);
    assertThat(CommandRun.of("template", "-o", file.toString()).exit()).isEqualTo(2);
    assertThat(CommandRun.of("template", "-o", file.toString(), "--force").exit()).isZero();
    assertThat(CommandRun.of("template", "-o", folder.resolve("x.csv").toString()).exit())
        .isEqualTo(2);
  }

  @Test
  void has_a_sheet_for_each_part_of_a_study() throws IOException {
    TableProfile profile = TableProfiler.from(template()).profile();

    assertThat(profile.sheets())
        .containsExactly(
            "studies",
            "populations",
            "counts",
            "settings",
            "findings",
            "involvement",
            "reports",
            "example",
            "definitions",
            "lists");
    assertThat(profile.columns()).extracting(TableProfile.Column::name).contains("study", "design");
  }

  @Test
  void offers_our_terms_with_their_definitions() throws IOException {
    Path file = template();
    TableProfile words = TableProfiler.from(file).sheet("definitions").profile();
    TableProfile lists = TableProfiler.from(file).sheet("lists").profile();

    assertThat(words.columns())
        .extracting(TableProfile.Column::name)
        .containsExactly("sheet", "column", "word", "meaning");
    assertThat(words.rows()).isGreaterThan(300);
    assertThat(lists.columns())
        .extracting(TableProfile.Column::name)
        .contains("design", "condition", "role", "finding", "involvement-level", "unit");
  }

  @Test
  void reads_a_blank_template_as_no_record() {
    CommandRun run = CommandRun.of("convert", template().toString(), "--to", "ndjson");

    assertThat(run.err()).contains("0 records found");
  }

  @Test
  void reads_back_what_was_typed_without_a_mapping() throws IOException {
    CommandRun run = CommandRun.of("convert", withExamples().toString(), "--to", "json");

    assertThat(run.err()).contains("1 record found: 1 accepted, 0 rejected, 0 with warnings");
    assertThat(run.out()).isEqualTo(expected("template-example.json"));
  }

  @Test
  void names_sheet_row_and_column_of_what_is_wrong() throws IOException {
    Map<String, String> study = Map.of("study", "Roe 2021", "title", "A study", "design", "survey");
    Path wrong =
        filled(
            Map.of(
                "studies", List.of(study, Map.of("study", "Poe 2022", "design", "surveyish")),
                "populations",
                    List.of(Map.of("study", "Roe 2021", "population", "callers", "kind", "sampel")),
                "counts",
                    List.of(
                        Map.of(
                            "study",
                            "Roe 2021",
                            "population",
                            "callers",
                            "value",
                            "about ten",
                            "unit",
                            "participant"),
                        Map.of(
                            "study",
                            "Roe 2021",
                            "population",
                            "staff",
                            "value",
                            "3",
                            "unit",
                            "participant"),
                        Map.of(
                            "study",
                            "Nobody 1999",
                            "population",
                            "staff",
                            "value",
                            "3",
                            "unit",
                            "participant")),
                "findings", List.of(Map.of("study", "Roe 2021", "text", "Something.")),
                "reports",
                    List.of(
                        Map.of(
                            "study",
                            "Roe 2021",
                            "title",
                            "A",
                            "issued",
                            "last May",
                            "doi",
                            "none"))));

    CommandRun run = CommandRun.of("convert", wrong.toString(), "--to", "ndjson", "--lenient");

    String said =
        run.err().replace(folder.toString() + File.separator, "").replaceAll("; [0-9.]+ s", "");
    assertThat(said).isEqualTo(expected("template-errors.txt"));
  }
}
