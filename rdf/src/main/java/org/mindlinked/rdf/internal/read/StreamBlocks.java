package org.mindlinked.rdf.internal.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.diagnostic.ValueCodes;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.rdf.RdfCodes;

/**
 * Cuts a stream of triples into runs of one subject IRI without fragment, and tells which of them
 * are records. What is said about anything else is counted and left out; what shows that records
 * are torn apart ends the reading.
 */
final class StreamBlocks implements BlockSource {
  private static final int UNTYPED = 0;
  private static final int TYPED = 1;
  private static final String WAY_OUT =
      "read it as a whole graph: --graph on the command line, wholeGraph() in Java; or write the"
          + " triples of each record one after the other";

  private final TripleFeed feed;
  private final ReadOptions options;
  private final UnknownTriples unknown = new UnknownTriples();
  private final SeenRoots seen = new SeenRoots();
  private final Deque<Block> ready = new ArrayDeque<>();

  private Run run;
  private @Nullable Node lastSubject;
  private String lastRecord = "";
  private boolean ended;

  StreamBlocks(TripleFeed feed, ReadOptions options) {
    this.feed = feed;
    this.options = options;
    this.run = new Run("", options.limits());
  }

  @Override
  public UnknownTriples unknown() {
    return unknown;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    ready.clear();
    feed.close();
  }

  @Override
  public @Nullable Block next() {
    while (ready.isEmpty() && !ended) {
      Object element = feed.next();
      if (element instanceof Triple triple) {
        add(triple, null);
      } else if (element instanceof Quad quad) {
        add(quad.asTriple(), quad.isDefaultGraph() ? null : quad.getGraph());
      } else if (element instanceof Diagnostic warning) {
        options.problems().accept(warning);
      } else {
        ended = true;
        finish(null);
      }
    }
    return ready.poll();
  }

  private void add(Triple triple, @Nullable Node graph) {
    Node subject = triple.getSubject();
    boolean blank = !subject.isURI();
    if (!blank && !subject.equals(lastSubject)) {
      String iri = subject.getURI();
      if (!run.isOf(iri)) {
        int hash = iri.indexOf('#');
        finish(hash < 0 ? iri : iri.substring(0, hash));
      }
      lastSubject = subject;
    }
    Node predicate = triple.getPredicate();
    if (predicate.equals(Run.TYPE)) {
      OtherContent.refuseNanopublication(triple, graph, options);
      Block.Kind kind = Block.Kind.of(triple.getObject());
      if (kind != null && !blank && subject.getURI().length() == run.name.length()) {
        if (!run.takes(kind)) {
          finish(run.name);
        }
        run.typed(subject, kind);
      } else if (!blank && isOurs(triple.getObject()) && !run.name.equals(Run.OWN)) {
        run.hasInner = true;
      }
    }
    if (!run.add(triple, graph, blank) && run.kind == null) {
      unknown.add(triple);
    }
  }

  private static boolean isOurs(Node type) {
    return type.isURI() && type.getURI().startsWith(Mindlinked.NAMESPACE);
  }

  /** Ends the current run and begins one of that name, or none at the end of the source. */
  private void finish(@Nullable String nextName) {
    Run done = run;
    Run next = new Run(nextName == null ? "" : nextName, options.limits());
    lastSubject = null;
    done.handOn(next);
    if (done.kind != null) {
      ready.add(record(done));
    } else if (!done.name.isEmpty()) {
      other(done);
    } else if (done.isOver()) {
      done.forEach(unknown::add);
    }
    orphans(done.orphans());
    if (nextName == null) {
      next.handOn(new Run("", options.limits()));
      orphans(next.orphans());
    }
    run = next;
  }

  private Block record(Run done) {
    String name = done.name;
    if (seen.contains(name, UNTYPED)) {
      throw interleaved(name, "some came earlier, without the type of the record");
    }
    boolean again = seen.add(name, TYPED) && name.equals(lastRecord);
    lastRecord = name;
    Diagnostic problem = null;
    if (done.isOver()) {
      problem =
          Diagnostic.error(
                  RdfCodes.RECORD_SIZE,
                  "the record has "
                      + done.size()
                      + ", more than the limit of "
                      + options.limits().recordBytes()
                      + " bytes a record allows")
              .hint("split it, leave out whole texts, or raise the limit");
    } else if (again) {
      problem =
          Diagnostic.warning(
                  RdfCodes.RECORD_TWICE,
                  "two records of the same IRI follow each other; they are kept apart")
              .hint("keep one of them, or give the other an IRI of its own");
    }
    return done.block(problem);
  }

  private void other(Run done) {
    if (done.hasInner) {
      throw interleaved(done.name, "here are nodes of it without the type of the record");
    }
    if (seen.contains(done.name, TYPED)) {
      throw interleaved(done.name, "here are more, after its record has ended");
    }
    seen.add(done.name, UNTYPED);
    done.forEach(unknown::add);
  }

  private UnreadableCatalogueException interleaved(String name, String why) {
    ended = true;
    return new UnreadableCatalogueException(
        Diagnostic.error(
                RdfCodes.INTERLEAVED, "the triples of a record do not stand together: " + why)
            .hint(WAY_OUT)
            .at(SourceLocation.of(options.sourceName()).withRecordId(name)));
  }

  /** Blank nodes that no run on either side leads to. */
  private void orphans(List<Triple> triples) {
    List<Triple> rest = new ArrayList<>();
    for (Triple triple : triples) {
      Block.Kind kind =
          triple.getPredicate().equals(Run.TYPE) ? Block.Kind.of(triple.getObject()) : null;
      if (kind != null) {
        ready.add(
            new Block(
                triple.getSubject(),
                kind,
                triples,
                null,
                Diagnostic.error(
                        ValueCodes.MISSING,
                        "the record is a blank node; every record needs an IRI of its own")
                    .hint("give it one that does not change")));
      } else {
        rest.add(triple);
      }
    }
    if (rest.size() == triples.size()) {
      rest.forEach(unknown::add);
    }
  }
}
