package org.mindlinked.io.internal.ris;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mindlinked.io.internal.cite.Citation;
import org.mindlinked.io.internal.cite.CitationType;
import org.mindlinked.io.internal.cite.Name;
import org.mindlinked.io.internal.cite.Remarks;
import org.mindlinked.model.Container;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Text;

/** The lines of one entry, in a fixed order. */
final class RisEntry {
  /** The format's description asks for both characters, and the oldest readers need them. */
  private static final String END_OF_LINE = "\r\n";

  private final Citation citation;
  private final Publication publication;
  private final StringBuilder text = new StringBuilder();

  RisEntry(Citation citation) {
    this.citation = citation;
    this.publication = citation.publication();
  }

  String text() {
    line("TY", CitationType.of(publication).ris());
    line("ID", citation.id());
    names("AU", ContributionRole.AUTHOR);
    names("A2", ContributionRole.EDITOR);
    names("A4", ContributionRole.TRANSLATOR);
    line("TI", citation.words(publication.title()));
    line("T2", citation.words(publication.container().flatMap(Container::title)));
    line("J2", citation.words(publication.container().flatMap(Container::shortTitle)));
    publication.issued().ifPresent(this::issued);
    line("VL", publication.volume());
    line("IS", publication.issue());
    pages();
    identifiers();
    names("PB", ContributionRole.PUBLISHER);
    line("M3", publication.publicationType().flatMap(type -> type.label()).map(Text::any));
    lines("LA", publication.languages().stream().toList());
    lines("KW", citation.keywords());
    line("AB", citation.words(publication.abstractText()));
    lines("N1", Remarks.on(citation));
    text.append("ER  - ").append(END_OF_LINE).append(END_OF_LINE);
    return text.toString();
  }

  private void names(String tag, ContributionRole role) {
    for (Contribution contribution : publication.contributors()) {
      if (contribution.roles().contains(role)) {
        line(tag, Name.of(contribution, publication).map(Name::inverted));
      }
    }
  }

  private void issued(PartialDate date) {
    line("PY", Integer.toString(date.year()));
    if (date.month().isPresent()) {
      String day = date.day().isPresent() ? twoDigits(date.day().getAsInt()) : "";
      line("DA", date.year() + "/" + twoDigits(date.month().getAsInt()) + "/" + day);
    }
  }

  private static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  /** Readers look for an article's number where pages begin; C7 says that it is one. */
  private void pages() {
    line("SP", publication.pageStart().or(publication::articleNumber));
    line("EP", publication.pageEnd());
    line("C7", publication.articleNumber());
  }

  private void identifiers() {
    line("DO", citation.identifier(IdentifierScheme.DOI));
    line("AN", citation.identifier(IdentifierScheme.PMID));
    line("C2", citation.identifier(IdentifierScheme.PMCID));
    List<String> issn = citation.serials(IdentifierScheme.ISSN);
    List<String> isbn = citation.serials(IdentifierScheme.ISBN);
    line("SN", String.join(", ", issn.isEmpty() ? isbn : issn));
    lines("UR", citation.addresses());
  }

  private void line(String tag, Optional<String> value) {
    value.ifPresent(words -> line(tag, words));
  }

  private void lines(String tag, List<String> values) {
    values.forEach(words -> line(tag, words));
  }

  /** A value fills one line; what is blank is left out. */
  private void line(String tag, String value) {
    String words = SingleLine.of(value);
    if (!words.isEmpty()) {
      text.append(tag).append("  - ").append(words).append(END_OF_LINE);
    }
  }
}
