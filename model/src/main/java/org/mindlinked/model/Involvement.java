package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * People with lived experience taking part in making the research, in the sense of the NIHR:
 * research done with or by people, not to or about them.
 *
 * <p>The texts are the five items of the GRIPP2 short form (doi:10.1186/s40900-017-0062-2).
 */
@Value.Immutable
public interface Involvement {
  /** How far decisions were shared. */
  Optional<InvolvementLevel> level();

  /** At which stages of the research. */
  @Value.NaturalOrder
  SortedSet<InvolvementStage> stages();

  /** In which roles people were involved. */
  @Value.NaturalOrder
  SortedSet<PopulationRole> roles();

  /** How many were involved; never sample numbers. */
  List<Count> counts();

  /** Organisations through which people were involved. */
  @Value.NaturalOrder
  SortedSet<Reference> organisations();

  /** Frameworks of involvement, such as 4Pi. */
  @Value.NaturalOrder
  SortedSet<Framework> frameworks();

  /** GRIPP2 item 1: the aim of the involvement. */
  Optional<Text> aim();

  /** GRIPP2 item 2: how people were involved. */
  Optional<Text> method();

  /** GRIPP2 item 3: what came of it. */
  Optional<Text> results();

  /** GRIPP2 item 4: what it changed in the study. */
  Optional<Text> influence();

  /** GRIPP2 item 5: what went well or badly. */
  Optional<Text> reflection();

  /** What the source says beside that. */
  Optional<Text> description();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Involvement}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableInvolvement.Builder {
    Builder() {}

    /** Sets {@link Involvement#aim()} to a text whose language is not known. */
    public Builder aim(String text) {
      return aim(Text.of(text));
    }

    /** Sets {@link Involvement#method()} to a text whose language is not known. */
    public Builder method(String text) {
      return method(Text.of(text));
    }

    /** Sets {@link Involvement#results()} to a text whose language is not known. */
    public Builder results(String text) {
      return results(Text.of(text));
    }

    /** Sets {@link Involvement#influence()} to a text whose language is not known. */
    public Builder influence(String text) {
      return influence(Text.of(text));
    }

    /** Sets {@link Involvement#reflection()} to a text whose language is not known. */
    public Builder reflection(String text) {
      return reflection(Text.of(text));
    }

    /** Sets {@link Involvement#description()} to a text whose language is not known. */
    public Builder description(String text) {
      return description(Text.of(text));
    }
  }
}
