package org.mindlinked.rdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.diagnostic.UnwritableException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.stream.SchemaFit;
import org.mindlinked.rdf.internal.read.Block;
import org.mindlinked.rdf.internal.read.BlockSource;

/** Binds the blocks of a source, and decides what happens to bad ones. */
final class RdfSource implements RecordSource {
  private static final Node SCHEMA_VERSION =
      NodeFactory.createURI(Mindlinked.NAMESPACE + "schemaVersion");

  private final BlockSource blocks;
  private final ReadOptions options;
  private final BlockBinder binder;
  private @Nullable Catalogue header;

  /** A block that was read while looking for the header. */
  private @Nullable Block pending;

  private SourceLocation location;
  private long found;
  private long rejected;
  private boolean ended;

  /** Opens a source, which reads the header. */
  RdfSource(BlockSource blocks, ReadOptions options, boolean wholeGraph) {
    this.blocks = blocks;
    this.options = options;
    this.location = SourceLocation.of(options.sourceName());
    this.binder = new BlockBinder(options, wholeGraph, blocks.unknown());
    Block first = blocks.next();
    if (first != null && first.kind() == Block.Kind.CATALOGUE) {
      readHeader(first);
    } else {
      pending = first;
    }
  }

  private void readHeader(Block block) {
    SourceLocation place = SourceLocation.of(options.sourceName()).withRecordId(block.name());
    checkVersion(block, place);
    Optional<Diagnostic> fault = block.problem().map(each -> each.at(place));
    boolean bad = fault.filter(each -> each.severity() == Severity.ERROR).isPresent();
    List<Diagnostic> problems = new ArrayList<>(fault.stream().toList());
    if (!bad) {
      header = binder.catalogue(block, place);
      problems.addAll(binder.problems());
    }
    if (header == null && !options.isLenient()) {
      throw new UnreadableCatalogueException(problems, null);
    }
    problems.forEach(options.problems());
  }

  private void checkVersion(Block block, SourceLocation place) {
    block.triples().stream()
        .filter(triple -> triple.getPredicate().equals(SCHEMA_VERSION))
        .filter(triple -> triple.getObject().isLiteral())
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .forEach(version -> checkVersion(version, place));
  }

  private void checkVersion(String version, SourceLocation place) {
    SchemaFit fit = SchemaFit.of(version);
    if (fit == SchemaFit.LATER_MAJOR) {
      throw new UnreadableCatalogueException(
          Diagnostic.error(
                  RdfCodes.SCHEMA_VERSION,
                  "the source has schema version "
                      + Shown.of(version)
                      + ", this program reads up to "
                      + SchemaFit.readable())
              .hint("use a newer version of Mindlinked")
              .at(place));
    }
    if (fit == SchemaFit.LATER_MINOR) {
      binder.keepUnknown();
    }
  }

  @Override
  public Optional<Catalogue> header() {
    return Optional.ofNullable(header);
  }

  @Override
  public Optional<EvidenceRecord> next() {
    while (!ended) {
      Block block = take();
      if (block == null) {
        ended = true;
        refuseOtherContent();
        blocks.unknown().report(options.sourceName(), options.problems());
        break;
      }
      if (block.kind() == Block.Kind.CATALOGUE) {
        lateHeader(block);
        continue;
      }
      found++;
      location =
          SourceLocation.of(options.sourceName())
              .withRecordNumber(found)
              .withRecordId(block.name());
      EvidenceRecord record = record(block);
      if (record != null) {
        return Optional.of(record);
      }
    }
    return Optional.empty();
  }

  /** A source without a record of ours that is clearly of another kind is told what it is. */
  private void refuseOtherContent() {
    Optional<Diagnostic> other =
        found == 0 && header == null ? blocks.unknown().content() : Optional.empty();
    if (other.isPresent()) {
      throw new UnreadableCatalogueException(
          other.get().at(SourceLocation.of(options.sourceName())));
    }
  }

  private @Nullable EvidenceRecord record(Block block) {
    List<Diagnostic> problems = new ArrayList<>();
    block.problem().ifPresent(each -> problems.add(each.at(location)));
    if (isGood(problems)
        && options.check() instanceof TriplesCheck raw
        && !raw.passes(block.triples())) {
      raw.checkTriples(block.graph(), each -> problems.add(located(each)));
    }
    EvidenceRecord record = null;
    if (isGood(problems)) {
      record = binder.record(block, location);
      problems.addAll(binder.problems());
    }
    if (record != null && !(options.check() instanceof TriplesCheck)) {
      options.check().check(record, each -> problems.add(located(each)));
      record = isGood(problems) ? record : null;
    }
    if (record == null) {
      refuse(block, problems);
    } else {
      problems.forEach(options.problems());
    }
    return record;
  }

  private static boolean isGood(List<Diagnostic> problems) {
    for (Diagnostic problem : problems) {
      if (problem.severity() == Severity.ERROR) {
        return false;
      }
    }
    return true;
  }

  private Diagnostic located(Diagnostic problem) {
    return problem.at(location.withPointer(problem.location().pointer().orElse("")));
  }

  private void lateHeader(Block block) {
    options
        .problems()
        .accept(
            Diagnostic.warning(
                    RdfCodes.HEADER_PLACE,
                    "a header of a catalogue comes "
                        + (header == null ? "after the first record" : "after another one")
                        + " and is left out")
                .hint(
                    "put one header before all records, or read it as a whole graph: --graph on"
                        + " the command line, wholeGraph() in Java")
                .at(SourceLocation.of(options.sourceName()).withRecordId(block.name())));
  }

  private void refuse(Block block, List<Diagnostic> found) {
    rejected++;
    List<Diagnostic> problems = List.copyOf(found);
    if (!options.isLenient()) {
      ended = true;
      throw new UnreadableCatalogueException(problems, null);
    }
    problems.forEach(options.problems());
    if (options.rejects().isPresent() && !block.triples().isEmpty()) {
      try {
        options.rejects().get().reject(block.nquads(), problems);
      } catch (IOException e) {
        ended = true;
        throw new UnwritableException(
            Diagnostic.error(
                    RdfCodes.REJECTS, "a rejected record could not be put aside: " + e.getMessage())
                .at(location),
            e);
      }
    }
  }

  private @Nullable Block take() {
    Block first = pending;
    if (first != null) {
      pending = null;
      return first;
    }
    try {
      return blocks.next();
    } catch (UnreadableCatalogueException e) {
      ended = true;
      throw e;
    }
  }

  @Override
  public SourceLocation location() {
    return location;
  }

  @Override
  public long found() {
    return found;
  }

  @Override
  public long rejected() {
    return rejected;
  }

  @Override
  public void countRest() {
    try {
      for (Block block = take(); block != null; block = take()) {
        if (block.kind() != Block.Kind.CATALOGUE) {
          found++;
        }
      }
    } catch (UnreadableCatalogueException e) {
      // What cannot be read any more is not counted; why has been said, or is not asked here.
      ended = true;
    }
    ended = true;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    blocks.close();
  }
}
