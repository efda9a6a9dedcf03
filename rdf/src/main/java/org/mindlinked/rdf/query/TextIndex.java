package org.mindlinked.rdf.query;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Symbol;
import org.mindlinked.rdf.internal.jena.JenaStart;

/**
 * Asks a text index for a set of texts that certainly holds all that are wanted. An index knows
 * whole words as its analyser cuts them, the question asks for parts: so it is asked for all words
 * that hold each run of letters and digits, and the question's own filter has the last word.
 */
final class TextIndex {
  static {
    JenaStart.ready();
  }

  /** The query over an index. */
  static final String QUERY = "search-index";

  /** The query for findings of which an index has told. */
  static final String FINDINGS = "search-findings";

  /** Where a dataset keeps its index; named, for the class that knows it may not be there. */
  private static final Symbol INDEX = Symbol.create("http://jena.apache.org/text#index");

  private static final Query HITS =
      QueryFactory.create(
          """
          PREFIX dcterms: <http://purl.org/dc/terms/>
          PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
          PREFIX text: <http://jena.apache.org/text#>
          SELECT ?node ?words {
            (?node ?score ?words) text:query (skos:prefLabel dcterms:description ?indexed ?candidates)
          }
          """);

  private TextIndex() {}

  /**
   * What an index found.
   *
   * @param findings what holds all the words in one text, in the order of the index
   * @param all how many candidates the index gave
   */
  record Hits(List<Node> findings, long all) {}

  /** Asks the index for so many candidates at most, and keeps those that hold the words. */
  static Hits hits(DatasetGraph data, String indexed, long candidates, List<Node> words) {
    Set<Node> findings = new LinkedHashSet<>();
    long all = 0;
    try (QueryExec exec =
        QueryExec.dataset(data)
            .query(HITS)
            .substitution("indexed", NodeFactory.createLiteralString(indexed))
            .substitution("candidates", Values.year((int) candidates))
            .build()) {
      RowSet rows = exec.select();
      while (rows.hasNext()) {
        Binding row = rows.next();
        all++;
        String text = row.get("words").getLiteralLexicalForm().toLowerCase(Locale.ROOT);
        if (words.stream()
            .map(word -> word.getLiteralLexicalForm().toLowerCase(Locale.ROOT))
            .allMatch(text::contains)) {
          findings.add(row.get("node"));
        }
      }
    }
    return new Hits(List.copyOf(findings), all);
  }

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
