package org.mindlinked.rdf.internal;

import java.util.Locale;
import java.util.regex.Pattern;
import org.mindlinked.model.stream.Recognition;

/** Tells the text syntaxes of RDF by how they begin. */
final class Heads {
  private static final Pattern COMMENT = Pattern.compile("#[^\\r\\n]*[\\r\\n]+\\s*");
  private static final Pattern DIRECTIVE =
      Pattern.compile("@(prefix|base)\\s|(prefix|base)\\s+[^<\\s]*\\s*<");
  private static final String SUBJECT = "(<[^<>\\s]+>|_:\\S+)";
  private static final String OBJECT =
      "(<[^<>\\s]*>|_:\\S+|\"[^\"\\\\\\r\\n]*+(?:\\\\.[^\"\\\\\\r\\n]*+)*+\"(@[A-Za-z0-9-]+|\\^\\^<[^<>\\s]+>)?)";
  private static final Pattern TRIPLE =
      Pattern.compile(SUBJECT + "[ \\t]+<[^<>\\s]+>[ \\t]+" + OBJECT + "[ \\t]*\\.");
  private static final Pattern QUAD =
      Pattern.compile(
          SUBJECT + "[ \\t]+<[^<>\\s]+>[ \\t]+" + OBJECT + "[ \\t]*" + SUBJECT + "[ \\t]*\\.");

  private Heads() {}

  static Recognition turtle(String head) {
    String text = withoutComments(head);
    if (DIRECTIVE.matcher(text.toLowerCase(Locale.ROOT)).lookingAt()) {
      return Recognition.CERTAIN;
    }
    return TRIPLE.matcher(text).lookingAt() ? Recognition.POSSIBLE : Recognition.NO;
  }

  static Recognition lines(String head, boolean quads) {
    String text = withoutComments(head);
    return (quads ? QUAD : TRIPLE).matcher(text).lookingAt() ? Recognition.CERTAIN : Recognition.NO;
  }

  private static String withoutComments(String head) {
    String text = head;
    var comment = COMMENT.matcher(text);
    int at = 0;
    while (comment.region(at, text.length()).lookingAt()) {
      at = comment.end();
    }
    return text.substring(at);
  }
}
