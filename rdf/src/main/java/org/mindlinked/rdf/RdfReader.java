package org.mindlinked.rdf;

import static java.util.Objects.requireNonNull;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.ReadLimits;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordCheck;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.stream.Rejects;
import org.mindlinked.rdf.internal.jena.JenaStart;
import org.mindlinked.rdf.internal.read.BlockSource;

/**
 * The door to records in RDF: in a file or a stream of uncompressed bytes, or in a graph of Apache
 * Jena. Reads strictly unless asked otherwise: the first bad record ends the reading with all its
 * problems.
 *
 * <pre>{@code
 * try (RecordSource studies = RdfReader.from(path).as(RdfFormat.TURTLE).open()) {
 *   for (var record = studies.next(); record.isPresent(); record = studies.next()) {
 *     System.out.println(record.get().recordId());
 *   }
 * }
 * }</pre>
 *
 * <p>A record is told by its type, {@code mlk:Study} or {@code mlk:Publication}, and read in the
 * memory of one record where the triples of each stand together, in whatever order; a source in
 * which they stand apart is refused ({@code ML-RDF-005}) or, with {@link #wholeGraph()}, held
 * whole. RDF/XML, JSON-LD and graphs always are. Named graphs are read as one. Triples that the
 * model has no place for are counted, by predicate, and reported at the end as warnings ({@code
 * ML-RDF-007}).
 *
 * <p>Immutable and safe for all threads: each method gives a changed copy. What {@link #open()}
 * gives is for one thread; while it is open, a parser may run in a thread of its own. A stream can
 * be opened once.
 *
 * @since 0.1.0
 */
public final class RdfReader {
  static {
    JenaStart.ready();
  }

  private final Opening opening;
  private final RdfFormat format;
  private final ReadOptions options;

  /** How to get at the bytes, or the graph itself. */
  private record Opening(@Nullable Path path, @Nullable InputStream in, @Nullable Graph graph) {}

  private RdfReader(Opening opening, RdfFormat format, ReadOptions options) {
    this.opening = opening;
    this.format = format;
    this.options = options;
  }

  /** Reads a file, as Turtle unless told otherwise. Messages call it as the path is written. */
  public static RdfReader from(Path file) {
    return new RdfReader(
        new Opening(requireNonNull(file, "file"), null, null),
        RdfFormat.TURTLE,
        ReadOptions.strict().withSourceName(file.toString()));
  }

  /**
   * Reads a stream, which the opened source closes, as Turtle unless told otherwise. Messages call
   * it "input".
   */
  public static RdfReader from(InputStream in) {
    return new RdfReader(
        new Opening(null, requireNonNull(in, "in"), null), RdfFormat.TURTLE, ReadOptions.strict());
  }

  /** Reads a graph, which is not changed meanwhile. Messages call it "graph". */
  public static RdfReader from(Graph graph) {
    return new RdfReader(
        new Opening(null, null, requireNonNull(graph, "graph")),
        RdfFormat.TURTLE,
        ReadOptions.strict().withSourceName("graph"));
  }

  private RdfReader with(ReadOptions other) {
    return new RdfReader(opening, format, other);
  }

  /** Reads that syntax; of a graph it makes no difference. */
  public RdfReader as(RdfFormat syntax) {
    return new RdfReader(opening, requireNonNull(syntax, "syntax"), options);
  }

  /** Skips bad records and keeps unknown terms as labels, and reports it all there. */
  public RdfReader lenient(Consumer<Diagnostic> problems) {
    return with(options.asLenient(problems));
  }

  /** Reports warnings there, also when reading strictly. */
  public RdfReader problems(Consumer<Diagnostic> place) {
    return with(options.withProblems(place));
  }

  /** In lenient reading, gives rejected records there, each as lines of N-Quads. */
  public RdfReader rejects(Rejects place) {
    return with(options.withRejects(place));
  }

  /**
   * Holds the source whole, up to the limit, instead of reading it record by record: for files in
   * which the triples of a record do not stand together, and for nodes with IRIs other than
   * fragments of their record.
   */
  public RdfReader wholeGraph() {
    return with(options.withWholeGraph());
  }

  /** Holds at most that much. */
  public RdfReader limits(ReadLimits limits) {
    return with(options.withLimits(limits));
  }

  /** Refuses records that do not pass that check, for example a validator. */
  public RdfReader check(RecordCheck check) {
    return with(options.withCheck(check));
  }

  /** Calls the source so in messages. */
  public RdfReader named(String sourceName) {
    return with(options.withSourceName(sourceName));
  }

  /** Reads with those options instead of all that were given so far. */
  public RdfReader options(ReadOptions other) {
    return with(requireNonNull(other, "other"));
  }

  /**
   * Opens it, which reads the header.
   *
   * @throws IOException if the file cannot be opened
   * @throws org.mindlinked.model.diagnostic.UnreadableCatalogueException if it is not well-formed,
   *     too large to be held, or its header is refused
   */
  public RecordSource open() throws IOException {
    if (opening.graph != null) {
      return open(BlockSource.of(opening.graph), true);
    }
    InputStream in = opening.path != null ? bytes(opening.path) : requireNonNull(opening.in);
    Lang lang = lang();
    return open(
        BlockSource.open(in, lang, options),
        options.wholeGraph() || BlockSource.HELD.contains(lang));
  }

  /** A pipe has no position, for which streams of java.nio.file are asked on the way. */
  private static InputStream bytes(Path file) throws IOException {
    boolean pipe = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    return pipe ? new FileInputStream(file.toFile()) : Files.newInputStream(file);
  }

  private RecordSource open(BlockSource blocks, boolean wholeGraph) throws IOException {
    try {
      return new RdfSource(blocks, options, wholeGraph);
    } catch (RuntimeException | Error e) {
      blocks.close();
      throw e;
    }
  }

  private Lang lang() {
    return switch (format) {
      case TURTLE -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case NTRIPLES -> Lang.NTRIPLES;
      case NQUADS -> Lang.NQUADS;
      case THRIFT -> Lang.RDFTHRIFT;
      case RDFXML -> Lang.RDFXML;
      case JSON_LD -> Lang.JSONLD11;
    };
  }

  @Override
  public String toString() {
    return "RdfReader[" + options.sourceName() + ", " + format + "]";
  }
}
