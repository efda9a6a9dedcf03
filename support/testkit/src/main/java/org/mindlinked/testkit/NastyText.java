package org.mindlinked.testkit;

import java.util.List;
import java.util.Random;

/** Makes text as the world writes it, and worse; never half a surrogate pair. */
final class NastyText {
  static final List<String> PIECES =
      List.of(
          "carers and staff",
          "«Resilience Hubs» \u2032quoted\u2032",
          "e\u0301\u0323 a\u030A",
          "\u202Eright to left\u202C \u05E9\u05DC\u05D5\u05DD",
          "\uD83E\uDDE0\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "\uD835\uDD38\uD87E\uDC04",
          "\u0000",
          "\u0001\u0008\u000B\u001F\u007F\u0085",
          "\uFFFE\uFFFF\uFDD0",
          "\uFEFF\u200B\u00A0\u2028\u2029",
          "\"'`\\",
          "\n",
          "\r\n",
          "\r",
          "\t",
          "<a href=\"x\">&amp;]]><!--",
          "{}|^%20%zz#?[]@:/..//.",
          "https://example.org/a b",
          "\"@en",
          "^^<x>",
          "'''\"\"\"",
          " ",
          "",
          "\u7F8E\u56FD\u56FD\u5BB6\u536B\u751F\u7814\u7A76\u9662;",
          "null",
          "-1.0E-5",
          "\\u0041\\n\\",
          "_:b0 .",
          "@prefix : <> .",
          "\uFFFD");

  private final Random random;

  NastyText(Random random) {
    this.random = random;
  }

  /** Text of a few pieces, now and then empty, now and then long. */
  String next() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(40) == 0 ? 60 : random.nextInt(4);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(6) == 0) {
        text.appendCodePoint(codePoint());
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  private int codePoint() {
    int codePoint = random.nextInt(Character.MAX_CODE_POINT + 1);
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return surrogate ? codePoint + 0x1000 : codePoint;
  }

  /** A word of plain letters. */
  String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }
}
