package org.mindlinked.io.internal.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.file.Slice;

/**
 * The tokens of JSON in a slice of bytes that are known to be UTF-8, one after the other. Names and
 * words can be compared as the bytes that they are, and a string is only made where one is asked
 * for. What is wrong with JSON that is not well-formed is left to {@link SyntaxFault}. For one
 * thread; used for one slice after the other.
 */
final class JsonTokens {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = ONES << 7;

  /** In place of a scale, for a number that has an exponent. */
  private static final int EXPONENT = -1;

  /** So many digits always fit into a long. */
  private static final int SAFE_DIGITS = 18;

  /** A string of ASCII, one of other characters, one with escapes, one that is not well-formed. */
  private static final int PLAIN = 0;

  private static final int WIDE = 1;
  private static final int ESCAPED = 2;
  private static final int BROKEN = 3;

  private final int mostDepth;
  private byte[] buf = new byte[0];
  private int from;
  private int to;
  private int at;

  /** Which of the open levels are objects. */
  private boolean[] objects = new boolean[32];

  private int depth;

  private @Nullable Token current;

  /** The first byte of the current token. */
  private int start;

  private int nameFrom;
  private int nameTo;
  private int nameLook;

  /** The value of which only the name was asked for so far. */
  private @Nullable Token ahead;

  private int valueStart;
  private int textFrom;
  private int textTo;
  private int textLook;

  /** How the last string that was passed looks. */
  private int look;

  /** Of a number: its digits as a whole number, and how many there are. */
  private long digits;

  private int digitCount;

  /** How many digits follow the point, or {@link #EXPONENT}. */
  private int scale;

  JsonTokens(int mostDepth) {
    this.mostDepth = mostDepth;
  }

  /** Starts before the first token of a slice. */
  void open(Slice slice) {
    buf = slice.buf();
    from = slice.from();
    to = slice.to();
    at = from;
    depth = 0;
    current = null;
    ahead = null;
    start = from;
    textLook = PLAIN;
  }

  /** The next token, or null at the end. */
  @Nullable Token next() throws IOException {
    return depth == 0 ? root() : nextInside();
  }

  /** The next token inside an object or a list. */
  Token nextInside() throws IOException {
    if (ahead != null) {
      return value();
    }
    if (!objects[depth - 1]) {
      return element();
    }
    return nextName() ? Token.NAME : Token.OBJECT_END;
  }

  /**
   * Goes to the next property of the object whose opening bracket or last value is the current
   * token, or past its end.
   *
   * @return whether there is one
   */
  boolean nextName() throws IOException {
    int b = blank();
    if (b == '}') {
      close(Token.OBJECT_END);
      return false;
    }
    if (current != Token.OBJECT) {
      b = afterComma(b);
    }
    if (b != '"') {
      throw malformed();
    }
    start = at;
    nameFrom = at + 1;
    nameTo = string(nameFrom);
    nameLook = look;
    at = nameTo + 1;
    if (look == BROKEN || blank() != ':') {
      throw malformed();
    }
    at++;
    ahead = begin(blank());
    current = Token.NAME;
    return true;
  }

  /** As {@link #nextName()}; gives the name, or null at the end of the object. */
  @Nullable String nextFieldName() throws IOException {
    return nextName() ? name() : null;
  }

  private Token element() throws IOException {
    int b = blank();
    if (b == ']') {
      return close(Token.LIST_END);
    }
    if (current != Token.LIST) {
      b = afterComma(b);
    }
    ahead = begin(b);
    return value();
  }

  private @Nullable Token root() throws IOException {
    int b = blank();
    if (at < to) {
      ahead = begin(b);
      boolean number = ahead == Token.INTEGER || ahead == Token.DECIMAL;
      if (number && at < to && !isBlank(buf[at])) {
        throw malformed();
      }
      return value();
    }
    if (textLook == BROKEN) {
      throw malformed();
    }
    current = null;
    return null;
  }

  private Token value() throws IOException {
    Token token = requireNonNull(ahead);
    ahead = null;
    start = valueStart;
    current = token;
    if (token == Token.OBJECT || token == Token.LIST) {
      push(token == Token.OBJECT);
    }
    return token;
  }

  private void push(boolean object) throws IOException {
    if (depth == mostDepth) {
      throw malformed();
    }
    if (depth == objects.length) {
      objects = Arrays.copyOf(objects, 2 * depth);
    }
    objects[depth++] = object;
  }

  private Token close(Token end) {
    start = at++;
    depth--;
    current = end;
    return end;
  }

  private int afterComma(int b) throws IOException {
    if (b != ',') {
      throw malformed();
    }
    at++;
    return blank();
  }

  /** Goes to the next byte that is no white space, and gives it, or 0 at the end. */
  private int blank() {
    while (at < to) {
      byte b = buf[at];
      if (!isBlank(b)) {
        return b;
      }
      at++;
    }
    return 0;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Passes a value that is none of several, or the opening bracket of one. */
  private Token begin(int b) throws IOException {
    valueStart = at;
    switch (b) {
      case '"' -> {
        textFrom = at + 1;
        textTo = string(textFrom);
        textLook = look;
        at = Math.min(to, textTo + 1);
        return Token.STRING;
      }
      case '{' -> {
        at++;
        return Token.OBJECT;
      }
      case '[' -> {
        at++;
        return Token.LIST;
      }
      case 't' -> {
        return word("true", Token.TRUE);
      }
      case 'f' -> {
        return word("false", Token.FALSE);
      }
      case 'n' -> {
        return word("null", Token.NULL);
      }
      default -> {
        return number();
      }
    }
  }

  private Token word(String word, Token token) throws IOException {
    for (int i = 0; i < word.length(); i++) {
      if (at == to || buf[at++] != word.charAt(i)) {
        throw malformed();
      }
    }
    if (at < to && (buf[at] < 0 || (buf[at] >= '0' && Character.isJavaIdentifierPart(buf[at])))) {
      throw malformed();
    }
    return token;
  }

  private Token number() throws IOException {
    textFrom = at;
    textLook = PLAIN;
    boolean negative = at < to && buf[at] == '-';
    digits = 0;
    int first = negative ? at + 1 : at;
    int end = digits(first);
    digitCount = end - first;
    scale = 0;
    if (digitCount == 0 || (digitCount > 1 && buf[first] == '0')) {
      throw malformed();
    }
    Token token = Token.INTEGER;
    if (end < to && buf[end] == '.') {
      first = end + 1;
      end = digits(first);
      scale = end - first;
      digitCount += scale;
      token = scale > 0 ? Token.DECIMAL : malformedNumber();
    }
    if (end < to && (buf[end] == 'e' || buf[end] == 'E')) {
      first = end + 1;
      first += first < to && (buf[first] == '+' || buf[first] == '-') ? 1 : 0;
      end = digits(first);
      digitCount += end - first;
      scale = EXPONENT;
      token = end > first ? Token.DECIMAL : malformedNumber();
    }
    if (digitCount > SyntaxFault.LONGEST_NUMBER) {
      throw malformed();
    }
    digits = negative ? -digits : digits;
    textTo = end;
    at = end;
    return token;
  }

  private Token malformedNumber() throws IOException {
    throw malformed();
  }

  /** Adds digits to those of the number, and gives the place after them. */
  private int digits(int first) {
    int i = first;
    while (i < to && buf[i] >= '0' && buf[i] <= '9') {
      digits = digits * 10 + (buf[i++] - '0');
    }
    return i;
  }

  /**
   * The index of the quotation mark that ends a string, or the end of the slice if the string is
   * not well-formed; {@link #look} says what is in it.
   */
  private int string(int first) {
    byte[] bytes = buf;
    int i = first;
    int lastLong = to - Long.BYTES;
    long high = 0;
    boolean escaped = false;
    while (true) {
      // Eight bytes at a time, up to one that is a quotation mark, a backslash, or a control.
      long found = 0;
      while (i <= lastLong) {
        long eight = (long) LONGS.get(bytes, i);
        found = special(eight);
        if (found != 0) {
          high |= eight & (Long.lowestOneBit(found) - 1);
          i += Long.numberOfTrailingZeros(found) >>> 3;
          break;
        }
        high |= eight;
        i += Long.BYTES;
      }
      while (found == 0 && i < to && bytes[i] != '"' && bytes[i] != '\\') {
        if (bytes[i] >= 0 && bytes[i] < ' ') {
          break;
        }
        high |= bytes[i++];
      }
      if (i < to && bytes[i] == '"') {
        look = escaped ? ESCAPED : (high & HIGH_BITS) == 0 ? PLAIN : WIDE;
        return i;
      }
      int length = escape(i);
      if (length == 0) {
        look = BROKEN;
        return to;
      }
      escaped = true;
      i += length;
    }
  }

  /** The high bit of the first byte that is no plain part of a string is the lowest bit set. */
  private static long special(long eight) {
    long quotes = eight ^ ('"' * ONES);
    long slashes = eight ^ ('\\' * ONES);
    return (((quotes - ONES) & ~quotes)
            | ((slashes - ONES) & ~slashes)
            | ((eight - ' ' * ONES) & ~eight))
        & HIGH_BITS;
  }

  /** The length of the escape at that place, or 0 if there is none that is well-formed. */
  private int escape(int i) {
    if (i + 1 >= to || buf[i] != '\\') {
      return 0;
    }
    if (buf[i + 1] != 'u') {
      return "\"\\/bfnrt".indexOf(buf[i + 1]) >= 0 ? 2 : 0;
    }
    for (int digit = i + 2; digit < i + 6; digit++) {
      if (digit >= to || Character.digit(buf[digit], 16) < 0) {
        return 0;
      }
    }
    return 6;
  }

  /** Goes to the end of the object or list that the current token opens; otherwise stays. */
  void skipChildren() throws IOException {
    if (current == Token.OBJECT || current == Token.LIST) {
      int outside = depth - 1;
      while (depth > outside) {
        nextInside();
      }
    }
  }

  /** The current token; null before the first and at the end. */
  @Nullable Token current() {
    return current;
  }

  /** The first byte of the current token, counted from the start of the slice. */
  int start() {
    return start - from;
  }

  /** The first byte after the current token, which is none of a name. */
  int end() {
    return at - from;
  }

  /** What the name of the current property stands for, unless it is written with escapes. */
  <V> @Nullable V named(Words<V> words) {
    return words.get(buf, nameFrom, nameTo);
  }

  /** What the current string stands for, unless it is written with escapes. */
  <V> @Nullable V meant(Words<V> words) {
    return words.get(buf, textFrom, textTo);
  }

  /** The name of the current property. */
  String name() throws IOException {
    if (nameTo - nameFrom > SyntaxFault.LONGEST_NAME) {
      throw malformed();
    }
    return text(nameFrom, nameTo, nameLook);
  }

  /** The current string, or the number as it is written. */
  String text() throws IOException {
    return text(textFrom, textTo, textLook);
  }

  private String text(int first, int end, int textLook) throws IOException {
    return textLook == PLAIN && end - first <= SyntaxFault.LONGEST_STRING
        ? new String(buf, first, end - first, ISO_8859_1)
        : unusual(first, end, textLook);
  }

  private String unusual(int first, int end, int textLook) throws IOException {
    if (textLook == BROKEN) {
      throw malformed();
    }
    String raw = new String(buf, first, end - first, UTF_8);
    String text = textLook == ESCAPED ? unescaped(raw) : raw;
    if (text.length() > SyntaxFault.LONGEST_STRING) {
      throw malformed();
    }
    return text;
  }

  /** The string without its escapes, which are well-formed. */
  private static String unescaped(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    int from = 0;
    for (int i = raw.indexOf('\\'); i >= 0; i = raw.indexOf('\\', from)) {
      text.append(raw, from, i);
      char c = raw.charAt(i + 1);
      from = i + 2;
      switch (c) {
        case 'b' -> text.append('\b');
        case 'f' -> text.append('\f');
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 't' -> text.append('\t');
        case 'u' -> {
          text.append((char) Integer.parseInt(raw, from, from + 4, 16));
          from += 4;
        }
        default -> text.append(c);
      }
    }
    return text.append(raw, from, raw.length()).toString();
  }

  /** Whether the current number is surely held by {@link #longValue} or {@link #shortDecimal}. */
  boolean isShort() {
    return digitCount <= SAFE_DIGITS && scale != EXPONENT;
  }

  /** The current whole number, if it is short. */
  long longValue() {
    return digits;
  }

  /** The current number, if it is short. */
  BigDecimal shortDecimal() {
    return BigDecimal.valueOf(digits, scale);
  }

  private IOException malformed() {
    return new IOException("not well-formed at byte " + (at - from));
  }
}
