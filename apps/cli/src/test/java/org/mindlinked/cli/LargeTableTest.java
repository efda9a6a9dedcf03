package org.mindlinked.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables far larger than the memory, also workbooks whose texts are. */
class LargeTableTest {
  private static final List<String> HEADER =
      List.of(
          "study",
          "title",
          "design",
          "condition",
          "aim",
          "data collection",
          "analysis",
          "findings complete",
          "summary",
          "framework",
          "intervention",
          "comparator",
          "outcome",
          "registration",
          "funder",
          "limitation",
          "note");

  @TempDir private Path folder;

  /** A workbook in which each row has three texts of its own, as Excel writes them: by number. */
  private Path workbook(int rows) throws IOException {
    Path file = folder.resolve("studies.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, UTF_8))) {
      zip.setLevel(1);
      part(zip, out, "_rels/.rels", relation("b", "officeDocument", "xl/workbook.xml"));
      part(
          zip,
          out,
          "xl/workbook.xml",
          "<w><sheets><sheet name=\"studies\" sheetId=\"1\" r:id=\"s\"/></sheets></w>");
      part(
          zip,
          out,
          "xl/_rels/workbook.xml.rels",
          relation("s", "worksheet", "s.xml").replace("</R>", "")
              + relation("t", "sharedStrings", "t.xml").replace("<R>", ""));
      zip.putNextEntry(new ZipEntry("xl/t.xml"));
      out.write("<sst>");
      for (String name : HEADER) {
        out.write("<si><t>" + name + "</t></si>");
      }
      for (int i = 0; i < rows; i++) {
        out.write("<si><t>Roe " + i + "</t></si><si><t>Night line no. " + i + "</t></si><si><t>");
        for (int word = 0; word < 60; word++) {
          out.write(Integer.toString(i * 31 + word * 7919, 36));
          out.write(' ');
        }
        out.write("</t></si>");
      }
      out.write("</sst>");
      out.flush();
      zip.putNextEntry(new ZipEntry("xl/s.xml"));
      out.write("<s><sheetData><row>");
      for (int i = 0; i < HEADER.size(); i++) {
        out.write("<c t=\"s\"><v>" + i + "</v></c>");
      }
      out.write("</row>");
      for (int i = 0; i < rows; i++) {
        int first = HEADER.size() + 3 * i;
        out.write(
            String.format(
                Locale.ROOT,
                "<row><c t=\"s\"><v>%d</v></c><c t=\"s\"><v>%d</v></c><c r=\"I%d\" t=\"s\"><v>%d</v></c></row>",
                first,
                first + 1,
                i + 2,
                first + 2));
      }
      out.write("</sheetData></s>");
    }
    return file;
  }

  private static String relation(String id, String type, String target) {
    return "<R><Relationship Id=\"%s\" Type=\"http://x/%s\" Target=\"%s\"/></R>"
        .formatted(id, type, target);
  }

  private static void part(ZipOutputStream zip, Writer out, String name, String content)
      throws IOException {
    out.flush();
    zip.putNextEntry(new ZipEntry(name));
    out.write(content);
    out.flush();
  }

  private static String in64Megabytes(String... command) throws IOException, InterruptedException {
    JavaProcess run = JavaProcess.of(List.of("-Xmx64m", "-XX:+UseSerialGC"), List.of(command));
    assertThat(run.exit()).as(run.output()).isZero();
    return run.output();
  }

  @Test
  void ten_thousand_rows_of_a_workbook_are_profiled_in_64_megabytes()
      throws IOException, InterruptedException {
    assertThat(in64Megabytes("columns", workbook(10_000).toString())).contains("10,000 rows");
  }

  @Test
  @Tag("full")
  void a_hundred_thousand_rows_of_a_workbook_pass_in_64_megabytes()
      throws IOException, InterruptedException {
    Path file = workbook(100_000);

    assertThat(in64Megabytes("columns", file.toString())).contains("100,000 rows");
    assertThat(
            in64Megabytes(
                "convert",
                file.toString(),
                "--to",
                "ndjson",
                "-o",
                folder.resolve("out").toString()))
        .contains("100,000 records found: 100,000 accepted");
  }

  @Test
  @Tag("full")
  void three_hundred_thousand_rows_of_text_are_profiled_in_64_megabytes()
      throws IOException, InterruptedException {
    Path file = folder.resolve("studies.csv");
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("study;title;year;n;g\n");
      for (int i = 0; i < 300_000; i++) {
        out.write("Roe " + i + ";\"Night line; no. " + i + "\";2021;" + i % 900 + ";-0,42\n");
      }
    }

    assertThat(in64Megabytes("columns", file.toString())).contains("300,000 rows");
  }
}
