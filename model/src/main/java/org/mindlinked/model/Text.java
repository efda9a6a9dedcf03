package org.mindlinked.model;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.ValueCodes;

/**
 * Words for people: one string whose language is not told, or translations of one text by language.
 * Immutable.
 *
 * <p>Characters are kept as given (quotation marks, primes, misspellings, decomposed letters, white
 * space, the empty string); only half surrogate pairs are refused, since no encoding can write
 * them. Language tags are brought into canonical case, see {@link LanguageTag}. Two texts are equal
 * if they have the same characters under the same tags: {@code "Care"} without a tag is not {@code
 * "Care"} in English.
 *
 * @since 0.1.0
 */
public final class Text implements Comparable<Text> {
  /** A String, or a String[] of tag, words, tag, words … sorted by tag: records hold many texts. */
  private final Object content;

  private Text(Object content) {
    this.content = content;
  }

  /**
   * A text whose language is not told.
   *
   * @throws InvalidValueException ({@code ML-VAL-002}) if it holds half a surrogate pair
   */
  public static Text of(String words) {
    return new Text(checked(words));
  }

  /**
   * A text in one language.
   *
   * @param languageTag for example {@code en} or {@code cy}, in any case
   * @throws InvalidValueException ({@code ML-VAL-002}, {@code ML-VAL-004}) if the words hold half a
   *     surrogate pair, or the tag is not well-formed
   */
  public static Text of(String languageTag, String words) {
    return new Text(new String[] {LanguageTag.canonical(languageTag), checked(words)});
  }

  /**
   * Translations of one text.
   *
   * @param translations words by language tag, one at least
   * @throws InvalidValueException ({@code ML-VAL-002} to {@code ML-VAL-005}) if there are none, a
   *     tag is not well-formed, two tags are the same but for case, or words hold half a surrogate
   *     pair
   */
  public static Text of(Map<String, String> translations) {
    if (translations.size() == 1) {
      Map.Entry<String, String> only = translations.entrySet().iterator().next();
      return of(only.getKey(), only.getValue());
    }
    if (translations.isEmpty()) {
      throw InvalidValueException.withHint(
          ValueCodes.TEXT_EMPTY,
          "a map of translations is empty, one language at least was expected",
          "leave the text out if there is none");
    }
    TreeMap<String, String> sorted = new TreeMap<>();
    translations.forEach(
        (tag, words) -> {
          String canonical = LanguageTag.canonical(tag);
          if (sorted.put(canonical, checked(words)) != null) {
            throw InvalidValueException.withHint(
                ValueCodes.LANGUAGE_TWICE,
                "the language " + Shown.of(canonical) + " has two texts, one was expected",
                "tags that differ only in case are the same; keep one of the texts");
          }
        });
    String[] pairs = new String[2 * sorted.size()];
    int at = 0;
    for (Map.Entry<String, String> entry : sorted.entrySet()) {
      pairs[at++] = entry.getKey();
      pairs[at++] = entry.getValue();
    }
    return new Text(pairs);
  }

  /** Whether the language is not told. */
  public boolean isPlain() {
    return content instanceof String;
  }

  /** The words, if their language is not told. */
  public Optional<String> plain() {
    return content instanceof String words ? Optional.of(words) : Optional.empty();
  }

  /** The words by language, sorted by tag; empty if the language is not told. Not modifiable. */
  public SortedMap<String, String> translations() {
    if (!(content instanceof String[] pairs)) {
      return Collections.emptySortedMap();
    }
    TreeMap<String, String> map = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return Collections.unmodifiableSortedMap(map);
  }

  /**
   * Visits the translations in the order of their tags, without building a map; nothing if the
   * language is not told.
   *
   * @param visitor takes tag and words
   */
  public void forEachTranslation(BiConsumer<? super String, ? super String> visitor) {
    requireNonNull(visitor, "visitor");
    if (content instanceof String[] pairs) {
      for (int i = 0; i < pairs.length; i += 2) {
        visitor.accept(pairs[i], pairs[i + 1]);
      }
    }
  }

  /**
   * The words in exactly that language.
   *
   * @param languageTag in any case
   * @throws InvalidValueException ({@code ML-VAL-004}) if the tag is not well-formed
   */
  public Optional<String> in(String languageTag) {
    String tag = LanguageTag.canonical(languageTag);
    if (content instanceof String[] pairs) {
      for (int i = 0; i < pairs.length; i += 2) {
        if (pairs[i].equals(tag)) {
          return Optional.of(pairs[i + 1]);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Some words to show: the plain ones, else English (of no region, then of any), else those of the
   * first tag.
   */
  public String any() {
    if (content instanceof String words) {
      return words;
    }
    String[] pairs = (String[]) content;
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equals("en") || pairs[i].startsWith("en-")) {
        return pairs[i + 1];
      }
    }
    return pairs[1];
  }

  /** How many languages there are; 0 if the language is not told. */
  public int languages() {
    return content instanceof String[] pairs ? pairs.length / 2 : 0;
  }

  private static String checked(String words) {
    // The strings of nearly all records have no surrogate at all.
    for (int i = 0; i < words.length(); i++) {
      if (Character.isSurrogate(words.charAt(i))) {
        refuseLoneSurrogates(words, i);
        break;
      }
    }
    return words;
  }

  private static void refuseLoneSurrogates(String words, int from) {
    int i = from;
    while (i < words.length()) {
      int point = words.codePointAt(i);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        throw InvalidValueException.withHint(
            ValueCodes.TEXT_SURROGATE,
            "the text "
                + Shown.of(words)
                + " holds "
                + Shown.character(point)
                + " at character "
                + (words.codePointCount(0, i) + 1)
                + ", whole characters were expected",
            "the text was cut or decoded wrongly; read it again as UTF-8");
      }
      i += Character.charCount(point);
    }
  }

  /** Whether a string has no half of a surrogate pair, so that every encoding can write it. */
  public static boolean isWhole(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == words.length()
            || !Character.isLowSurrogate(words.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** Plain texts first, then by the first differing tag or words, then the shorter one. */
  @Override
  public int compareTo(Text other) {
    if (content instanceof String mine) {
      return other.content instanceof String theirs ? mine.compareTo(theirs) : -1;
    }
    return other.content instanceof String[] theirs
        ? Arrays.compare((String[]) content, theirs)
        : 1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof Text that)) {
      return false;
    }
    return content instanceof String[] mine
        ? that.content instanceof String[] theirs && Arrays.equals(mine, theirs)
        : content.equals(that.content);
  }

  @Override
  public int hashCode() {
    return content instanceof String[] pairs ? Arrays.hashCode(pairs) : content.hashCode();
  }

  /** The words if plain, else each language as {@code [en] words [cy] geiriau}: for people only. */
  @Override
  public String toString() {
    if (content instanceof String words) {
      return words;
    }
    StringBuilder all = new StringBuilder();
    forEachTranslation(
        (tag, words) ->
            all.append(all.isEmpty() ? "" : " ")
                .append('[')
                .append(tag)
                .append("] ")
                .append(words));
    return all.toString();
  }
}
