package org.mindlinked.io.internal.description;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mindlinked.io.internal.jsonentries.JsonShape;

/**
 * A JSON file that describes something other than studies.
 *
 * @param what it is, as the rest of a sentence that begins with "the file"
 * @param hint what to do instead
 */
record Description(String what, String hint) {
  private static final List<String> DATA_SETS = List.of("Dataset", "DataCatalog", "DataDownload");

  private static final Pattern SCHEMA_ORG =
      Pattern.compile("https?://(?:www\\.)?schema\\.org/?(?:docs/jsonldcontext\\.json(?:ld)?)?");

  private static final Pattern DCAT =
      Pattern.compile("\"(?:dcat:[A-Z]|https?://www\\.w3\\.org/ns/dcat#)");

  private static final Pattern JSON_LD = Pattern.compile("\"@(?:context|graph|id|type)\"\\s*:");

  private static final Pattern OURS = Pattern.compile("w3id\\.org/mindlinked|\"mlk:");

  private static final String OF_DATA_SET =
      "a data set is not a study: read the table that it describes, with a mapping"
          + " (docs/guide/tables.md), or get the records of the publications that it names";

  /** Where the root of the metadata of HDR UK can stand. */
  private static final List<String> HDR_UK =
      List.of("", "metadata", "metadata/metadata", "dataset", "[]", "metadata[]");

  /** What the beginning of a file says that it is, if it is one of these. */
  static Optional<Description> of(String text, JsonShape shape) {
    Optional<Description> inContext = schemaOrg(shape, Description::hasContext);
    if (inContext.isPresent() || OURS.matcher(text).find()) {
      return inContext;
    }
    return schemaOrg(shape, Description::hasType)
        .or(() -> dcat(text))
        .or(() -> hdrUk(shape))
        .or(() -> metapsy(shape));
  }

  /** In that context alone, no term of ours has a meaning. */
  private static boolean hasContext(JsonShape.Part part) {
    return SCHEMA_ORG.matcher(part.text("@context")).matches()
        || SCHEMA_ORG.matcher(part.at("@context").text("@vocab")).matches();
  }

  private static boolean hasType(JsonShape.Part part) {
    return SCHEMA_ORG.matcher(part.text("@context[]")).matches()
        || part.text("@type").matches("(?:https?://schema\\.org/|schema:)\\w+");
  }

  private static Optional<Description> schemaOrg(JsonShape shape, Predicate<JsonShape.Part> says) {
    for (String root : List.of("", "[]")) {
      JsonShape.Part part = shape.at(root);
      if (says.test(part)) {
        String type = part.text("@type").isEmpty() ? part.text("@type[]") : part.text("@type");
        return Optional.of(schemaOrg(type.replaceFirst(".*[/:]", ""), named(part)));
      }
    }
    return Optional.empty();
  }

  private static String named(JsonShape.Part part) {
    String name = part.text("name").isEmpty() ? part.text("headline") : part.text("name");
    return name.isEmpty() ? "" : ", \"" + name + '"';
  }

  private static Description schemaOrg(String type, String name) {
    if (DATA_SETS.contains(type)) {
      return new Description("describes a data set (schema.org " + type + name + ")", OF_DATA_SET);
    }
    return new Description(
        "describes "
            + (type.isEmpty() ? "things of the web" : "a " + type + name)
            + " in schema.org, which says too little of a study or publication to be read",
        "get the record of the publication where its DOI is registered (Crossref, DataCite) or"
            + " indexed (PubMed, Europe PMC), and read that; if Mindlinked wrote the file, read the"
            + " catalogue from which it was made");
  }

  private static Optional<Description> dcat(String text) {
    return JSON_LD.matcher(text).find() && DCAT.matcher(text).find()
        ? Optional.of(new Description("describes data sets in DCAT", OF_DATA_SET))
        : Optional.empty();
  }

  private static Optional<Description> hdrUk(JsonShape shape) {
    for (String root : HDR_UK) {
      JsonShape.Part part = shape.at(root);
      JsonShape.Part summary = part.at("summary");
      boolean summed =
          summary.has("abstract") && summary.hasAny("contactPoint", "title", "keywords");
      boolean versioned = part.hasAny("issued", "modified", "revisions", "version", "required");
      if (part.hasObject("summary") && summed && versioned) {
        return Optional.of(
            new Description("describes a data set in the metadata of HDR UK", OF_DATA_SET));
      }
    }
    return Optional.empty();
  }

  private static Optional<Description> metapsy(JsonShape shape) {
    JsonShape.Part root = shape.at("");
    if (!root.isObject()) {
      return Optional.empty();
    }
    if (root.has("database.hits") && root.hasAny("records.screened", "included")) {
      return Optional.of(
          new Description(
              "tells how a review searched and how many records it screened (the flow of a Metapsy"
                  + " data set), and holds no study",
              "give the table of the data set, data.csv, to be read; the numbers of the flow belong"
                  + " to the record of the review, at review.flow"));
    }
    boolean explains =
        root.hasString("study")
            && root.hasAny("condition_arm1", "multi_arm1", "comparison", "Comparison");
    if (explains) {
      return Optional.of(
          new Description(
              "explains the columns of a Metapsy table, and holds no study",
              "give the table itself, data.csv, to be read; its mapping knows these columns"));
    }
    return Keyed.references(shape)
        ? Optional.of(
            new Description(
                "lists the references of a Metapsy data set by the names of its studies, and holds"
                    + " no study",
                "give the table of the data set, data.csv, to be read; its mapping takes the"
                    + " references from this file beside it"))
        : Optional.empty();
  }

  /** References under the names of studies. */
  private static final class Keyed {
    private static final Pattern NAME =
        Pattern.compile(".{2,60}?,? ?\\(?(?:19|20)\\d{2}[a-z]?\\)?.{0,3}");
    private static final Pattern REFERENCE =
        Pattern.compile(".{3,}?\\((?:19|20)\\d{2}[a-z]?\\).*", Pattern.DOTALL);

    private Keyed() {}

    /** Whether the first properties of the root are all of that kind. */
    static boolean references(JsonShape shape) {
      List<String> names = shape.rootNames();
      return !names.isEmpty()
          && names.stream()
              .limit(5)
              .allMatch(
                  name ->
                      NAME.matcher(name).matches()
                          && shape.at("").hasString(name)
                          && isReference(shape.at("").text(name)));
    }

    /** A long one is not held. */
    private static boolean isReference(String text) {
      return text.isEmpty() || REFERENCE.matcher(text).matches();
    }
  }
}
