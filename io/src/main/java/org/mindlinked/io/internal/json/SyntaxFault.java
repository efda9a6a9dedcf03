package org.mindlinked.io.internal.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.model.diagnostic.Shown;

/**
 * Finds what is wrong with a record that the parser refused, and says it in our own words. Looks at
 * the bytes again, which only bad records pay for.
 *
 * @param code the code of the problem
 * @param message what is wrong
 * @param hint what to do, or null
 * @param at the byte in the slice
 * @param pointer the property in which it is
 */
record SyntaxFault(String code, String message, @Nullable String hint, int at, String pointer) {

  static final int LONGEST_STRING = 1 << 20;
  static final int LONGEST_NAME = 1000;
  static final int LONGEST_NUMBER = 400;

  /** The first fault of a slice, or null if it is one well-formed JSON value. */
  static @Nullable SyntaxFault find(Slice slice, int depth) {
    return new Scan(slice, depth).run();
  }

  /** An object or list that is open. */
  private static final class Level {
    final boolean object;
    String name = "";
    int index;

    Level(boolean object) {
      this.object = object;
    }
  }

  private static final class Scan {
    private final byte[] buf;
    private final int from;
    private final int to;
    private final int mostDepth;
    private final boolean whole;
    private final Deque<Level> levels = new ArrayDeque<>();
    private int at;
    private @Nullable SyntaxFault fault;

    Scan(Slice slice, int mostDepth) {
      this.buf = slice.buf();
      this.from = slice.from();
      this.to = slice.to();
      this.at = slice.from();
      this.mostDepth = mostDepth;
      this.whole = slice.whole();
    }

    @Nullable SyntaxFault run() {
      value();
      blank();
      if (fault == null && at < to) {
        fail(
            IoCodes.TRAILING,
            "after the end of the record stands "
                + (buf[at] == '{' ? "another one" : shown())
                + ", expected nothing",
            buf[at] == '{' ? "put each record on a line of its own" : null);
      }
      return fault;
    }

    /** Without recursion: the depth is a file's choice. */
    private void value() {
      boolean wantValue = true;
      while (fault == null) {
        blank();
        if (at >= to) {
          ends();
          return;
        }
        byte b = buf[at];
        if (wantValue) {
          if (b == '{' || b == '[') {
            if (levels.size() == mostDepth) {
              fail(
                  IoCodes.DEPTH,
                  "objects and lists are nested deeper than " + mostDepth + " levels",
                  "no record of the model is nested so deeply; look whether brackets are missing");
              return;
            }
            levels.push(new Level(b == '{'));
            at++;
            blank();
            if (at < to && buf[at] == (b == '{' ? '}' : ']')) {
              at++;
              levels.pop();
              wantValue = false;
            } else if (b == '{') {
              name();
            }
          } else {
            scalar(b);
            wantValue = false;
          }
        } else {
          if (levels.isEmpty()) {
            return;
          }
          boolean object = levels.element().object;
          if (b == ',') {
            at++;
            blank();
            if (at < to && (buf[at] == '}' || buf[at] == ']')) {
              fail(
                  IoCodes.SYNTAX,
                  "after a comma stands "
                      + shown()
                      + ", expected another "
                      + (object ? "property" : "value"),
                  "take out the comma before the closing bracket");
            } else if (object) {
              name();
            }
            levels.element().index++;
            wantValue = true;
          } else if (b == (object ? '}' : ']')) {
            at++;
            levels.pop();
          } else {
            fail(
                IoCodes.SYNTAX,
                "expected a comma or " + (object ? "}" : "]") + ", found " + shown(),
                b == '"' ? "a comma is missing" : null);
          }
        }
        if (!wantValue && levels.isEmpty()) {
          return;
        }
      }
    }

    private void name() {
      blank();
      if (at >= to) {
        ends();
      } else if (buf[at] != '"') {
        fail(
            IoCodes.SYNTAX,
            "expected a property name in double quotation marks, found " + shown(),
            buf[at] == '\'' ? "JSON takes double quotation marks only" : null);
      } else {
        int start = at + 1;
        string(LONGEST_NAME, "property name");
        if (fault == null) {
          levels.element().name = text(start, at - 1);
        }
        blank();
        if (fault == null) {
          if (at >= to) {
            ends();
          } else if (buf[at] == ':') {
            at++;
          } else {
            fail(IoCodes.SYNTAX, "expected a colon after a property name, found " + shown(), null);
          }
        }
      }
    }

    private void scalar(byte b) {
      if (b == '"') {
        string(LONGEST_STRING, "string");
      } else if (b == '-' || (b >= '0' && b <= '9')) {
        number();
      } else if (!word("true") && !word("false") && !word("null")) {
        fail(IoCodes.SYNTAX, "expected a value, found " + shown(), hintFor(b));
      }
    }

    private @Nullable String hintFor(byte b) {
      if (b == '\'') {
        return "JSON takes double quotation marks only";
      }
      String word = text(at, Math.min(to, at + 9));
      if (word.startsWith("NaN") || word.startsWith("Inf")) {
        return "JSON has no NaN or Infinity; leave the property out";
      }
      if (word.startsWith("None") || word.startsWith("undefined")) {
        return "leave out what is not known";
      }
      return word.startsWith("True") || word.startsWith("False")
          ? "JSON writes true and false in lower case"
          : null;
    }

    private boolean word(String word) {
      if (to - at < word.length()) {
        boolean prefix = !whole;
        for (int i = 0; prefix && i < to - at; i++) {
          prefix = buf[at + i] == word.charAt(i);
        }
        if (prefix) {
          at = to;
          ends();
        }
        return prefix;
      }
      for (int i = 0; i < word.length(); i++) {
        if (buf[at + i] != word.charAt(i)) {
          return false;
        }
      }
      int end = at + word.length();
      if (end < to && Character.isLetterOrDigit(buf[end])) {
        return false;
      }
      at = end;
      return true;
    }

    private void number() {
      int start = at;
      if (buf[at] == '-') {
        at++;
      }
      int digits = digits();
      boolean good = digits > 0 && (digits == 1 || buf[at - digits] != '0');
      if (good && at < to && buf[at] == '.') {
        at++;
        good = digits() > 0;
      }
      if (good && at < to && (buf[at] == 'e' || buf[at] == 'E')) {
        at++;
        if (at < to && (buf[at] == '+' || buf[at] == '-')) {
          at++;
        }
        good = digits() > 0;
      }
      if (at >= to && !whole) {
        ends();
        return;
      }
      boolean ended = at >= to || ",]} \t\r\n".indexOf(buf[at]) >= 0;
      if (!good || !ended) {
        while (at < to && ",]} \t\r\n".indexOf(buf[at]) < 0) {
          at++;
        }
        String text = text(start, Math.min(at, start + 100));
        at = start;
        fail(
            IoCodes.SYNTAX,
            Shown.of(text) + " is not a number as JSON writes it",
            "no leading zeros, a digit before and after the point, no spaces or commas; text"
                + " stands in double quotation marks");
      } else if (at - start > LONGEST_NUMBER) {
        int length = at - start;
        at = start;
        fail(
            IoCodes.LENGTH,
            "a number has " + length + " characters, at most " + LONGEST_NUMBER + " were expected",
            null);
      }
    }

    private int digits() {
      int start = at;
      while (at < to && buf[at] >= '0' && buf[at] <= '9') {
        at++;
      }
      return at - start;
    }

    private void string(int longest, String what) {
      int start = at++;
      int length = 0;
      while (at < to && buf[at] != '"') {
        byte b = buf[at];
        if (b == '\\') {
          if (at + 1 >= to) {
            break;
          }
          int escape = escapeLength();
          if (escape == 0) {
            if (at + 6 > to && buf[at + 1] == 'u' && !whole) {
              break;
            }
            fail(
                IoCodes.SYNTAX,
                "a backslash is followed by "
                    + shownAt(at + 1)
                    + (buf[at + 1] == 'u' ? " without four hexadecimal digits" : ""),
                "write \\\\ for a backslash; JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and"
                    + " \\u0000 to \\uFFFF");
            return;
          }
          at += escape;
          length++;
        } else if (b >= 0 && b < ' ') {
          fail(
              IoCodes.SYNTAX,
              "a string holds " + Shown.character(b) + " as it is",
              b == '\n' || b == '\r'
                  ? "write \\n for a line break; or a quotation mark is missing"
                  : b == '\t' ? "write \\t for a tab" : "write it as \\u and four digits");
          return;
        } else {
          if ((b & 0xC0) != 0x80) {
            length++;
          }
          at++;
        }
      }
      if (at >= to || buf[at] != '"') {
        ends();
        return;
      }
      at++;
      if (length > longest) {
        at = start;
        fail(
            IoCodes.LENGTH,
            "a " + what + " has " + length + " characters, at most " + longest + " were expected",
            "a record holds metadata; keep whole texts elsewhere and give their url");
      }
    }

    private int escapeLength() {
      byte b = buf[at + 1];
      if (b != 'u') {
        return "\"\\/bfnrt".indexOf(b) >= 0 ? 2 : 0;
      }
      for (int i = 2; i < 6; i++) {
        if (at + i >= to || Character.digit(buf[at + i], 16) < 0) {
          return 0;
        }
      }
      return 6;
    }

    private void blank() {
      while (at < to && (buf[at] == ' ' || buf[at] == '\t' || buf[at] == '\n' || buf[at] == '\r')) {
        at++;
      }
    }

    private void ends() {
      at = to;
      fail(
          IoCodes.TRUNCATED,
          "the record ends "
              + (levels.isEmpty()
                  ? "in the middle"
                  : levels.element().object ? "inside an object" : "inside a list"),
          whole
              ? "look for a missing bracket or quotation mark, or a line break inside the record"
              : "the file was cut; get it again from its source");
    }

    private void fail(String code, String message, @Nullable String hint) {
      if (fault == null) {
        fault = new SyntaxFault(code, message, hint, Math.min(at, to) - from, pointer());
      }
    }

    private String pointer() {
      StringBuilder pointer = new StringBuilder();
      for (var from = levels.descendingIterator(); from.hasNext(); ) {
        Level level = from.next();
        if (!level.object || !level.name.isEmpty()) {
          pointer.append('/');
          Path.escape(pointer, level.object ? level.name : Integer.toString(level.index));
        }
      }
      return pointer.toString();
    }

    private String shown() {
      return shownAt(at);
    }

    private String shownAt(int index) {
      if (index >= to) {
        return "the end";
      }
      int end = Math.min(to, index + 4);
      return Shown.character(text(index, end).codePointAt(0));
    }

    private String text(int start, int end) {
      return new String(buf, start, end - start, java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
