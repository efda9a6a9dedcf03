package org.mindlinked.io.internal.foreign;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.mindlinked.model.LanguageTag;

/**
 * Reads languages as exports print them: codes of two or three letters, English and own names. Safe
 * for all threads.
 */
public final class Languages {
  /** Bibliographic codes (ISO 639-2/B) that differ from those Java knows. */
  private static final String BIBLIOGRAPHIC =
      "alb sq arm hy baq eu bur my chi zh cze cs dut nl fre fr geo ka ger de gre el ice is mac mk"
          + " mao mi may ms per fa rum ro slo sk tib bo wel cy";

  private static final Map<String, String> TAGS = table();

  private Languages() {}

  private static Map<String, String> table() {
    Map<String, String> tags = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      String tag = locale.toLanguageTag();
      tags.put(code, tag);
      tags.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
      tags.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), tag);
      putLongCode(tags, locale, tag);
    }
    String[] pairs = BIBLIOGRAPHIC.split(" ", -1);
    for (int i = 0; i < pairs.length; i += 2) {
      tags.put(pairs[i], pairs[i + 1]);
    }
    return tags;
  }

  private static void putLongCode(Map<String, String> tags, Locale locale, String tag) {
    try {
      tags.put(locale.getISO3Language(), tag);
    } catch (MissingResourceException e) {
      // It has a code of two letters only.
    }
  }

  /** The language tag of a language, if it is known for certain. */
  public static Optional<String> tag(String printed) {
    String word = printed.strip().toLowerCase(Locale.ROOT);
    String tag = TAGS.get(word);
    if (tag != null) {
      return Optional.of(tag);
    }
    int end = word.replace('_', '-').indexOf('-');
    return end > 0 && TAGS.containsKey(word.substring(0, end))
        ? LanguageTag.parse(word.replace('_', '-'))
        : Optional.empty();
  }
}
