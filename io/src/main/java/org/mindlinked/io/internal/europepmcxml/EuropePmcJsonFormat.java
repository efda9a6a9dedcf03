package org.mindlinked.io.internal.europepmcxml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.jsonentries.JsonAsXml;
import org.mindlinked.io.internal.jsonentries.JsonEntriesFormat;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.io.internal.jsonentries.JsonShape;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.Recognition;

/** Europe PMC's search results in JSON, lite and core, which have the names of those in XML. */
public final class EuropePmcJsonFormat extends JsonEntriesFormat {
  private static final String NAME = "europepmc-json";

  /** For the service loader. */
  public EuropePmcJsonFormat() {
    super(
        NAME,
        "Europe PMC search results in JSON, lite and core: publications; links, flags and dates of"
            + " processing are kept aside",
        "application/json",
        List.of("resultList/result", "result"),
        "europepmc.json");
  }

  @Override
  protected Recognition envelope(JsonShape.Part root) {
    return root.has("hitCount") && root.hasAny("resultList", "result", "request")
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  @Override
  protected Recognition entry(JsonShape.Part result) {
    boolean known =
        result.hasAll("id", "source")
            && result.hasAny("pubYear", "journalInfo", "authorString", "pubType", "inEPMC");
    return known ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected EntryBinder binder() {
    return EuropePmcJsonFormat::bind;
  }

  private static @Nullable EvidenceRecord bind(Entry entry) {
    JsonNode result = JsonNode.read(entry);
    if (result == null) {
      return null;
    }
    if (!result.isObject() || (result.at("id").isEmpty() && result.at("title").isEmpty())) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no result of Europe PMC: it has neither an id nor a title",
          entry.firstLine(),
          "look at the entry; if the file is of another kind, name its format");
      return null;
    }
    return new EuropePmcResult(entry, JsonAsXml.element("result", result, key -> null), NAME)
        .publication();
  }
}
