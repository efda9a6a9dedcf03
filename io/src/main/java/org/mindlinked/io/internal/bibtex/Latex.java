package org.mindlinked.io.internal.bibtex;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text out of LaTeX: accents and signs become letters of Unicode, brackets and commands of type go.
 * A command that is not known stays as it is, so that nothing is lost. For one text.
 */
final class Latex {
  /** Deeper brackets are taken away without looking at what they hold. */
  private static final int DEEPEST = 60;

  private static final Set<String> OF_TYPE =
      Set.of(
          ("bf bfseries em emph ensuremath it itshape mathit mathrm mathbf mathsf mathcal mbox"
                  + " mkbibemph mkbibitalic mkbibbold mkbibacro normalfont relax rm rmfamily sc"
                  + " scshape sf sl slshape sffamily small text textbf textit textlf textmd"
                  + " textnormal textrm textsc textsf textsl texttt textup tt ttfamily underline"
                  + " upshape url path nolinkurl protect displaystyle left right nocase")
              .split(" "));

  private static final Pattern BLANK_LINE = Pattern.compile("(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)");

  /** What only groups or escapes in an address or number. */
  private static final Pattern ESCAPED =
      Pattern.compile(
          "\\\\(?:url|path|nolinkurl|href|texttt)(?![A-Za-z])\\s*|\\\\text(underscore|asciitilde|less|greater"
              + "|asciicircum|backslash)(?![A-Za-z])(?:\\{\\}|\\s(?=\\S))?|\\\\([_%&#$~^{}])(?:\\{\\})?"
              + "|(\\$\\\\sim\\$)|[{}]");

  private final String latex;
  private final boolean math;
  private int at;
  private int depth;

  private Latex(String latex, boolean math) {
    this.latex = latex;
    this.math = math;
  }

  /** The text in one line. */
  static String text(String latex) {
    return oneLine(read(latex));
  }

  /** The text, in which blank lines part paragraphs. */
  static String paragraphs(String latex) {
    String text = read(latex);
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      return oneLine(text);
    }
    StringBuilder all = new StringBuilder(latex.length());
    for (String paragraph : BLANK_LINE.split(text, -1)) {
      String words = oneLine(paragraph);
      if (!words.isEmpty()) {
        all.append(all.isEmpty() ? "" : "\n\n").append(words);
      }
    }
    return all.toString();
  }

  private static String oneLine(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        blank = true;
      } else {
        if (blank && !words.isEmpty()) {
          words.append(' ');
        }
        words.append(c);
        blank = false;
      }
    }
    return words.toString().strip();
  }

  private static String read(String latex) {
    for (int i = 0; i < latex.length(); i++) {
      if (isOfLatex(latex.charAt(i))) {
        StringBuilder out = new StringBuilder(latex.length());
        Latex reader = new Latex(latex, false);
        while (reader.at < latex.length()) {
          reader.read(out, false);
        }
        return out.toString();
      }
    }
    return latex;
  }

  /** Whether a character can mean something else than itself. */
  private static boolean isOfLatex(char c) {
    return switch (c) {
      case '\\', '{', '}', '~', '$', '-', '`', '\'' -> true;
      default -> false;
    };
  }

  /** An address or number, in which only what LaTeX forbids is escaped. */
  static String verbatim(String latex) {
    String words = latex.strip();
    if (words.indexOf('\\') < 0 && words.indexOf('{') < 0) {
      return words;
    }
    return ESCAPED
        .matcher(words)
        .replaceAll(
            found -> {
              if (found.group(2) != null) {
                return found.group(2).equals("$") ? "\\$" : "\\" + found.group(2);
              }
              if (found.group(3) != null) {
                return "~";
              }
              return found.group(1) == null ? "" : character(found.group(1));
            })
        .strip();
  }

  private static String character(String name) {
    return switch (name) {
      case "underscore" -> "_";
      case "asciitilde" -> "~";
      case "less" -> "<";
      case "greater" -> ">";
      case "asciicircum" -> "^";
      default -> "\\\\";
    };
  }

  /** Reads to the end of the text or, in a group, of the group. */
  private void read(StringBuilder out, boolean group) {
    while (at < latex.length()) {
      char c = latex.charAt(at++);
      switch (c) {
        case '\\' -> command(out);
        case '{' -> group(out);
        case '}' -> {
          if (group) {
            return;
          }
        }
        case '~' -> tie(out);
        case '$' -> formula(out);
        default -> character(out, c);
      }
    }
  }

  private void character(StringBuilder out, char c) {
    if (math) {
      if (c == '^' || c == '_') {
        script(out, c);
      } else {
        out.append(c);
      }
      return;
    }
    switch (c) {
      case '-' -> dashes(out);
      case '`' -> openingQuote(out);
      case '\'' -> {
        boolean two = at < latex.length() && latex.charAt(at) == '\'';
        at += two ? 1 : 0;
        out.append(two ? '”' : '\'');
      }
      default -> out.append(c);
    }
  }

  private void dashes(StringBuilder out) {
    int length = 1;
    while (length < 3 && at < latex.length() && latex.charAt(at) == '-') {
      at++;
      length++;
    }
    out.append(length == 1 ? '-' : length == 2 ? '–' : '—');
  }

  /** Behind a question mark it is the one that Spanish puts in front. */
  private void openingQuote(StringBuilder out) {
    int last = out.length() - 1;
    if (at < latex.length() && latex.charAt(at) == '`') {
      at++;
      out.append('“');
    } else if (last >= 0 && (out.charAt(last) == '?' || out.charAt(last) == '!')) {
      out.setCharAt(last, out.charAt(last) == '?' ? '¿' : '¡');
    } else {
      out.append('‘');
    }
  }

  /** A tie between two words is a blank; before a number that begins a word it means "about". */
  private void tie(StringBuilder out) {
    boolean begins = out.isEmpty() || " (\n".indexOf(out.charAt(out.length() - 1)) >= 0;
    boolean number = at < latex.length() && Character.isDigit(latex.charAt(at));
    out.append(begins && number ? '~' : ' ');
  }

  /** A group that begins with a command that is not known keeps its brackets. */
  private void group(StringBuilder out) {
    if (depth == DEEPEST) {
      return; // The bracket at its end goes like any other that nothing opened.
    }
    depth++;
    int start = out.length();
    read(out, true);
    depth--;
    boolean unknown =
        start + 1 < out.length() && out.charAt(start) == '\\' && isLetter(out.charAt(start + 1));
    if (unknown) {
      out.insert(start, '{').append('}');
    }
  }

  /**
   * Signs of dollars go where a formula stands between them: no blank inside of either, no digit
   * behind the second. {@code $10 and $20} is none.
   */
  private void formula(StringBuilder out) {
    boolean display = latex.startsWith("$", at);
    int start = display ? at + 1 : at;
    int end = latex.indexOf(display ? "$$" : "$", start);
    if (end <= start || !isFormula(start, end)) {
      out.append('$');
      return;
    }
    Latex inside = new Latex(latex.substring(start, end), true);
    inside.depth = depth;
    StringBuilder formula = new StringBuilder(end - start);
    while (inside.at < inside.latex.length()) {
      inside.read(formula, false);
    }
    out.append(formula);
    at = end + (display ? 2 : 1);
  }

  private boolean isFormula(int start, int end) {
    char behind = end + 1 < latex.length() ? latex.charAt(end + 1) : ' ';
    boolean escaped = latex.charAt(end - 1) == '\\';
    return latex.charAt(start) > ' '
        && latex.charAt(end - 1) > ' '
        && !escaped
        && !(behind >= '0' && behind <= '9')
        && end - start <= 1000;
  }

  /** What is set high or low: characters that Unicode has so, else as it was found. */
  private void script(StringBuilder out, char sign) {
    boolean atFront = out.isEmpty();
    int start = at;
    String words = argument();
    if (words == null) {
      out.append(sign);
      at = start;
      return;
    }
    String small = LatexSigns.script(sign, words);
    if (small != null) {
      out.append(small);
    } else if (atFront) {
      out.append(words);
    } else if (words.codePointCount(0, words.length()) == 1) {
      out.append(sign).append(words);
    } else {
      out.append(sign).append('{').append(words).append('}');
    }
  }

  private void command(StringBuilder out) {
    if (at == latex.length()) {
      out.append('\\');
      return;
    }
    char c = latex.charAt(at);
    if (!isLetter(c)) {
      at++;
      if (!accent(out, Character.toString(c))) {
        symbol(out, c);
      }
      return;
    }
    int end = at;
    while (end < latex.length() && isLetter(latex.charAt(end))) {
      end++;
    }
    String name = latex.substring(at, end);
    at = end;
    if (!accent(out, name)) {
      named(out, name);
    }
  }

  private void named(StringBuilder out, String name) {
    String sign = LatexSigns.sign(name);
    if (sign != null) {
      out.append(sign);
      at = blanks(at);
      if (latex.startsWith("{}", at)) {
        at += 2;
      }
      return;
    }
    switch (name) {
      case "textsuperscript", "textsubscript" -> textScript(out, name);
      case "enquote", "mkbibquote" -> quoted(out, name);
      case "par" -> out.append("\n\n");
      case "newline", "linebreak", "quad", "qquad" -> out.append(' ');
      default -> {
        if (OF_TYPE.contains(name)) {
          at = blanks(at);
        } else {
          unknown(out, name);
        }
      }
    }
  }

  private void unknown(StringBuilder out, String name) {
    out.append('\\').append(name);
    while (latex.startsWith("{", at)) {
      at++;
      out.append('{');
      if (depth < DEEPEST) {
        depth++;
        read(out, true);
        depth--;
      }
      out.append('}');
    }
  }

  private void textScript(StringBuilder out, String name) {
    String words = argument();
    if (words != null) {
      String small = LatexSigns.script(name.equals("textsuperscript") ? '^' : '_', words);
      out.append(small == null ? words : small);
    }
  }

  private void quoted(StringBuilder out, String name) {
    String words = argument();
    if (words == null) {
      out.append('\\').append(name);
    } else {
      out.append('“').append(words).append('”');
    }
  }

  private static void symbol(StringBuilder out, char c) {
    switch (c) {
      case '-', '/', '@', '!', '(', ')', '[', ']' -> {
        // Where a word may be parted, spaces of no width, and the brackets of formulas.
      }
      case '\\', ' ', ',', ';', ':', '>', '\n', '\r', '\t' -> out.append(' ');
      default -> out.append("&%$#_{}".indexOf(c) < 0 ? "\\" : "").append(c);
    }
  }

  /**
   * Puts a mark on the letter that follows, bare, in brackets, or as a command. Where none follows
   * the command stays as it was found.
   *
   * @return false, with nothing read, if that is no accent or nothing follows
   */
  private boolean accent(StringBuilder out, String name) {
    String mark = LatexSigns.mark(name);
    if (mark == null) {
      return false;
    }
    int start = blanks(at);
    String words = argument();
    if (words == null) {
      return false;
    }
    if (words.isEmpty() && (name.equals("^") || name.equals("~"))) {
      out.append(name);
    } else if (words.isEmpty() || !Character.isLetter(words.codePointAt(0))) {
      boolean braced = latex.charAt(start) == '{';
      out.append('\\').append(name).append(braced ? '{' : ' ').append(words);
      out.append(braced ? "}" : "");
    } else {
      int end = letterEnd(words);
      out.append(marked(words.substring(0, end), mark)).append(words, end, words.length());
    }
    return true;
  }

  /** The end of the first letter with the marks that it has already. */
  private static int letterEnd(String words) {
    int end = Character.charCount(words.codePointAt(0));
    while (end < words.length()
        && Character.getType(words.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  private static String marked(String letter, String mark) {
    String dotted = letter.replace('ı', 'i').replace('ȷ', 'j');
    return Normalizer.normalize(dotted + mark, Normalizer.Form.NFC);
  }

  /** What a command is about: the next group, command or character; null at the end. */
  private @Nullable String argument() {
    at = blanks(at);
    if (at == latex.length() || depth == DEEPEST || latex.charAt(at) == '}') {
      return null;
    }
    StringBuilder words = new StringBuilder();
    depth++;
    char c = latex.charAt(at++);
    switch (c) {
      case '{' -> read(words, true);
      case '\\' -> command(words);
      default -> {
        words.append(c);
        if (Character.isHighSurrogate(c) && at < latex.length()) {
          words.append(latex.charAt(at++));
        }
      }
    }
    depth--;
    return words.toString();
  }

  private int blanks(int from) {
    int i = from;
    while (i < latex.length()
        && (latex.charAt(i) == ' '
            || latex.charAt(i) == '\n'
            || latex.charAt(i) == '\r'
            || latex.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
