package org.mindlinked.rdf.internal.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.rdf.RdfCodes;

/**
 * What a source without any record of ours holds, by the types of its nodes: nanopublications,
 * descriptions of data sets, works. For one thread.
 */
final class OtherContent {
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final Set<String> SCHEMA_DATA = Set.of("Dataset", "DataCatalog", "DataDownload");
  private static final Set<String> SCHEMA_WORKS =
      Set.of(
          "Article",
          "ScholarlyArticle",
          "MedicalScholarlyArticle",
          "Book",
          "Chapter",
          "Report",
          "Thesis",
          "MedicalStudy",
          "MedicalTrial",
          "MedicalObservationalStudy");

  private final Map<Kind, Tally> byKind = new EnumMap<>(Kind.class);

  /** Kinds of content, of which the first that is there is told. */
  private enum Kind {
    NANOPUBLICATION(
        RdfCodes.NANOPUBLICATIONS,
        "holds nanopublications, single assertions of others, and no study or publication of ours",
        "an assertion does not say of what study it is; read the records of the publications that"
            + " its provenance names, or, if Mindlinked wrote it, the catalogue it was made from"),
    DATA_SET(
        RdfCodes.DATA_SETS,
        "describes data sets, and no study or publication of ours",
        "a data set is not a study: read the table that is described, with a mapping"
            + " (docs/guide/tables.md), or the records of the publications that are named"),
    WORK(
        RdfCodes.OTHER_WORKS,
        "describes works in the terms of schema.org, BIBO or FaBiO, and no study or publication of"
            + " ours",
        "get the records of the publications where their DOIs are registered or indexed, for"
            + " example as crossref-json, datacite-json, pubmed-xml or ris, and read those");

    private final String code;
    private final String what;
    private final String hint;

    Kind(String code, String what, String hint) {
      this.code = code;
      this.what = what;
      this.hint = hint;
    }
  }

  private static final class Tally {
    final String type;
    final String first;
    long count;

    Tally(String type, String first) {
      this.type = type;
      this.first = first;
    }
  }

  /**
   * Refuses a source of nanopublications, also where an assertion is about a record of ours: what
   * it says of the record is a part, and would be taken for the whole.
   */
  static void refuseNanopublication(Triple triple, @Nullable Node graph, ReadOptions options) {
    Node type = triple.getObject();
    if (graph != null
        && triple.getPredicate().equals(Run.TYPE)
        && type.isURI()
        && kind(type.getURI()) == Kind.NANOPUBLICATION) {
      OtherContent found = new OtherContent();
      found.add(triple);
      throw new UnreadableCatalogueException(
          found.problem().orElseThrow().at(SourceLocation.of(options.sourceName())));
    }
  }

  /** Looks at a triple that says nothing that the model knows. */
  void add(Triple triple) {
    if (!triple.getPredicate().equals(Run.TYPE) || !triple.getObject().isURI()) {
      return;
    }
    String type = triple.getObject().getURI();
    Kind kind = kind(type);
    if (kind != null) {
      Node subject = triple.getSubject();
      byKind.computeIfAbsent(
              kind, k -> new Tally(type, subject.isURI() ? subject.getURI() : "a blank node"))
          .count++;
    }
  }

  private static @Nullable Kind kind(String type) {
    if (type.startsWith(DCAT) || type.equals("http://rdfs.org/ns/void#Dataset")) {
      return Kind.DATA_SET;
    }
    if (type.endsWith("www.nanopub.org/nschema#Nanopublication")) {
      return Kind.NANOPUBLICATION;
    }
    int host = type.indexOf("://schema.org/");
    if (host > 0) {
      String name = type.substring(host + "://schema.org/".length());
      return SCHEMA_DATA.contains(name)
          ? Kind.DATA_SET
          : SCHEMA_WORKS.contains(name) ? Kind.WORK : null;
    }
    boolean work =
        type.startsWith("http://purl.org/ontology/bibo/")
            || type.startsWith("http://purl.org/spar/fabio/");
    return work ? Kind.WORK : null;
  }

  /** What it is, if it is one of them; without a place. */
  Optional<Diagnostic> problem() {
    return byKind.entrySet().stream()
        .findFirst()
        .map(
            each -> {
              Tally tally = each.getValue();
              return Diagnostic.error(
                      each.getKey().code,
                      "the source "
                          + each.getKey().what
                          + " ("
                          + tally.count
                          + " of such types, first "
                          + shown(tally.first)
                          + ", a "
                          + tally.type.replaceFirst(".*[#/]", "")
                          + ")")
                  .hint(each.getKey().hint);
            });
  }

  private static String shown(String subject) {
    return subject.length() > 200 ? Shown.of(subject) : subject;
  }
}
