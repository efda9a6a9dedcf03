package org.mindlinked.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.rdf.RdfCodes;
import org.mindlinked.rdf.query.QueryFormat;
import org.mindlinked.rdf.query.QueryRun;
import org.mindlinked.rdf.store.EvidenceStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a SPARQL query. */
@Command(
    name = "query",
    description = {
      "Ask a store, or files, a query of SPARQL 1.1: SELECT, ASK, CONSTRUCT or DESCRIBE.",
      "All graphs are asked as one. Updates, SERVICE, files in FROM and classes of Java are refused."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class QueryCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE.rq",
      description = "The file that holds the query; - or nothing is standard input.")
  private @Nullable String file;

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table, csv, tsv, json or xml for SELECT and ASK, a table unless told; turtle or ntriples"
              + " for CONSTRUCT and DESCRIBE, turtle unless told.")
  private @Nullable String format;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Cut the answer after so many rows or triples; ${DEFAULT-VALUE} unless told.")
  private long rows;

  @Mixin private AnswerOptions answer = new AnswerOptions();

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (rows < 0) {
      throw new WrongUseException("--max-rows takes a number that is not negative");
    }
    String sparql = text();
    QueryRun query = RightUse.of(() -> QueryRun.of(sparql)).within(answer.timeout()).rows(rows);
    Optional<QueryFormat> written = format(query);
    return evidence.ask(console, store -> ask(store, query, written));
  }

  private String text() throws IOException {
    return file == null || file.equals("-")
        ? new String(console.in().readAllBytes(), UTF_8)
        : new String(Files.readAllBytes(Path.of(file)), UTF_8);
  }

  /** Nothing for a table. */
  private Optional<QueryFormat> format(QueryRun query) {
    if (format == null || (format.equals("table") && !query.givesTriples())) {
      return query.givesTriples() ? Optional.of(QueryFormat.TURTLE) : Optional.empty();
    }
    Optional<QueryFormat> named =
        QueryFormat.named(format).filter(each -> each.isForTriples() == query.givesTriples());
    if (named.isEmpty()) {
      throw new WrongUseException(
          "--format "
              + format
              + ": this query can be answered in "
              + (query.givesTriples() ? "turtle or ntriples" : "table, csv, tsv, json or xml"));
    }
    return named;
  }

  private int ask(EvidenceStore store, QueryRun query, Optional<QueryFormat> written) {
    List<Diagnostic> cuts =
        written.isPresent()
            ? query.write(store.dataset(), written.get(), new Output.Unclosed(console.out()))
            : table(store, query);
    console.out().flush();
    Problems problems = new Problems(console);
    cuts.forEach(problems::say);
    return cuts.stream().anyMatch(cut -> cut.code().equals(RdfCodes.QUERY_TIME))
        ? Exit.UNREADABLE
        : Exit.WELL;
  }

  private List<Diagnostic> table(EvidenceStore store, QueryRun query) {
    TextTable table = answer.table(console);
    List<Diagnostic> cuts =
        query.table(
            store.dataset(),
            new QueryRun.Table() {
              @Override
              public void columns(List<String> names) {
                table.columns(names);
              }

              @Override
              public void row(List<Optional<QueryRun.Cell>> cells) {
                table.row(
                    cells.stream()
                        .map(
                            cell ->
                                cell.map(it -> new TextTable.Cell(it.text(), it.isNumber()))
                                    .orElse(TextTable.Cell.EMPTY))
                        .toList());
              }
            });
    table.end();
    return cuts;
  }
}
