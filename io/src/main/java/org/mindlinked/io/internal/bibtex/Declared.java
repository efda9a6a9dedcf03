package org.mindlinked.io.internal.bibtex;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What remarks at the front of a file say of its encoding. */
final class Declared {
  /**
   * {@code % Encoding: windows-1252} (JabRef), {@code %% Saved with string encoding Unicode
   * (UTF-8)} (BibDesk), {@code % !TeX encoding = UTF-8}, {@code % -*- coding: latin-1 -*-}.
   */
  private static final Pattern REMARK =
      Pattern.compile("(?im)^[ \\t]*%.*?coding *[:=]? *([^\\r\\n;*]+)");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]+)\\)");

  private Declared() {}

  /** The encoding that the head of a file names, if it names one in which ASCII is itself. */
  static Optional<Charset> encoding(byte[] head) {
    Matcher remark = REMARK.matcher(new String(head, ISO_8859_1).replace('\r', '\n'));
    return remark.find() ? named(remark.group(1).replaceAll("[-\\s]+$", "")) : Optional.empty();
  }

  private static Optional<Charset> named(String words) {
    Matcher brackets = IN_BRACKETS.matcher(words);
    String name = (brackets.find() ? brackets.group(1) : words).strip().toLowerCase(Locale.ROOT);
    String known =
        switch (name) {
          case "utf8", "unicode" -> "utf-8";
          case "ansi", "cp1252", "ansinew", "windows latin 1" -> "windows-1252";
          case "latin1", "latin-1", "iso latin 1" -> "iso-8859-1";
          case "latin9", "latin-9", "iso latin 9" -> "iso-8859-15";
          case "mac os roman", "macroman", "applemac" -> "x-MacRoman";
          default -> name;
        };
    boolean wide =
        known.startsWith("utf-16") || known.startsWith("utf-32") || known.equals("utf16");
    boolean legal = known.matches("[A-Za-z0-9][A-Za-z0-9._:+-]*");
    // A head that can be read as ASCII is in none of the wide ones, whatever it says.
    return !wide && legal && Charset.isSupported(known)
        ? Optional.of(Charset.forName(known))
        : Optional.empty();
  }
}
