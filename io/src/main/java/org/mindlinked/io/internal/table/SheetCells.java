package org.mindlinked.io.internal.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes cells of the elements of a sheet. */
final class SheetCells {
  /** As many digits as spreadsheets keep; files have up to 17, of which the last are noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_NUMBER = 64;
  private static final int LARGEST_EXPONENT = 310;

  private final Workbook book;
  private final int longest;

  SheetCells(Workbook book) {
    this.book = book;
    this.longest = book.options().limits().recordBytes();
  }

  /** The cell whose element starts here, to its end. */
  Cell read(XmlPart part) throws IOException {
    String type = part.attribute("t");
    int style = integer(part.attribute("s"), -1);
    boolean formula = false;
    String value = null;
    while (part.next() && !part.ends("c")) {
      if (part.starts("f")) {
        formula = true;
      } else if (part.starts("v")) {
        value = part.text();
      } else if (part.starts("is")) {
        value = RichText.read(part, "is", longest);
      }
    }
    return cell(type == null ? "n" : type, value, style, formula);
  }

  private Cell cell(String type, @Nullable String value, int style, boolean formula)
      throws IOException {
    if (value == null || (value.isEmpty() && type.equals("n"))) {
      return formula ? new Cell(CellKind.ERROR, "", null, null, true) : Cell.EMPTY;
    }
    return switch (type) {
      case "s" -> text(shared(value), formula);
      case "str" -> text(RichText.plain(value), formula);
      case "inlineStr" -> text(value, formula);
      case "b" ->
          new Cell(CellKind.BOOLEAN, value.equals("1") ? "TRUE" : "FALSE", null, null, formula);
      case "e" -> new Cell(CellKind.ERROR, value, null, null, formula);
      case "d" -> isoDate(value, formula);
      default -> number(value, style, formula);
    };
  }

  private static Cell text(@Nullable String text, boolean formula) {
    if (text == null) {
      return new Cell(CellKind.ERROR, "", null, null, formula); // the workbook lacks the text
    }
    return text.isEmpty() ? Cell.EMPTY : new Cell(CellKind.TEXT, text, null, null, formula);
  }

  private @Nullable String shared(String number) throws IOException {
    return book.texts().get(integer(number, -1));
  }

  private static Cell isoDate(String value, boolean formula) {
    try {
      LocalDateTime moment =
          value.length() > 10
              ? LocalDateTime.parse(value.substring(0, Math.min(19, value.length())))
              : java.time.LocalDate.parse(value).atStartOfDay();
      return date(moment, CellStyle.DAY, formula);
    } catch (java.time.DateTimeException e) {
      return new Cell(CellKind.TEXT, value, null, null, formula);
    }
  }

  private Cell number(String digits, int style, boolean formula) {
    BigDecimal stored = parse(digits.strip());
    if (stored == null) {
      return new Cell(CellKind.TEXT, digits, null, null, formula);
    }
    CellStyle shown = book.style(style);
    if (shown == CellStyle.PLAIN || shown == CellStyle.PERCENT) {
      return number(stored, shown, formula);
    }
    LocalDateTime moment = SerialDates.moment(stored, book.from1904());
    if (moment == null) {
      return number(stored, CellStyle.PLAIN, formula);
    }
    return date(moment, shown, formula);
  }

  private static Cell number(BigDecimal stored, CellStyle shown, boolean formula) {
    BigDecimal number = stored.round(DIGITS).stripTrailingZeros();
    if (number.scale() < 0 && number.precision() - number.scale() <= 21) {
      number = number.setScale(0);
    }
    String text =
        shown == CellStyle.PERCENT
            ? plain(number.multiply(HUNDRED).stripTrailingZeros()) + "%"
            : plain(number);
    return new Cell(CellKind.NUMBER, text, number, null, formula);
  }

  private static String plain(BigDecimal number) {
    boolean short_ = Math.abs((long) number.precision() - number.scale()) <= 21;
    return short_ ? number.toPlainString() : number.toString();
  }

  /** A number of sound size, or null. */
  private static @Nullable BigDecimal parse(String digits) {
    if (digits.length() > LONGEST_NUMBER) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(digits);
      return Math.abs((long) number.scale()) > LARGEST_EXPONENT ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Cell date(LocalDateTime moment, CellStyle shown, boolean formula) {
    DateTimeFormatter pattern =
        DateTimeFormatter.ofPattern(
            switch (shown) {
              case YEAR -> "uuuu";
              case MONTH -> "uuuu-MM";
              case DAY_TIME -> "uuuu-MM-dd'T'HH:mm:ss";
              case TIME -> "HH:mm:ss";
              default -> "uuuu-MM-dd";
            },
            Locale.ROOT);
    String text = pattern.format(moment);
    return shown == CellStyle.TIME
        ? new Cell(CellKind.TEXT, text, null, null, formula)
        : new Cell(CellKind.DATE, text, null, moment.toLocalDate(), formula);
  }

  /** A whole number, or another if the digits are none. */
  static int integer(@Nullable String digits, int otherwise) {
    try {
      return digits == null ? otherwise : Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
