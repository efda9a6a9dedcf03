package org.mindlinked.rdf.query;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.rdf.RdfCodes;
import org.mindlinked.rdf.Vocabulary;
import org.mindlinked.rdf.internal.jena.JenaStart;

/**
 * A query of somebody else that passed the {@linkplain QueryGuard guard}, with limits of time and
 * of rows. An answer that a limit cuts is well-formed all the same, and the cut is told. Immutable;
 * safe for all threads.
 *
 * @since 0.1.0
 */
public final class QueryRun {
  static {
    JenaStart.ready();
  }

  private static final Duration TIME = Duration.ofSeconds(60);
  private static final long ROWS = 100_000;

  private final Query query;
  private final Duration time;
  private final long rows;

  private QueryRun(Query query, Duration time, long rows) {
    this.query = query;
    this.time = time;
    this.rows = rows;
  }

  /**
   * A query with 60 seconds and 100,000 rows.
   *
   * @throws QueryException ({@code ML-RDF-050} to {@code ML-RDF-054}) if it is refused
   */
  public static QueryRun of(String sparql) {
    return new QueryRun(QueryGuard.parse(sparql), TIME, ROWS);
  }

  /**
   * The same with that much time.
   *
   * @throws IllegalArgumentException if it is less than a millisecond
   */
  public QueryRun within(Duration longest) {
    if (longest.toMillis() < 1) {
      throw new IllegalArgumentException(longest + " is no time");
    }
    return new QueryRun(query, longest, rows);
  }

  /**
   * The same with at most so many rows or triples.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public QueryRun rows(long most) {
    if (most < 0) {
      throw new IllegalArgumentException(most + " is negative");
    }
    return new QueryRun(query, time, most);
  }

  /** Whether it gives triples, as CONSTRUCT and DESCRIBE do. */
  public boolean givesTriples() {
    return query.isConstructType() || query.isDescribeType();
  }

  /** Takes the rows of an answer. */
  public interface Table {
    /** The names of the columns, before any row. */
    void columns(List<String> names);

    /** One row, with a cell for each column. */
    void row(List<Optional<Cell>> cells);
  }

  /**
   * A cell of a table.
   *
   * @param text an IRI in the usual prefix where there is one, or what a literal says
   * @param isNumber whether it is a number
   */
  public record Cell(String text, boolean isNumber) {}

  /**
   * Gives the rows of an answer to a table; that of ASK is one cell.
   *
   * @return the limits that cut it
   * @throws QueryException ({@code ML-RDF-059}) if it cannot be answered
   * @throws IllegalStateException if it {@linkplain #givesTriples() gives triples}
   */
  public List<Diagnostic> table(DatasetGraph data, Table table) {
    return run(
        data,
        (exec, cut) -> {
          if (query.isAskType()) {
            boolean yes = exec.ask();
            table.columns(List.of("answer"));
            table.row(List.of(Optional.of(new Cell(yes ? "yes" : "no", false))));
            return;
          }
          RowSet found = CutRows.of(exec.select(), rows, cut::add);
          List<Var> columns = found.getResultVars();
          table.columns(columns.stream().map(Var::getVarName).toList());
          found.forEachRemaining(row -> table.row(cells(columns, row)));
        });
  }

  /**
   * Writes the answer.
   *
   * @return the limits that cut it
   * @throws QueryException ({@code ML-RDF-059}) if it cannot be answered
   * @throws IllegalArgumentException if the format is not for an answer of its kind
   */
  public List<Diagnostic> write(DatasetGraph data, QueryFormat format, OutputStream out) {
    if (format.isForTriples() != givesTriples()) {
      throw new IllegalArgumentException(format + " is not for this kind of query");
    }
    return run(
        data,
        (exec, cut) -> {
          if (givesTriples()) {
            triples(
                query.isConstructType() ? exec.constructTriples() : exec.describeTriples(),
                format,
                out,
                cut);
          } else if (query.isAskType()) {
            writer(format).write(out, exec.ask(), new Context());
          } else {
            writer(format).write(out, CutRows.of(exec.select(), rows, cut::add), new Context());
          }
        });
  }

  private void triples(
      Iterator<Triple> found, QueryFormat format, OutputStream out, List<CutRows.Cut> cut) {
    Lang lang = format == QueryFormat.TURTLE ? Lang.TURTLE : Lang.NTRIPLES;
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, lang);
    stream.start();
    if (format == QueryFormat.TURTLE) {
      query.getPrefixMapping().getNsPrefixMap().forEach(stream::prefix);
    }
    new CutRows<>(found, rows, cut::add).forEachRemaining(stream::triple);
    stream.finish();
  }

  private static RowSetWriter writer(QueryFormat format) {
    Lang lang =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case XML -> ResultSetLang.RS_XML;
          default -> ResultSetLang.RS_JSON;
        };
    return requireNonNull(RowSetWriterRegistry.getFactory(lang)).create(lang);
  }

  private interface Work {
    void with(QueryExec exec, List<CutRows.Cut> cut);
  }

  private List<Diagnostic> run(DatasetGraph data, Work work) {
    List<CutRows.Cut> cut = new ArrayList<>();
    Late late = Late.after(time);
    try {
      Txn.executeRead(
          data,
          () -> {
            try (QueryExec exec =
                late.watching(
                    QueryExec.dataset(Union.of(data))
                        .query(query)
                        .timeout(time.toMillis(), TimeUnit.MILLISECONDS)
                        .build())) {
              work.with(exec, cut);
            }
          });
    } catch (QueryCancelledException | NullPointerException failed) {
      late.orThrow(failed);
      cut.add(CutRows.Cut.TIME);
    } catch (JenaException failed) {
      throw new QueryException(
          Diagnostic.error(
                  RdfCodes.QUERY_FAILED, "the query cannot be answered: " + failed.getMessage())
              .hint("simplify it until it can"),
          failed);
    }
    return cut.stream()
        .distinct()
        .map(each -> each == CutRows.Cut.TIME ? Limits.late(time) : Limits.cut(rows))
        .toList();
  }

  private static List<Optional<Cell>> cells(List<Var> columns, Binding row) {
    return columns.stream()
        .map(each -> Optional.ofNullable(row.get(each)).map(QueryRun::cell))
        .toList();
  }

  private static Cell cell(Node node) {
    if (node.isLiteral()) {
      return new Cell(node.getLiteralLexicalForm(), isNumber(node));
    }
    return new Cell(node.isURI() ? shortened(node.getURI()) : node.toString(), false);
  }

  private static boolean isNumber(Node literal) {
    String type = literal.getLiteralDatatypeURI();
    if (!type.startsWith(Vocabulary.XSD)) {
      return false;
    }
    String name = type.substring(Vocabulary.XSD.length()).toLowerCase(Locale.ROOT);
    return name.equals("decimal")
        || name.equals("double")
        || name.equals("float")
        || name.endsWith("integer")
        || name.endsWith("int")
        || name.endsWith("long")
        || name.endsWith("short");
  }

  private static String shortened(String iri) {
    return Vocabulary.prefixes().entrySet().stream()
        .filter(each -> iri.startsWith(each.getValue()))
        .map(each -> each.getKey() + ":" + iri.substring(each.getValue().length()))
        .findFirst()
        .orElse(iri);
  }
}
