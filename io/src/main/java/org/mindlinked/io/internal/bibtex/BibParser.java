package org.mindlinked.io.internal.bibtex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Shown;

/** Takes one entry apart. For one thread. */
final class BibParser {
  /** Macros within macros could make a value grow without end. */
  private static final int LONGEST_VALUE = 8 << 20;

  private final String text;
  private final Macros macros;
  private final String type;
  private final char close;
  private final List<String> remarks = new ArrayList<>(0);
  private String key = "";
  private int at;
  private @Nullable String undefined;

  /** A parser of an entry, which begins with the sign {@code @}, a word and a bracket. */
  BibParser(String text, Macros macros) {
    this.text = text;
    this.macros = macros;
    int open = 1;
    while (open < text.length() && text.charAt(open) != '{' && text.charAt(open) != '(') {
      open++;
    }
    this.type = text.substring(1, open).strip();
    this.close = open < text.length() && text.charAt(open) == '(' ? ')' : '}';
    this.at = Math.min(open + 1, text.length());
  }

  /** The type, as it stands there. */
  String type() {
    return type;
  }

  /** The key, as far as the entry was read; empty if it has none. */
  String key() {
    return key;
  }

  /** What stands between the brackets. */
  String inside() {
    boolean closed = at < text.length() && text.charAt(text.length() - 1) == close;
    return text.substring(at, closed ? text.length() - 1 : text.length());
  }

  /** Whether the last bracket is there. */
  boolean isClosed() {
    return text.length() > at && text.charAt(text.length() - 1) == close;
  }

  /** The definitions of {@code @string}. */
  List<BibField> definitions() throws BrokenEntryException {
    return fields();
  }

  /** The whole entry. */
  BibEntry entry() throws BrokenEntryException {
    key = readKey();
    List<BibField> fields = fields();
    return new BibEntry(type, key, fields, remarks, text.substring(at).strip(), at);
  }

  /** The words before the first comma, unless an equals sign says that they name a field. */
  private String readKey() throws BrokenEntryException {
    int start = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != close) {
      char c = text.charAt(at);
      if (c == '=') {
        at = start;
        return "";
      }
      if (c == '"' || c == '{') {
        throw new BrokenEntryException(
            "a comma is missing behind the key " + shown(text.substring(start, at)), at);
      }
      at++;
    }
    return text.substring(start, at).strip();
  }

  private List<BibField> fields() throws BrokenEntryException {
    List<BibField> fields = new ArrayList<>();
    while (true) {
      separators();
      if (at >= text.length()) {
        throw new BrokenEntryException("the entry is not closed", text.stripTrailing().length());
      }
      if (peek() == close) {
        at++;
        return fields;
      }
      fields.add(field());
    }
  }

  private BibField field() throws BrokenEntryException {
    int start = at;
    while (at < text.length() && "={}()\",#%".indexOf(text.charAt(at)) < 0 && !isBlank()) {
      at++;
    }
    String name = text.substring(start, at);
    blanks();
    if (name.isEmpty()) {
      throw new BrokenEntryException("the name of a field was expected, found " + here(), start);
    }
    if (peek() != '=') {
      throw new BrokenEntryException(
          "an equals sign was expected behind " + shown(name) + ", found " + here(), start);
    }
    at++;
    undefined = null;
    String value = value();
    if (at < text.length() && peek() != ',' && peek() != close && peek() != '%') {
      throw new BrokenEntryException(
          "a comma was expected behind the field " + shown(name) + ", found " + here(), at);
    }
    return new BibField(name, value, undefined, start);
  }

  /** Parts joined by {@code #}. */
  private String value() throws BrokenEntryException {
    StringBuilder value = new StringBuilder();
    while (true) {
      blanks();
      part(value);
      blanks();
      if (peek() != '#') {
        return value.toString();
      }
      at++;
    }
  }

  private void part(StringBuilder value) throws BrokenEntryException {
    char c = peek();
    if (c == '{' || c == '"') {
      delimited(c, value);
      return;
    }
    int start = at;
    while (at < text.length() && "{}\",#=()%".indexOf(text.charAt(at)) < 0 && !isBlank()) {
      at++;
    }
    String word = text.substring(start, at);
    if (word.isEmpty()) {
      throw new BrokenEntryException("a value was expected, found " + here(), at);
    }
    String meaning = macros.meaning(word);
    boolean number = word.charAt(0) >= '0' && word.charAt(0) <= '9';
    if (meaning == null && !number && undefined == null) {
      undefined = word;
    }
    append(value, meaning == null ? word : meaning, start);
  }

  private static void append(StringBuilder value, String words, int where)
      throws BrokenEntryException {
    if (value.length() + words.length() > LONGEST_VALUE) {
      throw new BrokenEntryException("a value is longer than any text", where);
    }
    value.append(words);
  }

  private void delimited(char open, StringBuilder value) throws BrokenEntryException {
    int start = at++;
    int depth = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (depth == 0 && c == (open == '{' ? '}' : '"')) {
        append(value, text.substring(start + 1, at), start);
        at++;
        return;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        break;
      }
    }
    throw new BrokenEntryException("the value that begins with " + open + " is not closed", start);
  }

  /** Commas, blanks and lines that begin with a per cent sign, which programs pass over. */
  private void separators() {
    while (true) {
      blanks();
      if (peek() == ',') {
        at++;
      } else if (peek() == '%') {
        int start = at;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
          at++;
        }
        remarks.add(text.substring(start, at));
      } else {
        return;
      }
    }
  }

  private void blanks() {
    while (at < text.length() && isBlank()) {
      at++;
    }
  }

  private boolean isBlank() {
    char c = text.charAt(at);
    return c <= ' ' || c == '\u00a0' || c == '\ufeff';
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private String here() {
    return at < text.length()
        ? shown(text.substring(at, text.offsetByCodePoints(at, 1)))
        : "the end";
  }

  private static String shown(String words) {
    return Shown.of(words.strip());
  }
}
