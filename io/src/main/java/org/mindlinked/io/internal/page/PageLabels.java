package org.mindlinked.io.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is printed on pages beside the values, in four languages, and what it means; read from a
 * table. Immutable; safe for all threads.
 */
final class PageLabels {
  private static final String TABLE = "/org/mindlinked/io/page/labels.tsv";
  private static final int LONGEST = 60;

  private final Map<PageKind, Map<String, Label>> byWords = new EnumMap<>(PageKind.class);
  private final Map<PageKind, List<Form>> forms = new EnumMap<>(PageKind.class);
  private final Map<String, Map<String, String>> meanings = new HashMap<>();
  private final Map<String, List<Word>> words = new HashMap<>();

  /** Loads the table when it is asked for first. */
  private static final class Holder {
    static final PageLabels LABELS = new PageLabels();
  }

  /** A label. */
  record Label(String role, String language) {}

  /** A word of a list, in lower case. */
  record Word(String text, String language) {}

  private record Form(Pattern pattern, Label label) {}

  /**
   * A line that begins with a label.
   *
   * @param printed the label as it stands there
   * @param value what follows on the same line, or null if nothing does
   * @param numbers the numbers in the label
   */
  record Match(Label label, Passage printed, @Nullable Passage value, List<Long> numbers) {
    String role() {
      return label.role();
    }
  }

  static PageLabels get() {
    return Holder.LABELS;
  }

  private PageLabels() {
    for (PageKind kind : PageKind.values()) {
      byWords.put(kind, new HashMap<>());
      forms.put(kind, new ArrayList<>());
    }
    try (InputStream in = Objects.requireNonNull(PageLabels.class.getResourceAsStream(TABLE));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          row(line.split("\t", 4));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(String[] cells) {
    Label label = new Label(cells[0], cells[2]);
    for (String printed : cells[3].split("\\|", -1)) {
      if (label.role().startsWith("=")) {
        meaning(label, printed);
        continue;
      }
      for (PageKind kind : PageKind.values()) {
        if (cells[1].indexOf(kind.letter()) >= 0) {
          label(kind, label, printed);
        }
      }
    }
  }

  private void label(PageKind kind, Label label, String printed) {
    if (printed.indexOf('#') < 0 && printed.indexOf('~') < 0) {
      Objects.requireNonNull(byWords.get(kind)).putIfAbsent(folded(printed), label);
    } else {
      Objects.requireNonNull(forms.get(kind)).add(new Form(form(printed), label));
    }
  }

  /** {@code #} is a number, {@code ~} any words. */
  private static Pattern form(String printed) {
    String quoted =
        Pattern.quote(folded(printed))
            .replace("#", "\\E(\\d[\\d.,\u00a0]*)\\Q")
            .replace("~", "\\E.{1,80}?\\Q");
    return Pattern.compile(quoted);
  }

  private void meaning(Label label, String printed) {
    String role = label.role().substring(1);
    int colon = role.indexOf(':');
    String list = colon < 0 ? role : role.substring(0, colon);
    words
        .computeIfAbsent(list, l -> new ArrayList<>())
        .add(new Word(fold(printed), label.language()));
    if (colon >= 0) {
      meanings
          .computeIfAbsent(list, l -> new HashMap<>())
          .putIfAbsent(folded(printed), role.substring(colon + 1));
    }
  }

  private static String fold(String printed) {
    return printed.strip().toLowerCase(Locale.ROOT);
  }

  /** In lower case, with single blanks, without a colon behind. */
  private static String folded(String printed) {
    StringBuilder text = new StringBuilder(printed.length());
    boolean blank = false;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        blank = text.length() > 0;
      } else {
        if (blank) {
          text.append(' ');
          blank = false;
        }
        text.append(c);
      }
    }
    int end = text.length();
    while (end > 0 && (isColon(text.charAt(end - 1)) || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '\uff1a';
  }

  /** The label with which a line begins, alone or with a colon or tabulator behind. */
  Optional<Match> at(PageKind kind, Passage line) {
    Passage words = line.strip();
    String text = words.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.length() <= LONGEST + 40) {
      Match whole = match(kind, words, null);
      if (whole != null) {
        return Optional.of(whole);
      }
    }
    int colon = firstColon(text);
    if (colon < 1) {
      return Optional.empty();
    }
    Passage value = words.sub(colon + 1, text.length()).strip();
    return Optional.ofNullable(match(kind, words.sub(0, colon).strip(), value));
  }

  private static int firstColon(String text) {
    for (int i = 0; i < text.length() && i <= LONGEST; i++) {
      if (isColon(text.charAt(i)) || text.charAt(i) == '\t') {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Match match(PageKind kind, Passage printed, @Nullable Passage value) {
    String key = folded(printed.text());
    Passage given = value == null || value.isEmpty() ? null : value;
    Label known = Objects.requireNonNull(byWords.get(kind)).get(key);
    if (known != null) {
      return new Match(known, printed, given, List.of());
    }
    for (Form form : Objects.requireNonNull(forms.get(kind))) {
      Matcher matcher = form.pattern().matcher(key);
      if (matcher.matches()) {
        return new Match(form.label(), printed, given, numbers(matcher));
      }
    }
    return null;
  }

  private static List<Long> numbers(Matcher matcher) {
    List<Long> numbers = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String digits = matcher.group(i).replaceAll("[^0-9]", "");
      numbers.add(digits.length() > 15 ? 0 : Long.parseLong(digits));
    }
    return numbers;
  }

  /** What a word means in a list, for example {@code journal-article} in the list {@code type}. */
  Optional<String> meaning(String list, String printed) {
    return Optional.ofNullable(meanings.getOrDefault(list, Map.of()).get(folded(printed)));
  }

  /** All words of a list, in lower case. */
  List<Word> words(String list) {
    return words.getOrDefault(list, List.of());
  }

  /** Whether a word is in a list. */
  boolean isWord(String list, String printed) {
    String folded = fold(printed);
    return words(list).stream().anyMatch(word -> word.text().equals(folded));
  }
}
