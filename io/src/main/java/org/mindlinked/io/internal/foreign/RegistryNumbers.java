package org.mindlinked.io.internal.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindlinked.model.Identifier;

/** Finds registry numbers whose form cannot be mistaken. */
final class RegistryNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?:NCT ?\\d{8}|ISRCTN ?\\d{8}|ACTRN ?\\d{14}|DRKS ?\\d{8}|CRD ?4\\d{10,11}"
              + "|ChiCTR[-A-Za-z]{0,6}\\d{8,10}|UMIN ?\\d{9}|jRCT[abcs]?\\d{9,10}"
              + "|EUCTR\\d{4}-\\d{6}-\\d{2}(?:-[A-Z]{2})?)(?![A-Za-z0-9])",
          Pattern.CASE_INSENSITIVE);

  private RegistryNumbers() {}

  /** The numbers in a text, in their order. */
  static List<Identifier> in(String text) {
    List<Identifier> found = new ArrayList<>(0);
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      Identifier.parse(matcher.group())
          .identifier()
          .filter(identifier -> identifier.scheme().registry().isPresent())
          .ifPresent(found::add);
    }
    return found;
  }

  /** Whether a text is a registry's number and, maybe, the registry's name before a slash. */
  static boolean is(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.find()
        && matcher.end() == text.length()
        && text.substring(0, matcher.start()).matches("[A-Za-z. -]*[/:]?\\s*")
        && !in(text).isEmpty();
  }
}
