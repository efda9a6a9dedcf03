package org.mindlinked.io.internal.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.FileHead;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;

/** Opens tables, whatever their files are: recognised by content, not by name. */
public final class Tables {
  private static final int HEAD = 4096;
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final int OLE2_PEEK = 1 << 20;

  private Tables() {}

  /** Whether a file that begins so is a zip archive, as workbooks are. */
  public static boolean isZip(byte[] head) {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  /** Opens a file, of which a workbook is put in a temporary file until it is closed. */
  public static TableFile file(InputStream in, ReadOptions options) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    if (head.length > 3 && java.util.Arrays.equals(OLE2, java.util.Arrays.copyOf(head, 4))) {
      throw refused(oldWorkbook(head, in), options);
    }
    InputStream whole =
        new SequenceInputStream(new ByteArrayInputStream(head), in) {
          @Override
          public void close() throws IOException {
            in.close();
          }
        };
    if (isZip(head)) {
      return Workbook.open(whole, options);
    }
    String start = FileHead.text(head).toLowerCase(Locale.ROOT);
    if (start.startsWith("<")) {
      throw refused(
          Diagnostic.error(IoCodes.NO_TABLE, "the file is HTML or XML, whatever its name says")
              .hint("open it in a spreadsheet program and save it as .xlsx or CSV"),
          options);
    }
    return new TextTableFile(whole, options);
  }

  /** Opens one sheet of a file; closing it closes the file. */
  public static Table open(InputStream in, TableOptions table, ReadOptions options)
      throws IOException {
    TableFile file = file(in, options);
    try {
      return new OnlyTable(file, file.table(table));
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static Diagnostic oldWorkbook(byte[] head, InputStream in) throws IOException {
    String names = new String(head, ISO_8859_1) + new String(in.readNBytes(OLE2_PEEK), ISO_8859_1);
    String mark = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
    return names.contains(mark)
        ? Diagnostic.error(IoCodes.NO_TABLE, "the workbook is protected by a password")
            .hint("open it in a spreadsheet program and save it without one")
        : Diagnostic.error(
                IoCodes.NO_TABLE,
                "the file is an old workbook (.xls) or another document of the old Office format")
            .hint("open it in a spreadsheet program and save it as .xlsx or CSV");
  }

  private static UnreadableCatalogueException refused(Diagnostic problem, ReadOptions options) {
    return new UnreadableCatalogueException(problem.at(SourceLocation.of(options.sourceName())));
  }
}
