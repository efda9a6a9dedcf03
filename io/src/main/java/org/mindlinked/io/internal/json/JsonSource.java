package org.mindlinked.io.internal.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.file.EntrySource;
import org.mindlinked.io.internal.file.LineSplitter;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.file.Splitter;
import org.mindlinked.io.internal.file.Window;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.SchemaFit;

/** Cuts records out of a stream, binds them, and decides what happens to bad ones. */
final class JsonSource extends EntrySource {
  private static final int HEAD = 4096;

  private final Window window;
  private final ReadOptions options;
  private final RecordBinder binder;
  private final Splitter splitter;
  private @Nullable Catalogue header;

  /** A record that was cut out while looking for the header. */
  private @Nullable Slice pending;

  private @Nullable EvidenceRecord record;
  private final boolean linked;
  private boolean laterMinor;

  /** A source that only binds. */
  private JsonSource(JsonSource other) {
    super(() -> {}, () -> 0, other.options);
    this.window = new Window(InputStream.nullInputStream());
    this.options = other.options;
    this.linked = other.linked;
    this.binder = new RecordBinder(options, linked);
    this.splitter = () -> null;
    if (other.laterMinor) {
      binder.keepUnknown();
    }
  }

  /**
   * Opens a source, which reads the header.
   *
   * @param lines whether each line is a record
   * @param linked whether it is linked JSON
   */
  JsonSource(Window window, ReadOptions options, boolean lines, boolean linked) throws IOException {
    super(window, options);
    this.window = window;
    this.options = options;
    this.linked = linked;
    this.binder = new RecordBinder(options, linked);
    int most = options.limits().recordBytes();
    if (lines) {
      checkHead(true);
      this.splitter = new LineSplitter(window, most);
      Slice first = splitter.next();
      if (first == null) {
        throw empty();
      }
      if (binder.isCatalogue(first)) {
        readHeader(first);
      } else {
        pending = first;
      }
    } else {
      checkHead(false);
      DocumentSplitter document = new DocumentSplitter(window, most, options.sourceName());
      this.splitter = document;
      Slice head = document.header();
      if (head == null) {
        head = document.next();
        if (head != null && !binder.isCatalogue(head)) {
          pending = head;
          return;
        }
      }
      boolean graph = linked && head != null && TopLevel.string(head, "type") == null;
      if (head != null && !graph) {
        readHeader(head);
      }
    }
  }

  /** Looks at the first bytes; afterwards a byte order mark and blanks are behind. */
  private void checkHead(boolean lines) throws IOException {
    while (window.limit < HEAD && window.fill(0)) {
      // reads on
    }
    byte[] head = java.util.Arrays.copyOf(window.buf, Math.min(window.limit, HEAD));
    if (head.length == 0) {
      throw empty();
    }
    String encoding = Looks.otherEncoding(head);
    if (encoding != null) {
      throw unreadable(
          Diagnostic.error(IoCodes.ENCODING, "the file is in " + encoding + ", expected UTF-8")
              .hint("save it as UTF-8, or convert it with iconv -t UTF-8"));
    }
    window.pos = Looks.startsWithMark(head) ? 3 : 0;
    int at = Looks.firstWord(head);
    if (at == head.length && head.length < HEAD) {
      throw empty();
    }
    byte first = at < head.length ? head[at] : (byte) '{';
    if (first != '{') {
      notJson(head, first, lines, at);
    }
    if (!lines) {
      skipToBrace();
    }
  }

  private void skipToBrace() throws IOException {
    do {
      while (window.pos < window.limit) {
        if (" \t\r\n".indexOf(window.buf[window.pos]) < 0) {
          if (window.buf[window.pos] != '{') {
            throw notAnObject(window.buf[window.pos]);
          }
          return;
        }
        window.pos++;
      }
    } while (window.fill(window.pos));
    throw empty();
  }

  private void notJson(byte[] head, byte first, boolean lines, int at) {
    String like = Looks.likeSomethingElse(head);
    if (like != null) {
      throw unreadable(
          Diagnostic.error(IoCodes.NOT_JSON, "the file is not JSON, it looks like " + like)
              .hint(
                  like.endsWith("data")
                      ? "it seems to be compressed twice, or cut; unpack it first"
                      : "name its format if Mindlinked reads it (see formats), or give a JSON"
                          + " file"));
    }
    if (first == '[' || (first == '"' && !lines)) {
      throw notAnObject(first);
    }
    if (!lines) {
      String shown = first < 0 ? "a character outside ASCII" : Shown.character(first);
      throw unreadable(
          Diagnostic.error(
                  IoCodes.NOT_JSON,
                  "the file is not JSON, it begins with " + shown + " at byte " + at)
              .hint("a JSON file of records begins with {"));
    }
  }

  private UnreadableCatalogueException notAnObject(byte first) {
    boolean list = first == '[';
    return unreadable(
        Diagnostic.error(
                IoCodes.NOT_A_CATALOGUE,
                list
                    ? "the file holds a list, expected a catalogue or one record"
                    : "the file holds a single value, expected a catalogue or one record")
            .hint(
                "write {\"type\":\"Catalogue\",\"records\":[ … ]}, or one record on each line"
                    + " (ndjson)"));
  }

  private UnreadableCatalogueException empty() {
    return unreadable(
        Diagnostic.error(IoCodes.EMPTY, "there is nothing in the file, expected records")
            .hint("look whether writing or fetching it failed"));
  }

  private void readHeader(Slice slice) {
    checkVersion(TopLevel.string(slice, "schemaVersion"));
    Catalogue read = binder.catalogue(slice);
    List<Diagnostic> problems = List.copyOf(binder.problems());
    if (read == null && !options.isLenient()) {
      end();
      throw new UnreadableCatalogueException(problems, null);
    }
    problems.forEach(options.problems());
    // What only tells the version of the document is no header of a catalogue.
    boolean says =
        read != null
            && !read.equals(Catalogue.builder().schemaVersion(read.schemaVersion()).build());
    header = says ? read : null;
  }

  private void checkVersion(@Nullable String version) {
    if (version == null) {
      return;
    }
    SchemaFit fit = SchemaFit.of(version);
    if (fit == SchemaFit.LATER_MAJOR) {
      throw unreadable(
          Diagnostic.error(
                  IoCodes.SCHEMA_VERSION,
                  "the file has schema version "
                      + Shown.of(version)
                      + ", this program reads up to "
                      + SchemaFit.readable())
              .hint("use a newer version of Mindlinked"));
    }
    if (fit == SchemaFit.LATER_MINOR) {
      laterMinor = true;
      binder.keepUnknown();
    }
  }

  @Override
  public Optional<Catalogue> header() {
    return Optional.ofNullable(header);
  }

  @Override
  public EntrySource twin() {
    return new JsonSource(this);
  }

  @Override
  protected Outcome bind(Slice slice, long number) {
    record = binder.record(slice, number);
    if (record == null) {
      return Outcome.REFUSED;
    }
    binder.idOf(record);
    return Outcome.BOUND;
  }

  @Override
  protected EvidenceRecord record() {
    return requireNonNull(record);
  }

  @Override
  protected List<Diagnostic> problems() {
    return binder.problems();
  }

  @Override
  protected @Nullable String id() {
    return binder.id();
  }

  @Override
  protected byte[] original(Slice slice) {
    byte[] original = slice.copy();
    return original.length == 0 ? original : OneLine.of(original);
  }

  @Override
  protected List<Diagnostic> located(List<Diagnostic> checked) {
    return binder.located(checked);
  }

  @Override
  protected @Nullable Slice cut() throws IOException {
    if (pending != null) {
      Slice first = pending;
      pending = null;
      return first;
    }
    return splitter.next();
  }
}
