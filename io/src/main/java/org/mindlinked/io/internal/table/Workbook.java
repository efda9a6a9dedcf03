package org.mindlinked.io.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;

/** A workbook of XLSX in a temporary file, since its parts stand in no order. */
final class Workbook implements TableFile {
  private final Path file;
  private final ReadOptions options;
  private final SourceLocation place;
  private final WorkbookZip zip;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<CellStyle> styles;
  private final boolean from1904;
  private final @Nullable String textsPart;
  private @Nullable SharedStrings texts;

  /**
   * A sheet.
   *
   * @param part where it stands in the file
   */
  record Sheet(String name, boolean hidden, String part) {}

  private Workbook(Path file, ReadOptions options) throws IOException {
    this.file = file;
    this.options = options;
    this.place = SourceLocation.of(options.sourceName());
    this.zip = new WorkbookZip(file, place);
    try {
      String book = bookPart();
      if (!zip.has(book)) {
        throw notRead();
      }
      Map<String, Relation> relations = relations(relationsOf(book), folderOf(book));
      this.from1904 = readBook(book, relations);
      this.textsPart = partOf(relations, "/sharedStrings");
      String stylesPart = partOf(relations, "/styles");
      this.styles = stylesPart == null ? List.of() : readStyles(stylesPart);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** Puts a workbook in a temporary file and opens it. */
  static Workbook open(InputStream in, ReadOptions options) throws IOException {
    Path file = Files.createTempFile("mindlinked-", ".xlsx");
    try (in) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return new Workbook(file, options);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private record Relation(String type, String part) {}

  private String bookPart() throws IOException {
    if (zip.has("_rels/.rels")) {
      for (Relation relation : relations("_rels/.rels", "").values()) {
        if (relation.type().endsWith("/officeDocument")) {
          return relation.part();
        }
      }
    }
    return "xl/workbook.xml";
  }

  private static String folderOf(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  private static String relationsOf(String part) {
    return folderOf(part) + "_rels/" + part.substring(part.lastIndexOf('/') + 1) + ".rels";
  }

  private Map<String, Relation> relations(String part, String folder) throws IOException {
    Map<String, Relation> relations = new HashMap<>();
    try (XmlPart xml = xml(part)) {
      while (xml.next()) {
        String id = xml.starts("Relationship") ? xml.attribute("Id") : null;
        String target = id == null ? null : xml.attribute("Target");
        String type = id == null ? null : xml.attribute("Type");
        if (id != null && target != null && type != null) {
          relations.put(
              id,
              new Relation(type, target.startsWith("/") ? target.substring(1) : folder + target));
        }
      }
    }
    return relations;
  }

  private static @Nullable String partOf(Map<String, Relation> relations, String kind) {
    return relations.values().stream()
        .filter(relation -> relation.type().endsWith(kind))
        .map(Relation::part)
        .findFirst()
        .orElse(null);
  }

  /** Reads the names of the sheets; gives whether days are counted from 1904. */
  private boolean readBook(String part, Map<String, Relation> relations) throws IOException {
    if (part.endsWith(".bin")) {
      throw refused("a binary workbook (.xlsb)", "save it as .xlsx or CSV");
    }
    boolean later = false;
    try (XmlPart xml = xml(part)) {
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          later = xml.says("date1904");
        } else if (xml.starts("sheet")) {
          String name = xml.attribute("name");
          String id = xml.attribute("id");
          Relation relation = id == null ? null : relations.get(id);
          if (name != null && relation != null && relation.type().endsWith("/worksheet")) {
            String state = xml.attribute("state");
            boolean hidden = state != null && !state.equals("visible");
            sheets.add(new Sheet(name, hidden, relation.part()));
          }
        }
      }
    }
    if (sheets.isEmpty()) {
      throw notRead();
    }
    return later;
  }

  private UnreadableCatalogueException notRead() {
    if (zip.has("content.xml") && zip.has("mimetype")) {
      return refused("an OpenDocument file (.ods, .odt)", "save the sheet as .xlsx or CSV");
    }
    if (zip.has("word/document.xml")) {
      return refused(
          "a text document (.docx)", "copy its table into a spreadsheet and save it as .xlsx");
    }
    if (zip.has("index/document.iwa")) {
      return refused("a Numbers document", "export it as .xlsx or CSV");
    }
    return refused("a zip archive with no workbook in it", "unpack it and give the files in it");
  }

  private UnreadableCatalogueException refused(String what, String hint) {
    return new UnreadableCatalogueException(
        Diagnostic.error(
                IoCodes.NO_TABLE, "the file is " + what + ", expected a workbook (.xlsx) or text")
            .hint(hint)
            .at(place));
  }

  private List<CellStyle> readStyles(String part) throws IOException {
    if (!zip.has(part)) {
      return List.of();
    }
    try (XmlPart xml = xml(part)) {
      return List.copyOf(CellStyle.read(xml));
    }
  }

  /** A part of the workbook as XML. */
  XmlPart xml(String part) throws IOException {
    return new XmlPart(zip.open(part), part, place);
  }

  /** A part of the workbook as bytes. */
  InputStream bytes(String part) throws IOException {
    return zip.open(part);
  }

  /** The texts that cells name by number. */
  SharedStrings texts() throws IOException {
    SharedStrings known = texts;
    if (known == null) {
      if (textsPart == null || !zip.has(textsPart)) {
        known = SharedStrings.none();
      } else {
        try (XmlPart xml = xml(textsPart)) {
          known = SharedStrings.read(xml, place, options.limits().recordBytes());
        }
      }
      texts = known;
    }
    return known;
  }

  /** What the style of a cell makes of a number. */
  CellStyle style(int index) {
    return index >= 0 && index < styles.size() ? styles.get(index) : CellStyle.PLAIN;
  }

  boolean from1904() {
    return from1904;
  }

  ReadOptions options() {
    return options;
  }

  @Override
  public List<String> sheets() {
    return sheets.stream().map(Sheet::name).toList();
  }

  @Override
  public Table table(TableOptions table) throws IOException {
    Sheet sheet = sheet(table.sheet());
    return new SheetTable(this, sheet, table.headerRow());
  }

  private Sheet sheet(@Nullable String name) {
    for (Sheet each : sheets) {
      if (name == null ? !each.hidden() : each.name().equals(name)) {
        return each;
      }
    }
    for (Sheet each : sheets) {
      if (name == null || each.name().strip().equalsIgnoreCase(name.strip())) {
        return each;
      }
    }
    throw new UnreadableCatalogueException(
        Diagnostic.error(
                IoCodes.SHEET,
                "the workbook has no sheet \""
                    + name
                    + "\"; it has "
                    + sheets.stream()
                        .map(each -> each.name() + (each.hidden() ? " (hidden)" : ""))
                        .collect(Collectors.joining(", ")))
            .hint("name one of those")
            .at(place));
  }

  @Override
  public void close() throws IOException {
    try {
      if (texts != null) {
        texts.close();
      }
      zip.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
