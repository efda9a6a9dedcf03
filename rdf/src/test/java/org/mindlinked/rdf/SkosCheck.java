package org.mindlinked.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ModelFactory;

/** What must hold of concept schemes, each as a query for what breaks it. */
enum SkosCheck {
  CONCEPT_WITHOUT_SCHEME(
      "?what a skos:Concept FILTER NOT EXISTS { ?what skos:inScheme ?s . ?s a skos:ConceptScheme }"),
  SCHEME_WITHOUT_TITLE_OR_DESCRIPTION(
      "?what a skos:ConceptScheme"
          + " FILTER NOT EXISTS { ?what dcterms:title ?t ; dcterms:description ?d }"),
  SCHEME_WITHOUT_CONCEPTS(
      "?what a skos:ConceptScheme FILTER NOT EXISTS { ?c skos:inScheme ?what }"),
  NO_ENGLISH_LABEL(
      "?what a skos:Concept"
          + " FILTER NOT EXISTS { ?what skos:prefLabel ?l FILTER(lang(?l) = 'en') }"),
  TWO_LABELS_IN_A_LANGUAGE(
      "?what skos:prefLabel ?a , ?b FILTER(lang(?a) = lang(?b) && str(?a) < str(?b))"),
  LABEL_IS_ALSO_ANOTHER_KIND_OF_LABEL(
      "?what skos:prefLabel ?l ; skos:altLabel|skos:hiddenLabel ?l"),
  NO_DEFINITION("?what a skos:Concept FILTER NOT EXISTS { ?what skos:definition ?d }"),
  NOT_ONE_NOTATION(
      "{ ?what a skos:Concept FILTER NOT EXISTS {"
          + " ?what skos:notation ?n FILTER(datatype(?n) = xsd:string) } }"
          + " UNION { ?what skos:notation ?a , ?b"
          + " FILTER(datatype(?a) = xsd:string && datatype(?b) = xsd:string && ?a < ?b) }"),
  NOTATION_TWICE_IN_A_SCHEME(
      "?what skos:inScheme ?s ; skos:notation ?n . ?other skos:inScheme ?s ; skos:notation ?n"
          + " FILTER(datatype(?n) = xsd:string && ?what != ?other)"),
  CYCLE_OF_BROADER("?what skos:broader+ ?what"),
  BROADER_IN_ANOTHER_SCHEME(
      "?what skos:inScheme ?s ; skos:broader ?wider . FILTER NOT EXISTS { ?wider skos:inScheme ?s }"),
  BROADER_IS_NO_CONCEPT(
      "?what skos:broader|skos:narrower|skos:related ?other"
          + " FILTER NOT EXISTS { ?other a skos:Concept }"),
  TOP_CONCEPT_WITH_BROADER("?what skos:topConceptOf ?s ; skos:broader ?wider"),
  TOP_CONCEPT_SAID_ON_ONE_SIDE(
      "{ ?what skos:topConceptOf ?s FILTER NOT EXISTS { ?s skos:hasTopConcept ?what } }"
          + " UNION { ?what skos:hasTopConcept ?c FILTER NOT EXISTS { ?c skos:topConceptOf ?what } }"
          + " UNION { ?what a skos:Concept FILTER NOT EXISTS { ?what skos:broader|skos:topConceptOf ?x }"
          + " }"),
  EXACT_BESIDE_ANOTHER_MATCH(
      "?what skos:exactMatch ?o ;"
          + " skos:broadMatch|skos:narrowMatch|skos:relatedMatch|skos:closeMatch ?o"),
  BROAD_AND_NARROW_OR_RELATED("?what skos:broadMatch ?o ; skos:narrowMatch|skos:relatedMatch ?o"),
  TWO_CONCEPTS_EXACTLY_ONE_OTHER(
      "?what skos:exactMatch ?o . ?other skos:exactMatch ?o FILTER(?what != ?other)"),
  EXACT_BUT_SEEN_IN_A_COPY_ONLY(
      "?what skos:exactMatch ?o ; skos:editorialNote ?n"
          + " FILTER(strstarts(str(?n), 'Matches seen in a secondary copy only:'))"
          + " FILTER(contains(str(?n), replace(str(?o), '^.*[/#_:]', '')))"),
  MATCH_INSIDE_OUR_NAMESPACE(
      "?what skos:exactMatch|skos:closeMatch|skos:broadMatch|skos:narrowMatch|skos:relatedMatch ?o"
          + " FILTER(strstarts(str(?o), str(mlk:)))");

  private static final String PREFIXES =
      """
      PREFIX mlk: <https://w3id.org/mindlinked/ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private final String pattern;

  SkosCheck(String pattern) {
    this.pattern = pattern;
  }

  /** What breaks it; empty if nothing does. */
  List<String> faults(Graph graph) {
    String query = PREFIXES + "SELECT DISTINCT ?what WHERE { " + pattern + " } ORDER BY ?what";
    List<String> faults = new ArrayList<>();
    try (QueryExecution run =
        QueryExecutionFactory.create(query, ModelFactory.createModelForGraph(graph))) {
      ResultSet rows = run.execSelect();
      while (rows.hasNext()) {
        faults.add(rows.next().get("what").toString());
      }
    }
    return faults;
  }

  /** As a sentence, for the names of tests. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
