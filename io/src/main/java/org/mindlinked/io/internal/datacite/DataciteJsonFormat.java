package org.mindlinked.io.internal.datacite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.jsonentries.JsonEntriesFormat;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.io.internal.jsonentries.JsonShape;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.stream.Recognition;

/** DataCite's metadata in JSON. */
public final class DataciteJsonFormat extends JsonEntriesFormat {
  static final String NAME = "datacite-json";

  /** For the service loader. */
  public DataciteJsonFormat() {
    super(
        NAME,
        "DataCite metadata in JSON (api.datacite.org, DataCite JSON, Crosscite): publications and"
            + " data sets as such; sizes, formats and counts are kept aside",
        "application/vnd.datacite.datacite+json",
        List.of("data"),
        "datacite.json");
  }

  @Override
  protected Recognition entry(JsonShape.Part item) {
    boolean api =
        item.hasObject("attributes")
            && (item.text("type").equals("dois")
                || item.at("attributes").hasAny("doi", "creators"));
    boolean plain =
        item.hasAny("doi", "id", "identifiers")
            && item.hasAny("creators", "titles")
            && !item.hasAny("eprintid", "itemType", "@context")
            && (item.hasList("titles") || item.hasObject("types"));
    return api || plain ? Recognition.CERTAIN : Recognition.NO;
  }

  /** Says why there is no metadata, as all interfaces of this kind do. */
  @Override
  protected Recognition envelope(JsonShape.Part root) {
    boolean errors =
        root.hasList("errors")
            && root.at("errors[]").hasAny("title", "detail")
            && !root.has("data");
    return errors ? Recognition.LIKELY : Recognition.NO;
  }

  @Override
  protected EntryBinder binder() {
    return DataciteJsonFormat::bind;
  }

  private static @Nullable EvidenceRecord bind(Entry entry) {
    JsonNode item = JsonNode.read(entry);
    if (item == null) {
      return null;
    }
    for (JsonNode error : item.list("errors")) {
      String title = error.peekAt("title");
      entry.error(
          IoCodes.ANSWER,
          "DataCite answered with an error: "
              + Shown.of(title.isEmpty() ? error.peekAt("detail") : title),
          entry.firstLine(),
          "look at the DOI or question that was asked for, and get the answer again");
    }
    if (entry.isRefused()) {
      return null;
    }
    JsonNode metadata = item.at("attributes").orElse(item);
    if (!metadata.has("titles") && !metadata.has("creators") && !metadata.has("doi")) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no metadata of DataCite: it has none of \"doi\", \"titles\" and \"creators\"",
          entry.firstLine(),
          "look at the entry; clients, providers and prefixes are not read");
      return null;
    }
    return new DataciteRecord(entry, item, metadata).publication();
  }
}
