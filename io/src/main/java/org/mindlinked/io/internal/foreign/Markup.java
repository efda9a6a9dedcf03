package org.mindlinked.io.internal.foreign;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain words of texts that hold markup as text: the tags of JATS and of HTML that publishers put
 * into abstracts and titles. What only looks like a tag ({@code p < 0.05}) stays. Safe for all
 * threads.
 */
public final class Markup {
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(?:[A-Za-z]{1,8}:)?([A-Za-z][A-Za-z0-9-]{0,20})(?:\\s[^<>]{0,400})?/?>");

  private static final Pattern ENTITY =
      Pattern.compile("&(?:(amp|lt|gt|quot|apos|nbsp)|#(\\d{1,7})|#x([0-9A-Fa-f]{1,6}));");

  private static final Set<String> INLINE =
      Set.of(
          ("i b u em strong italic bold underline sup sub sc span a small font ext-link xref"
                  + " monospace inline-formula named-content styled-content strike roman")
              .split(" "));

  private static final Set<String> BLOCKS =
      Set.of(
          ("p title sec section h1 h2 h3 h4 h5 h6 br div ul ol li list list-item label abstract"
                  + " disp-formula table tr")
              .split(" "));

  private Markup() {}

  /**
   * The words, each block on lines of its own. A heading at the front that says no more than
   * "Abstract" is left out.
   */
  public static String plain(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text.strip();
    }
    StringBuilder words = new StringBuilder(text.length());
    int end = 0;
    boolean blocks = false;
    for (Matcher tag = TAG.matcher(text); tag.find(); ) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      boolean block = BLOCKS.contains(name);
      if (block || INLINE.contains(name)) {
        words.append(text, end, tag.start()).append(block ? "\n" : "");
        end = tag.end();
        blocks |= block;
      }
    }
    String plain = unescaped(words.append(text, end, text.length()).toString());
    if (!blocks) {
      return plain.strip();
    }
    String lines =
        plain
            .strip()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(java.util.stream.Collectors.joining("\n"));
    int first = lines.indexOf('\n');
    return first > 0 && lines.substring(0, first).equalsIgnoreCase("abstract")
        ? lines.substring(first + 1)
        : lines;
  }

  /** Characters for what is escaped twice. */
  private static String unescaped(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(java.util.regex.MatchResult entity) {
    if (entity.group(1) != null) {
      return switch (entity.group(1)) {
        case "amp" -> "&";
        case "lt" -> "<";
        case "gt" -> ">";
        case "quot" -> "\"";
        case "apos" -> "'";
        default -> "\u00a0";
      };
    }
    int code =
        entity.group(2) != null
            ? Integer.parseInt(entity.group(2))
            : Integer.parseInt(entity.group(3), 16);
    boolean sound = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
    return sound && (code >= ' ' || code == '\n' || code == '\t')
        ? Character.toString(code)
        : entity.group();
  }
}
