package org.mindlinked.rdf.query;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Symbol;

/**
 * Asks a text index for a set of texts that certainly holds all that are wanted. An index knows
 * whole words as its analyser cuts them, the question asks for parts: so it is asked for all words
 * that hold each run of letters and digits, and the question's own filter has the last word.
 */
final class TextIndex {
  /** The query over an index. */
  static final String QUERY = "search-index";

  /** Where a dataset keeps its index; named, for the class that knows it may not be there. */
  private static final Symbol INDEX = Symbol.create("http://jena.apache.org/text#index");

  private TextIndex() {}

  static boolean isIn(DatasetGraph data) {
    return data.getContext().isDefined(INDEX);
  }

  /** The query for the index; nothing if the words hold nothing that an index knows. */
  static Optional<String> candidates(List<Node> words) {
    Set<String> pieces = new LinkedHashSet<>();
    for (Node word : words) {
      cut(word.getLiteralLexicalForm().toLowerCase(Locale.ROOT), pieces);
    }
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(
            pieces.stream().map(piece -> "*" + piece + "*").collect(Collectors.joining(" AND ")));
  }

  private static void cut(String word, Set<String> pieces) {
    StringBuilder piece = new StringBuilder();
    word.codePoints()
        .forEach(
            point -> {
              boolean kept = isKept(point);
              if (kept) {
                piece.appendCodePoint(point);
              }
              if ((!kept || standsAlone(point)) && piece.length() > 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
              }
            });
    if (piece.length() > 0) {
      pieces.add(piece.toString());
    }
  }

  /** A sigma is written otherwise at the end of a word, which an index does not know. */
  private static boolean isKept(int point) {
    return Character.isLetterOrDigit(point) && point != 'σ' && point != 'ς';
  }

  /** Whether an index may cut on either side of it, for it belongs to no word of letters. */
  private static boolean standsAlone(int point) {
    return switch (UnicodeScript.of(point)) {
      case LATIN, GREEK, CYRILLIC, ARABIC, HEBREW, ARMENIAN, GEORGIAN -> false;
      case COMMON -> !Character.isDigit(point);
      default -> true;
    };
  }
}
