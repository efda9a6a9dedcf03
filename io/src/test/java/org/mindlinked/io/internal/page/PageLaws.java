package org.mindlinked.io.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.io.internal.foreign.Tries;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;

/** What holds for damaged pages, which may be no pages of any kind any more. */
final class PageLaws {
  private PageLaws() {}

  /** The codes of all that is wrong; anything that is thrown and is none of ours comes through. */
  static List<String> codes(PageFormat format, byte[] file) throws IOException {
    try {
      Reading reading = Reading.of(format, file);
      assertThat(reading.addsUp()).as(reading.toString()).isTrue();
      return reading.codes();
    } catch (UnreadableCatalogueException e) {
      return e.diagnostics().stream().map(Diagnostic::code).toList();
    }
  }

  static void mutations(PageFormat format, List<String> pages, int tries, long seed) {
    Tries.run(
        tries,
        seed,
        (number, random) -> {
          byte[] page = pages.get(number % pages.size()).getBytes(UTF_8);
          assertThat(codes(format, Reading.mutated(page, random)))
              .as("try %d", number)
              .allMatch(code -> code.startsWith("ML-"));
        });
  }
}
