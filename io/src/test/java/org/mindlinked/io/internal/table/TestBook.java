package org.mindlinked.io.internal.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, so that what no sound program writes can be tried. */
public final class TestBook {
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private String properties = "";
  private int count;

  /** A workbook without sheets. */
  public TestBook() {}

  /** A workbook of one sheet, given as its rows. */
  public static TestBook of(String rows) {
    return new TestBook().sheet("Sheet1", "", rows, "");
  }

  /** A sheet more. */
  public TestBook sheet(String name, String state, String rows, String behind) {
    return rawSheet(name, state, "<sheetData>" + rows + "</sheetData>" + behind);
  }

  TestBook rawSheet(String name, String state, String content) {
    count++;
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"rId%d\"/>"
            .formatted(name, count, state.isEmpty() ? "" : "state=\"" + state + "\"", count));
    relation("rId" + count, "worksheet", "worksheets/sheet" + count + ".xml");
    parts.put("xl/worksheets/sheet" + count + ".xml", "<worksheet>" + content + "</worksheet>");
    return this;
  }

  private void relation(String id, String type, String target) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"http://x/relationships/%s\" Target=\"%s\"/>"
            .formatted(id, type, target));
  }

  TestBook texts(String content) {
    relation("rIdTexts", "sharedStrings", "sharedStrings.xml");
    parts.put("xl/sharedStrings.xml", "<sst>" + content + "</sst>");
    return this;
  }

  /** Format codes, by the number of the style of a cell. */
  TestBook styles(String... codes) {
    StringBuilder formats = new StringBuilder();
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < codes.length; i++) {
      boolean number = codes[i].matches("[0-9]+");
      if (!number) {
        formats.append(
            "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                .formatted(164 + i, codes[i].replace("\"", "&quot;")));
      }
      styles.append("<xf numFmtId=\"%s\"/>".formatted(number ? codes[i] : String.valueOf(164 + i)));
    }
    relation("rIdStyles", "styles", "styles.xml");
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(formats, styles));
    return this;
  }

  TestBook from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  TestBook part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** The file. */
  public byte[] bytes() throws IOException {
    Map<String, String> all = new LinkedHashMap<>(parts);
    all.put(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"http://x/relationships/officeDocument\""
            + " Target=\"xl/workbook.xml\"/></Relationships>");
    all.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    all.put(
        "xl/workbook.xml",
        "<workbook>" + properties + "<sheets>" + sheets + "</sheets></workbook>");
    return zip(all);
  }

  static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  InputStream open() throws IOException {
    return new ByteArrayInputStream(bytes());
  }

  Rows rows() throws IOException {
    return rows(TableOptions.DEFAULT);
  }

  Rows rows(TableOptions options) throws IOException {
    return Rows.of(open(), options);
  }

  /** A row of texts. */
  public static String row(String... texts) {
    StringBuilder row = new StringBuilder("<row>");
    for (String text : texts) {
      row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }
}
