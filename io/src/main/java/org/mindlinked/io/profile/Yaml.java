package org.mindlinked.io.profile;

import java.util.Locale;
import java.util.Set;

/** Writes words in YAML. */
final class Yaml {
  private static final Set<String> RESERVED =
      Set.of("y", "n", "yes", "no", "true", "false", "on", "off", "null", "~");

  private Yaml() {}

  /** A word, in quotes where it needs them. */
  static String word(String text) {
    boolean plain =
        text.matches("[\\p{L}_][\\p{L}\\p{N}_./ ()-]*[\\p{L}\\p{N}_)]|[\\p{L}_]")
            && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : quoted(text);
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' '
          || c == '\u007f'
          || c == '\u0085'
          || c == '\u2028'
          || c == '\u2029'
          || c == '\ufeff') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** Words behind a number sign, on one line. */
  static String comment(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean strange =
          c < ' '
              || c == '\u007f'
              || c == '\u0085'
              || c == '\u2028'
              || c == '\u2029'
              || c == '\ufeff'
              || (c >= '\u0080' && c < '\u00a0')
              || c == '\ufffe'
              || c == '\uffff';
      line.append(strange ? ' ' : c);
    }
    return line.toString();
  }
}
