package org.mindlinked.io.internal.cite;

import java.util.Map;
import java.util.Optional;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;

/**
 * The nearest types of publication that bibliographic formats know.
 *
 * @param csl the type in CSL 1.0.2
 * @param ris the type in RIS
 */
public record CitationType(String csl, String ris) {
  private static final CitationType UNKNOWN = new CitationType("document", "GEN");
  private static final CitationType ARTICLE = new CitationType("article-journal", "JOUR");

  private static final Map<PublicationType, CitationType> TYPES =
      Map.ofEntries(
          Map.entry(PublicationType.JOURNAL_ARTICLE, ARTICLE),
          Map.entry(PublicationType.REVIEW_ARTICLE, ARTICLE),
          Map.entry(PublicationType.SYSTEMATIC_REVIEW, ARTICLE),
          Map.entry(PublicationType.PERSPECTIVE, ARTICLE),
          Map.entry(PublicationType.EDITORIAL, ARTICLE),
          Map.entry(PublicationType.LETTER, ARTICLE),
          Map.entry(PublicationType.PROTOCOL, ARTICLE),
          Map.entry(PublicationType.ERRATUM, ARTICLE),
          Map.entry(PublicationType.PREPRINT, new CitationType("article", "UNPB")),
          Map.entry(PublicationType.NEWS_ITEM, new CitationType("article-newspaper", "NEWS")),
          Map.entry(PublicationType.WEB_PAGE, new CitationType("webpage", "ELEC")),
          Map.entry(PublicationType.REPORT, new CitationType("report", "RPRT")),
          Map.entry(PublicationType.BOOK, new CitationType("book", "BOOK")),
          Map.entry(PublicationType.BOOK_SECTION, new CitationType("chapter", "CHAP")),
          Map.entry(PublicationType.THESIS, new CitationType("thesis", "THES")),
          Map.entry(
              PublicationType.CONFERENCE_PAPER, new CitationType("paper-conference", "CPAPER")),
          Map.entry(PublicationType.DATASET, new CitationType("dataset", "DATA")));

  /** The type of a publication; both formats ask for one, so there is one for the unknown. */
  public static CitationType of(Publication publication) {
    Optional<PublicationType> type = publication.publicationType();
    return type.isEmpty() ? UNKNOWN : TYPES.getOrDefault(type.get(), UNKNOWN);
  }
}
