package org.mindlinked.testkit;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.LongStream;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Direction;
import org.mindlinked.model.EffectEstimate;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Outcome;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReviewMethod;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Text;

/**
 * The studies of {@link SampleCatalogue} with what questions ask for besides: every tenth is a
 * review that includes others, every fourth states an effect and another fourth a direction, every
 * fiftieth shares an identifier with the one before, and every seventh has its title from its
 * report only. Immutable; safe for all threads.
 */
public final class VariedCatalogue implements Iterable<EvidenceRecord> {
  private static final int REVIEWS = 10;
  private static final int EFFECTS = 4;
  private static final int SHARED = 50;
  private static final int UNTITLED = 7;

  private final long size;

  private VariedCatalogue(long size) {
    this.size = size;
  }

  /** A catalogue of that many records. */
  public static VariedCatalogue ofSize(long records) {
    return new VariedCatalogue(records);
  }

  @Override
  public Iterator<EvidenceRecord> iterator() {
    return LongStream.range(0, size).mapToObj(VariedCatalogue::record).iterator();
  }

  /** The n-th record, from 0. */
  public static EvidenceRecord record(long n) {
    Study plain = (Study) SampleCatalogue.record(n);
    Study.Builder study = Study.builder().from(plain);
    if (n % REVIEWS == REVIEWS - 1) {
      study.addDesigns(StudyDesign.SYSTEMATIC_REVIEW).review(review(n));
    }
    if (n % EFFECTS == 0) {
      study.addOutcomes(Outcome.builder().label(Text.of("en", "Recovery of daily life")).build());
      study.addFindings(estimate(n));
    } else if (n % EFFECTS == 1) {
      study.addFindings(direction());
    }
    if (n % SHARED == SHARED - 1) {
      study.reports(plain.reports().stream().map(report -> sharing(report, n - 1)).toList());
    }
    if (n % UNTITLED == UNTITLED - 1) {
      study.title(Optional.empty());
    }
    return study.build();
  }

  private static ReviewMethod review(long n) {
    return ReviewMethod.builder()
        .addFlow(
            Count.builder()
                .value(12 + n % 200)
                .unit(CountUnit.PAPER)
                .stage(CountStage.INCLUDED)
                .build())
        .addIncludes(
            SampleCatalogue.record(n - 1).recordId(), SampleCatalogue.record(n - 2).recordId())
        .addIncludedIdentifiers(
            Identifier.of("doi:10.5555/ml." + (n - 3)), Identifier.of("doi:10.5555/none." + n))
        .build();
  }

  private static Finding estimate(long n) {
    BigDecimal value = BigDecimal.valueOf(60 + n % 120, 2);
    return Finding.builder()
        .kind(FindingKind.EFFECT_ESTIMATE)
        .text(Text.of("en", "More people had recovered after a year"))
        .direction(Direction.IMPROVES)
        .addEffects(
            EffectEstimate.builder()
                .measure(n % 8 == 0 ? EffectMeasure.ODDS_RATIO : EffectMeasure.MEAN_DIFFERENCE)
                .value(value)
                .lower(value.subtract(BigDecimal.valueOf(20, 2)))
                .upper(value.add(BigDecimal.valueOf(20, 2)))
                .outcome(Reference.of("#outcome-1"))
                .build())
        .build();
  }

  private static Finding direction() {
    return Finding.builder()
        .kind(FindingKind.EFFECT_DIRECTION)
        .text(Text.of("en", "Time in hospital made no difference"))
        .direction(Direction.NO_DIFFERENCE)
        .build();
  }

  private static Report sharing(Report report, long with) {
    return Report.builder()
        .from(report)
        .publication(
            Publication.builder()
                .from(report.publication())
                .addIdentifiers(Identifier.of("doi:10.5555/ml." + with))
                .build())
        .build();
  }
}
