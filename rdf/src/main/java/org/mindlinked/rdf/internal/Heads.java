package org.mindlinked.rdf.internal;

import java.util.regex.Pattern;
import org.mindlinked.model.stream.Recognition;

/** Tells the text syntaxes of RDF by how they begin. */
final class Heads {
  private static final Pattern COMMENT = Pattern.compile("#[^\\r\\n]*[\\r\\n]+\\s*");
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "(@prefix\\s+[^<\\s]*\\s*<[^<>\\s]*>\\s*\\.|@base\\s+<[^<>\\s]*>\\s*\\."
              + "|prefix\\s+[^<\\s]*\\s*<[^<>\\s]*>|base\\s+<[^<>\\s]*>)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GRAPH =
      Pattern.compile(
          "(graph\\s+)?(<[^<>\\s]*>|_:[^\\s{]+|([A-Za-z][\\w.-]*)?:[^\\s{]*|\\[\\s*\\])\\s*\\{",
          Pattern.CASE_INSENSITIVE);
  private static final String SUBJECT = "(<[^<>\\s]+>|_:\\S+)";
  private static final String OBJECT =
      "(<[^<>\\s]*>|_:\\S+|\"[^\"\\\\\\r\\n]*+(?:\\\\.[^\"\\\\\\r\\n]*+)*+\"(@[A-Za-z0-9-]+|\\^\\^<[^<>\\s]+>)?)";
  private static final Pattern TRIPLE =
      Pattern.compile(SUBJECT + "[ \\t]+<[^<>\\s]+>[ \\t]+" + OBJECT + "[ \\t]*\\.");
  private static final Pattern QUAD =
      Pattern.compile(
          SUBJECT + "[ \\t]+<[^<>\\s]+>[ \\t]+" + OBJECT + "[ \\t]*" + SUBJECT + "[ \\t]*\\.");

  private static final Pattern STATEMENT =
      Pattern.compile(SUBJECT + "\\s+(a|<[^<>\\s]+>)\\s+[^\\s]");

  private Heads() {}

  static Recognition turtle(String head) {
    int first = withoutComments(head, 0);
    int start = afterDirectives(head, first);
    if (isGraph(head, start, start > first)) {
      return Recognition.NO;
    }
    return start > first ? Recognition.CERTAIN : likeTriples(head, start);
  }

  /** Every Turtle file is a TriG file: if the content tells nothing else, the suffix decides. */
  static Recognition trig(String head) {
    int first = withoutComments(head, 0);
    int start = afterDirectives(head, first);
    return start > first || isGraph(head, start, false)
        ? Recognition.CERTAIN
        : likeTriples(head, start);
  }

  /** Whether a graph begins there; prefixes are only known after they have been declared. */
  private static boolean isGraph(String head, int start, boolean prefixes) {
    var graph = GRAPH.matcher(head).region(start, head.length());
    return graph.lookingAt() && (prefixes || "<_".indexOf(graph.group(2).charAt(0)) >= 0);
  }

  private static Recognition likeTriples(String head, int start) {
    return STATEMENT.matcher(head).region(start, head.length()).lookingAt()
        ? Recognition.POSSIBLE
        : Recognition.NO;
  }

  private static int afterDirectives(String head, int from) {
    int at = from;
    var directive = DIRECTIVE.matcher(head);
    while (directive.region(at, head.length()).lookingAt()) {
      at = withoutComments(head, directive.end());
    }
    return at;
  }

  static Recognition lines(String head, boolean quads) {
    int start = withoutComments(head, 0);
    return (quads ? QUAD : TRIPLE).matcher(head).region(start, head.length()).lookingAt()
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  /** Where something else than comments begins. */
  private static int withoutComments(String head, int from) {
    int at = from;
    var comment = COMMENT.matcher(head);
    while (comment.region(at, head.length()).lookingAt()) {
      at = comment.end();
    }
    return at;
  }
}
