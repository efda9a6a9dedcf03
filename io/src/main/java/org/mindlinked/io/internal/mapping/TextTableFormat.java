package org.mindlinked.io.internal.mapping;

import org.mindlinked.model.stream.Recognition;

/** Comma, semicolon, tab or blank separated values. */
public final class TextTableFormat extends TableFormat {
  /** For the service loader. */
  public TextTableFormat() {
    super(
        "csv",
        "tables of values with commas, semicolons or tabs between, by a mapping; columns that it"
            + " does not name are kept aside",
        "text/csv",
        "csv",
        "tsv",
        "tab");
  }

  @Override
  public Recognition recognise(byte[] head) {
    return recognised(head);
  }
}
