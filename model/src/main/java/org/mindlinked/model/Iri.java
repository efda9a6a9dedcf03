package org.mindlinked.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.ValueCodes;

/**
 * An absolute IRI (RFC 3987), for example {@code https://example.org/evidence/study/1} or {@code
 * urn:uuid:…}. Kept exactly as given and compared character by character: nothing is decoded,
 * lower-cased or otherwise normalised. Immutable.
 *
 * <p>It is checked here because writers of RDF do not check, and because what is refused here
 * (spaces, dot segments, a second {@code #}) is silently changed or dropped by other software:
 * {@code http} and {@code https} need a host, {@code urn} a namespace of two characters or more and
 * something after it, square brackets stand only around an IP address, and neither noncharacters
 * nor marks of writing direction are allowed.
 *
 * @since 0.1.0
 */
public final class Iri implements Comparable<Iri> {
  /** What a character of the ASCII range may do in an IRI. */
  private static final byte[] ASCII = new byte[128];

  private static final byte FORBIDDEN = 0;
  private static final byte PLAIN = 1;
  private static final byte SPECIAL = 2;

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      ASCII[c] = PLAIN;
      ASCII[Character.toUpperCase(c)] = PLAIN;
    }
    for (char c = '0'; c <= '9'; c++) {
      ASCII[c] = PLAIN;
    }
    for (char c : "-._~:@!$&'()*+,;=/".toCharArray()) {
      ASCII[c] = PLAIN;
    }
    for (char c : "?#[]%".toCharArray()) {
      ASCII[c] = SPECIAL;
    }
  }

  private final String value;

  private Iri(String value) {
    this.value = value;
  }

  /**
   * That IRI.
   *
   * @throws InvalidValueException ({@code ML-VAL-001}) if the text is not an absolute IRI
   */
  public static Iri of(String text) {
    String fault = fault(text);
    if (fault != null) {
      throw InvalidValueException.withHint(
          ValueCodes.IRI,
          Shown.of(text) + " is not an absolute IRI: " + fault,
          "give a whole IRI such as https://example.org/study/1 and write other characters in it"
              + " percent-encoded");
    }
    return new Iri(text);
  }

  /** That IRI, or nothing if the text is not an absolute IRI. Never throws. */
  public static Optional<Iri> parse(String text) {
    return fault(text) == null ? Optional.of(new Iri(text)) : Optional.empty();
  }

  /** For text that this package has put together from checked parts. */
  static Iri trusted(String text) {
    return new Iri(text);
  }

  /** The part after {@code #}, which may be empty; nothing if there is no {@code #}. */
  public Optional<String> fragment() {
    int hash = value.indexOf('#');
    return hash < 0 ? Optional.empty() : Optional.of(value.substring(hash + 1));
  }

  /** This IRI up to its {@code #}, which for an IRI without fragment is itself. */
  public Iri withoutFragment() {
    int hash = value.indexOf('#');
    return hash < 0 ? this : new Iri(value.substring(0, hash));
  }

  /** Why the text is no IRI, or null if it is one. */
  static @Nullable String fault(String text) {
    int length = text.length();
    int colon = schemeEnd(text);
    if (colon < 0) {
      return "it does not begin with a scheme and a colon";
    }
    boolean inQuery = false;
    boolean inFragment = false;
    boolean brackets = false;
    int pathEnd = length;
    for (int i = colon + 1; i < length; i++) {
      char c = text.charAt(i);
      if (c < 128) {
        byte kind = ASCII[c];
        if (kind == PLAIN) {
          continue;
        }
        if (kind == FORBIDDEN) {
          return "it holds " + Shown.character(c);
        }
        if (c == '%') {
          if (i + 2 >= length || !isHex(text.charAt(i + 1)) || !isHex(text.charAt(i + 2))) {
            return "a % is not followed by two hexadecimal digits";
          }
        } else if (c == '#') {
          if (inFragment) {
            return "it holds a second #";
          }
          inFragment = true;
          pathEnd = Math.min(pathEnd, i);
        } else if (c == '?') {
          if (!inFragment && !inQuery) {
            inQuery = true;
            pathEnd = i;
          }
        } else {
          brackets = true;
        }
      } else {
        int point = text.codePointAt(i);
        if (!isUcsChar(point) && !(inQuery && !inFragment && isPrivate(point))) {
          return "it holds " + Shown.character(point);
        }
        if (point > 0xFFFF) {
          i++;
        }
      }
    }
    return structureFault(text, colon, pathEnd, brackets);
  }

  private static @Nullable String structureFault(
      String text, int colon, int pathEnd, boolean brackets) {
    int path = colon + 1;
    if (text.startsWith("//", path)) {
      int authority = path + 2;
      path = authority;
      while (path < pathEnd && text.charAt(path) != '/') {
        path++;
      }
      String fault = authorityFault(text, authority, path, brackets);
      if (fault != null) {
        return fault;
      }
      if (brackets && (text.indexOf('[', path) >= 0 || text.indexOf(']', path) >= 0)) {
        return "it holds a square bracket outside an IP address";
      }
      if (path == authority && isWeb(text, colon)) {
        return "it has no host";
      }
    } else {
      if (isWeb(text, colon)) {
        return "it has no // and host after its scheme";
      }
      if (brackets) {
        return "it holds a square bracket outside an IP address";
      }
      if (path == pathEnd) {
        return "it has nothing after its scheme";
      }
      if (colon == 3 && text.regionMatches(true, 0, "urn", 0, 3)) {
        String fault = urnFault(text, path, pathEnd);
        if (fault != null) {
          return fault;
        }
      }
    }
    return hasDotSegment(text, path, pathEnd)
        ? "its path holds the segment . or .., which other software would resolve away"
        : null;
  }

  private static boolean isWeb(String text, int colon) {
    return (colon == 4 || colon == 5) && text.regionMatches(true, 0, "https", 0, colon);
  }

  private static @Nullable String authorityFault(String text, int from, int to, boolean brackets) {
    int host = from;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '@') {
        host = i + 1;
        break;
      }
    }
    int end = to;
    if (host < to && text.charAt(host) == '[') {
      int close = text.indexOf(']', host);
      if (close < 0 || close >= to || close == host + 1) {
        return "the square bracket of its IP address is not closed";
      }
      for (int i = host + 1; i < close; i++) {
        char c = text.charAt(i);
        if (!isHex(c) && c != ':' && c != '.') {
          return "between square brackets stands no IP address of version 6";
        }
      }
      end = close + 1;
      if (end < to && text.charAt(end) != ':') {
        return "after its IP address stands something else than a port";
      }
    } else {
      for (int i = host; i < to; i++) {
        char c = text.charAt(i);
        if (c == ':') {
          end = i;
          break;
        }
        if (c == '@' || (brackets && (c == '[' || c == ']'))) {
          return "its host holds " + Shown.character(c);
        }
      }
      if (end == host && end < to) {
        return "it has no host";
      }
    }
    for (int i = end + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return "its port is not a number";
      }
    }
    return null;
  }

  private static @Nullable String urnFault(String text, int from, int to) {
    int colon = text.indexOf(':', from);
    if (colon < 0 || colon >= to) {
      return "a urn needs a namespace, a colon and a name";
    }
    int length = colon - from;
    if (length < 2 || length > 32) {
      return "the namespace of a urn has 2 to 32 characters";
    }
    for (int i = from; i < colon; i++) {
      char c = text.charAt(i);
      boolean edge = i == from || i == colon - 1;
      if (!isLetterOrDigit(c) && (c != '-' || edge)) {
        return "the namespace of a urn is made of letters, digits and inner hyphens";
      }
    }
    if (colon + 1 == to || text.charAt(colon + 1) == '/') {
      return "a urn needs a name after its namespace";
    }
    return text.regionMatches(true, from, "uuid", 0, 4) && length == 4
        ? uuidFault(text, colon + 1, to)
        : null;
  }

  private static @Nullable String uuidFault(String text, int from, int to) {
    boolean fits = to - from == 36;
    for (int i = 0; fits && i < 36; i++) {
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      char c = text.charAt(from + i);
      fits = hyphen ? c == '-' : isHex(c);
    }
    return fits ? null : "after urn:uuid: stands no UUID (8-4-4-4-12 hexadecimal digits)";
  }

  private static boolean hasDotSegment(String text, int from, int to) {
    int segment = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == '/') {
        int length = i - segment;
        if (length > 0 && length < 3 && text.charAt(segment) == '.' && text.charAt(i - 1) == '.') {
          return true;
        }
        segment = i + 1;
      }
    }
    return false;
  }

  /** The index of the colon after a well-formed scheme, or -1. */
  private static int schemeEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i == 0 ? -1 : i;
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean later = i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.');
      if (!letter && !later) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** {@code ucschar} of RFC 3987 without the marks of direction that its section 4.1 forbids. */
  private static boolean isUcsChar(int point) {
    if (point <= 0xFFFF) {
      return point >= 0xA0
          && (point <= 0xD7FF
              || (point >= 0xF900 && point <= 0xFDCF)
              || (point >= 0xFDF0 && point <= 0xFFEF))
          && point != 0x200E
          && point != 0x200F
          && (point < 0x202A || point > 0x202E);
    }
    return point < 0xF0000 && (point & 0xFFFF) <= 0xFFFD && (point < 0xE0000 || point >= 0xE1000);
  }

  private static boolean isPrivate(int point) {
    return (point >= 0xE000 && point <= 0xF8FF) || (point >= 0xF0000 && (point & 0xFFFF) <= 0xFFFD);
  }

  @Override
  public int compareTo(Iri other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Iri that && value.equals(that.value));
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** The IRI as it was given. */
  @Override
  public String toString() {
    return value;
  }
}
