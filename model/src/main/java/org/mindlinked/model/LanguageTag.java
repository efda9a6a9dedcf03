package org.mindlinked.model;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.ValueCodes;

/**
 * Language tags (BCP 47, RFC 5646): checked for form and brought into canonical case, {@code
 * en-GB}, {@code zh-Hant-TW}, {@code sr-Latn-RS}. Without this, software for RDF would do it on its
 * own, or drop the text together with a tag that it does not like.
 *
 * <p>Only the form is checked, not whether the registry knows the subtags. The irregular old tags
 * ({@code i-klingon}) are replaced by the tag that the registry prefers ({@code tlh}), and refused
 * if there is none. Subtags of extension and variant must not repeat. Static; safe to share.
 *
 * @since 0.1.0
 */
public final class LanguageTag {
  /** The irregular tags of RFC 5646 section 2.1 that have a preferred value. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("en-gb-oed", "en-GB-oxendict"),
          Map.entry("i-ami", "ami"),
          Map.entry("i-bnn", "bnn"),
          Map.entry("i-hak", "hak"),
          Map.entry("i-klingon", "tlh"),
          Map.entry("i-lux", "lb"),
          Map.entry("i-navajo", "nv"),
          Map.entry("i-pwn", "pwn"),
          Map.entry("i-tao", "tao"),
          Map.entry("i-tay", "tay"),
          Map.entry("i-tsu", "tsu"),
          Map.entry("sgn-be-fr", "sfb"),
          Map.entry("sgn-be-nl", "vgt"),
          Map.entry("sgn-ch-de", "sgg"));

  private LanguageTag() {}

  /**
   * The tag in canonical case.
   *
   * @throws InvalidValueException ({@code ML-VAL-004}) if it is not well-formed
   */
  public static String canonical(String tag) {
    if (isPlain(tag)) {
      return common(tag);
    }
    String canonical = canonicalOrNull(tag);
    if (canonical == null) {
      throw InvalidValueException.withHint(
          ValueCodes.LANGUAGE_TAG,
          Shown.of(tag) + " is not a language tag (BCP 47), such as en, cy, en-GB or zh-Hans",
          tag.indexOf('_') >= 0
              ? "write a hyphen instead of the underscore"
              : "leave the tag out if the language is not known");
    }
    return canonical;
  }

  /** The tag in canonical case, or nothing if it is not well-formed. Never throws. */
  public static Optional<String> parse(String tag) {
    return Optional.ofNullable(isPlain(tag) ? common(tag) : canonicalOrNull(tag));
  }

  /** {@code en}, {@code cym}, {@code en-GB}: nearly every tag that is met, in canonical case. */
  private static boolean isPlain(String tag) {
    int length = tag.length();
    if (length < 2 || !isLower(tag.charAt(0)) || !isLower(tag.charAt(1))) {
      return false;
    }
    return switch (length) {
      case 2 -> true;
      case 3 -> isLower(tag.charAt(2));
      case 5 -> tag.charAt(2) == '-' && isUpper(tag.charAt(3)) && isUpper(tag.charAt(4));
      default -> false;
    };
  }

  private static String common(String tag) {
    return tag.equals("en") ? "en" : tag;
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static @Nullable String canonicalOrNull(String tag) {
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      boolean fits = isLower(c) || isUpper(c) || (c >= '0' && c <= '9') || c == '-';
      if (!fits) {
        return null;
      }
    }
    // Bounds the work on hostile input; the longest tags in use have less than 40 characters.
    if (tag.length() > 255) {
      return null;
    }
    String lower = tag.toLowerCase(Locale.ROOT);
    String preferred = IRREGULAR.get(lower);
    if (preferred != null) {
      return preferred;
    }
    String[] parts = lower.split("-", -1);
    for (String part : parts) {
      if (part.isEmpty() || part.length() > 8) {
        return null;
      }
    }
    if (!new Grammar(parts).accepts()) {
      return null;
    }
    String canonical = inCase(parts);
    return canonical.equals(tag) ? tag : canonical;
  }

  /**
   * RFC 5646 section 2.1.1: regions upper, scripts title, all else and all after a singleton lower.
   */
  private static String inCase(String[] parts) {
    StringBuilder tag = new StringBuilder(parts[0]);
    boolean afterSingleton = parts[0].length() == 1;
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i];
      tag.append('-');
      if (afterSingleton) {
        tag.append(part);
      } else if (part.length() == 2) {
        tag.append(part.toUpperCase(Locale.ROOT));
      } else if (part.length() == 4 && isLower(part.charAt(0))) {
        tag.append(Character.toUpperCase(part.charAt(0))).append(part, 1, 4);
      } else {
        tag.append(part);
      }
      afterSingleton |= part.length() == 1;
    }
    return tag.toString();
  }

  /** The production {@code langtag} or {@code privateuse} over subtags in lower case. */
  private static final class Grammar {
    private final String[] parts;
    private int at;

    Grammar(String[] parts) {
      this.parts = parts;
    }

    boolean accepts() {
      if (!parts[0].equals("x")) {
        if (!language()) {
          return false;
        }
        if (here(4, 4) && letters()) {
          at++;
        }
        if ((here(2, 2) && letters()) || (here(3, 3) && digits())) {
          at++;
        }
        if (!variants() || !extensions()) {
          return false;
        }
      }
      if (at < parts.length && parts[at].equals("x") && at + 1 < parts.length) {
        at = parts.length;
      }
      return at == parts.length;
    }

    private boolean language() {
      if (!here(2, 8) || !letters()) {
        return false;
      }
      boolean extensible = parts[at].length() <= 3;
      at++;
      for (int n = 0; extensible && n < 3 && here(3, 3) && letters(); n++) {
        at++;
      }
      return true;
    }

    private boolean variants() {
      Set<String> seen = new HashSet<>();
      while (here(5, 8) || (here(4, 4) && isDigit(parts[at].charAt(0)))) {
        if (!seen.add(parts[at++])) {
          return false;
        }
      }
      return true;
    }

    private boolean extensions() {
      Set<String> seen = new HashSet<>();
      while (here(1, 1) && !parts[at].equals("x")) {
        if (!seen.add(parts[at++]) || !here(2, 8)) {
          return false;
        }
        while (here(2, 8)) {
          at++;
        }
      }
      return true;
    }

    private boolean here(int shortest, int longest) {
      return at < parts.length && parts[at].length() >= shortest && parts[at].length() <= longest;
    }

    private boolean letters() {
      String part = parts[at];
      for (int i = 0; i < part.length(); i++) {
        if (!isLower(part.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean digits() {
      String part = parts[at];
      for (int i = 0; i < part.length(); i++) {
        if (!isDigit(part.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
