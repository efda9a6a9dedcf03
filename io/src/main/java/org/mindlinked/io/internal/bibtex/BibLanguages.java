package org.mindlinked.io.internal.bibtex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.io.internal.foreign.Languages;

/** The names that LaTeX has for languages, beside codes and English names. */
final class BibLanguages {
  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    String[] pairs =
        ("american en-US usenglish en-US british en-GB ukenglish en-GB australian en-AU canadian en-CA"
                + " newzealand en-NZ ngerman de austrian de-AT naustrian de-AT swissgerman de-CH"
                + " nswissgerman de-CH francais fr frenchb fr canadien fr-CA acadian fr-CA portuges pt"
                + " brazil pt-BR brazilian pt-BR mexican es-MX nynorsk nn norsk nb bokmal nb magyar hu"
                + " slovene sl farsi fa bahasa id indonesian id malay ms polutonikogreek el uppersorbian hsb"
                + " lowersorbian dsb schinese zh-Hans tchinese zh-Hant serbianc sr-Cyrl")
            .split(" ", -1);
    for (int i = 0; i < pairs.length; i += 2) {
      NAMES.put(pairs[i], pairs[i + 1]);
    }
  }

  private BibLanguages() {}

  /** The tag of a language, if it is known for certain. */
  static Optional<String> tag(String printed) {
    String word = printed.strip().toLowerCase(Locale.ROOT);
    String name = word.startsWith("lang") ? word.substring(4) : word;
    return Optional.ofNullable(NAMES.get(name))
        .or(() -> Languages.tag(word))
        .or(() -> Languages.tag(name));
  }
}
