package org.mindlinked.io.internal.oaidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.Markup;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.pubmed.PubmedTypes;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Publication;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Text;

/**
 * A record of Europe PMC's answer in Dublin Core. Its descriptions are publication types, and its
 * contributors affiliations that belong to nobody in particular. For one thread.
 */
final class EuropePmcDescription {
  private static final String PATH = "Description";
  private static final String OPEN_URL = "&ctx_ver=";

  private final XmlNode node;
  private final PublicationDraft draft;

  EuropePmcDescription(Entry entry, XmlNode node) {
    this.node = node;
    this.draft = new PublicationDraft(entry, OaiDcFormat.NAME, SourceKind.EXPORT_FILE);
  }

  Publication publication() {
    DcRecord record = new DcRecord(draft, node, PATH);
    record.title();
    record.creators();
    record.languages();
    DcDates.tell(draft, node.children("date"));
    identifiers();
    types();
    for (XmlNode subject : node.children("subject")) {
      draft.keyword(PublicationDraft.Keywords.UNKNOWN, subject.words());
    }
    abstractText();
    node.children("isPartOf").forEach(this::partOf);
    node.children("bibliographicCitation").forEach(this::citation);
    sameAsIssued();
    node.untaken(draft::unmapped);
    draft.warnIfUntitled();
    return draft.build();
  }

  private void identifiers() {
    String about = node.attribute("about");
    identifier(about);
    for (XmlNode identifier : node.children("identifier")) {
      identifier(identifier.words());
    }
    for (XmlNode version : node.children("isVersionOf")) {
      String words = version.peekWords();
      if (words != null
          && Identifier.parse(words).identifier().stream()
              .anyMatch(id -> id.scheme() == IdentifierScheme.PMCID)) {
        draft.identifier(version.words());
      }
    }
  }

  /** The record MED/n is the one of PubMed with that number. */
  private void identifier(@Nullable String address) {
    draft.identifier(address);
    int med = address == null ? -1 : address.indexOf("/MED/");
    if (address != null && med >= 0) {
      draft.identifier(IdentifierScheme.PMID, address.substring(med + 5));
    }
  }

  private void types() {
    for (XmlNode description : node.children("description")) {
      String words = description.words();
      if (words != null) {
        PubmedTypes.tell(draft, PATH + "/description", List.of(words.split("\\s*;\\s*", -1)), null);
      }
    }
    node.children("type").stream()
        .filter(type -> "Text".equals(type.peekWords()))
        .forEach(XmlNode::take);
  }

  private void abstractText() {
    Optional<XmlNode> text = node.child("abstract");
    String words = text.map(XmlNode::text).orElse(null);
    if (words != null) {
      draft.publication().abstractText(Text.of(Markup.plain(words)));
    }
  }

  private void partOf(XmlNode part) {
    String words = part.peekWords();
    if (words != null && words.startsWith("urn:ISSN:")) {
      draft.containerNumber(PATH + "/isPartOf", IdentifierScheme.ISSN, words.substring(9));
      part.take();
    }
  }

  /** The second citation is one for machines. */
  private void citation(XmlNode citation) {
    String words = citation.peekWords();
    if (words == null || !words.startsWith(OPEN_URL)) {
      return;
    }
    citation.take();
    Arrays.stream(words.split("&", -1))
        .filter(pair -> pair.startsWith("rft."))
        .forEach(this::field);
  }

  private void field(String pair) {
    int equals = pair.indexOf('=');
    String name = equals < 0 ? pair : pair.substring(0, equals);
    String value = equals < 0 ? null : decoded(pair.substring(equals + 1));
    if (value == null || value.isBlank()) {
      return;
    }
    switch (name) {
      case "rft.jtitle" -> draft.containerTitle(value);
      case "rft.stitle" -> draft.containerShortTitle(value);
      case "rft.volume" -> draft.publication().volume(value.strip());
      case "rft.issue" -> draft.publication().issue(value.strip());
      case "rft.pages" -> draft.pages(PATH + "/bibliographicCitation/" + name, value);
      default -> draft.unmapped(PATH + "/bibliographicCitation/" + name, value);
    }
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, UTF_8);
    } catch (IllegalArgumentException e) {
      return value; // a percent sign that escapes nothing
    }
  }

  /** A second date that says the same as the first. */
  private void sameAsIssued() {
    String issued = draft.issued() == null ? null : draft.issued().toString();
    node.children("created").stream()
        .filter(created -> issued != null && issued.equals(created.peekWords()))
        .forEach(XmlNode::take);
  }
}
