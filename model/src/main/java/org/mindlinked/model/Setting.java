package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** A place of care or research. */
@Value.Immutable
public interface Setting {
  /** The kinds of care setting. */
  @Value.NaturalOrder
  SortedSet<CareSetting> careSettings();

  /** How care was delivered there, such as by telephone. */
  @Value.NaturalOrder
  SortedSet<Mode> deliveryModes();

  /** Circumstances that mattered, such as the COVID-19 pandemic. */
  @Value.NaturalOrder
  SortedSet<Concept> contexts();

  /** What the source calls the setting. */
  Optional<Text> label();

  /** The countries, nations or regions. */
  List<Place> places();

  /** The organisations that ran it. */
  @Value.NaturalOrder
  SortedSet<Reference> organisations();

  /** How many sites or services, each with its unit. */
  List<Count> counts();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Setting}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableSetting.Builder {
    Builder() {}

    /** Sets {@link Setting#label()} to a text whose language is not known. */
    public Builder label(String text) {
      return label(Text.of(text));
    }
  }
}
