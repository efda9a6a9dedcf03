package org.mindlinked.io.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of a sheet that are joined. Its file tells them behind the rows, so it is looked through
 * once before.
 */
final class MergedCells {
  private static final int MOST = 100_000;
  private static final byte[] ELEMENT = {'m', 'e', 'r', 'g', 'e', 'C', 'e', 'l', 'l', ' '};
  private static final Pattern AREA =
      Pattern.compile("ref=[\"']([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})[\"']");

  private MergedCells() {}

  /** An area; rows from 1, columns from 0, both ends included. */
  record Area(int top, int left, int bottom, int right) {}

  /** All areas, from top to bottom. */
  static List<Area> scan(InputStream in) throws IOException {
    List<Area> areas = new ArrayList<>();
    byte[] buf = new byte[1 << 16];
    StringBuilder element = null;
    int matched = 0;
    for (int length = in.read(buf); length > 0; length = in.read(buf)) {
      for (int i = 0; i < length; i++) {
        byte b = buf[i];
        if (element != null) {
          if (b == '>' || element.length() > 200) {
            add(areas, element);
            element = null;
          } else {
            element.append((char) (b & 0xFF));
          }
        } else if (b == ELEMENT[matched]) {
          if (++matched == ELEMENT.length) {
            element = new StringBuilder();
            matched = 0;
          }
        } else {
          matched = b == ELEMENT[0] ? 1 : 0;
        }
      }
    }
    areas.sort(Comparator.comparingInt(Area::top));
    return areas;
  }

  private static void add(List<Area> areas, StringBuilder element) {
    Matcher area = AREA.matcher(element);
    if (areas.size() < MOST && area.find()) {
      areas.add(
          new Area(
              Integer.parseInt(area.group(2)),
              Columns.index(area.group(1)),
              Integer.parseInt(area.group(4)),
              Columns.index(area.group(3))));
    }
  }
}
