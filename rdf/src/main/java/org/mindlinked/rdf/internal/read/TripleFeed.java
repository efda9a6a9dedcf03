package org.mindlinked.rdf.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.MindlinkedException;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.rdf.RdfCodes;

/**
 * Triples and quads one at a time, pulled out of parsers that push. The parser runs in a thread of
 * its own, at most a few chunks ahead; the thread ends with the input, with the first fault, or
 * when the feed is closed. For one thread.
 */
final class TripleFeed implements AutoCloseable {
  private static final int CHUNK = 512;

  /** So many characters of literals end a chunk early: long texts do not pile up. */
  private static final int CHUNK_CHARACTERS = 1 << 16;

  private static final int CHUNKS_AHEAD = 3;
  private static final long PATIENCE_MILLIS = 2000;

  private final InputStream in;
  private final BlockingQueue<Chunk> queue = new ArrayBlockingQueue<>(CHUNKS_AHEAD);
  private final Thread parser;
  private volatile boolean closed;

  private Chunk chunk = new Chunk();
  private int next;
  private boolean ended;

  TripleFeed(InputStream in, Lang lang, ReadOptions options) {
    this.in = in;
    this.parser = new Thread(() -> run(lang, options), "mindlinked-rdf-parser");
    parser.setDaemon(true);
    parser.start();
  }

  /** What a parser throws, as one of our exceptions. */
  static RuntimeException refusal(RuntimeException e, SyntaxFaults faults, ReadOptions options) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof MindlinkedException ours) {
        return ours; // of the error handler, or of the stream that is read
      }
      if (cause instanceof IOException io) {
        return unreadable(io, options);
      }
    }
    return faults.failure(e.getMessage(), 0, 0, e);
  }

  private static UnreadableCatalogueException unreadable(IOException e, ReadOptions options) {
    return new UnreadableCatalogueException(
        List.of(
            Diagnostic.error(
                    RdfCodes.READ_FAILED,
                    "the source cannot be read any further: " + e.getMessage())
                .hint("if it is a file, look whether it is whole and its disk still there")
                .at(SourceLocation.of(options.sourceName()))),
        e);
  }

  private void run(Lang lang, ReadOptions options) {
    Pump pump = new Pump();
    SyntaxFaults faults = new SyntaxFaults(options.sourceName(), pump::add);
    Object end = Chunk.END;
    try {
      Parsing.parse(in, lang, options, faults, pump);
    } catch (Stopped e) {
      return;
    } catch (RuntimeException e) {
      end = refusal(e, faults, options);
    } catch (StackOverflowError e) {
      end = faults.failure("structures are nested too deeply", 0, 0, e);
    } catch (Error e) {
      end = e; // told where somebody waits
    }
    try {
      pump.add(end);
      pump.flush();
    } catch (Stopped e) {
      // Nobody waits any more.
    }
  }

  /**
   * The next element.
   *
   * @return a {@link Triple}, a {@link Quad}, a warning as a {@link Diagnostic}, or null at the end
   * @throws UnreadableCatalogueException when the source is not well-formed
   */
  @Nullable Object next() {
    if (ended) {
      return null;
    }
    if (next == chunk.size) {
      chunk = take();
      next = 0;
    }
    Object element = chunk.elements[next++];
    if (element == Chunk.END) {
      ended = true;
      return null;
    }
    if (element instanceof Throwable) {
      ended = true;
      if (element instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) element;
    }
    return element;
  }

  private Chunk take() {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ended = true;
      throw new UncheckedIOException(
          new java.io.InterruptedIOException("interrupted while waiting for a parser"));
    }
  }

  @Override
  public void close() throws IOException {
    ended = true;
    closed = true;
    try {
      queue.clear();
      parser.interrupt();
      parser.join(PATIENCE_MILLIS);
      in.close();
      parser.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      in.close();
      Thread.currentThread().interrupt();
    }
  }

  /** Elements on their way from the parser's thread. */
  private static final class Chunk {
    static final Object END = new Object();

    final @Nullable Object[] elements = new @Nullable Object[CHUNK];
    int size;
  }

  /** Stops a parser in the middle; has no trace, for nobody looks at it. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super(null, null, false, false);
    }
  }

  private final class Pump implements StreamRDF {
    private Chunk filling = new Chunk();
    private int characters;

    void add(Object element) {
      filling.elements[filling.size++] = element;
      if (filling.size == CHUNK || characters > CHUNK_CHARACTERS) {
        flush();
      }
    }

    void flush() {
      if (filling.size == 0) {
        return;
      }
      try {
        boolean given = false;
        while (!given && !closed) {
          given = queue.offer(filling, 1, TimeUnit.SECONDS);
        }
        if (!given) {
          throw new Stopped();
        }
      } catch (InterruptedException e) {
        throw new Stopped();
      }
      filling = new Chunk();
      characters = 0;
    }

    private void weigh(Node object) {
      if (object.isLiteral()) {
        characters += object.getLiteralLexicalForm().length();
      }
    }

    @Override
    public void triple(Triple triple) {
      weigh(triple.getObject());
      add(triple);
    }

    @Override
    public void quad(Quad quad) {
      weigh(quad.getObject());
      add(quad);
    }

    @Override
    public void start() {}

    @Override
    public void base(String base) {}

    @Override
    public void prefix(String prefix, String iri) {}

    @Override
    public void finish() {}
  }
}
