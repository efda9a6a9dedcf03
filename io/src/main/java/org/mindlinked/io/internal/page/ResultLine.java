package org.mindlinked.io.internal.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The line of a result that tells its kind, language, collection and number: {@code Article in
 * English | MEDLINE | ID: mdl-12345678}.
 */
record ResultLine(
    Passage whole,
    @Nullable Passage type,
    @Nullable Passage language,
    @Nullable Passage collection,
    Passage id) {
  private static final Pattern LINE =
      Pattern.compile(
          "(?<kind>[^|]{0,120}?)\\s*\\|(?:\\s*(?<collection>[^|]{1,120}?)\\s*\\|)?"
              + "\\s*ID:\\s*(?<id>[\\w.-]{3,60})\\s*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern KIND =
      Pattern.compile(
          "(?<type>.*\\S)\\s+(?:"
              + PageLabels.get().words("in").stream()
                  .map(word -> Pattern.quote(word.text()))
                  .collect(Collectors.joining("|"))
              + ")\\s+(?<language>\\S.*)",
          Pattern.CASE_INSENSITIVE);

  static Optional<ResultLine> of(Passage line) {
    Passage words = line.strip();
    if (words.length() > 400 || words.text().indexOf('|') < 0) {
      return Optional.empty();
    }
    Matcher matcher = LINE.matcher(words.text());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Passage kind = words.group(matcher, "kind");
    Matcher parts = KIND.matcher(kind.text());
    boolean both = parts.matches();
    return Optional.of(
        new ResultLine(
            words,
            both ? kind.group(parts, "type") : kind.isEmpty() ? null : kind,
            both ? kind.group(parts, "language") : null,
            matcher.start("collection") < 0 ? null : words.group(matcher, "collection"),
            words.group(matcher, "id")));
  }
}
