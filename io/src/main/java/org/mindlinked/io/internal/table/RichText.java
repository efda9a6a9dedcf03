package org.mindlinked.io.internal.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text in a workbook, without their fonts and readings. */
final class RichText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /**
   * The text of the element of that name that starts here; what is beyond the limit is left out.
   */
  static String read(XmlPart part, String element, int most) {
    String first = "";
    StringBuilder more = null;
    while (part.next() && !part.ends(element)) {
      if (part.starts("rPh")) {
        skip(part);
      } else if (part.starts("t")) {
        String text = part.text();
        if (first.isEmpty()) {
          first = text;
        } else {
          more = more == null ? new StringBuilder(first) : more;
          if (more.length() < most) {
            more.append(text);
          }
        }
      }
    }
    return plain(more == null ? first : more.toString());
  }

  private static void skip(XmlPart part) {
    while (part.next() && !part.ends("rPh")) {
      // how a word is spoken is no part of it
    }
  }

  /** Characters that XML cannot hold are written as {@code _x000D_}. */
  static String plain(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher matcher = ESCAPE.matcher(text);
    return matcher.replaceAll(
        found ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
