package org.mindlinked.io.internal.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the encoding that an XML file declares; without a declaration it is UTF-8. */
public final class XmlDeclaration {
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

  private XmlDeclaration() {}

  /** The encoding of a file that begins so. */
  public static Optional<Charset> encoding(byte[] head) {
    Matcher matcher = ENCODING.matcher(new String(head, ISO_8859_1));
    if (!matcher.find()) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return Charset.isSupported(matcher.group(1))
        ? Optional.of(Charset.forName(matcher.group(1)))
        : Optional.empty();
  }
}
