package org.mindlinked.io.internal.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.ForeignFormat;
import org.mindlinked.io.internal.json.Looks;
import org.mindlinked.io.internal.table.Table;
import org.mindlinked.io.internal.table.TableOptions;
import org.mindlinked.io.internal.table.Tables;
import org.mindlinked.model.diagnostic.MindlinkedException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordSource;

/** A table, which is read by a mapping. */
public abstract class TableFormat extends ForeignFormat {
  /** A format with those names; the usual suffix comes first. */
  protected TableFormat(String name, String description, String mediaType, String... suffixes) {
    super(name, description, mediaType, suffixes);
  }

  /** The format of a file with that head which is known to be a table. */
  public static TableFormat of(byte[] head) {
    return Tables.isZip(head) ? new WorkbookFormat() : new TextTableFormat();
  }

  @Override
  public final RecordSource open(InputStream in, ReadOptions options) throws IOException {
    return open(in, options, null, Beside.NOTHING);
  }

  /** Opens it with a mapping; null to choose a ready one by the header. */
  public final RecordSource open(
      InputStream in, ReadOptions options, @Nullable Mapping mapping, Beside beside)
      throws IOException {
    return TableOpening.open(in, options, mapping, beside);
  }

  /** The header that the head of a file of text has; empty if it has none. */
  static List<String> header(byte[] head) {
    try (Table table =
        Tables.open(new ByteArrayInputStream(head), TableOptions.DEFAULT, ReadOptions.strict())) {
      return table.header();
    } catch (IOException | MindlinkedException e) {
      return List.of();
    }
  }

  /** Whether a file of text is a table with a delimiter that words are not parted by. */
  public static boolean isTable(byte[] head) {
    try (Table table =
        Tables.open(new ByteArrayInputStream(head), TableOptions.DEFAULT, ReadOptions.strict())) {
      Character delimiter = table.layout().delimiter();
      return table.header().size() > 2 && delimiter != null && delimiter != ' ';
    } catch (IOException | MindlinkedException e) {
      return false;
    }
  }

  /** How sure a file of text is one of a table that can be read without being told how. */
  static Recognition recognised(byte[] head) {
    List<String> header = Tables.isZip(head) ? List.of() : header(head);
    // No table begins so; asking all ready mappings would take longer than a short run.
    if (!Looks.isDocument(head) && ReadyMappings.fitting(header).isPresent()) {
      return Recognition.LIKELY;
    }
    return header.size() > 1 ? Recognition.POSSIBLE : Recognition.NO;
  }
}
