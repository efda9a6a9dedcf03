package org.mindlinked.io.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.mapping.NodePlan.Slot;
import org.mindlinked.io.internal.table.Row;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.stream.ReadOptions;

/** Mints the IRIs of records. */
final class RecordIds {
  private RecordIds() {}

  /**
   * Of the columns that the mapping names: one that holds an IRI is the IRI, others are what it is
   * made of. Without such, of the best identifier, which is no address; else of the rows.
   */
  static Iri of(Mapping mapping, NodeDraft root, List<Row> rows, int[] id, ReadOptions options) {
    Row first = rows.get(0);
    if (id.length > 0) {
      String text = KeyedRows.key(id, first);
      Optional<Iri> own = id.length == 1 ? Iri.parse(text) : Optional.empty();
      if (own.isPresent() && text.indexOf('#') < 0) {
        return own.get();
      }
      if (!text.isBlank()) {
        return minted(mapping.study(), text, 0, options.base());
      }
    }
    Optional<Identifier> best = best(root);
    if (best.isPresent()) {
      return minted(mapping.study(), best.get(), options.base());
    }
    StringBuilder place = new StringBuilder(TableSource.fileName(options.sourceName()));
    for (int i = 0; i < first.size(); i++) {
      place.append('\n').append(first.text(i));
    }
    return minted(mapping.study(), place.toString(), first.number(), options.base());
  }

  private static Optional<Identifier> best(NodeDraft root) {
    Slot slot = known(root);
    List<Identifier> identifiers = new ArrayList<>();
    if (slot != null && root.value(slot) instanceof List<?> values) {
      for (Object value : values) {
        if (value instanceof Identifier identifier
            && identifier.scheme() != IdentifierScheme.URL
            && identifier.scheme() != IdentifierScheme.LOCAL) {
          identifiers.add(identifier);
        }
      }
    }
    return RecordIris.best(identifiers);
  }

  private static @Nullable Slot known(NodeDraft root) {
    for (Slot slot : root.plan.slots) {
      if (slot.field.name().equals("identifiers")) {
        return slot;
      }
    }
    return null;
  }

  private static Iri minted(boolean study, Identifier best, Optional<Iri> base) {
    if (study) {
      return base.isPresent() ? RecordIris.study(base.get(), best) : RecordIris.study(best);
    }
    return base.isPresent()
        ? RecordIris.publication(base.get(), best)
        : RecordIris.publication(best);
  }

  private static Iri minted(boolean study, String text, long number, Optional<Iri> base) {
    if (study) {
      return base.isPresent()
          ? RecordIris.study(base.get(), text, number)
          : RecordIris.study(text, number);
    }
    return base.isPresent()
        ? RecordIris.publication(base.get(), text, number)
        : RecordIris.publication(text, number);
  }
}
