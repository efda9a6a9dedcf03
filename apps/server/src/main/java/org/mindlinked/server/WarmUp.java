package org.mindlinked.server;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.mindlinked.model.Iri;
import org.mindlinked.rdf.query.QueryException;
import org.mindlinked.rdf.query.Question;
import org.mindlinked.rdf.query.Questions;
import org.mindlinked.rdf.query.Wanted;
import org.mindlinked.rdf.store.EvidenceStore;

/**
 * Asks, in the background and once, what people will ask, for the first query of a process takes
 * seconds: hundreds of classes are loaded and the first blocks are read. Then it counts what is in
 * the store.
 */
final class WarmUp implements AutoCloseable {
  private static final Duration AT_MOST = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Iri NOWHERE = Iri.of("urn:mindlinked:nowhere");

  private final Questions questions;
  private final Description description;
  private final Thread thread = new Thread(this::work, "mindlinked-warm-up");
  private volatile boolean stopped;

  private WarmUp(EvidenceStore store, Description description) {
    this.questions = Questions.over(store.dataset()).within(AT_MOST);
    this.description = description;
    thread.setDaemon(true);
  }

  static WarmUp start(EvidenceStore store, Description description) {
    WarmUp begun = new WarmUp(store, description);
    begun.thread.start();
    return begun;
  }

  private void work() {
    for (Question question : Question.values()) {
      if (!stopped) {
        ask(question);
      }
    }
    try {
      if (!stopped) {
        description.counts();
      }
    } catch (CancellationException e) {
      // The server stops; nobody asks any more.
    }
  }

  private void ask(Question question) {
    Wanted page = Wanted.all().limit(10);
    try {
      questions.ask(
          question,
          question == Question.SEARCH
              ? page.text("care")
              : question.isParameterRequired() ? page.node(NOWHERE) : page);
    } catch (QueryException late) {
      // It was only to be made faster.
    }
  }

  /** Ends it, and waits until it has left the store. */
  @Override
  public void close() {
    stopped = true;
    description.stop();
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
