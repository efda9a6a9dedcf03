package org.mindlinked.io.profile;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mindlinked.io.TableMapping;

/**
 * What is in a table that nobody has described yet: how the file is made, what stands in its
 * columns, and what a curator should look at before it is read. Immutable.
 *
 * @param name the file
 * @param sheet the sheet of a workbook; empty for a file of text
 * @param sheets the names of all sheets of a workbook; empty for a file of text
 * @param delimiter what stands between the cells of a file of text; a blank stands for any number
 *     of blanks and tabs; empty for a workbook
 * @param encoding the encoding of a file of text; empty for a workbook
 * @param headerRow the row with the names of the columns as a person sees it, from 1
 * @param rows how many rows stand below it, without blank ones
 * @param columns the columns, in order
 * @param doubts what to look at in the table as a whole, in sentences
 * @since 0.1.0
 */
public record TableProfile(
    String name,
    Optional<String> sheet,
    List<String> sheets,
    Optional<Character> delimiter,
    Optional<String> encoding,
    long headerRow,
    long rows,
    List<Column> columns,
    List<String> doubts) {
  /** Keeps copies of the lists. */
  public TableProfile {
    requireNonNull(name, "name");
    sheets = List.copyOf(sheets);
    columns = List.copyOf(columns);
    doubts = List.copyOf(doubts);
  }

  /**
   * What stands in a column.
   *
   * @param place what messages call its place: letters in a workbook, a number from 1 elsewhere
   * @param name its name as printed; empty if it has none
   * @param type empty, whole number, number, percent, year, date, yes or no, DOI, text, or mixed
   * @param decimal the decimal mark of its numbers, if one was seen
   * @param filled in how many rows it holds a value; words for no value are none
   * @param distinct how many different values it holds
   * @param moreDistinct whether there are more than that, which were not told apart
   * @param examples a few values; all of them with their counts where they are few
   * @param least the least of its numbers; a percentage is what is seen, 45 for 45%
   * @param most the greatest of its numbers
   * @param noValues its words for no value, such as NA
   * @param doubts what to look at, in sentences
   */
  public record Column(
      String place,
      String name,
      String type,
      Optional<String> decimal,
      long filled,
      long distinct,
      boolean moreDistinct,
      List<String> examples,
      Optional<BigDecimal> least,
      Optional<BigDecimal> most,
      List<String> noValues,
      List<String> doubts) {
    /** Keeps copies of the lists. */
    public Column {
      examples = List.copyOf(examples);
      noValues = List.copyOf(noValues);
      doubts = List.copyOf(doubts);
    }
  }

  /** Writes it as JSON, for other programs. */
  public void writeTo(OutputStream out) throws IOException {
    ProfileJson.write(this, requireNonNull(out, "out"));
  }

  /**
   * A first mapping of the table, in YAML: what the names of its columns and the values in them
   * suggest, and comments on what is left to decide. It passes the checks of {@link TableMapping}
   * and reads the table; whether it says what the columns mean is for a person to decide.
   */
  public String draft() {
    return Draft.of(this);
  }
}
