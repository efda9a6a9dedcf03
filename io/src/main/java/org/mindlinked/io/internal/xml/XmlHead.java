package org.mindlinked.io.internal.xml;

import java.util.Optional;
import org.mindlinked.io.internal.foreign.FileHead;

/**
 * How a file of XML begins.
 *
 * @param root the name of the first element, without prefix
 * @param text the beginning of the file from that element on, for looking into
 */
public record XmlHead(String root, String text) {
  /** Reads the head of a file, or gives nothing if it does not begin as XML does. */
  public static Optional<XmlHead> of(byte[] head) {
    String text = FileHead.text(head);
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) <= ' ') {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = behind(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = behind(text, "-->", at);
      } else if (text.startsWith("<!", at)) {
        int close = text.indexOf('>', at);
        int bracket = text.indexOf('[', at);
        at = bracket > 0 && bracket < close ? behind(text, "]", bracket) : at;
        at = behind(text, ">", at);
      } else {
        return element(text, at);
      }
    }
    return Optional.empty();
  }

  private static int behind(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  private static Optional<XmlHead> element(String text, int at) {
    if (text.charAt(at) != '<') {
      return Optional.empty();
    }
    int end = at + 1;
    while (end < text.length() && isOfName(text.charAt(end))) {
      end++;
    }
    String name = text.substring(at + 1, end);
    boolean ended =
        end < text.length() && (text.charAt(end) <= ' ' || "/>".indexOf(text.charAt(end)) >= 0);
    return ended && !name.isEmpty()
        ? Optional.of(new XmlHead(name.substring(name.indexOf(':') + 1), text.substring(at)))
        : Optional.empty();
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }

  /** Whether the beginning of the file holds that text. */
  public boolean has(String words) {
    return text.contains(words);
  }
}
