package org.mindlinked.pages.study;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.mindlinked.model.Report;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;

/**
 * What a study is called in headings and lists: its title, else that of its first report that has
 * one, else the word it is known by, else its summary.
 *
 * @param text the words
 * @param title whether they are a title, its own or that of a report
 */
public record StudyName(Text text, boolean title) {
  /** Refuses null. */
  public StudyName {
    requireNonNull(text, "text");
  }

  /** The name of that study, if anything names it. */
  public static Optional<StudyName> of(Study study) {
    return study
        .title()
        .or(() -> ofReport(study))
        .map(title -> new StudyName(title, true))
        .or(() -> study.shortName().or(study::summary).map(name -> new StudyName(name, false)));
  }

  /** The words to show, or the IRI of a study that nothing names. */
  public static String shown(Study study) {
    return of(study).map(name -> name.text().any()).orElseGet(() -> study.id().toString());
  }

  private static Optional<Text> ofReport(Study study) {
    return study.reports().stream()
        .map(Report::publication)
        .flatMap(publication -> publication.title().stream())
        .findFirst();
  }
}
