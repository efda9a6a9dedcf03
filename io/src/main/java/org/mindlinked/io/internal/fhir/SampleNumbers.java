package org.mindlinked.io.internal.fhir;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;

/**
 * How many people a study wanted and how many it had, where the source states one exact number for
 * the whole sample. Nothing is added up, and what was derived or suggested is not stated.
 *
 * @param planned the number aimed at
 * @param achieved the number reached
 */
record SampleNumbers(OptionalLong planned, OptionalLong achieved) {
  private static final long LARGEST = Integer.MAX_VALUE;
  private static final Set<CountUnit> PEOPLE = Set.of(CountUnit.PARTICIPANT, CountUnit.PERSON);

  static SampleNumbers of(List<Population> populations) {
    List<Population> samples = ofKind(populations, PopulationKind.SAMPLE);
    List<Population> targets = ofKind(populations, PopulationKind.TARGET);
    OptionalLong achieved = samples.size() == 1 ? only(samples, false) : OptionalLong.empty();
    boolean sure = samples.size() <= 1 && targets.size() <= 1;
    OptionalLong planned =
        sure
            ? only(
                populations.stream()
                    .filter(it -> it.kind().isEmpty() || it.kind().get() != PopulationKind.SERVED)
                    .toList(),
                true)
            : OptionalLong.empty();
    return new SampleNumbers(planned, achieved);
  }

  private static List<Population> ofKind(List<Population> populations, PopulationKind kind) {
    return populations.stream().filter(it -> it.kind().equals(Optional.of(kind))).toList();
  }

  /** The number, if there is one and no other. */
  private static OptionalLong only(List<Population> populations, boolean planned) {
    long[] numbers =
        populations.stream()
            .flatMap(population -> population.counts().stream())
            .filter(count -> isWholeNumberOfPeople(count) && isOfStage(count, planned))
            .mapToLong(count -> count.value().orElseThrow())
            .distinct()
            .toArray();
    return numbers.length == 1 && numbers[0] <= LARGEST
        ? OptionalLong.of(numbers[0])
        : OptionalLong.empty();
  }

  private static boolean isWholeNumberOfPeople(Count count) {
    return count.value().isPresent()
        && PEOPLE.contains(count.unit())
        && count.per().isEmpty()
        && count.categories().isEmpty()
        && count.basis().isEmpty()
        && !count.approximate().orElse(false);
  }

  private static boolean isOfStage(Count count, boolean planned) {
    Optional<CountStage> stage = count.stage();
    if (planned) {
      return stage.equals(Optional.of(CountStage.PLANNED));
    }
    return stage.isEmpty()
        || stage.get() == CountStage.RANDOMISED
        || stage.get() == CountStage.INCLUDED;
  }
}
