package org.mindlinked.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.file.Compression;
import org.mindlinked.io.internal.file.EntrySource;
import org.mindlinked.io.internal.file.FileBytes;
import org.mindlinked.io.internal.file.ReadFailure;
import org.mindlinked.io.internal.json.Looks;
import org.mindlinked.io.internal.mapping.Beside;
import org.mindlinked.io.internal.mapping.TableFormat;
import org.mindlinked.model.Iri;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadLimits;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordCheck;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordFormats;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.stream.Rejects;

/**
 * The door to records in a file, a stream or a text, of any format on the class path, packed with
 * gzip or zstd or not. Reads strictly unless asked otherwise: the first bad record ends the reading
 * with all its problems.
 *
 * <pre>{@code
 * try (RecordSource studies = CatalogueReader.from(path).open()) {
 *   for (var record = studies.next(); record.isPresent(); record = studies.next()) {
 *     System.out.println(record.get().recordId());
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable and safe for all threads: each method gives a changed copy. What {@link #open()}
 * gives is for one thread. A stream can be opened once.
 *
 * @since 0.1.0
 */
public final class CatalogueReader {
  private static final int HEAD = 8192;

  /** Some hundred records: enough to make little of the handing over, and to be kept in caches. */
  private static final int BATCH_BYTES = 200_000;

  /** Ends of names that many formats share. */
  private static final Set<String> GENERAL_SUFFIXES = Set.of("txt", "xml", "json");

  private final Opening opening;
  private final String fileName;
  private final ReadOptions options;
  private final @Nullable String format;
  private final @Nullable TableMapping mapping;
  private final Beside beside;
  private final int threads;
  private final int batchBytes;

  /** How to get at the bytes. */
  @FunctionalInterface
  private interface Opening {
    InputStream open() throws IOException;
  }

  private CatalogueReader(
      Opening opening,
      String fileName,
      ReadOptions options,
      @Nullable String format,
      @Nullable TableMapping mapping,
      Beside beside,
      int threads,
      int batchBytes) {
    this.opening = opening;
    this.fileName = fileName;
    this.options = options;
    this.format = format;
    this.mapping = mapping;
    this.beside = beside;
    this.threads = threads;
    this.batchBytes = batchBytes;
  }

  private CatalogueReader(Opening opening, String fileName, String sourceName, Beside beside) {
    this(
        opening,
        fileName,
        ReadOptions.strict().withSourceName(sourceName),
        null,
        null,
        beside,
        1,
        BATCH_BYTES);
  }

  /** Reads a file. Messages call it as the path is written. */
  public static CatalogueReader from(Path file) {
    requireNonNull(file, "file");
    Path name = file.getFileName();
    return new CatalogueReader(
        () -> FileBytes.of(file),
        name == null ? "" : name.toString(),
        file.toString(),
        other -> beside(file, other));
  }

  /** Reads a stream, which the opened source closes. Messages call it "input". */
  public static CatalogueReader from(InputStream in) {
    requireNonNull(in, "in");
    return new CatalogueReader(() -> in, "", ReadOptions.strict().sourceName(), Beside.NOTHING);
  }

  /** Reads the text of a document, not the name of a file. Messages call it "text". */
  public static CatalogueReader from(String text) {
    requireNonNull(text, "text");
    return new CatalogueReader(
        () -> new ByteArrayInputStream(text.getBytes(UTF_8)), "", "text", Beside.NOTHING);
  }

  private static @Nullable InputStream beside(Path file, String other) throws IOException {
    Path place = file.resolveSibling(other);
    return Files.isRegularFile(place) ? Files.newInputStream(place) : null;
  }

  private CatalogueReader with(ReadOptions other) {
    return new CatalogueReader(
        opening, fileName, other, format, mapping, beside, threads, batchBytes);
  }

  /** Reads it as that format, whatever its name and content say. */
  public CatalogueReader as(CatalogueFormat wanted) {
    return as(wanted.formatName());
  }

  /**
   * Reads it as the format of that name, whatever its own name and content say.
   *
   * @param formatName for example {@code ndjson} or {@code turtle}
   */
  public CatalogueReader as(String formatName) {
    return new CatalogueReader(
        opening,
        fileName,
        options,
        requireNonNull(formatName, "formatName"),
        mapping,
        beside,
        threads,
        batchBytes);
  }

  /**
   * Reads it as a table, by that mapping; without one a ready mapping is chosen by the header.
   * Other tables that the mapping names are looked for beside the file.
   */
  public CatalogueReader mapping(TableMapping wanted) {
    return new CatalogueReader(
        opening,
        fileName,
        options,
        format,
        requireNonNull(wanted, "wanted"),
        beside,
        threads,
        batchBytes);
  }

  /**
   * Skips bad records and keeps unknown properties and words, and reports it all there. Nothing is
   * repaired.
   */
  public CatalogueReader lenient(Consumer<Diagnostic> problems) {
    return with(options.asLenient(problems));
  }

  /** Reports warnings there, also when reading strictly. */
  public CatalogueReader problems(Consumer<Diagnostic> place) {
    return with(options.withProblems(place));
  }

  /** In lenient reading, gives the originals of rejected records there. */
  public CatalogueReader rejects(Rejects place) {
    return with(options.withRejects(place));
  }

  /**
   * Holds a source of RDF whole, up to the limit, instead of reading it record by record: for files
   * in which the triples of a record do not stand together.
   */
  public CatalogueReader wholeGraph() {
    return with(options.withWholeGraph());
  }

  /** Reads it in that encoding, whatever it says itself. */
  public CatalogueReader encoding(Charset charset) {
    return with(options.withEncoding(charset));
  }

  /** Holds at most that much of a record. */
  public CatalogueReader limits(ReadLimits limits) {
    return with(options.withLimits(limits));
  }

  /** Mints the IRIs of records that come without under that base. */
  public CatalogueReader base(Iri base) {
    return with(options.withBase(base));
  }

  /** Refuses records that do not pass that check, for example a validator. */
  public CatalogueReader check(RecordCheck check) {
    return with(options.withCheck(check));
  }

  /** Calls the source so in messages. */
  public CatalogueReader named(String sourceName) {
    return with(options.withSourceName(sourceName));
  }

  /**
   * Shares the work among so many threads, if the format reads records one by one: what is opened
   * is then a {@link ParallelSource}. All that one thread gives is given alike and in that order.
   * RDF is read as with one thread: its parser has a thread of its own already.
   *
   * @throws IllegalArgumentException if the number is below 1
   */
  public CatalogueReader threads(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("the number of threads is at least 1, not " + number);
    }
    return new CatalogueReader(
        opening, fileName, options, format, mapping, beside, number, batchBytes);
  }

  /** In batches of about so many bytes, where there are several threads. */
  CatalogueReader inBatchesOf(int bytes) {
    return new CatalogueReader(opening, fileName, options, format, mapping, beside, threads, bytes);
  }

  /** Reads with those options instead of all that were given so far. */
  public CatalogueReader options(ReadOptions other) {
    return with(requireNonNull(other, "other"));
  }

  /**
   * Opens it: by the format that was named, else by file name and content.
   *
   * @throws IOException if the file cannot be opened
   * @throws UnreadableCatalogueException if it is empty, cut, damaged or of no format that is
   *     known, or if its header is refused
   */
  public RecordSource open() throws IOException {
    return opened().records();
  }

  /**
   * A source that was opened.
   *
   * @param format the format that was named or found
   * @param records the records; whoever asked for them closes them
   */
  public record Opened(RecordFormat format, RecordSource records) {}

  /**
   * Opens it as {@link #open()} does, and tells the format.
   *
   * @throws IOException if the file cannot be opened
   * @throws UnreadableCatalogueException if it is empty, cut, damaged or of no format that is
   *     known, or if its header is refused
   */
  public Opened opened() throws IOException {
    Content content = content();
    try {
      RecordSource records = records(content);
      return new Opened(
          content.format(),
          threads > 1 && records instanceof EntrySource entries
              ? new ParallelSource(entries, threads, batchBytes)
              : records);
    } catch (IOException e) {
      content.bytes().close();
      throw named(e);
    } catch (RuntimeException | Error e) {
      content.bytes().close();
      throw e;
    }
  }

  private RecordSource records(Content content) throws IOException {
    if (content.format() instanceof TableFormat table) {
      return table.open(
          content.bytes(), options, mapping == null ? null : mapping.checked(), beside);
    }
    return content.format().open(content.bytes(), options);
  }

  /**
   * What a source holds, for whoever wants its bytes and not its records.
   *
   * @param format the format that was named or found
   * @param bytes all bytes, unpacked; whoever asked for them closes them
   */
  public record Content(RecordFormat format, InputStream bytes) {}

  /**
   * Opens it without reading records: finds the format and unpacks the bytes.
   *
   * @throws IOException if the file cannot be opened
   * @throws UnreadableCatalogueException if it is empty, damaged or of no format that is known
   */
  public Content content() throws IOException {
    RecordFormats formats = RecordFormats.onClassPath();
    if (format != null) {
      requireReadable(formats, format);
    }
    InputStream in = opening.open();
    try {
      InputStream unpacked = Compression.unpacked(in, options.sourceName());
      byte[] head = unpacked.readNBytes(HEAD);
      InputStream start = new ByteArrayInputStream(head);
      return new Content(
          chosen(formats, head),
          new Remaining(
              head.length < HEAD ? start : new SequenceInputStream(start, unpacked), unpacked));
    } catch (IOException e) {
      in.close();
      throw named(e);
    } catch (RuntimeException | Error e) {
      in.close();
      throw e;
    }
  }

  /** Damage to the packing is told with its code; other failures stay what they are. */
  private IOException named(IOException e) {
    if (ReadFailure.isOfCompression(e)) {
      throw ReadFailure.of(e, SourceLocation.of(options.sourceName()));
    }
    return e;
  }

  private void requireReadable(RecordFormats formats, String wanted) {
    List<RecordFormat> found = formats.allNamed(wanted);
    if (found.isEmpty()) {
      throw unknown(Shown.of(wanted) + " is no format");
    }
    if (found.stream().noneMatch(RecordFormat::readable)) {
      throw unknown("the format " + found.get(0).name() + " can be written, not read");
    }
  }

  private RecordFormat chosen(RecordFormats formats, byte[] head) {
    RecordFormat found =
        format == null
            ? mapping == null ? recognised(formats, head) : TableFormat.of(head)
            : formats.named(format, head).orElseThrow(() -> unknown("it cannot be read"));
    if (!options.wholeGraph()) {
      return found;
    }
    // Of our linked JSON, only a processor of JSON-LD makes the graph that was asked for.
    return formats.allNamed(found.name()).stream()
        .filter(other -> other.readable() && !other.streams())
        .findFirst()
        .orElse(found);
  }

  private RecordFormat recognised(RecordFormats formats, byte[] head) {
    Optional<RecordFormat> byContent = formats.ofContent(head, fileName);
    if (byContent.isPresent()) {
      compareWithName(formats, byContent.get());
      return byContent.get();
    }
    Optional<RecordFormat> byName = formats.ofFileName(fileName).filter(RecordFormat::readable);
    if (byName.isPresent()) {
      return byName.get();
    }
    if (TableFormat.isTable(head)) {
      return TableFormat.of(head); // which says that no mapping fits
    }
    if (Looks.isBlank(head) || Looks.isOtherJson(head) || Looks.otherEncoding(head) != null) {
      // which says what is wrong
      return formats.named(CatalogueFormat.JSON.formatName()).orElseThrow();
    }
    String like = Looks.likeSomethingElse(head);
    throw unknown(
        like == null
            ? "the format of the file is not recognised"
            : "the file looks like " + like + ", which is not read");
  }

  /** Says so if the file is named after another format than the one of its content. */
  private void compareWithName(RecordFormats formats, RecordFormat found) {
    String bare = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zst)$", "");
    String suffix = bare.substring(bare.lastIndexOf('.') + 1);
    boolean fits =
        formats.allNamed(found.name()).stream()
            .flatMap(format -> format.suffixes().stream())
            .anyMatch(own -> bare.endsWith("." + own));
    if (fits || GENERAL_SUFFIXES.contains(suffix) || formats.ofFileName(bare).isEmpty()) {
      return;
    }
    options
        .problems()
        .accept(
            Diagnostic.warning(
                    IoCodes.OTHER_NAME,
                    String.format(
                        Locale.ROOT,
                        "this looks like %1$s although it is named .%2$s: read as %1$s",
                        found.name(),
                        suffix))
                .at(SourceLocation.of(options.sourceName()))
                .hint(
                    "name it ."
                        + found.suffixes().get(0)
                        + "; if it is no "
                        + found.name()
                        + ", say what it is with --from"));
  }

  private UnreadableCatalogueException unknown(String message) {
    List<String> names = RecordFormats.onClassPath().names(RecordFormat::readable);
    return new UnreadableCatalogueException(
        Diagnostic.error(IoCodes.FORMAT, message)
            .at(SourceLocation.of(options.sourceName()))
            .hint(
                (fileName.endsWith(".txt")
                        ? "a page that was copied as text needs its labels"
                            + " (docs/guide/formats/pages.md); "
                        : "")
                    + "formats that can be read here are "
                    + String.join(", ", names)));
  }

  /** Bytes of which the first have been looked at; closing it closes what they came from. */
  private static final class Remaining extends InputStream {
    private final InputStream bytes;
    private final InputStream source;

    Remaining(InputStream bytes, InputStream source) {
      this.bytes = bytes;
      this.source = source;
    }

    @Override
    public int read() throws IOException {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return bytes.read(into, from, length);
    }

    @Override
    public void close() throws IOException {
      source.close();
    }
  }

  @Override
  public String toString() {
    return "CatalogueReader["
        + options.sourceName()
        + ", "
        + Arrays.toString(new String[] {format})
        + "]";
  }
}
