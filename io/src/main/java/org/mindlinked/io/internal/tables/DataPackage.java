package org.mindlinked.io.internal.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.json.JsonBytes;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Text;

/** Describes the tables by the standard for data packages: columns, types, keys. */
final class DataPackage {
  private static final List<Column> RECORDS =
      List.of(
          Column.of("record_id", "the IRI of the record", (node, place) -> ""),
          Column.of("record_type", "study or publication", (node, place) -> ""));

  private final JsonBytes bytes = new JsonBytes(true);
  private final @Nullable Catalogue catalogue;

  DataPackage(@Nullable Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void writeTo(OutputStream out) throws IOException {
    bytes.openObject();
    string("profile", "tabular-data-package");
    string("name", "mindlinked-tables");
    if (catalogue != null) {
      catalogue.id().ifPresent(id -> string("id", id.toString()));
      text("title", catalogue.title());
      text("description", catalogue.description());
      catalogue.license().ifPresent(this::licence);
    }
    bytes.name(JsonBytes.quoted("resources"));
    bytes.openList();
    resource(Tables.RECORDS, RECORDS, "record_id");
    for (Table table : Tables.ALL) {
      resource(table.name(), table.columns(), "node_id");
    }
    bytes.closeList();
    bytes.closeObject();
    bytes.raw('\n');
    bytes.writeTo(out);
  }

  private void licence(Iri licence) {
    bytes.name(JsonBytes.quoted("licenses"));
    bytes.openList();
    bytes.element();
    bytes.openObject();
    string("path", licence.toString());
    bytes.closeObject();
    bytes.closeList();
  }

  private void resource(String name, List<Column> columns, String key) {
    bytes.element();
    bytes.openObject();
    string("profile", "tabular-data-resource");
    string("name", name);
    string("path", name + ".csv");
    string("format", "csv");
    string("mediatype", "text/csv");
    string("encoding", "utf-8");
    bytes.name(JsonBytes.quoted("schema"));
    bytes.openObject();
    bytes.name(JsonBytes.quoted("fields"));
    bytes.openList();
    columns.forEach(this::field);
    bytes.closeList();
    string("primaryKey", key);
    foreignKeys(columns);
    bytes.closeObject();
    bytes.closeObject();
  }

  private void field(Column column) {
    bytes.element();
    boolean before = bytes.inline(true);
    bytes.openObject();
    string("name", column.name());
    string("type", column.type());
    string("description", column.description());
    bytes.closeObject();
    bytes.inline(before);
  }

  private void foreignKeys(List<Column> columns) {
    List<Column> keys = columns.stream().filter(column -> column.table() != null).toList();
    if (keys.isEmpty()) {
      return;
    }
    bytes.name(JsonBytes.quoted("foreignKeys"));
    bytes.openList();
    for (Column key : keys) {
      String table = String.valueOf(key.table());
      bytes.element();
      boolean before = bytes.inline(true);
      bytes.openObject();
      string("fields", key.name());
      bytes.name(JsonBytes.quoted("reference"));
      bytes.openObject();
      string("resource", table);
      string("fields", table.equals(Tables.RECORDS) ? "record_id" : "node_id");
      bytes.closeObject();
      bytes.closeObject();
      bytes.inline(before);
    }
    bytes.closeList();
  }

  private void text(String name, Optional<Text> text) {
    text.map(Text::any).filter(words -> !words.isBlank()).ifPresent(words -> string(name, words));
  }

  private void string(String name, String value) {
    bytes.name(JsonBytes.quoted(name));
    bytes.string(value);
  }
}
