package org.mindlinked.pages.map;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Registration;
import org.mindlinked.model.Report;
import org.mindlinked.model.Study;
import org.mindlinked.pages.study.StudyName;

/**
 * A study as a line of a list.
 *
 * @param title its title, or the word it is known by
 * @param year the year of its first report, absent where none is dated
 * @param link where it, its report or its registration can be read, absent where nothing says so
 */
record StudyLine(String title, OptionalInt year, Optional<String> link) {
  static StudyLine of(Study study) {
    return new StudyLine(
        StudyName.shown(study),
        yearOf(study),
        links(study).map(Iri::toString).filter(StudyLine::isOfTheWeb).findFirst());
  }

  /** The year of the first report. */
  static OptionalInt yearOf(Study study) {
    return study.reports().stream()
        .flatMap(report -> report.publication().issued().stream())
        .mapToInt(issued -> issued.year())
        .min();
  }

  private static Stream<Iri> links(Study study) {
    Stream<Identifier> identifiers =
        Stream.concat(
            study.reports().stream()
                .map(Report::publication)
                .map(Publication::identifiers)
                .flatMap(all -> all.stream()),
            study.registrations().stream().map(Registration::identifier));
    return Stream.concat(
        identifiers.flatMap(identifier -> identifier.link().stream()), Stream.of(study.id()));
  }

  private static boolean isOfTheWeb(String iri) {
    return iri.startsWith("https://") || iri.startsWith("http://");
  }
}
