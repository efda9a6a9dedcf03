package org.mindlinked.io.internal.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from its beginning what kind of page a text is. Safe for all threads. */
final class PageKinds {
  /** The parts of an article: {@code TITLE:}, {@code ABSTRACT.METHODS:}, {@code BODY}. */
  private static final Pattern ARTICLE =
      Pattern.compile("\\ATITLE:.*\\R\\s*(?:ABSTRACT|BODY)[.:].*", Pattern.DOTALL);

  private static final Pattern OTHER_FORMAT = Pattern.compile("[{\\[<@%\"]|[A-Z][A-Z0-9]  ?- ");

  private PageKinds() {}

  /** Whether a text is the running text of an article, with its parts named. */
  static boolean isArticle(String head) {
    return ARTICLE.matcher(head.strip()).matches();
  }

  /** The kind of page, if it can be told. */
  static Optional<PageKind> of(String head) {
    String text = head.strip();
    if (text.isEmpty() || isArticle(text) || OTHER_FORMAT.matcher(text).lookingAt()) {
      return Optional.empty();
    }
    PageText page = PageText.of(text);
    return Optional.ofNullable(
        isResults(page)
            ? PageKind.RESULTS
            : isRepository(page)
                ? PageKind.REPOSITORY
                : rolesOf(PageKind.INDEX, page).size() >= 3 && !isInstitute(page)
                    ? PageKind.INDEX
                    : isInstitute(page) ? PageKind.INSTITUTE : isNews(page) ? PageKind.NEWS : null);
  }

  private static boolean isResults(PageText page) {
    boolean counted = false;
    boolean numbered = false;
    for (Passage line : page.lines()) {
      if (ResultLine.of(line).isPresent()) {
        return true;
      }
      counted |=
          PageLabels.get()
              .at(PageKind.RESULTS, line)
              .filter(match -> match.role().equals("results"))
              .isPresent();
      numbered |= ResultItem.position(line.text()) > 0;
    }
    return counted && numbered;
  }

  /** It has the address that only a repository gives, or names what only one has. */
  private static boolean isRepository(PageText page) {
    Set<String> roles = rolesOf(PageKind.REPOSITORY, page);
    boolean addressed =
        roles.contains("uri") && (page.raw().contains("/eprint/") || roles.size() >= 3);
    return roles.contains("type") && (addressed || (roles.contains("aside") && roles.size() >= 5));
  }

  private static boolean isInstitute(PageText page) {
    Set<String> roles = rolesOf(PageKind.INSTITUTE, page);
    boolean ofStudy =
        roles.contains("citation") || roles.contains("published-in") || roles.contains("link");
    return ofStudy && roles.size() >= 3;
  }

  private static boolean isNews(PageText page) {
    String lower = page.raw().toLowerCase(Locale.ROOT);
    boolean secondHand =
        PageLabels.get().words("second-hand").stream()
            .anyMatch(word -> lower.contains(word.text()));
    return secondHand && rolesOf(PageKind.NEWS, page).contains("link");
  }

  private static Set<String> rolesOf(PageKind kind, PageText page) {
    Set<String> roles = new HashSet<>();
    for (Passage line : page.lines()) {
      PageLabels.get()
          .at(kind, line)
          .map(PageLabels.Match::role)
          .filter(role -> !role.equals("control"))
          .ifPresent(roles::add);
    }
    return roles;
  }

  /** The beginning of a file in the encoding that it seems to be in. */
  static String decoded(byte[] head) {
    int from = head.length > 2 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB ? 3 : 0;
    Charset wide = wide(head);
    if (wide != null) {
      return new String(head, wide).replace("\ufeff", "");
    }
    String utf8 = decoded(head, from, UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    String chinese = decoded(head, from, Charset.forName("GB18030"));
    return chinese != null && chinese.contains("\u4f5c\u8005") // the label of the authors
        ? chinese
        : new String(head, ISO_8859_1);
  }

  private static @Nullable Charset wide(byte[] head) {
    if (head.length < 2) {
      return null;
    }
    int first = head[0] & 0xFF;
    int second = head[1] & 0xFF;
    if ((first == 0xFE && second == 0xFF) || (first == 0 && second > 0)) {
      return UTF_16BE;
    }
    return (first == 0xFF && second == 0xFE) || (first > 0 && second == 0) ? UTF_16LE : null;
  }

  /** The text, or null if it is none; the last letter may be cut. */
  private static @Nullable String decoded(byte[] head, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(head.length - from + 1);
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(head, from, head.length - from), text, false);
    return result.isUnderflow() ? text.flip().toString() : null;
  }
}
