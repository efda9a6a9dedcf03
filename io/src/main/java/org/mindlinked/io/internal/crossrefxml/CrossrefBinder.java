package org.mindlinked.io.internal.crossrefxml;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.EvidenceRecord;

/** Makes publications of the answers to single questions. */
final class CrossrefBinder implements EntryBinder {
  /** The element of the work, below the one of its kind. */
  private static final List<String> WORKS =
      List.of(
          "journal_article",
          "content_item",
          "conference_paper",
          "dissertation",
          "posted_content",
          "report-paper",
          "peer_review",
          "dataset",
          "standard",
          "book_metadata",
          "book_series_metadata",
          "book_set_metadata",
          "report-paper_metadata",
          "report-paper_series_metadata",
          "proceedings_metadata",
          "journal_metadata");

  @Override
  public @Nullable EvidenceRecord bind(Entry entry) {
    XmlNode root = XmlNode.read(entry);
    if (root == null) {
      return null;
    }
    Optional<XmlNode> crossref = root.at("doi_record", "crossref").or(() -> root.child("crossref"));
    Optional<XmlNode> kind =
        crossref.stream()
            .flatMap(node -> node.children().stream())
            .filter(node -> !node.name().equals("error"))
            .findFirst();
    if (kind.isEmpty()) {
      noAnswer(entry, root, crossref);
      return null;
    }
    Optional<XmlNode> work =
        WORKS.contains(kind.get().name()) && !kind.get().name().equals("standard")
            ? kind
            : WORKS.stream().flatMap(name -> kind.get().child(name).stream()).findFirst();
    if (work.isEmpty()) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "<" + kind.get().name() + "> holds no work that is known here",
          entry.firstLine(),
          "look at the element; if it is a publication, tell the makers of this program");
      return null;
    }
    return new CrossrefRecord(entry, root, kind.get(), work.get()).publication();
  }

  private static void noAnswer(Entry entry, XmlNode root, Optional<XmlNode> crossref) {
    String reason = root.wordsAt("msg");
    if (reason == null) {
      reason = crossref.map(node -> node.wordsAt("error")).orElse(null);
    }
    String doi = root.wordsAt("doi");
    entry.error(
        IoCodes.ANSWER,
        "Crossref has no record"
            + (doi == null ? "" : " of " + doi)
            + (reason == null ? "" : ": " + reason),
        entry.firstLine(),
        "look whether the DOI is right; it may be one of another agency");
  }
}
