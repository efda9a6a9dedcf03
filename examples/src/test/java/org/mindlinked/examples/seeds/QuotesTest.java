package org.mindlinked.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Quote;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Text;
import org.mindlinked.model.structure.Field;

/** The places that the records point at are where they say, in the text as it was captured. */
@Tag("shared")
class QuotesTest {
  private static final int RUN = 8;

  /** The properties that hold sentences of a curator, not names that the source gave. */
  private static final List<String> OWN_WORDS =
      List.of("text", "description", "statement", "method", "reflection", "note");

  private final Map<String, SeedText> texts = new HashMap<>();

  @Test
  void every_quote_is_the_passage_that_its_digest_says() {
    List<String> wrong = new ArrayList<>();
    for (EvidenceRecord record : Seeds.all()) {
      for (Nodes.Node node : Nodes.of(record)) {
        for (Quote quote : node.quotes()) {
          SeedText text = text(node.source(quote));
          long start = quote.start().orElseThrow();
          long end = quote.end().orElseThrow();
          if (start >= end || end > text.length()) {
            wrong.add(
                record.recordId() + " " + node.pointer() + ": no passage " + start + "-" + end);
          } else if (!quote
              .sha256()
              .orElseThrow()
              .equals(SeedText.sha256(text.passage(start, end)))) {
            wrong.add(record.recordId() + " " + node.pointer() + ": " + text.passage(start, end));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_source_is_the_file_that_its_digest_says() {
    for (EvidenceRecord record : Seeds.all()) {
      for (SourceRecord source : record.sources()) {
        assertThat(source.digest()).as("%s", record.recordId()).contains(text(source).digest());
      }
    }
  }

  @Test
  void what_we_say_is_said_in_our_own_words() {
    List<String> copied = new ArrayList<>();
    for (EvidenceRecord record : Seeds.all()) {
      String document = words(text(record.sources().get(0)).all());
      for (Nodes.Node node : Nodes.of(record)) {
        if (node.value() instanceof CitedReference) {
          continue; // a title, as printed
        }
        for (String field : OWN_WORDS) {
          Field<?> found = node.type().field(field);
          Object value = found == null ? null : Nodes.value(found, node.value());
          if (value instanceof Text text && sharesARun(words(text.any()), document)) {
            copied.add(record.recordId() + " " + node.pointer() + "/" + field + ": " + text.any());
          }
        }
      }
    }
    assertThat(copied).isEmpty();
  }

  /** Whether so many words follow each other in both, as words do that were copied. */
  private static boolean sharesARun(String said, String document) {
    String[] words = said.split(" ");
    for (int i = 0; i + RUN <= words.length; i++) {
      String run = String.join(" ", Arrays.asList(words).subList(i, i + RUN));
      if ((" " + document + " ").contains(" " + run + " ")) {
        return true;
      }
    }
    return false;
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private SeedText text(SourceRecord source) {
    return texts.computeIfAbsent(source.fileName().orElseThrow(), SeedText::named);
  }
}
