package org.mindlinked.rdf.dcat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.Text;
import org.mindlinked.rdf.Vocabulary;

/** The triples of the description, subject by subject in a fixed order. For one thread. */
final class Description {
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String ISO_639_1 = "http://id.loc.gov/vocabulary/iso639-1/";
  private static final String TYPE = Vocabulary.RDF + "type";

  private final StreamRDF out;
  private final Optional<Catalogue> header;
  private final Summary summary;
  private final List<DcatWriter.Distribution> distributions;
  private final String catalogue;
  private Node subject;

  Description(
      StreamRDF out,
      @Nullable Catalogue header,
      Summary summary,
      List<DcatWriter.Distribution> distributions) {
    this.out = out;
    this.header = Optional.ofNullable(header);
    this.summary = summary;
    this.distributions = distributions;
    this.catalogue =
        this.header.map(RecordIris::catalogue).map(Iri::toString).orElseGet(summary::iri);
    this.subject = NodeFactory.createURI(catalogue);
  }

  void write() {
    prefixes();
    iri(TYPE, Vocabulary.DCAT + "Dataset");
    iri(TYPE, VOID + "Dataset");
    header.ifPresent(this::header);
    summary.languages().forEach(code -> iri(Vocabulary.DCTERMS + "language", ISO_639_1 + code));
    for (Concept theme : summary.themes()) {
      iri(Vocabulary.DCAT + "theme", theme.iri().orElseThrow().toString());
    }
    summary.publicationDates().ifPresent(it -> link("temporal", "publication-dates"));
    summary.studyPeriods().ifPresent(it -> link("temporal", "study-periods"));
    iri(VOID + "classPartition", catalogue + "#studies");
    iri(VOID + "classPartition", catalogue + "#publications");
    for (int i = 1; i <= distributions.size(); i++) {
      iri(Vocabulary.DCAT + "distribution", catalogue + "#distribution-" + i);
    }
    header.flatMap(Catalogue::publisher).ifPresent(this::publisher);
    summary
        .publicationDates()
        .ifPresent(it -> years("publication-dates", "Years of publication", it));
    summary.studyPeriods().ifPresent(it -> years("study-periods", "Years of the studies", it));
    partition("studies", "Study", summary.studies());
    partition("publications", "Publication", summary.publications());
    for (int i = 1; i <= distributions.size(); i++) {
      distribution(i, distributions.get(i - 1));
    }
    themes();
  }

  private void prefixes() {
    for (String prefix : List.of("mlk", "dcat", "dcterms", "foaf", "rdf", "rdfs", "skos", "xsd")) {
      String namespace = Vocabulary.prefixes().get(prefix);
      if (namespace != null) {
        out.prefix(prefix, namespace);
      }
    }
    out.prefix("void", VOID);
  }

  private void header(Catalogue catalogueHeader) {
    catalogueHeader.title().ifPresent(text -> text(Vocabulary.DCTERMS + "title", text));
    catalogueHeader.description().ifPresent(text -> text(Vocabulary.DCTERMS + "description", text));
    catalogueHeader.license().ifPresent(it -> iri(Vocabulary.DCTERMS + "license", it.toString()));
    catalogueHeader.publisher().ifPresent(it -> link("publisher", "publisher"));
    catalogueHeader.issued().ifPresent(it -> date(Vocabulary.DCTERMS + "issued", it));
    catalogueHeader
        .schemaVersion()
        .ifPresent(
            it ->
                give(Mindlinked.NAMESPACE + "schemaVersion", NodeFactory.createLiteralString(it)));
  }

  private void publisher(Text name) {
    subject("publisher");
    iri(TYPE, Vocabulary.FOAF + "Agent");
    text(Vocabulary.FOAF + "name", name);
  }

  private void years(String fragment, String label, Summary.Years years) {
    subject(fragment);
    iri(TYPE, Vocabulary.DCTERMS + "PeriodOfTime");
    typed(Vocabulary.DCAT + "startDate", Integer.toString(years.first()), XSDDatatype.XSDgYear);
    typed(Vocabulary.DCAT + "endDate", Integer.toString(years.last()), XSDDatatype.XSDgYear);
    give(Vocabulary.RDFS + "label", NodeFactory.createLiteralLang(label, "en"));
  }

  private void partition(String fragment, String type, long entities) {
    subject(fragment);
    iri(VOID + "class", Mindlinked.NAMESPACE + type);
    typed(VOID + "entities", Long.toString(entities), XSDDatatype.XSDinteger);
  }

  private void distribution(int position, DcatWriter.Distribution distribution) {
    subject("distribution-" + position);
    iri(TYPE, Vocabulary.DCAT + "Distribution");
    iri(Vocabulary.DCAT + "downloadURL", distribution.downloadUrl().toString());
    iri(Vocabulary.DCAT + "mediaType", MEDIA_TYPES + distribution.mediaType());
    header
        .flatMap(Catalogue::license)
        .ifPresent(it -> iri(Vocabulary.DCTERMS + "license", it.toString()));
  }

  /** What the themes are called, since a portal shows no IRIs. */
  private void themes() {
    for (Concept theme : summary.themes()) {
      subject = NodeFactory.createURI(theme.iri().orElseThrow().toString());
      iri(TYPE, Vocabulary.CONCEPT_CLASS);
      theme.label().ifPresent(label -> text(Vocabulary.PREF_LABEL, label));
    }
  }

  private void subject(String fragment) {
    subject = NodeFactory.createURI(catalogue + "#" + fragment);
  }

  private void link(String dcterm, String fragment) {
    iri(Vocabulary.DCTERMS + dcterm, catalogue + "#" + fragment);
  }

  private void iri(String property, String object) {
    give(property, NodeFactory.createURI(object));
  }

  private void text(String property, Text text) {
    text.plain().ifPresent(words -> give(property, NodeFactory.createLiteralString(words)));
    text.forEachTranslation(
        (tag, words) -> give(property, NodeFactory.createLiteralLang(words, tag)));
  }

  private void date(String property, PartialDate date) {
    RDFDatatype type =
        switch (date.precision()) {
          case YEAR -> XSDDatatype.XSDgYear;
          case MONTH -> XSDDatatype.XSDgYearMonth;
          case DAY -> XSDDatatype.XSDdate;
        };
    typed(property, date.toString(), type);
  }

  private void typed(String property, String lexical, RDFDatatype type) {
    give(property, NodeFactory.createLiteralDT(lexical, type));
  }

  private void give(String property, Node object) {
    out.triple(Triple.create(subject, NodeFactory.createURI(property), object));
  }
}
