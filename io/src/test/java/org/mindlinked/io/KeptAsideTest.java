package org.mindlinked.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Publication;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.UnmappedField;

class KeptAsideTest {
  private static Publication with(String format, String name, String value) {
    return Publication.builder()
        .id(Iri.of("urn:ab:c"))
        .addSources(
            SourceRecord.builder()
                .format(format)
                .addUnmapped(UnmappedField.builder().name(name).value(value).build())
                .build())
        .build();
  }

  @Test
  void counts_fields_by_format_and_name_and_keeps_the_first_value() {
    KeptAside kept = new KeptAside();
    kept.add(with("ris", "N1", "a"));
    kept.add(with("nbib", "OWN", "NLM"));
    kept.add(with("nbib", "OWN", "other"));
    kept.add(with("nbib", "N1", "x".repeat(100)));
    assertThat(kept.fields())
        .containsExactly(
            new KeptAside.Field("nbib", "OWN", 2, "\"NLM\""),
            new KeptAside.Field("nbib", "N1", 1, '"' + "x".repeat(80) + "…\" (100 characters)"),
            new KeptAside.Field("ris", "N1", 1, "\"a\""));
    assertThat(kept.others()).isZero();
  }

  @Test
  void counts_further_names_together_so_that_memory_is_bounded() {
    KeptAside kept = new KeptAside();
    for (int i = 0; i < KeptAside.MOST_NAMES + 5; i++) {
      kept.add(with("csv", "column " + i, "x"));
    }
    kept.add(with("csv", "column 0", "x"));
    assertThat(kept.fields()).hasSize(KeptAside.MOST_NAMES);
    assertThat(kept.fields().get(0).count()).isEqualTo(2);
    assertThat(kept.others()).isEqualTo(5);
  }
}
