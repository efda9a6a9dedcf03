package org.mindlinked.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an encoding from the command line; of an unknown one it tells near names. */
final class EncodingName implements ITypeConverter<Charset> {
  private static final int MOST_NEAR = 5;

  @Override
  public Charset convert(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      List<String> near = near(name);
      throw new TypeConversionException(
          "'"
              + name
              + "' is the name of no encoding; "
              + (near.isEmpty()
                  ? "usual ones are UTF-8, windows-1252, ISO-8859-1 and UTF-16"
                  : "did you mean " + String.join(", ", near) + "?"));
    }
  }

  /** Encodings that are called nearly so, or by the same number. */
  private static List<String> near(String name) {
    String bare = bare(name);
    String digits = bare.replaceAll("[^0-9]", "");
    return Charset.availableCharsets().values().stream()
        .filter(
            charset ->
                names(charset)
                    .map(EncodingName::bare)
                    .anyMatch(
                        other ->
                            other.equals(bare)
                                || (digits.length() > 2 && other.endsWith(digits))
                                || (bare.length() > 3 && other.startsWith(bare))))
        .map(Charset::name)
        .sorted((a, b) -> Boolean.compare(a.startsWith("x-"), b.startsWith("x-")))
        .limit(MOST_NEAR)
        .toList();
  }

  private static Stream<String> names(Charset charset) {
    return Stream.concat(Stream.of(charset.name()), charset.aliases().stream());
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
