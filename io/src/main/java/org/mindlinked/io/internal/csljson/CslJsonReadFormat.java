package org.mindlinked.io.internal.csljson;

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

/** CSL-JSON of citation processors and reference managers, read. */
public final class CslJsonReadFormat extends JsonEntriesFormat {
  private static final String NAME = "csl-json";

  /** Properties that items of other formats have and CSL's never. */
  private static final String[] FOREIGN = {
    "authors",
    "authorships",
    "creators",
    "eprintid",
    "display_name",
    "resourceType",
    "itemType",
    "@type",
    "@context",
    "@id",
    "attributes",
    "contributors",
    "pubType"
  };

  /** For the service loader. */
  public CslJsonReadFormat() {
    super(
        NAME,
        "CSL-JSON (Zotero, citation processors, doi.org): publications; variables without a place"
            + " are kept aside",
        "application/vnd.citationstyles.csl+json",
        List.of("items", "references"),
        "csl.json");
  }

  @Override
  protected boolean isKeyed() {
    return true;
  }

  @Override
  protected Recognition entry(JsonShape.Part item) {
    if (item.hasAny(FOREIGN) || item.hasList("title")) {
      return Recognition.NO;
    }
    boolean known = CslWords.isKnown(item.text("type"));
    boolean names =
        item.hasList("author") && item.at("author[]").hasAny("family", "literal", "given");
    boolean dates = item.at("issued").hasAny("date-parts", "raw", "literal");
    if (known && (names || dates || item.hasAny("DOI", "container-title", "citation-key"))) {
      return Recognition.CERTAIN;
    }
    boolean titled = item.hasString("title") && item.hasAny("id", "publisher", "page", "URL");
    return (known && titled) || (names && dates) ? Recognition.LIKELY : Recognition.NO;
  }

  @Override
  protected EntryBinder binder() {
    return CslJsonReadFormat::bind;
  }

  private static @Nullable EvidenceRecord bind(Entry entry) {
    JsonNode item = JsonNode.read(entry);
    if (item == null) {
      return null;
    }
    boolean told =
        item.isObject()
            && (item.has("type") || item.has("title"))
            && !item.has("authorships")
            && !item.has("authors")
            && !item.has("attributes");
    if (!told) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no item of CSL-JSON: it is "
              + (item.isObject() ? "an object of another kind" : "no object")
              + ", expected an object with \"type\" and \"title\"",
          entry.firstLine(),
          "look at the entry; if the file is of another kind, name its format");
      return null;
    }
    return new CslRecord(entry, item, NAME).publication();
  }
}
