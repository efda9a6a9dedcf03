package org.mindlinked.io.profile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.mindlinked.io.internal.json.JsonBytes;

/** Writes a profile as JSON. */
final class ProfileJson {
  private ProfileJson() {}

  /** Writes it, readable, with a line end. */
  static void write(TableProfile profile, OutputStream out) throws IOException {
    JsonBytes json = new JsonBytes(true);
    json.openObject();
    text(json, "name", profile.name());
    profile.sheet().ifPresent(sheet -> text(json, "sheet", sheet));
    texts(json, "sheets", profile.sheets());
    profile.delimiter().ifPresent(each -> text(json, "delimiter", String.valueOf(each)));
    profile.encoding().ifPresent(each -> text(json, "encoding", each));
    number(json, "headerRow", profile.headerRow());
    number(json, "rows", profile.rows());
    json.name(JsonBytes.quoted("columns"));
    json.openList();
    for (TableProfile.Column column : profile.columns()) {
      json.element();
      column(json, column);
    }
    json.closeList();
    texts(json, "doubts", profile.doubts());
    json.closeObject();
    json.raw('\n');
    json.writeTo(out);
    out.flush();
  }

  private static void column(JsonBytes json, TableProfile.Column column) {
    json.openObject();
    text(json, "place", column.place());
    text(json, "name", column.name());
    text(json, "type", column.type());
    column.decimal().ifPresent(mark -> text(json, "decimal", mark));
    number(json, "filled", column.filled());
    number(json, "distinct", column.distinct());
    if (column.moreDistinct()) {
      json.name(JsonBytes.quoted("moreDistinct"));
      json.raw("true");
    }
    column.least().ifPresent(least -> raw(json, "least", least.toString()));
    column.most().ifPresent(most -> raw(json, "most", most.toString()));
    texts(json, "examples", column.examples());
    texts(json, "noValues", column.noValues());
    texts(json, "doubts", column.doubts());
    json.closeObject();
  }

  private static void text(JsonBytes json, String name, String value) {
    json.name(JsonBytes.quoted(name));
    json.string(value);
  }

  private static void number(JsonBytes json, String name, long value) {
    raw(json, name, Long.toString(value));
  }

  private static void raw(JsonBytes json, String name, String value) {
    json.name(JsonBytes.quoted(name));
    json.raw(value);
  }

  private static void texts(JsonBytes json, String name, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    json.name(JsonBytes.quoted(name));
    boolean before = json.inline(true);
    json.openList();
    for (String value : values) {
      json.element();
      json.string(value);
    }
    json.closeList();
    json.inline(before);
  }
}
