package org.mindlinked.model;

import java.text.Normalizer;
import java.util.Optional;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.ValueCodes;

/**
 * Codes of countries and their parts: ISO 3166-1 alpha-2 ({@code IE}) and ISO 3166-2 ({@code
 * GB-WLS}). Countries and the parts of the United Kingdom are known by name; other ISO 3166-2 codes
 * are accepted by their form if their country is known. Static; safe to share.
 *
 * <p>A place inside a country that has no code of its own here takes the code of the country and
 * keeps its own name beside it.
 *
 * @since 0.1.0
 */
public final class PlaceCode {
  private PlaceCode() {}

  /**
   * Whether it is an alpha-2 code of ISO 3166-1, or a code of the form of ISO 3166-2 under one;
   * capitals only.
   */
  public static boolean isKnown(String code) {
    if (code.length() < 3 || code.charAt(2) != '-') {
      return code.length() == 2 && Countries.NAMES.containsKey(code);
    }
    if (code.length() < 4 || code.length() > 6) {
      return false;
    }
    for (int i = 3; i < code.length(); i++) {
      char c = code.charAt(i);
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return Countries.NAMES.containsKey(code.substring(0, 2));
  }

  /**
   * That code, if it is known.
   *
   * @throws InvalidValueException ({@code ML-VAL-016}) if it is not
   */
  public static String checked(String code) {
    if (!isKnown(code)) {
      Optional<String> meant = parse(code);
      throw InvalidValueException.withHint(
          ValueCodes.PLACE_CODE,
          Shown.of(code)
              + " is not a code of ISO 3166-1 alpha-2 or ISO 3166-2, such as IE or GB-WLS",
          meant
              .map(it -> "the code of that place is " + it)
              .orElse("leave the code out and give the name alone if there is none"));
    }
    return code;
  }

  /**
   * The code of a place that is named by its alpha-2 or alpha-3 code in capitals, by its ISO 3166-2
   * code, or by an English name in any case ({@code Wales}, {@code UK}, {@code Czech Republic},
   * {@code the Netherlands}); nothing if the name is not known. Never throws.
   */
  public static Optional<String> parse(String asFound) {
    String text = IdentifierForms.trim(asFound);
    if (isKnown(text)) {
      return Optional.of(text);
    }
    String byAlpha3 = Countries.ALPHA_3.get(text);
    return byAlpha3 != null
        ? Optional.of(byAlpha3)
        : Optional.ofNullable(text.length() > 100 ? null : Countries.BY_KEY.get(key(text)));
  }

  /** The English short name of ISO 3166, without its article; absent for other ISO 3166-2 codes. */
  public static Optional<String> name(String code) {
    return Optional.ofNullable(Countries.NAMES.get(code));
  }

  /** A name without what is written now so, now so: case, accents, punctuation, articles, Saint. */
  static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(plain.length());
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (c == '&') {
        word.append("and");
      } else if (c != '.'
          && c != '\''
          && c != '’'
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        String part = word.toString();
        if (!part.equals("the")) {
          key.append(part.equals("saint") ? "st" : part);
        }
        word.setLength(0);
      }
    }
    return key.toString();
  }
}
