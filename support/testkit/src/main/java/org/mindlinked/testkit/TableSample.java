package org.mindlinked.testkit;

import java.io.IOException;
import java.util.Locale;

/**
 * Made-up tables in any number of rows, as Metapsy has them: about 600 bytes and 42 columns a row,
 * a row an effect, three rows a trial. The n-th row is the same on every machine and in every run.
 */
public final class TableSample {
  /** A mapping of such a table, by which the rows of a trial make one study. */
  public static final String MAPPING =
      """
      record: Study
      key: study
      id: study
      numbers: {decimal: ",."}
      skip: NA
      columns:
        study: shortName
        year: reports/0/publication/issued
        full_ref: {to: reports/0/publication/identifiers, find: doi, once: true}
        mean_age: populations/0/characteristics/0/mean
      constants:
        designs: randomised-trial
        populations/0/characteristics/0/axis: age
      parts:
        arm1:
          at: interventions
          by: [condition_arm1, multi_arm1]
          columns: {condition_arm1: label, totaln_arm1: counts/0/value}
          constants: {counts/0/unit: participant, counts/0/stage: randomised}
        arm2:
          at: comparators
          by: [condition_arm2, multi_arm2]
          columns: {condition_arm2: label, totaln_arm2: counts/0/value}
          constants: {counts/0/unit: participant, counts/0/stage: randomised}
        outcome:
          at: outcomes
          by: [instrument, time]
          columns: {instrument: [label, instrument], time: timepoint}
        finding:
          at: findings
          columns: {.g: effects/0/value, .g_se: effects/0/standardError}
          constants:
            kind: effect-estimate
            label: "{condition_arm1} v {condition_arm2}, {instrument}"
            effects/0/measure: hedges-g
          refers: {effects/0/outcome: outcome, effects/0/intervention: arm1, effects/0/comparator: arm2}
      """;

  private static final String HEADER =
      "\"\";study;condition_arm1;condition_arm2;multi_arm1;multi_arm2;descr_ig;comparison;"
          + "outcome_type;outcome_domain;instrument;rating;time;time_weeks;mean_arm1;sd_arm1;n_arm1;"
          + "mean_arm2;sd_arm2;n_arm2;totaln_arm1;totaln_arm2;year;format;country;age_group;mean_age;"
          + "percent_women;recruitment;diagnosis;d1;d2;d3;d4;d5;ROB;full_ref;.id;.g;.g_se;.log_rr;"
          + ".log_rr_se\n";

  private static final String[] INSTRUMENTS = {"PSWQ", "BAI", "GAD-7"};

  private TableSample() {}

  /** Writes a header and rows 1 to n. */
  public static void text(Appendable out, long n) throws IOException {
    out.append(HEADER);
    for (long i = 0; i < n; i++) {
      long trial = i / 3;
      String instrument = INSTRUMENTS[(int) (i % 3)];
      out.append(
          String.format(
              Locale.ROOT,
              "\"%d\";\"Nobody, %d-%d\";\"cbt\";\"wl\";NA;NA;\"Internet-based, with a guide, by"
                  + " nobody in particular\";\"PSYvsCTR\";\"msd\";\"gen anx\";\"%s\";\"sr\";\"post\";%d;"
                  + "%d,38;7,03;%d;37,1;6,81;38;40;40;%d;\"gsh\";\"eu\";\"adul\";\"31.%d\";\"58.75\";"
                  + "\"com\";\"gad\";\"some concerns\";\"some concerns\";\"low risk\";\"low risk\";"
                  + "\"some concerns\";\"some concerns\";\"Nobody, N., & Noone, O. (%d). A trial that"
                  + " never was, number %d. Journal of nights, 26(2), 89-100."
                  + " doi:10.1000/nights.%d\";\"Nobody_%d_msd_%s_post\";-0,%d;0,27%d;NA;NA\n",
              i + 1,
              trial,
              1990 + trial % 30,
              instrument,
              8 + trial % 8,
              20 + i % 20,
              30 + i % 9,
              1990 + trial % 30,
              trial % 10,
              1990 + trial % 30,
              trial,
              trial,
              i,
              instrument,
              100_000 + i % 800_000,
              i % 1000));
    }
  }
}
