package org.mindlinked.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mindlinked.cli.TemplateSheet.Column;
import org.mindlinked.cli.TemplateSheet.Word;

/** Writes the workbook into which studies are typed; the same bytes each time. */
final class TemplateWorkbook {
  /** As many rows as have drop-downs. */
  private static final int ROWS = 2_000;

  private static final String HEAD_COLOUR = "DDEBF7";
  private static final String LISTS = "lists";

  private final Map<String, Range> lists = new LinkedHashMap<>();

  private TemplateWorkbook() {}

  static void write(OutputStream out) throws IOException {
    Path made = Files.createTempFile("mindlinked-", ".xlsx");
    try {
      try (Workbook book = new Workbook(Files.newOutputStream(made), "Mindlinked", "1.0")) {
        new TemplateWorkbook().fill(book);
      }
      withoutClock(made, out);
    } finally {
      Files.delete(made);
    }
  }

  private void fill(Workbook book) throws IOException {
    List<TemplateSheet> sheets = TemplateSheet.all();
    List<Worksheet> made = sheets.stream().map(sheet -> book.newWorksheet(sheet.name())).toList();
    Worksheet example = book.newWorksheet("example");
    Worksheet definitions = book.newWorksheet("definitions");
    Worksheet words = book.newWorksheet(LISTS);
    lists(words, sheets);
    for (int i = 0; i < sheets.size(); i++) {
      blank(made.get(i), sheets.get(i));
    }
    example(example, sheets);
    definitions(definitions, sheets);
  }

  private void lists(Worksheet words, List<TemplateSheet> sheets) {
    words.setVisibilityState(VisibilityState.HIDDEN);
    for (TemplateSheet sheet : sheets) {
      for (Column column : sheet.columns()) {
        if (column.list().isPresent() && !lists.containsKey(column.list().get())) {
          int place = lists.size();
          List<Word> all = column.words();
          words.value(0, place, column.list().get());
          for (int i = 0; i < all.size(); i++) {
            words.value(i + 1, place, all.get(i).word());
          }
          lists.put(column.list().get(), words.range(1, place, all.size(), place));
        }
      }
    }
  }

  private void blank(Worksheet made, TemplateSheet sheet) {
    made.freezePane(1, 1);
    for (int i = 0; i < sheet.columns().size(); i++) {
      Column column = sheet.columns().get(i);
      made.value(0, i, column.name());
      made.style(0, i).bold().fillColor(HEAD_COLOUR).set();
      made.width(i, Math.max(14, column.name().length() + 4));
      if (!meaning(column).isEmpty()) {
        made.comment(0, i, meaning(column));
      }
      if (column.list().isPresent()) {
        made.range(1, i, ROWS, i)
            .validateWithList(lists.get(column.list().get()))
            .errorStyle(DataValidationErrorStyle.WARNING)
            .showErrorMessage(!column.many())
            .errorTitle("No word of the list")
            .error("The sheet definitions tells the words. Keep it all the same?");
      }
    }
  }

  private static String meaning(Column column) {
    return column.many() ? column.meaning() + "; several between semicolons" : column.meaning();
  }

  private static void example(Worksheet made, List<TemplateSheet> sheets) {
    made.value(0, 0, "EXAMPLE: this study is made up, and this sheet is never read.");
    made.style(0, 0).bold().fontColor("C00000").set();
    made.width(0, 22);
    int row = 2;
    for (TemplateSheet sheet : sheets) {
      made.value(row, 0, "sheet " + sheet.name() + ": " + sheet.meaning());
      made.style(row, 0).bold().set();
      row++;
      for (int i = 0; i < sheet.columns().size(); i++) {
        made.value(row, i, sheet.columns().get(i).name());
        made.style(row, i).bold().fillColor(HEAD_COLOUR).set();
      }
      for (Map<String, String> cells : sheet.examples()) {
        row++;
        for (int i = 0; i < sheet.columns().size(); i++) {
          String cell = cells.get(sheet.columns().get(i).name());
          if (cell != null) {
            made.value(row, i, cell);
            made.style(row, i).italic().fontColor("7F7F7F").set();
          }
        }
      }
      row += 2;
    }
  }

  private static void definitions(Worksheet made, List<TemplateSheet> sheets) {
    List<String> head = List.of("sheet", "column", "word", "meaning");
    for (int i = 0; i < head.size(); i++) {
      made.value(0, i, head.get(i));
      made.style(0, i).bold().fillColor(HEAD_COLOUR).set();
    }
    made.freezePane(0, 1);
    made.width(0, 14);
    made.width(1, 18);
    made.width(2, 34);
    made.width(3, 100);
    int row = 1;
    for (TemplateSheet sheet : sheets) {
      for (Column column : sheet.columns()) {
        made.value(row, 0, sheet.name());
        made.value(row, 1, column.name());
        made.value(row, 3, meaning(column));
        made.style(row, 1).bold().set();
        row++;
        for (Word word : column.words()) {
          made.value(row, 0, sheet.name());
          made.value(row, 1, column.name());
          made.value(row, 2, word.word());
          made.value(row, 3, word.meaning());
          row++;
        }
      }
    }
  }

  /** Takes out when it was made, which the library writes and nobody needs. */
  private static void withoutClock(Path made, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipFile parts = new ZipFile(made.toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        byte[] content = parts.getInputStream(part).readAllBytes();
        if (part.getName().equals("docProps/core.xml")) {
          content =
              new String(content, UTF_8)
                  .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                  .getBytes(UTF_8);
        }
        ZipEntry same = new ZipEntry(part.getName());
        same.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(same);
        zip.write(content);
        zip.closeEntry();
      }
    }
    zip.finish();
  }
}
