package org.mindlinked.rdf.shacl;

import java.util.Optional;
import java.util.function.Consumer;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.rdf.internal.read.Block;

/** Holds one block after the other against the shapes, and counts. For one thread. */
final class Blocks {
  private final ShapesValidator validator;
  private final ReadOptions options;
  private final Consumer<? super ShapeProblem> problems;
  private long found;
  private long refused;

  Blocks(ShapesValidator validator, ReadOptions options, Consumer<? super ShapeProblem> problems) {
    this.validator = validator;
    this.options = options;
    this.problems = problems;
  }

  void add(Block block) {
    boolean record = block.kind() != Block.Kind.CATALOGUE;
    found += record ? 1 : 0;
    boolean good = isWhole(block);
    if (block.kind() != Block.Kind.STRAY && !block.triples().isEmpty()) {
      good &=
          validator.check(
              block.graph(),
              problem ->
                  problems.accept(problem.at(place(problem.diagnostic().location(), record))));
    }
    refused += record && !good ? 1 : 0;
  }

  private boolean isWhole(Block block) {
    Optional<Diagnostic> problem = block.problem();
    problem.ifPresent(
        found ->
            options
                .problems()
                .accept(found.at(place(found.location().withRecordId(block.name()), true))));
    return problem.isEmpty() || problem.get().severity() != Severity.ERROR;
  }

  private SourceLocation place(SourceLocation inside, boolean record) {
    SourceLocation place = inside.withSource(options.sourceName());
    return record ? place.withRecordNumber(found) : place;
  }

  ShapesValidator.Result result() {
    return new ShapesValidator.Result(found, refused);
  }
}
