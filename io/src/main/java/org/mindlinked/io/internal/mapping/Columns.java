package org.mindlinked.io.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.table.Table;
import org.mindlinked.model.diagnostic.Shown;

/** The columns of a table, as a mapping names them. */
final class Columns {
  private final List<String> header;
  private final List<String> names = new ArrayList<>();
  private final boolean[] mapped;
  private final Faults faults;

  Columns(Table table, Faults faults) {
    this(table.header(), faults);
    for (int i = 0; i < header.size(); i++) {
      names.add(header.get(i).isEmpty() ? table.column(i) : header.get(i));
    }
  }

  /** The columns of a table that is no table of rows, by their names. */
  Columns(List<String> header, Faults faults) {
    this.header = header;
    this.faults = faults;
    this.mapped = new boolean[header.size()];
  }

  /**
   * The index of a column; that is reported if it is not there, unless columns may be missing.
   * {@code Name#2} is the second column of a name.
   */
  int index(Named named, boolean mayBeMissing) {
    String name = named.name().strip();
    int first = header.indexOf(name);
    int last = header.lastIndexOf(name);
    if (first >= 0 && first == last) {
      return first;
    }
    int hash = name.lastIndexOf('#');
    if (first < 0 && hash > 0 && hash == name.length() - 2) {
      int wanted = name.charAt(hash + 1) - '0';
      String bare = name.substring(0, hash);
      for (int i = 0; i < header.size(); i++) {
        wanted -= header.get(i).equals(bare) ? 1 : 0;
        if (wanted == 0) {
          return i;
        }
      }
    }
    if (first >= 0) {
      faults.add(
          IoCodes.MAPPING_COLUMN,
          named.spot(),
          "the column "
              + Shown.of(name)
              + " stands more than once, as column "
              + (first + 1)
              + " and "
              + (last + 1),
          "write " + Shown.of(name + "#1") + " or " + Shown.of(name + "#2"));
    } else if (!mayBeMissing) {
      faults.unknown(IoCodes.MAPPING_COLUMN, named.spot(), "column", name, known());
    }
    return BoundBlock.MISSING;
  }

  private List<String> known() {
    return header.stream().filter(name -> !name.isEmpty()).distinct().toList();
  }

  /** Says that a column is mapped, or only to be kept aside. */
  void use(int column, boolean aside) {
    mapped[column] |= !aside;
  }

  boolean isMapped(int column) {
    return column < mapped.length && mapped[column];
  }

  int size() {
    return header.size();
  }

  String name(int column) {
    return column < names.size()
        ? names.get(column)
        : column < header.size() ? header.get(column) : "column " + (column + 1);
  }
}
