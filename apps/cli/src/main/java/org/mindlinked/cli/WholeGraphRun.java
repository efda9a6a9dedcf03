package org.mindlinked.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadLimits;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.shacl.ForeignShapes;
import org.mindlinked.rdf.shacl.ShapeProblem;
import org.mindlinked.rdf.shacl.WholeGraph;

/** Puts all inputs into one graph and holds it against the shapes of a file. */
final class WholeGraphRun implements Run.Work {
  private final Run run;
  private final Inputs inputs;
  private final InputOptions options;
  private final Path shapes;
  private final WholeGraph whole = new WholeGraph(ReadLimits.DEFAULT);
  private final Set<String> refused = new HashSet<>();
  private boolean badRecord;

  WholeGraphRun(Run run, InputOptions options, Inputs inputs, Path shapes) {
    this.run = run;
    this.options = options;
    this.inputs = inputs;
    this.shapes = shapes;
  }

  @Override
  public int with(Run.Reader unused) throws IOException {
    try {
      ForeignShapes foreign = shapes();
      for (String input : inputs.names()) {
        add(input);
      }
      boolean good = foreign.check(whole.graph(), this::problem);
      run.tally().add(whole.records(), refused.size());
      run.outcome(
          String.format(
              Locale.ROOT,
              "%,d triples of all inputs, as one graph, were held against %s; our own rules were not run",
              whole.graph().size(),
              shapes));
      return good && !badRecord ? Exit.WELL : Exit.REFUSED;
    } catch (UnreadableCatalogueException e) {
      e.diagnostics().forEach(run.tally()::problem);
      return Exit.UNREADABLE;
    }
  }

  private ForeignShapes shapes() throws IOException {
    try (InputStream in =
        Files.exists(shapes) && !Files.isRegularFile(shapes)
            ? new FileInputStream(shapes.toFile()) // a pipe, which has no position to ask for
            : Files.newInputStream(shapes)) {
      return ForeignShapes.read(in, shapes.toString());
    } catch (IOException cannot) {
      throw cannotOpen(shapes.toString(), cannot);
    }
  }

  private static UnreadableCatalogueException cannotOpen(String name, IOException cannot) {
    return new UnreadableCatalogueException(
        List.of(
            Diagnostic.error(CliCodes.CANNOT_OPEN, Problems.inWords(cannot))
                .at(SourceLocation.of(name))),
        cannot);
  }

  private void add(String input) throws IOException {
    ReadOptions read = options.applied(ReadOptions.checking(this::ofReading).withSourceName(input));
    CatalogueReader.Content content = content(input, read);
    if (WholeGraph.isRdf(content.format().name())) {
      whole.add(content.bytes(), content.format().name(), read);
      return;
    }
    try (RecordSource records = content.format().open(content.bytes(), read)) {
      records.header().ifPresent(whole::add);
      for (Optional<EvidenceRecord> record = records.next();
          record.isPresent();
          record = records.next()) {
        whole.add(record.get());
      }
      run.tally().add(records.rejected(), records.rejected());
    }
  }

  private CatalogueReader.Content content(String input, ReadOptions read) throws IOException {
    try {
      return inputs.content(input, read);
    } catch (IOException cannot) {
      throw cannotOpen(input, cannot);
    }
  }

  /** A record that cannot be read is no part of the graph, and the run did not see all. */
  private void ofReading(Diagnostic problem) {
    badRecord |= problem.severity() == Severity.ERROR;
    run.tally().problem(problem);
  }

  private void problem(ShapeProblem problem) {
    Diagnostic told = problem.diagnostic();
    if (told.severity() == Severity.ERROR) {
      told.location().recordId().ifPresent(refused::add);
    }
    run.tally().found(problem);
    run.tally().problem(told);
  }
}
