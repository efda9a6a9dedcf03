package org.mindlinked.io.internal.eprintsxml;

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

/** The export of an EPrints repository in JSON, which has the names of that in XML. */
public final class EprintsJsonFormat extends JsonEntriesFormat {
  private static final String NAME = "eprints-json";

  /** For the service loader. */
  public EprintsJsonFormat() {
    super(
        NAME,
        "EPrints JSON of a repository: publications with their files; fields of the repository's"
            + " workflow are kept aside",
        "application/json",
        List.of(),
        "eprints.json");
  }

  @Override
  protected Recognition entry(JsonShape.Part eprint) {
    boolean own =
        eprint.hasAny("eprint_status", "full_text_status", "ispublished", "metadata_visibility");
    boolean numbered =
        eprint.has("eprintid") && (own || eprint.hasAny("creators", "documents", "uri", "type"));
    return numbered || (own && eprint.hasAny("creators", "title"))
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  @Override
  protected EntryBinder binder() {
    return EprintsJsonFormat::bind;
  }

  private static @Nullable EvidenceRecord bind(Entry entry) {
    JsonNode eprint = JsonNode.read(entry);
    if (eprint == null) {
      return null;
    }
    boolean known = eprint.has("eprintid") || eprint.has("title") || eprint.has("creators");
    if (!known) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no eprint: it is "
              + (eprint.isObject()
                  ? "an object with neither eprintid nor title nor creators"
                  : "no object"),
          entry.firstLine(),
          "look at the entry; if the file is of another kind, name its format");
      return null;
    }
    return new EprintRecord(
            entry, JsonAsXml.element("eprint", eprint, EprintsJsonFormat::item), NAME)
        .publication();
  }

  private static String item(@Nullable String list) {
    return "documents".equals(list) ? "document" : "files".equals(list) ? "file" : "item";
  }
}
