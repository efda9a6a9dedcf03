package org.mindlinked.io.internal.oaidc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.DocumentWords;
import org.mindlinked.io.internal.foreign.Languages;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.xml.Parallel;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Funding;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Licences;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.Text;

/**
 * Reads the fifteen elements of Dublin Core, which say little about what stands in them. What is
 * not certain stays where it is. For one thread.
 */
final class DcRecord {
  private static final String EU_REPO = "info:eu-repo/";

  /** Words of types that tell no kind of document. */
  private static final Set<String> NO_KINDS =
      Set.of(
          "text",
          "peer reviewed",
          "non peer reviewed",
          "peerreviewed",
          "nonpeerreviewed",
          "published version",
          "accepted version",
          "submitted version",
          "updated version",
          "draft",
          "image",
          "still image",
          "sound",
          "software",
          "collection",
          "interactive resource",
          "moving image",
          "physical object",
          "service",
          "event",
          "electronic",
          "print",
          "info",
          "open access",
          "not peer reviewed",
          "na",
          "n/a",
          "version of record");

  private static final int WORDS_OF_ABSTRACT = 5;

  private final PublicationDraft draft;
  private final XmlNode dc;
  private final String path;

  /**
   * A record.
   *
   * @param path what the names of fields kept aside begin with
   */
  DcRecord(PublicationDraft draft, XmlNode dc, String path) {
    this.draft = draft;
    this.dc = dc;
    this.path = path;
  }

  void tell() {
    title();
    creators();
    persons("contributor", ContributionRole.CONTRIBUTOR);
    for (XmlNode publisher : present("publisher")) {
      String name = publisher.words();
      if (name != null) {
        draft.organisation(name, ContributionRole.PUBLISHER);
      }
    }
    DcDates.tell(draft, dc.children("date"));
    languages();
    types();
    subjects();
    abstractText();
    DcIdentifiers identifiers = new DcIdentifiers(draft);
    dc.children("identifier").forEach(identifiers::identifier);
    dc.children("source").forEach(identifiers::source);
    relations(identifiers);
    rights();
  }

  private List<XmlNode> present(String name) {
    return dc.children(name).stream().filter(node -> node.peek() != null).toList();
  }

  void title() {
    Parallel.text(dc.children("title"), XmlNode::peekWords).ifPresent(draft::title);
  }

  void creators() {
    persons("creator", ContributionRole.AUTHOR);
  }

  private void persons(String element, ContributionRole role) {
    for (XmlNode node : present(element)) {
      String name = node.words();
      if (name != null && name.toLowerCase(java.util.Locale.ROOT).matches("et\\.? al\\.?")) {
        draft.publication().contributorsComplete(false);
      } else if (name != null) {
        draft.person(PublicationDraft.person(name), role);
      }
    }
  }

  void languages() {
    for (XmlNode node : present("language")) {
      draft.language(path + "/language", node.words());
    }
  }

  /** The first word that is a term of ours; else the first that tells a kind of document. */
  private void types() {
    XmlNode known = null;
    XmlNode other = null;
    for (XmlNode node : present("type")) {
      String word = node.peekWords();
      if (word == null) {
        continue;
      }
      if (known == null && DocumentWords.type(word).isPresent()) {
        known = node;
      } else if (other == null && !NO_KINDS.contains(DocumentWords.plain(word))) {
        other = node;
      }
    }
    if (known != null) {
      PublicationType type = DocumentWords.type(String.valueOf(known.words())).orElseThrow();
      draft.publication().publicationType(type);
      for (XmlNode node : present("type")) {
        if (type.equals(DocumentWords.type(String.valueOf(node.peekWords())).orElse(null))) {
          node.take();
        }
      }
    } else if (other != null) {
      draft.publication().publicationType(PublicationType.labelled(String.valueOf(other.words())));
    }
  }

  private void subjects() {
    for (XmlNode node : present("subject")) {
      String words = node.words();
      Optional<String> tag =
          Optional.ofNullable(node.attributeValue("lang")).flatMap(Languages::tag);
      if (words != null && tag.isPresent()) {
        node.attribute("lang");
        draft.publication().addRepositoryKeywords(Text.of(tag.get(), words));
      } else {
        draft.keyword(PublicationDraft.Keywords.REPOSITORY, words);
      }
    }
  }

  /** Descriptions can be remarks as well, such as "Peer reviewed". */
  private void abstractText() {
    List<XmlNode> descriptions =
        dc.children("description").stream().filter(node -> isProse(node.peekWords())).toList();
    Parallel.text(descriptions, XmlNode::peekLines)
        .ifPresent(text -> draft.publication().abstractText(text));
  }

  private static boolean isProse(@Nullable String words) {
    return words != null && words.split(" ", WORDS_OF_ABSTRACT + 1).length >= WORDS_OF_ABSTRACT;
  }

  private void relations(DcIdentifiers identifiers) {
    for (XmlNode node : present("relation")) {
      String words = node.peekWords();
      if (words == null) {
        continue;
      }
      if (words.startsWith(EU_REPO + "grantAgreement/")) {
        grant(words);
        node.take();
      } else if (words.startsWith(EU_REPO + "semantics/altIdentifier/")) {
        identifiers.other(node);
      } else {
        draft.relation(RelationKind.RELATED, DcIdentifiers.of(words), words);
        node.take();
      }
    }
  }

  /** {@code info:eu-repo/grantAgreement/EC/FP7/282896/EU/name/acronym}. */
  private void grant(String printed) {
    String[] parts = printed.split("/", -1);
    Funding.Builder funding = Funding.builder().asFound(Text.of(printed));
    if (parts.length > 2 && !parts[2].isBlank()) {
      funding.funder(draft.organisation(parts[2]));
    }
    if (parts.length > 4 && !parts[4].isBlank()) {
      funding.grant(parts[4].strip());
    }
    draft.publication().addFunding(funding.build());
  }

  private void rights() {
    Publication.Builder publication = draft.publication();
    boolean licensed = false;
    boolean told = false;
    for (XmlNode node : present("rights")) {
      String words = node.peekWords();
      if (words == null || words.startsWith(EU_REPO)) {
        continue;
      }
      Optional<Iri> licence = Licences.canonical(words);
      if (licence.isPresent() && !licensed) {
        publication.license(licence.get());
        licensed = true;
        node.take();
      } else if (licence.isEmpty() && !told) {
        publication.rights(Text.of(words));
        told = true;
        node.take();
      }
    }
  }
}
