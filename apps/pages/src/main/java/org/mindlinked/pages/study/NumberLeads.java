package org.mindlinked.pages.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Count;
import org.mindlinked.model.EffectEstimate;

/** Says numbers as one does: what was counted and the unit, an estimate and its interval. */
final class NumberLeads {
  private static final Set<String> COUNT =
      Set.of("value", "min", "max", "proportion", "unit", "per", "stage", "categories", "asFound");
  private static final Set<String> EFFECT =
      Set.of("measure", "value", "lower", "upper", "level", "p", "standardError");

  private final Pieces pieces;

  NumberLeads(Pieces pieces) {
    this.pieces = pieces;
  }

  /** Such as "Women: about 32 participants, 73%". */
  Lead count(Count count) {
    List<Piece> said = new ArrayList<>();
    for (Concept category : count.categories()) {
      if (!said.isEmpty()) {
        Pieces.quiet("or", said::add);
      }
      said.addAll(pieces.concept(category));
    }
    boolean about = count.approximate().orElse(false);
    numbers(count)
        .ifPresent(number -> said.add(new Piece.Plain(about ? "about " + number : number)));
    boolean one =
        count.value().isPresent() && count.value().getAsLong() == 1 && range(count).isEmpty();
    said.addAll(pieces.unit(count.unit(), one));
    count
        .per()
        .ifPresent(
            per -> {
              Pieces.quiet("per", said::add);
              said.addAll(pieces.unit(per, true));
            });
    count.stage().ifPresent(stage -> said.add(pieces.coded(stage)));
    count.asFound().ifPresent(printed -> Pieces.quiet("printed as “" + printed + "”", said::add));
    Set<String> fields = new java.util.HashSet<>(COUNT);
    if (about) {
      fields.add("approximate");
    }
    return new Lead(said, fields);
  }

  private static Optional<String> numbers(Count count) {
    List<String> numbers = new ArrayList<>();
    count.value().ifPresent(value -> numbers.add(Wording.number(value)));
    range(count).ifPresent(numbers::add);
    count.proportion().ifPresent(share -> numbers.add(Wording.share(share) + " of"));
    return numbers.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", numbers));
  }

  private static Optional<String> range(Count count) {
    OptionalLong min = count.min();
    OptionalLong max = count.max();
    if (min.isPresent() && max.isPresent()) {
      return Optional.of(
          Wording.number(min.getAsLong()) + " to " + Wording.number(max.getAsLong()));
    }
    if (min.isPresent()) {
      return Optional.of("at least " + Wording.number(min.getAsLong()));
    }
    return max.isPresent()
        ? Optional.of("at most " + Wording.number(max.getAsLong()))
        : Optional.empty();
  }

  /** Such as "Odds ratio 0.75 (95% interval 0.6 to 0.9), p = 0.03". */
  Lead effect(EffectEstimate effect) {
    List<Piece> said = new ArrayList<>(pieces.concept(effect.measure()));
    effect.value().ifPresent(value -> said.add(new Piece.Plain(Wording.number(value))));
    interval(effect).ifPresent(words -> said.add(new Piece.Plain(words)));
    effect.p().ifPresent(p -> said.add(new Piece.Plain("p = " + Wording.number(p))));
    effect
        .standardError()
        .ifPresent(se -> said.add(new Piece.Plain("standard error " + Wording.number(se))));
    return new Lead(said, EFFECT);
  }

  private static Optional<String> interval(EffectEstimate effect) {
    String level = effect.level().map(share -> Wording.share(share) + " ").orElse("");
    Optional<BigDecimal> lower = effect.lower();
    Optional<BigDecimal> upper = effect.upper();
    if (lower.isPresent() && upper.isPresent()) {
      return Optional.of(
          "("
              + level
              + "interval "
              + Wording.number(lower.get())
              + " to "
              + Wording.number(upper.get())
              + ")");
    }
    if (lower.isPresent() || upper.isPresent()) {
      return Optional.of(
          "("
              + level
              + "interval "
              + lower.map(from -> "from " + Wording.number(from)).orElse("")
              + upper.map(to -> "up to " + Wording.number(to)).orElse("")
              + ")");
    }
    return level.isEmpty() ? Optional.empty() : Optional.of("(" + level + "level)");
  }
}
