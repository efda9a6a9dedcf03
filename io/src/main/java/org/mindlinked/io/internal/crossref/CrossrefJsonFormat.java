package org.mindlinked.io.internal.crossref;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.csljson.CslRecord;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.jsonentries.JsonEntriesFormat;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.io.internal.jsonentries.JsonShape;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.stream.Recognition;

/** The answers of Crossref's interface: one work, or a list of works. */
public final class CrossrefJsonFormat extends JsonEntriesFormat {
  private static final String NAME = "crossref-json";

  /** What stands in place of works when the question was wrong. */
  private static final Set<String> NO_ANSWERS =
      Set.of("validation-failure", "exception", "route-not-found");

  /** For the service loader. */
  public CrossrefJsonFormat() {
    super(
        NAME,
        "Crossref works (api.crossref.org): publications with funding, references and relations;"
            + " dates of deposit and the like are kept aside",
        "application/vnd.crossref-api-message+json",
        List.of("message/items", "message", "items"),
        "crossref.json");
  }

  @Override
  protected Recognition envelope(JsonShape.Part root) {
    if (NO_ANSWERS.contains(root.text("message-type")) && root.has("status")) {
      return Recognition.CERTAIN;
    }
    boolean work =
        root.text("message-type").startsWith("work") || root.at("message").hasString("DOI");
    return work && root.has("message") ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected Recognition entry(JsonShape.Part work) {
    if (isRewritten(work.text("source"), work.has("authors"))) {
      return Recognition.CERTAIN;
    }
    boolean crossref =
        work.hasAny("member", "prefix", "content-domain", "indexed", "deposited", "source");
    return work.hasString("DOI") && !work.hasString("title") && (crossref || work.hasList("title"))
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  private static boolean isRewritten(String source, boolean authors) {
    return source.equals("crossref") && authors;
  }

  @Override
  protected EntryBinder binder() {
    return CrossrefJsonFormat::bind;
  }

  private static @Nullable EvidenceRecord bind(Entry entry) {
    JsonNode work = JsonNode.read(entry);
    if (work == null) {
      return null;
    }
    if (isRewritten(work.peekAt("source"), work.has("authors"))) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no answer of Crossref but what a program made of one: it has \"authors\" and \"journal\","
              + " expected \"author\", \"container-title\" and \"DOI\"",
          entry.firstLine(),
          "get the work itself from https://api.crossref.org/works/ and its DOI");
      return null;
    }
    if (!work.has("DOI") && !work.peekAt("message").isEmpty()) {
      entry.error(
          IoCodes.ANSWER,
          "Crossref answered that the question was wrong: " + Shown.of(work.peekAt("message")),
          entry.firstLine(),
          "mend the address that was asked for, and get the answer again");
      return null;
    }
    if (!work.has("DOI") && !work.has("title")) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no work of Crossref: it is "
              + (work.isObject() ? "an object with neither \"DOI\" nor \"title\"" : "no object"),
          entry.firstLine(),
          "look at the entry; lists of journals, members and funders are not read");
      return null;
    }
    return new CslRecord(entry, work, NAME).publication();
  }
}
