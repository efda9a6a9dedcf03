package org.mindlinked.io.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.mindlinked.io.internal.text.TextStream;
import org.mindlinked.model.stream.ReadOptions;

/** A file of text, which is one table. */
final class TextTableFile implements TableFile {
  private final TextStream text;
  private final ReadOptions options;
  private boolean opened;

  TextTableFile(InputStream in, ReadOptions options) throws IOException {
    this.text = TextStream.open(in, options, TextStream.Declaration.NONE);
    this.options = options;
  }

  @Override
  public List<String> sheets() {
    return List.of(options.sourceName());
  }

  @Override
  public Table table(TableOptions table) throws IOException {
    if (opened) {
      throw new IllegalStateException("a file of text is read once");
    }
    opened = true;
    return new TextTable(text, table, options);
  }

  @Override
  public void close() throws IOException {
    text.window().close();
  }
}
