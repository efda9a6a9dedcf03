package org.mindlinked.io.internal.oaidc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.foreign.PrintedDate;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.xml.XmlCutter;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Publication;
import org.mindlinked.model.SourceKind;

/** Makes publications of the records of an answer, and tells what else the server says. */
final class OaiBinder implements EntryBinder {
  private static final Pattern RESPONSE_DATE =
      Pattern.compile("<(?:\\w+:)?responseDate>\\s*(\\d{4}-\\d{2}-\\d{2})");

  private final XmlCutter around;

  OaiBinder(XmlCutter around) {
    this.around = around;
  }

  @Override
  public @Nullable EvidenceRecord bind(Entry entry) {
    XmlNode node = XmlNode.read(entry);
    if (node == null) {
      return null;
    }
    return switch (node.name()) {
      case "record" -> record(entry, node);
      case "dc" -> bare(entry, node);
      case "Description" -> new EuropePmcDescription(entry, node).publication();
      case "header" -> headerAlone(entry, node);
      case "error" -> error(entry, node);
      default -> token(entry, node);
    };
  }

  private @Nullable Publication record(Entry entry, XmlNode record) {
    Optional<XmlNode> header = record.child("header");
    if (header.isPresent() && isDeleted(entry, header.get())) {
      return null;
    }
    List<XmlNode> metadata = record.child("metadata").map(XmlNode::children).orElseGet(List::of);
    Optional<XmlNode> dc = metadata.stream().filter(node -> node.name().equals("dc")).findFirst();
    if (dc.isEmpty() && !metadata.isEmpty()) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "the metadata of the record is <"
              + metadata.get(0).name()
              + ">, simple Dublin Core (oai_dc) was expected",
          entry.firstLine(),
          "ask the server again with metadataPrefix=oai_dc");
      return null;
    }
    if (dc.isEmpty() && header.isEmpty()) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no record of OAI-PMH: it has neither header nor metadata",
          entry.firstLine(),
          "look at the record; if the file is of another kind, name its format");
      return null;
    }
    PublicationDraft draft = draft(entry);
    dc.ifPresent(node -> new DcRecord(draft, node, "record/metadata/dc").tell());
    header.ifPresent(node -> oaiIdentifier(draft, node));
    record.untaken(draft::unmapped);
    if (dc.isEmpty()) {
      entry.warning(
          IoCodes.NO_METADATA,
          "the record has a header and no metadata",
          entry.firstLine(),
          "ask the server for the record again with metadataPrefix=oai_dc");
    } else {
      draft.warnIfUntitled();
    }
    return draft.build();
  }

  private Publication bare(Entry entry, XmlNode dc) {
    PublicationDraft draft = draft(entry);
    new DcRecord(draft, dc, "dc").tell();
    dc.untaken(draft::unmapped);
    draft.warnIfUntitled();
    return draft.build();
  }

  private PublicationDraft draft(Entry entry) {
    PublicationDraft draft =
        new PublicationDraft(entry, OaiDcFormat.NAME, SourceKind.REPOSITORY_RECORD);
    Matcher answered = RESPONSE_DATE.matcher(around.outside());
    if (answered.find()) {
      PrintedDate.read(answered.group(1)).ifPresent(date -> draft.source().retrieved(date.date()));
    }
    return draft;
  }

  /**
   * The identifier in OAI-PMH. That of EPrints says the same as the address of the record; of other
   * software it is known here only by itself.
   */
  private static void oaiIdentifier(PublicationDraft draft, XmlNode header) {
    String printed = header.child("identifier").map(XmlNode::peekWords).orElse(null);
    if (printed == null) {
      return;
    }
    Optional<Identifier> record =
        (printed.startsWith("oai:")
                ? Identifier.parse(IdentifierScheme.EPRINTS, printed)
                : Identifier.parse(printed))
            .identifier();
    boolean known = record.isPresent() && draft.identifiers().contains(record.get());
    if (known || draft.identifier(IdentifierScheme.LOCAL, printed)) {
      header.child("identifier").ifPresent(XmlNode::take);
    }
  }

  private static boolean isDeleted(Entry entry, XmlNode header) {
    if (!"deleted".equals(header.attributeValue("status"))) {
      return false;
    }
    String date = header.wordsAt("datestamp");
    entry.warning(
        IoCodes.DELETED,
        "the record "
            + header.wordsAt("identifier")
            + " was deleted from its repository"
            + (date == null ? "" : " on " + date),
        entry.firstLine(),
        "take it out of catalogues that were made of earlier answers");
    return true;
  }

  private static @Nullable Publication headerAlone(Entry entry, XmlNode header) {
    if (!isDeleted(entry, header)) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "the header of " + header.wordsAt("identifier") + " alone, without its record",
          entry.firstLine(),
          "a list of identifiers holds no metadata: ask for ListRecords with"
              + " metadataPrefix=oai_dc");
    }
    return null;
  }

  private static @Nullable Publication error(Entry entry, XmlNode error) {
    String code = error.attribute("code");
    String words = error.words();
    String message =
        "the server answered with the error " + code + (words == null ? "" : ": " + words);
    if ("noRecordsMatch".equals(code)) {
      entry.warning(
          IoCodes.ANSWER, message, entry.firstLine(), "if there should be some, ask otherwise");
    } else {
      entry.error(
          IoCodes.ANSWER, message, entry.firstLine(), "mend the request and ask the server again");
    }
    return null;
  }

  /** An empty token ends the list. */
  private static @Nullable Publication token(Entry entry, XmlNode token) {
    String next = token.words();
    if (next != null) {
      String total = token.attribute("completeListSize");
      entry.warning(
          IoCodes.MORE_PAGES,
          "the list goes on: the next part is at the resumption token "
              + next
              + (total == null ? "" : ", the whole list has " + total + " records"),
          entry.firstLine(),
          "get the other parts too, if the whole list is wanted");
    }
    return null;
  }
}
