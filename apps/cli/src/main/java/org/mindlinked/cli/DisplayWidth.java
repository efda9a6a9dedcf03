package org.mindlinked.cli;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/** How many columns of a terminal characters take: none, one or two. */
final class DisplayWidth {
  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** The text, or as much of it as fits with an ellipsis behind. */
  static String cut(String text, int most) {
    if (of(text) <= most) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int used = 1;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      used += of(point);
      if (used > most) {
        break;
      }
      cut.appendCodePoint(point);
      at += Character.charCount(point);
    }
    return cut.append('…').toString();
  }

  private static int of(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  private static boolean isWide(int point) {
    if (point < 0x1100) {
      return false;
    }
    UnicodeBlock block = UnicodeBlock.of(point);
    if (UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block)) {
      return point <= 0xFF60 || point >= 0xFFE0;
    }
    return switch (UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI -> true;
      case HANGUL -> point >= 0xAC00 || point <= 0x115F;
      default ->
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
              || (point >= 0x1F300 && point <= 0x1FAFF);
    };
  }
}
