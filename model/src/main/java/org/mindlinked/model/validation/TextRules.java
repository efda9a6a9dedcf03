package org.mindlinked.model.validation;

import static org.mindlinked.model.diagnostic.Severity.WARNING;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

/** What words may not be. They see every text of every record, so each leaves at the first look. */
final class TextRules {
  private static final int LONGEST_PLACEHOLDER = 9;

  /** The codes of two letters of ISO 639-1, without those that were withdrawn. */
  private static final String LANGUAGES =
      "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy"
          + " da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho"
          + " hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks"
          + " ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng"
          + " nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh"
          + " si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug"
          + " uk ur uz ve vi vo wa wo xh yi yo za zh zu";

  private static final boolean[] KNOWN_LANGUAGE = new boolean[26 * 26];

  static {
    for (int i = 0; i < LANGUAGES.length(); i += 3) {
      KNOWN_LANGUAGE[26 * (LANGUAGES.charAt(i) - 'a') + LANGUAGES.charAt(i + 1) - 'a'] = true;
    }
  }

  /** Kept as found whatever it is, or where such a word can be right: Na is a family name. */
  private static final Set<NodeType<?>> KEPT_AS_FOUND =
      Set.of(
          ModelTypes.MALFORMED_IDENTIFIER,
          ModelTypes.UNMAPPED_FIELD,
          ModelTypes.QUOTE,
          ModelTypes.PERSON,
          ModelTypes.PLACE);

  private TextRules() {}

  static List<Rule> all() {
    return List.of(
        new TextRule(
            RuleCodes.BLANK_TEXT,
            WARNING,
            "A text that is given says something.",
            TextRules::blank),
        new TextRule(
            RuleCodes.REPLACEMENT_CHARACTER,
            WARNING,
            "No character was lost on the way from the source.",
            TextRules::replacement),
        new TextRule(
            RuleCodes.PLACEHOLDER_TEXT,
            WARNING,
            "A word that stands for nothing, such as n/a or null, is not a text.",
            TextRules::placeholder),
        new TextRule(
            RuleCodes.UNKNOWN_LANGUAGE,
            WARNING,
            "A language tag begins with the code of a language.",
            TextRules::language),
        new TextRule(
            RuleCodes.LANGUAGE_AND_SCRIPT,
            WARNING,
            "A text is in the language of its tag.",
            TextRules::script));
  }

  private static void blank(
      @Nullable String tag, String words, WalkPlan.Step field, Problems problems) {
    if ((words.isEmpty() || !solid(words.charAt(0)))
        && allBlank(words)
        && field.owner() != ModelTypes.UNMAPPED_FIELD
        && field.owner() != ModelTypes.QUOTE) {
      problems.report(
          "",
          words.isEmpty() ? "the text is empty" : "the text is blank: " + Shown.of(words),
          "leave the property out if there is nothing to say");
    }
  }

  private static boolean solid(char c) {
    return c > ' ' && c < '\u007F';
  }

  private static boolean allBlank(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank =
          c <= ' '
              || Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || c == '\u200B'
              || c == '\uFEFF';
      if (!blank) {
        return false;
      }
    }
    return true;
  }

  private static void replacement(
      @Nullable String tag, String words, WalkPlan.Step field, Problems problems) {
    if (words.indexOf('\uFFFD') >= 0) {
      problems.report(
          "",
          "the text holds U+FFFD REPLACEMENT CHARACTER, which stands for one that was lost: "
              + Shown.of(words),
          "read the source again in its own encoding; the lost character cannot be guessed");
    }
  }

  private static void placeholder(
      @Nullable String tag, String words, WalkPlan.Step field, Problems problems) {
    if (words.length() <= LONGEST_PLACEHOLDER
        && field.kind() != ValueKind.LANGUAGE
        && isPlaceholder(words)
        && !KEPT_AS_FOUND.contains(field.owner())) {
      problems.report(
          "",
          Shown.of(words) + " is a word that stands for nothing",
          "leave the property out if nothing is known");
    }
  }

  private static boolean isPlaceholder(String words) {
    return switch (words) {
      case "NA",
          "N/A",
          "n/a",
          "N.A.",
          "n.a.",
          "#N/A",
          "null",
          "NULL",
          "Null",
          "None",
          "none",
          "NaN",
          "nan",
          "undefined",
          "tick",
          "✓",
          "✔",
          "TBC",
          "TBD",
          "-",
          "--",
          "–",
          "—",
          "?",
          "x" ->
          true;
      default -> false;
    };
  }

  private static void language(
      @Nullable String tag, String words, WalkPlan.Step field, Problems problems) {
    String code = tag;
    if (code == null) {
      if (field.kind() != ValueKind.LANGUAGE) {
        return;
      }
      code = words;
    }
    if (code.length() >= 2
        && (code.length() == 2 || code.charAt(2) == '-')
        && !knownLanguage(code.charAt(0), code.charAt(1))) {
      problems.report(
          "",
          Shown.of(code) + " begins with no code of a language of ISO 639-1",
          "countries have other codes than languages: ja for Japanese, en for British English");
    }
  }

  private static boolean knownLanguage(char first, char second) {
    if (second == '-' && (first == 'x' || first == 'i')) {
      return true; // a private tag
    }
    int at = 26 * (first - 'a') + (second - 'a');
    return first >= 'a' && first <= 'z' && second >= 'a' && second <= 'z' && KNOWN_LANGUAGE[at];
  }

  private static void script(
      @Nullable String tag, String words, WalkPlan.Step field, Problems problems) {
    if (tag == null || words.isEmpty() || words.charAt(0) < '\u2E80') {
      return;
    }
    if (latin(tag) && ideographs(words)) {
      problems.report(
          "",
          "the text is tagged "
              + tag
              + ", but its letters are those of Chinese, Japanese or Korean: "
              + Shown.of(words),
          "tag it with its own language; do not translate it in place");
    }
  }

  private static boolean latin(String tag) {
    return switch (tag.length() > 2 ? tag.substring(0, 2) : tag) {
      case "en", "cy", "fr", "de", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "ga", "gd" ->
          tag.length() == 2 || tag.charAt(2) == '-';
      default -> false;
    };
  }

  private static boolean ideographs(String words) {
    int letters = 0;
    int foreign = 0;
    for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
      int point = words.codePointAt(at);
      if (Character.isLetter(point)) {
        letters++;
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        if (script == Character.UnicodeScript.HAN
            || script == Character.UnicodeScript.HIRAGANA
            || script == Character.UnicodeScript.KATAKANA
            || script == Character.UnicodeScript.HANGUL) {
          foreign++;
        }
      }
    }
    return foreign * 2 > letters;
  }
}
