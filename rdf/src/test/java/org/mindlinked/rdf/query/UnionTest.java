package org.mindlinked.rdf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Test;
import org.mindlinked.rdf.store.EvidenceStore;

/** What is known of a store by name only is what the store has. */
class UnionTest {
  @Test
  void a_store_is_asked_as_it_is_with_its_text_index() throws IOException {
    try (EvidenceStore store = EvidenceStore.inMemory()) {
      assertThat(store.dataset().getContext().isTrue(TDB2.symUnionDefaultGraph)).isTrue();
      assertThat(store.dataset().getContext().isDefined(TextQuery.textIndex)).isTrue();
      assertThat(Union.of(store.dataset())).isSameAs(store.dataset());
      assertThat(TextIndex.isIn(store.dataset())).isTrue();
    }
  }
}
