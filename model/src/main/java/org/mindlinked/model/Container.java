package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** The journal, book or site in which a publication stands. */
@Value.Immutable
public interface Container {
  /** The full title. */
  Optional<Text> title();

  /** The abbreviated title, as printed. */
  Optional<Text> shortTitle();

  /** Its ISSNs; for books its ISBNs. */
  @Value.NaturalOrder
  SortedSet<Identifier> issn();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Container}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableContainer.Builder {
    Builder() {}

    /** Sets {@link Container#title()} to a text whose language is not known. */
    public Builder title(String text) {
      return title(Text.of(text));
    }

    /** Sets {@link Container#shortTitle()} to a text whose language is not known. */
    public Builder shortTitle(String text) {
      return shortTitle(Text.of(text));
    }
  }
}
