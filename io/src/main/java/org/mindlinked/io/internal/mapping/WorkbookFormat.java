package org.mindlinked.io.internal.mapping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.mindlinked.io.internal.table.Tables;
import org.mindlinked.model.stream.Recognition;

/** Workbooks of spreadsheets. */
public final class WorkbookFormat extends TableFormat {
  /** For the service loader. */
  public WorkbookFormat() {
    super(
        "xlsx",
        "workbooks, whose sheets are read by a mapping; columns that it does not name are kept"
            + " aside",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsx");
  }

  @Override
  public Recognition recognise(byte[] head) {
    if (!Tables.isZip(head)) {
      return Recognition.NO;
    }
    String names = new String(head, ISO_8859_1);
    return names.contains("[Content_Types].xml") || names.contains("xl/")
        ? Recognition.LIKELY
        : Recognition.POSSIBLE;
  }
}
