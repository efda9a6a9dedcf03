package org.mindlinked.rdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.NodeType;

/**
 * The RDF terms of a record: which class a type of the model is, and which property a field. One
 * table for the mapper, the JSON-LD context and the documentation. Immutable; safe for all threads.
 *
 * <p>A class is the own namespace and the name of the type. A property is the own namespace and the
 * field's {@linkplain Field#segment() singular name}, unless a term of a common vocabulary, or an
 * own one that is more telling, stands in the table here. Within one class a property is one field.
 *
 * @since 0.1.0
 */
public final class Vocabulary {
  /** The namespace of RDF. */
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  /** The namespace of RDF Schema. */
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

  /** The namespace of XML Schema datatypes. */
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** The namespace of Dublin Core terms. */
  public static final String DCTERMS = "http://purl.org/dc/terms/";

  /** The namespace of the Bibliographic Ontology. */
  public static final String BIBO = "http://purl.org/ontology/bibo/";

  /** The namespace of the FRBR-aligned Bibliographic Ontology. */
  public static final String FABIO = "http://purl.org/spar/fabio/";

  /** The namespace of Friend of a Friend. */
  public static final String FOAF = "http://xmlns.com/foaf/0.1/";

  /** The namespace of the PROV ontology. */
  public static final String PROV = "http://www.w3.org/ns/prov#";

  /** The namespace of the Web Annotation vocabulary. */
  public static final String OA = "http://www.w3.org/ns/oa#";

  /** The namespace of the Data Catalog vocabulary. */
  public static final String DCAT = "http://www.w3.org/ns/dcat#";

  /** The namespace of the Simple Knowledge Organization System. */
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  /** The namespace of schema.org. */
  public static final String SCHEMA = "https://schema.org/";

  /** The class of a label that a record gives to a concept from elsewhere. */
  public static final String CONCEPT_LABEL_CLASS = Mindlinked.NAMESPACE + "ConceptLabel";

  /** From a node that uses concepts from elsewhere to the labels that it gives them. */
  public static final String CONCEPT_LABEL = Mindlinked.NAMESPACE + "conceptLabel";

  /** From such a label to the concept. */
  public static final String LABEL_OF = Mindlinked.NAMESPACE + "labelOf";

  /** From such a label to the property by which the node uses the concept under that label. */
  public static final String LABEL_IN = Mindlinked.NAMESPACE + "labelIn";

  /** The class of a concept of which only a label is known. */
  public static final String CONCEPT_CLASS = SKOS + "Concept";

  /** The class of an interval. */
  public static final String INTERVAL_CLASS = Mindlinked.NAMESPACE + "Interval";

  /** From an interval to its first date. */
  public static final String START_DATE = DCAT + "startDate";

  /** From an interval to its last date. */
  public static final String END_DATE = DCAT + "endDate";

  /** From an interval to the year of its first date, for grouping. */
  public static final String START_YEAR = Mindlinked.NAMESPACE + "startYear";

  /** From an interval to the year of its last date, for grouping. */
  public static final String END_YEAR = Mindlinked.NAMESPACE + "endYear";

  /** The year in which something was issued, for grouping. */
  public static final String YEAR = Mindlinked.NAMESPACE + "year";

  /** From a record to the catalogue that it stands in. */
  public static final String IN_CATALOGUE = Mindlinked.NAMESPACE + "inCatalogue";

  /** The place of a node in its list, from 1; absent in lists of one. */
  public static final String POSITION = SCHEMA + "position";

  /** A label. */
  public static final String PREF_LABEL = SKOS + "prefLabel";

  /** An identifier as a CURIE. */
  public static final String IDENTIFIER = DCTERMS + "identifier";

  /** A DOI without prefix, beside its CURIE. */
  public static final String DOI = BIBO + "doi";

  /** A PubMed identifier without prefix, beside its CURIE. */
  public static final String PMID = BIBO + "pmid";

  /** The address of an identifier. */
  public static final String SEE_ALSO = RDFS + "seeAlso";

  /** The person's own IRI, where an ORCID is known. */
  public static final String AGENT = PROV + "agent";

  private static final Map<String, String> PREFIXES = prefixTable();
  private static final Map<String, String> EXCEPTIONS = exceptionTable();

  private Vocabulary() {}

  /**
   * The prefixes that all writers declare, in that order: own, then those of used vocabularies.
   *
   * @return namespaces by prefix
   */
  public static Map<String, String> prefixes() {
    return PREFIXES;
  }

  /** The IRI of the class of a type. */
  public static String classOf(NodeType<?> type) {
    return Mindlinked.NAMESPACE + type.name();
  }

  /**
   * The IRI of the property of a field. The field {@code id} has none: it is the subject.
   *
   * @param type the type that declares the field; for an embedded one, its own
   */
  public static String propertyOf(NodeType<?> type, Field<?> field) {
    String own = EXCEPTIONS.get(type.name() + "." + field.name());
    if (own == null) {
      own = EXCEPTIONS.get("." + field.name());
    }
    return own == null ? Mindlinked.NAMESPACE + field.segment() : own;
  }

  /** Properties by {@code Type.field}, or {@code .field} for all types. */
  static Map<String, String> exceptions() {
    return EXCEPTIONS;
  }

  private static Map<String, String> prefixTable() {
    Map<String, String> table = new LinkedHashMap<>();
    table.put("mlk", Mindlinked.NAMESPACE);
    table.put("bibo", BIBO);
    table.put("dcat", DCAT);
    table.put("dcterms", DCTERMS);
    table.put("fabio", FABIO);
    table.put("foaf", FOAF);
    table.put("oa", OA);
    table.put("prov", PROV);
    table.put("rdf", RDF);
    table.put("rdfs", RDFS);
    table.put("schema", SCHEMA);
    table.put("skos", SKOS);
    table.put("xsd", XSD);
    return Collections.unmodifiableMap(table);
  }

  private static Map<String, String> exceptionTable() {
    Map<String, String> t = new HashMap<>();
    String mlk = Mindlinked.NAMESPACE;
    // Of all types, unless one says otherwise.
    t.put(".identifiers", IDENTIFIER);
    t.put(".identifier", IDENTIFIER);
    t.put(".issued", DCTERMS + "issued");
    t.put(".period", DCTERMS + "temporal");
    t.put(".label", PREF_LABEL);
    t.put(".title", DCTERMS + "title");
    t.put(".summary", DCTERMS + "description");
    t.put(".description", DCTERMS + "description");
    t.put(".topics", DCTERMS + "subject");
    t.put(".license", DCTERMS + "license");
    t.put(".rights", DCTERMS + "rights");
    t.put(".languages", DCTERMS + "language");
    t.put(".language", DCTERMS + "language");
    t.put(".publisher", DCTERMS + "publisher");
    t.put(".sources", PROV + "wasDerivedFrom");

    t.put("Study.shortName", SKOS + "altLabel");
    t.put("Study.review", mlk + "reviewMethod");
    t.put("Population.kind", mlk + "populationKind");
    t.put("Characteristic.min", mlk + "minValue");
    t.put("Characteristic.max", mlk + "maxValue");
    t.put("Setting.organisations", mlk + "atOrganisation");
    t.put("Place.code", mlk + "placeCode");
    t.put("Place.name", mlk + "placeName");
    t.put("Place.iri", mlk + "placeIri");
    t.put("Intervention.kind", mlk + "interventionKind");
    t.put("Intervention.population", mlk + "inPopulation");
    t.put("Outcome.instrument", mlk + "outcomeInstrument");
    t.put("Phase.note", mlk + "phaseNote");
    t.put("DataCollection.phase", mlk + "inPhase");
    t.put("Analysis.phase", mlk + "inPhase");
    t.put("ReviewMethod.sources", mlk + "informationSource");

    t.put("Finding.kind", mlk + "findingKind");
    t.put("Finding.text", DCTERMS + "description");
    t.put("Finding.settings", mlk + "inSetting");
    t.put("Finding.populations", mlk + "inPopulation");
    t.put("Finding.context", mlk + "cmoContext");
    t.put("Finding.mechanism", mlk + "cmoMechanism");
    t.put("Finding.outcome", mlk + "cmoOutcome");
    t.put("EffectEstimate.value", mlk + "effectValue");
    t.put("EffectEstimate.lower", mlk + "effectLower");
    t.put("EffectEstimate.upper", mlk + "effectUpper");
    t.put("EffectEstimate.level", mlk + "confidenceLevel");
    t.put("EffectEstimate.p", mlk + "pValue");
    t.put("EffectEstimate.outcome", mlk + "effectOutcome");
    t.put("EffectEstimate.intervention", mlk + "effectIntervention");
    t.put("EffectEstimate.comparator", mlk + "effectComparator");
    t.put("Count.value", SCHEMA + "value");
    t.put("Count.min", SCHEMA + "minValue");
    t.put("Count.max", SCHEMA + "maxValue");
    t.put("Count.stage", mlk + "countStage");

    t.put("Involvement.level", mlk + "involvementLevel");
    t.put("Involvement.stages", mlk + "involvementStage");
    t.put("Involvement.organisations", mlk + "atOrganisation");
    t.put("Involvement.aim", mlk + "involvementAim");
    t.put("Involvement.method", mlk + "involvementMethod");
    t.put("Involvement.results", mlk + "involvementResults");
    t.put("Involvement.influence", mlk + "involvementInfluence");
    t.put("Involvement.reflection", mlk + "involvementReflection");
    t.put("Person.family", FOAF + "familyName");
    t.put("Person.given", FOAF + "givenName");
    t.put("Person.full", FOAF + "name");
    t.put("Person.title", FOAF + "title");
    t.put("Person.suffix", mlk + "nameSuffix");
    t.put("Contribution.organisation", mlk + "agentOrganisation");
    t.put("Organisation.name", FOAF + "name");
    t.put("Registration.kind", mlk + "registrationKind");
    t.put("Appraisal.text", DCTERMS + "description");

    t.put("Report.role", mlk + "reportRole");
    t.put("Publication.abstract", DCTERMS + "abstract");
    t.put("Publication.container", DCTERMS + "isPartOf");
    t.put("Publication.volume", BIBO + "volume");
    t.put("Publication.issue", BIBO + "issue");
    t.put("Publication.pageStart", BIBO + "pageStart");
    t.put("Publication.pageEnd", BIBO + "pageEnd");
    t.put("Publication.articleNumber", FABIO + "hasElectronicArticleIdentifier");
    t.put("Publication.pageCount", BIBO + "numPages");
    t.put("Publication.authorKeywords", DCAT + "keyword");
    t.put("Publication.subjects", DCTERMS + "subject");
    t.put("Container.shortTitle", BIBO + "shortTitle");
    t.put("Container.issn", IDENTIFIER);
    t.put("StoredFile.name", mlk + "fileName");
    t.put("Subject.scheme", mlk + "subjectScheme");
    t.put("Subject.code", SKOS + "notation");
    t.put("Subject.iri", mlk + "heading");
    t.put("Relation.kind", mlk + "relationKind");
    t.put("MalformedIdentifier.scheme", mlk + "identifierScheme");

    t.put("Note.kind", mlk + "noteKind");
    t.put("SourceRecord.kind", mlk + "sourceKind");
    t.put("Metric.kind", mlk + "metricKind");
    t.put("Metric.value", mlk + "metricValue");
    t.put("UnmappedField.name", mlk + "fieldName");
    t.put("UnmappedField.value", mlk + "fieldValue");
    t.put("Quote.source", OA + "hasSource");
    t.put("Quote.start", OA + "start");
    t.put("Quote.end", OA + "end");
    t.put("Quote.exact", OA + "exact");
    return Collections.unmodifiableMap(t);
  }
}
