package org.mindlinked.io.internal.pubmedxml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.SourceKind;

/** Makes publications of articles and books, and tells of what was deleted. */
final class PubmedXmlBinder implements EntryBinder {
  private static final int MOST_NAMED = 20;

  @Override
  public @Nullable EvidenceRecord bind(Entry entry) {
    XmlNode root = XmlNode.read(entry);
    if (root == null) {
      return null;
    }
    if (root.name().startsWith("Delete")) {
      deleted(entry, root);
      return null;
    }
    Optional<XmlNode> citation = part(root, "MedlineCitation");
    Optional<XmlNode> book = part(root, "BookDocument");
    if (citation.isEmpty() && book.isEmpty()) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no record of PubMed: a MedlineCitation or a BookDocument was expected in " + root.name(),
          entry.firstLine(),
          "get the record again from its source");
      return null;
    }
    PublicationDraft draft =
        new PublicationDraft(entry, PubmedXmlFormat.NAME, SourceKind.EXPORT_FILE);
    Parts parts = new Parts(draft, root);
    if (citation.isPresent()) {
      new ArticleRecord(parts, citation.get()).tell();
    } else {
      new BookRecord(parts, book.orElseThrow()).tell();
    }
    root.child("PubmedData").ifPresent(parts::pubmedData);
    root.child("PubmedBookData").ifPresent(parts::pubmedData);
    root.untaken(draft::unmapped);
    return draft.build();
  }

  private static Optional<XmlNode> part(XmlNode root, String name) {
    return root.name().equals(name) ? Optional.of(root) : root.child(name);
  }

  private static void deleted(Entry entry, XmlNode root) {
    List<String> numbers =
        root.children("PMID").stream().map(XmlNode::text).filter(Objects::nonNull).toList();
    String named = String.join(", ", numbers.subList(0, Math.min(MOST_NAMED, numbers.size())));
    entry.warning(
        IoCodes.DELETED,
        numbers.size()
            + (numbers.size() == 1 ? " record was deleted: pmid " : " records were deleted: pmid ")
            + named
            + (numbers.size() > MOST_NAMED ? ", …" : ""),
        entry.firstLine(),
        "take them out of what was made of earlier files; here nothing is made of them");
  }
}
