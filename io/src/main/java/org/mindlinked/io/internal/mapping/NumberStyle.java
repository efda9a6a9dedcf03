package org.mindlinked.io.internal.mapping;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.table.Cell;
import org.mindlinked.io.internal.table.CellKind;
import org.mindlinked.model.diagnostic.Shown;

/**
 * How the numbers of a column are written. Immutable.
 *
 * @param decimal the characters that stand before decimals
 * @param thousands the character between groups of three digits; 0 for none
 * @param percent what the whole is in shares: 1 or 100; 0 if the numbers are no shares
 * @param unit what stands behind the number and is no part of it; empty for nothing
 */
record NumberStyle(String decimal, char thousands, int percent, String unit) {
  /** Decimal points, no groups. */
  static final NumberStyle DEFAULT = new NumberStyle(".", '\0', 0, "");

  private static final int MOST_CHARACTERS = 60;
  private static final int MOST_EXPONENT = 4;

  /** The number, or an {@link Unfit}. */
  Object decimal(String text, @Nullable Cell cell) {
    if (cell != null && cell.kind() == CellKind.NUMBER && cell.number() != null) {
      boolean shown = text.endsWith("%");
      return percent == 100 && !shown ? cell.number().movePointLeft(2) : cell.number();
    }
    boolean shown = percent != 0 && text.endsWith("%");
    BigDecimal number = parsed(shown ? bare(text, "%") : bare(text, unit));
    if (number == null) {
      return new Unfit(expected(), hint(text));
    }
    return shown || percent == 100 ? number.movePointLeft(2) : number;
  }

  /** The whole number, or an {@link Unfit}. */
  Object integer(String text, @Nullable Cell cell) {
    Object number = decimal(text, cell);
    if (!(number instanceof BigDecimal decimals)) {
      return number;
    }
    BigDecimal whole = decimals.stripTrailingZeros();
    if (whole.scale() > 0 || whole.precision() - whole.scale() > 18) {
      return new Unfit("a whole number", "map it to a field that holds a number with decimals");
    }
    return whole.longValueExact();
  }

  private static String bare(String text, String unit) {
    return unit.isEmpty() || !text.endsWith(unit)
        ? text
        : text.substring(0, text.length() - unit.length()).strip();
  }

  private @Nullable BigDecimal parsed(String text) {
    int length = text.length();
    if (length == 0 || length > MOST_CHARACTERS) {
      return null;
    }
    char[] plain = new char[length];
    int size = 0;
    int digits = 0;
    int sinceGroup = -1; // digits since the last mark between groups
    boolean decimals = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        sinceGroup += sinceGroup < 0 ? 0 : 1;
        plain[size++] = c;
      } else if ((c == '-' || c == '\u2212' || c == '+') && i == 0) {
        plain[size++] = c == '+' ? '+' : '-';
      } else if (!decimals && decimal.indexOf(c) >= 0) {
        if (sinceGroup >= 0 && sinceGroup != 3) {
          return null;
        }
        decimals = true;
        sinceGroup = -1;
        plain[size++] = '.';
      } else if (!decimals && c == thousands && digits > 0 && (sinceGroup < 0 || sinceGroup == 3)) {
        sinceGroup = 0;
      } else if ((c == 'e' || c == 'E') && digits > 0) {
        return exponent(text, i, new String(plain, 0, size));
      } else {
        return null;
      }
    }
    return digits == 0 || (sinceGroup >= 0 && sinceGroup != 3)
        ? null
        : new BigDecimal(plain, 0, size);
  }

  private static @Nullable BigDecimal exponent(String text, int at, String plain) {
    int from = at + 1;
    if (from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+')) {
      from++;
    }
    if (from == text.length() || text.length() - from > MOST_EXPONENT - 1) {
      return null;
    }
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return null;
      }
    }
    return new BigDecimal(plain + text.substring(at));
  }

  private String expected() {
    StringBuilder expected = new StringBuilder("a number with decimal ");
    expected.append(decimal.equals(".") ? "point" : "mark " + Shown.of(decimal));
    if (thousands != 0) {
      expected
          .append(" and ")
          .append(Shown.of(String.valueOf(thousands)))
          .append(" between groups");
    }
    if (!unit.isEmpty()) {
      expected.append(", maybe with ").append(Shown.of(unit)).append(" behind it");
    }
    return expected.toString();
  }

  /** What may be the matter. */
  private String hint(String text) {
    for (String other : new String[] {",", "."}) {
      if (decimal.indexOf(other) < 0
          && new NumberStyle(other, '\0', percent, unit).parsed(text) != null) {
        return "if "
            + Shown.of(other)
            + " is the decimal mark here, say number: {decimal: "
            + Shown.of(other)
            + "} for the column";
      }
    }
    return "mend the cell, or name what stands for no value in skip:";
  }
}
