package org.mindlinked.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Quote;
import org.mindlinked.model.SourceRecord;

/** The places that the records point at are where they say, in the text as it was captured. */
@Tag("shared")
class QuotesTest {
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

  private SeedText text(SourceRecord source) {
    return texts.computeIfAbsent(source.fileName().orElseThrow(), SeedText::named);
  }
}
