package org.mindlinked.io.internal.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that people expect from other formats, and what they are called here. */
final class Synonyms {
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("author", "contributors"),
          Map.entry("authors", "contributors"),
          Map.entry("creator", "contributors"),
          Map.entry("journal", "container"),
          Map.entry("year", "issued"),
          Map.entry("date", "issued"),
          Map.entry("published", "issued"),
          Map.entry("doi", "identifiers"),
          Map.entry("pmid", "identifiers"),
          Map.entry("identifier", "identifiers"),
          Map.entry("issn", "container"),
          Map.entry("licence", "license"),
          Map.entry("pages", "pageStart"),
          Map.entry("language", "languages"),
          Map.entry("methods", "dataCollections"),
          Map.entry("participants", "populations"),
          Map.entry("sample", "populations"),
          Map.entry("sampleSize", "counts"),
          Map.entry("n", "counts"),
          Map.entry("results", "findings"),
          Map.entry("publications", "reports"),
          Map.entry("funders", "funding"),
          Map.entry("country", "places"),
          Map.entry("name", "label"),
          Map.entry("text", "description"));

  private Synonyms() {}

  /** The name of the type's property that was probably meant, or null. */
  static @Nullable String of(TypePlan plan, String key) {
    String usual = USUAL.get(key);
    return usual != null && plan.byName.containsKey(usual) ? usual : null;
  }
}
