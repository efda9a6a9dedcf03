package org.mindlinked.rdf.internal.read;

import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.CDTAwareParserProfile;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.jspecify.annotations.Nullable;

/**
 * Makes terms for a parser as Jena does, but for plain IRIs, which are nearly all: where nothing
 * can be wrong with one, and no base or dots change it, taking it apart costs more than all the
 * rest of its parsing. For one thread.
 */
final class TermMaker extends CDTAwareParserProfile {
  private static final int KEPT = 1 << 12;

  private static final boolean[] LETTERS_AND_DIGITS = lettersAndDigits();

  /** Plain IRIs that came before, each where its hash says. */
  private final @Nullable Node[] kept = new @Nullable Node[KEPT];

  private static boolean[] lettersAndDigits() {
    boolean[] known = new boolean[128];
    Arrays.fill(known, '0', '9' + 1, true);
    Arrays.fill(known, 'A', 'Z' + 1, true);
    Arrays.fill(known, 'a', 'z' + 1, true);
    return known;
  }

  TermMaker(SyntaxFaults faults, IRIxResolver resolver) {
    super(
        RiotLib.factoryRDF(),
        faults,
        resolver,
        PrefixMapFactory.create(),
        RIOT.getContext(),
        false, // values are checked when they are bound, with better words
        false);
  }

  @Override
  public Node createURI(String iri, long line, long column) {
    int hash = iri.hashCode();
    int at = (hash ^ (hash >>> 16)) & (KEPT - 1);
    Node before = kept[at];
    if (before != null && before.getURI().equals(iri)) {
      return before;
    }
    if (!isPlain(iri)) {
      return super.createURI(iri, line, column);
    }
    Node made = NodeFactory.createURI(iri);
    kept[at] = made;
    return made;
  }

  @Override
  public String resolveIRI(String iri, long line, long column) {
    return isPlain(iri) ? iri : super.resolveIRI(iri, line, column);
  }

  /** Whether an IRI is of the web, with a plain host, and nothing but plain characters after it. */
  static boolean isPlain(String iri) {
    int start = iri.startsWith("https://") ? 8 : iri.startsWith("http://") ? 7 : iri.length();
    if (!isLetterOrDigit(at(iri, start))) {
      return false;
    }
    char before = '/';
    boolean fragment = false;
    boolean host = true;
    for (int i = start; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (isLetterOrDigit(c)) {
        before = c;
        continue;
      }
      boolean good =
          switch (c) {
            case '-' -> !host || (isLetterOrDigit(before) && isLetterOrDigit(at(iri, i + 1)));
            case '.' -> before != '/' && before != '.';
            case '/' -> true;
            case '_' -> !host;
            case '#' -> !fragment;
            default -> false;
          };
      if (!good) {
        return false;
      }
      fragment |= c == '#';
      host &= c != '/' && c != '#';
      before = c;
    }
    return true;
  }

  private static char at(String iri, int index) {
    return index < iri.length() ? iri.charAt(index) : ' ';
  }

  private static boolean isLetterOrDigit(char c) {
    return c < LETTERS_AND_DIGITS.length && LETTERS_AND_DIGITS[c];
  }
}
