package org.mindlinked.rdf.internal.read;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.riot.system.ErrorHandler;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.rdf.RdfCodes;

/** Turns what a parser of RDF complains of into problems with a code and a place. */
final class SyntaxFaults implements ErrorHandler {
  private final String sourceName;
  private final Consumer<Diagnostic> warnings;

  SyntaxFaults(String sourceName, Consumer<Diagnostic> warnings) {
    this.sourceName = sourceName;
    this.warnings = warnings;
  }

  @Override
  public void warning(String message, long line, long column) {
    // RDF allows these characters, and texts have them; the parser only tells that it saw one.
    if (!message.startsWith("Unicode non-character")
        && !message.startsWith("Unicode replacement character")) {
      warnings.accept(
          at(line, column, Diagnostic.warning(RdfCodes.SYNTAX, "doubtful RDF: " + tidy(message))));
    }
  }

  @Override
  public void error(String message, long line, long column) {
    throw failure(message, line, column, null);
  }

  @Override
  public void fatal(String message, long line, long column) {
    throw failure(message, line, column, null);
  }

  /** The refusal of a source that is not well-formed, or that its parser gave up on. */
  UnreadableCatalogueException failure(
      @Nullable String message, long line, long column, @Nullable Throwable cause) {
    Diagnostic problem =
        Diagnostic.error(
                RdfCodes.SYNTAX,
                "the file is not well-formed RDF of this syntax: " + tidy(String.valueOf(message)))
            .hint("mend it there; if the file was cut, get it again from its source");
    return new UnreadableCatalogueException(List.of(at(line, column, problem)), cause);
  }

  private Diagnostic at(long line, long column, Diagnostic problem) {
    SourceLocation place = SourceLocation.of(sourceName);
    if (line > 0) {
      place = place.withLine(line);
      if (column > 0 && column < Integer.MAX_VALUE) {
        place = place.withColumn((int) column);
      }
    }
    return problem.at(place);
  }

  /** On one line, without what cannot be seen, and not endless. */
  private static String tidy(String message) {
    StringBuilder tidy = new StringBuilder();
    message
        .codePoints()
        .limit(300)
        .map(
            c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
        .forEach(tidy::appendCodePoint);
    return tidy.toString().strip();
  }
}
