package org.mindlinked.io.internal.pubmed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.RelationKind;

/**
 * PubMed's comments and corrections: the tag that its text export has for each, the word of its
 * XML, and what it says. Safe for all threads.
 */
public final class PubmedRelations {
  private static final Map<String, List<RelationKind>> KINDS = new HashMap<>();

  static {
    add("CIN", "CommentIn", RelationKind.COMMENTED_BY);
    add("CON", "CommentOn", RelationKind.COMMENT_ON);
    add("EIN", "ErratumIn", RelationKind.CORRECTED_BY);
    add("EFR", "ErratumFor", RelationKind.CORRECTS);
    add("CRI", "CorrectedandRepublishedIn", RelationKind.REPUBLISHED_AS);
    add("CRF", "CorrectedandRepublishedFrom", RelationKind.REPUBLISHED_FROM);
    add("RIN", "RetractionIn", RelationKind.RETRACTED_BY);
    add("ROF", "RetractionOf", RelationKind.RETRACTS);
    add("RRI", "RetractedandRepublishedIn", RelationKind.RETRACTED_BY, RelationKind.REPUBLISHED_AS);
    add("RRF", "RetractedandRepublishedFrom", RelationKind.RETRACTS, RelationKind.REPUBLISHED_FROM);
    add("PRIN", "PartialRetractionIn", RelationKind.labelled("Partial retraction in"));
    add("PROF", "PartialRetractionOf", RelationKind.labelled("Partial retraction of"));
    add("ECI", "ExpressionOfConcernIn", RelationKind.EXPRESSION_OF_CONCERN_BY);
    add("ECF", "ExpressionOfConcernFor", RelationKind.EXPRESSION_OF_CONCERN_FOR);
    add("RPI", "RepublishedIn", RelationKind.REPUBLISHED_AS);
    add("RPF", "RepublishedFrom", RelationKind.REPUBLISHED_FROM);
    KINDS.put("ReprintIn", List.of(RelationKind.REPUBLISHED_AS));
    KINDS.put("ReprintOf", List.of(RelationKind.REPUBLISHED_FROM));
    add("UIN", "UpdateIn", RelationKind.UPDATED_BY);
    add("UOF", "UpdateOf", RelationKind.UPDATES);
    add("SPIN", "SummaryForPatientsIn", RelationKind.labelled("Summary for patients in"));
    add("ORI", "OriginalReportIn", RelationKind.labelled("Original report in"));
    add("DDIN", "AssociatedDataset", RelationKind.labelled("Associated data set"));
    add("DRIN", "AssociatedPublication", RelationKind.labelled("Associated publication"));
  }

  private PubmedRelations() {}

  private static void add(String tag, String word, RelationKind... kinds) {
    KINDS.put(tag, List.of(kinds));
    KINDS.put(word, List.of(kinds));
  }

  /** Whether a tag or a word of the XML is one of these relations. */
  public static boolean knows(String tagOrWord) {
    return KINDS.containsKey(tagOrWord);
  }

  /**
   * Adds a relation.
   *
   * @param tagOrWord one that is {@linkplain #knows known}
   * @param printed how the other publication is called; a PMID or DOI at its end is read
   * @param pmid its PMID, where the source gives it apart; else null
   */
  public static void tell(
      PublicationDraft draft, String tagOrWord, @Nullable String printed, @Nullable String pmid) {
    Identifier other = pmid == null ? named(printed) : number(IdentifierScheme.PMID, pmid);
    String words =
        pmid != null && other == null ? ((printed == null ? "" : printed) + " " + pmid) : printed;
    for (RelationKind kind : KINDS.getOrDefault(tagOrWord, List.of())) {
      draft.relation(kind, other, words);
    }
  }

  private static @Nullable Identifier named(@Nullable String printed) {
    if (printed == null) {
      return null;
    }
    int pmid = printed.lastIndexOf("PMID:");
    if (pmid >= 0) {
      return number(IdentifierScheme.PMID, printed.substring(pmid + 5));
    }
    int doi = printed.lastIndexOf("doi:");
    return doi < 0 ? null : number(IdentifierScheme.DOI, firstWord(printed.substring(doi + 4)));
  }

  private static String firstWord(String text) {
    String stripped = text.strip();
    int end = stripped.indexOf(' ');
    return end < 0 ? stripped : stripped.substring(0, end);
  }

  private static @Nullable Identifier number(IdentifierScheme scheme, String printed) {
    String digits = printed.strip();
    Optional<Identifier> found = Identifier.parse(scheme, digits).identifier();
    return found.orElse(null);
  }
}
