package org.mindlinked.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.Condition;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.InvolvementStage;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.rdf.query.Question;
import org.mindlinked.rdf.query.Questions;
import org.mindlinked.rdf.query.Wanted;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.testkit.VariedCatalogue;

/**
 * How long the first page of each ready question takes on a store of made-up studies, which is
 * loaded once: the first time that it is asked, the middle of the rest, the longest of them, and
 * the middle of their CPU time.
 */
public final class QuestionRates {
  private QuestionRates() {}

  private record Asked(String what, Question question, Wanted wanted) {}

  /** Asks a store (first argument) of so many studies (second) each question so often (third). */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    long size = Long.parseLong(arguments[1]);
    int rounds = Integer.parseInt(arguments[2]);
    try (EvidenceStore store = VariedStore.of(size, folder)) {
      Questions questions = Questions.over(store.dataset());
      System.out.printf(
          Locale.ROOT,
          "%-58s %6s %9s %9s %9s %9s%n",
          "question",
          "rows",
          "first ms",
          "middle",
          "longest",
          "CPU");
      for (Asked asked : asked(size)) {
        print(questions, asked, rounds);
      }
    }
  }

  private static void print(Questions questions, Asked asked, int rounds) {
    double[] times = new double[rounds];
    double[] work = new double[rounds];
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    int rows = 0;
    for (int i = 0; i < rounds; i++) {
      long started = System.nanoTime();
      long worked = thread.getCurrentThreadCpuTime();
      rows = questions.ask(asked.question, asked.wanted).size();
      times[i] = (System.nanoTime() - started) / 1e6;
      work[i] = (thread.getCurrentThreadCpuTime() - worked) / 1e6;
    }
    double first = times[0];
    double[] rest = Arrays.copyOfRange(times, 1, rounds);
    Arrays.sort(rest);
    double[] restOfWork = Arrays.copyOfRange(work, 1, rounds);
    Arrays.sort(restOfWork);
    System.out.printf(
        Locale.ROOT,
        "%-58s %,6d %9.1f %9.1f %9.1f %9.1f%n",
        asked.question.token() + " " + asked.what,
        rows,
        first,
        rest[rest.length / 2],
        rest[rest.length - 1],
        restOfWork[rest.length / 2]);
  }

  private static List<Asked> asked(long size) {
    Iri study = VariedCatalogue.record(size / 2).recordId();
    Wanted all = Wanted.all();
    List<Asked> asked = new ArrayList<>();
    asked.add(new Asked("", Question.STUDIES, all));
    asked.add(new Asked("--role carer", Question.STUDIES, all.role(PopulationRole.CARER)));
    asked.add(
        new Asked(
            "--role carer --setting crisis-service",
            Question.STUDIES,
            all.role(PopulationRole.CARER).setting(CareSetting.CRISIS_SERVICE)));
    asked.add(
        new Asked(
            "all parameters",
            Question.STUDIES,
            all.role(PopulationRole.STAFF)
                .setting(CareSetting.SECONDARY_MENTAL_HEALTH)
                .design(StudyDesign.QUALITATIVE)
                .condition(Condition.DEPRESSION)
                .place("IE")
                .since(2020)
                .until(2022)));
    asked.add(new Asked("--since 2024 --place SE", Question.STUDIES, all.since(2024).place("SE")));
    asked.add(new Asked("", Question.BARRIERS, all));
    asked.add(
        new Asked(
            "--setting crisis-service --role carer --condition insomnia",
            Question.BARRIERS,
            all.setting(CareSetting.CRISIS_SERVICE)
                .role(PopulationRole.CARER)
                .condition(Condition.INSOMNIA)));
    asked.add(new Asked("--role carer", Question.THEMES, all.role(PopulationRole.CARER)));
    asked.add(
        new Asked(
            "--role staff --setting acute-inpatient",
            Question.THEMES,
            all.role(PopulationRole.STAFF).setting(CareSetting.ACUTE_INPATIENT)));
    asked.add(
        new Asked(
            "--level co-production --stage analysis",
            Question.INVOLVEMENT,
            all.level(InvolvementLevel.CO_PRODUCTION).stage(InvolvementStage.ANALYSIS)));
    asked.add(new Asked("", Question.COUNTS, all));
    asked.add(
        new Asked(
            "--unit interview --role carer",
            Question.COUNTS,
            all.unit(CountUnit.INTERVIEW).role(PopulationRole.CARER)));
    asked.add(new Asked("", Question.REVIEWS, all));
    asked.add(new Asked("", Question.INCLUDED, all));
    asked.add(new Asked("", Question.GAPS, all));
    asked.add(new Asked("", Question.EFFECTS, all));
    asked.add(
        new Asked("--condition depression", Question.EFFECTS, all.condition(Condition.DEPRESSION)));
    asked.add(new Asked("--text 'peer trusted'", Question.SEARCH, all.text("peer trusted")));
    asked.add(new Asked("--text manag", Question.SEARCH, all.text("manag")));
    asked.add(new Asked("--text zzz", Question.SEARCH, all.text("zzz")));
    asked.add(
        new Asked(
            "of a count",
            Question.PROVENANCE,
            all.node(Iri.of(study + "#dataCollection-1.count-1"))));
    asked.add(new Asked("of a study", Question.PUBLICATIONS, all.study(study)));
    asked.add(
        new Asked(
            "of a DOI",
            Question.PUBLICATIONS,
            all.identifier(Identifier.of("doi:10.5555/ml." + size / 2))));
    asked.add(new Asked("", Question.PUBLICATIONS, all));
    asked.add(new Asked("", Question.DUPLICATES, all));
    return asked;
  }
}
