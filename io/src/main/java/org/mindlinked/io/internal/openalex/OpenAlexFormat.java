package org.mindlinked.io.internal.openalex;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.jsonentries.JsonEntriesFormat;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.io.internal.jsonentries.JsonShape;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.Recognition;

/** OpenAlex's works. */
public final class OpenAlexFormat extends JsonEntriesFormat {
  static final String NAME = "openalex";
  private static final String WORK = "https://openalex.org/W";

  /** For the service loader. */
  public OpenAlexFormat() {
    super(
        NAME,
        "OpenAlex works (api.openalex.org, snapshots): publications; topics, locations and counts"
            + " by year are kept aside",
        "application/json",
        List.of("results"),
        "openalex.json");
  }

  @Override
  protected Recognition envelope(JsonShape.Part root) {
    return root.hasList("results") && root.at("meta").hasAll("count", "per_page")
        ? Recognition.LIKELY
        : Recognition.NO;
  }

  @Override
  protected Recognition entry(JsonShape.Part work) {
    return work.text("id").startsWith(WORK) || work.text("openalex_id").startsWith(WORK)
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  @Override
  protected EntryBinder binder() {
    return OpenAlexFormat::bind;
  }

  private static @Nullable EvidenceRecord bind(Entry entry) {
    JsonNode work = JsonNode.read(entry);
    if (work == null) {
      return null;
    }
    if (!work.peekAt("id").startsWith(WORK)) {
      boolean rewritten = work.peekAt("openalex_id").startsWith(WORK);
      entry.error(
          IoCodes.ENTRY_SHAPE,
          rewritten
              ? "no work of OpenAlex but what a program made of one: it has \"openalex_id\" and"
                  + " \"authors\", expected \"id\" and \"authorships\""
              : "no work of OpenAlex: its id does not begin with " + WORK,
          entry.firstLine(),
          rewritten
              ? "get the work itself from https://api.openalex.org/works/ and its number"
              : "look at the entry; authors, sources and institutions are not read");
      return null;
    }
    return new OpenAlexWork(entry, work).publication();
  }
}
