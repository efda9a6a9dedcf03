package org.mindlinked.io.internal.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

/** Tells from the first bytes of a file what it is, if it is not JSON. */
public final class Looks {
  private Looks() {}

  /** Whether there is nothing but white space, and less of it than would fill a buffer. */
  public static boolean isBlank(byte[] head) {
    return firstWord(head) == head.length;
  }

  /** Whether it begins as JSON of another kind than an object: a list or a string. */
  public static boolean isOtherJson(byte[] head) {
    int at = firstWord(head);
    return at < head.length && (head[at] == '[' || head[at] == '"');
  }

  /** Whether it begins as an object or list of JSON, or as XML does. */
  public static boolean isDocument(byte[] head) {
    int at = firstWord(head);
    return at < head.length && "{[<".indexOf(head[at]) >= 0;
  }

  /** The first byte behind a byte order mark and white space. */
  static int firstWord(byte[] head) {
    int at = startsWithMark(head) ? 3 : 0;
    while (at < head.length && " \t\r\n".indexOf(head[at]) >= 0) {
      at++;
    }
    return at;
  }

  static boolean startsWithMark(byte[] head) {
    return head.length > 2
        && head[0] == (byte) 0xEF
        && head[1] == (byte) 0xBB
        && head[2] == (byte) 0xBF;
  }

  /** The encoding, if it is one of those that Mindlinked does not read; otherwise null. */
  public static @Nullable String otherEncoding(byte[] head) {
    int a = at(head, 0);
    int b = at(head, 1);
    int c = at(head, 2);
    int d = at(head, 3);
    if (a == 0 && b == 0 && ((c == 0xFE && d == 0xFF) || (c == 0 && d > 0))) {
      return "UTF-32 (big-endian)";
    }
    if (c == 0 && d == 0 && ((a == 0xFF && b == 0xFE) || (a > 0 && b == 0))) {
      return "UTF-32 (little-endian)";
    }
    if ((a == 0xFE && b == 0xFF) || (a == 0 && b > 0)) {
      return "UTF-16 (big-endian)";
    }
    if ((a == 0xFF && b == 0xFE) || (a > 0 && b == 0)) {
      return "UTF-16 (little-endian)";
    }
    return null;
  }

  /** What the file seems to be, if that is something well known other than JSON. */
  public static @Nullable String likeSomethingElse(byte[] head) {
    String text = new String(head, 0, Math.min(head.length, 2000), ISO_8859_1);
    if (text.startsWith("%PDF")) {
      return "a PDF file";
    }
    if (text.startsWith("PK\u0003\u0004")) {
      return "a zip archive (or a Word, Excel or EPUB file)";
    }
    if (text.startsWith("\u001f\u008b")) {
      return "gzip-compressed data";
    }
    if (text.startsWith("(\u00b5/\u00fd")) {
      return "zstd-compressed data";
    }
    if (text.startsWith("BZh")) {
      return "bzip2-compressed data";
    }
    if (text.startsWith("\u00fd7zXZ")) {
      return "xz-compressed data";
    }
    if (text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return "an old Office file";
    }
    String start =
        (text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text).stripLeading();
    if (start.startsWith("<")) {
      String lower = start.toLowerCase(java.util.Locale.ROOT);
      if (lower.startsWith("<!doctype html") || lower.contains("<html")) {
        return "a web page (HTML)";
      }
      return lower.contains("<rdf:rdf")
          ? "RDF/XML"
          : start.contains("> <") || start.contains("> \"") ? "N-Triples" : "XML";
    }
    if (start.startsWith("TY  -")) {
      return "RIS";
    }
    if (start.startsWith("PMID-") || start.startsWith("PMID -")) {
      return "PubMed's nbib format";
    }
    if (start.startsWith("@prefix") || start.startsWith("@base") || start.startsWith("PREFIX ")) {
      return "Turtle or TriG";
    }
    if (isBibtex(start)) {
      return "BibTeX";
    }
    return null;
  }

  private static boolean isBibtex(String start) {
    int brace = start.indexOf('{');
    if (!start.startsWith("@") || brace < 2) {
      return false;
    }
    for (int i = 1; i < brace; i++) {
      if (!Character.isLetter(start.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int at(byte[] head, int index) {
    return index < head.length ? head[index] & 0xFF : -1;
  }
}
