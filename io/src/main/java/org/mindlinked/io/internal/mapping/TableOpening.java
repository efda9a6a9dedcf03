package org.mindlinked.io.internal.mapping;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.table.Table;
import org.mindlinked.io.internal.table.TableFile;
import org.mindlinked.io.internal.table.TableOptions;
import org.mindlinked.io.internal.table.Tables;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSource;

/** Opens a table with a mapping: the one that is given, else the ready one that fits its header. */
public final class TableOpening {
  private static final int HEAD = 4096;

  private TableOpening() {}

  /**
   * Opens it.
   *
   * @param mapping the mapping, or null to choose a ready one
   * @param beside what stands beside the table
   */
  public static RecordSource open(
      InputStream in, ReadOptions options, @Nullable Mapping mapping, Beside beside)
      throws IOException {
    TableFile file = Tables.file(in, options);
    try {
      TableOptions first =
          TableOptions.DEFAULT.withHeaderRow(mapping == null ? 0 : mapping.headerRow());
      String sheet = mapping == null ? null : mapping.sheet();
      Table table = file.table(sheet == null ? first : first.withSheet(sheet));
      Mapping chosen = mapping == null ? chosen(table, options) : mapping;
      String wanted = chosen.sheet();
      if (mapping == null && wanted != null && !wanted.equals(table.sheet())) {
        table.close();
        table = file.table(first.withSheet(wanted));
      }
      Faults faults = new Faults();
      List<KeyedRows> joins = joins(chosen, file, options, beside, faults);
      Table main = table;
      Closeable all =
          () -> {
            main.close();
            file.close();
          };
      return TableSource.open(chosen, table, joins, faults, all, options);
    } catch (IOException | RuntimeException | Error e) {
      file.close();
      throw e;
    }
  }

  private static Mapping chosen(Table table, ReadOptions options) {
    Optional<Mapping> ready = ReadyMappings.fitting(table.header());
    if (ready.isEmpty()) {
      List<String> header = table.header();
      String columns =
          String.join(", ", header.subList(0, Math.min(12, header.size())))
              + (header.size() > 12 ? ", …" : "");
      throw TableSource.refused(
          Diagnostic.error(
                  IoCodes.NO_MAPPING, "no ready mapping fits the columns of this table: " + columns)
              .hint(
                  "draft one with mindlinked columns FILE --draft, mend it, and give it with"
                      + " --mapping"),
          options);
    }
    return ready.get();
  }

  private static List<KeyedRows> joins(
      Mapping mapping, TableFile file, ReadOptions options, Beside beside, Faults faults)
      throws IOException {
    List<KeyedRows> joins = new ArrayList<>();
    for (Join join : mapping.joins()) {
      String sheet = join.sheet();
      if (sheet != null) {
        if (file.sheets().contains(sheet)) {
          try (Table table = file.table(TableOptions.DEFAULT.withSheet(sheet))) {
            joins.add(KeyedRows.of(join, mapping, table, options.sourceName(), faults));
          }
        } else if (!join.optional()) {
          faults.unknown(IoCodes.MAPPING_COLUMN, join.spot(), "sheet", sheet, file.sheets());
        }
      } else {
        KeyedRows rows = file(join, mapping, options, beside, faults);
        if (rows != null) {
          joins.add(rows);
        }
      }
    }
    return joins;
  }

  private static @Nullable KeyedRows file(
      Join join, Mapping mapping, ReadOptions options, Beside beside, Faults faults)
      throws IOException {
    for (String name : join.files()) {
      InputStream in = beside.open(name);
      if (in != null) {
        try (in) {
          byte[] head = in.readNBytes(HEAD);
          InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
          if (isJson(head)) {
            return KeyedRows.ofJson(join, mapping, whole, name, faults);
          }
          ReadOptions own = options.withSourceName(name);
          try (Table table = Tables.open(whole, TableOptions.DEFAULT, own)) {
            return KeyedRows.of(join, mapping, table, name, faults);
          }
        }
      }
    }
    if (!join.optional()) {
      faults.add(
          IoCodes.MAPPING_COLUMN,
          join.spot(),
          "no file " + String.join(" or ", join.files()) + " beside the table",
          "put it there, or say optional: true");
    }
    return null;
  }

  private static boolean isJson(byte[] head) {
    for (byte b : head) {
      if (b == '{') {
        return true;
      }
      if (b > ' ') {
        return false;
      }
    }
    return false;
  }
}
