package org.mindlinked.rdf.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes the guard, and what does not. */
class QueryGuardTest {
  private static String codeOf(String sparql) {
    QueryException refused =
        catchThrowableOfType(QueryException.class, () -> QueryGuard.parse(sparql));
    return refused == null ? "passes" : refused.code();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o }",
        "ASK { ?s ?p ?o FILTER(STRLEN(STR(?o)) > 3 && REGEX(STR(?o), 'a')) }",
        "CONSTRUCT { ?s a ?o } WHERE { ?s a ?o }",
        "CONSTRUCT WHERE { ?s a ?o }",
        "DESCRIBE <https://example.org/1>",
        "DESCRIBE ?s { ?s a ?c }",
        "SELECT (COUNT(*) AS ?n) FROM <https://example.org/graph> { ?s ?p ?o } GROUP BY ?p",
        "SELECT (<http://www.w3.org/2001/XMLSchema#integer>('1') AS ?i) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions#lower-case>('A') AS ?i) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#localname>(?s) AS ?i) { ?s ?p ?o }",
        "SELECT * { ?s <http://jena.apache.org/text#query> 'care' }",
        "SELECT * { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { ?s <java>/<http://example.org/p>* ?o }"
      })
  void what_only_reads_passes(String sparql) {
    assertThat(codeOf(sparql)).isEqualTo("passes");
  }

  @ParameterizedTest
  @EnumSource
  void the_ready_questions_pass(Question question) {
    assertThat(codeOf(question.sparql())).isEqualTo("passes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "SELECT", "SELECT * { ?s ?p }", "SELECT ?x { ?s mlk:p ?o }", "\u0000"})
  void what_is_no_query_is_refused(String text) {
    assertThat(codeOf(text)).isEqualTo("ML-RDF-050");
  }

  @Test
  void the_place_of_a_mistake_is_told() {
    assertThatThrownBy(() -> QueryGuard.parse("SELECT *\n{ ?s ?p }"))
        .hasMessageContaining("at line 2, column 9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:x:a> <urn:x:b> <urn:x:c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <file:///etc/passwd>",
        "CLEAR ALL",
        "DROP ALL ; INSERT DATA { <urn:x:a> <urn:x:b> <urn:x:c> }"
      })
  void updates_are_refused(String update) {
    assertThat(codeOf(update)).isEqualTo("ML-RDF-051");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT ?where { ?s ?p ?o } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE <http://a.example/> { ?s ?p ?o } } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://a.example/> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <http://a.example/> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <http://a.example/> { ?s ?p ?o } } AS ?x) {}",
        "CONSTRUCT { ?s a ?o } { SERVICE <http://a.example/> { ?s a ?o } }",
        "DESCRIBE ?s { SERVICE <http://a.example/> { ?s ?p ?o } }",
        "SELECT (SUM(IF(EXISTS { SERVICE <http://a.example/> { ?s ?p ?o } }, 1, 0)) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://a.example/> { ?s ?p ?o } })",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://a.example/> { ?s ?p ?o } })"
      })
  void other_endpoints_are_not_asked(String sparql) {
    assertThat(codeOf(sparql)).isEqualTo("ML-RDF-052");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM <FILE:/etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:data.ttl> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <data.ttl> { ?s ?p ?o }",
        "BASE <file:///etc/> ASK FROM <passwd> { ?s ?p ?o }",
        "PREFIX f: <file:///etc/> DESCRIBE ?s FROM f:passwd { ?s ?p ?o }"
      })
  void no_file_is_read(String sparql) {
    assertThat(codeOf(sparql)).isEqualTo("ML-RDF-053");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } }",
        "SELECT * { GRAPH <urn:x-arq:DefaultGraphNode> { ?s ?p ?o } }",
        "ASK FROM NAMED <urn:x-arq:DefaultGraph> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?x } } }",
        "CONSTRUCT { ?s ?p ?o } { { SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } } } }"
      })
  void the_books_of_a_store_are_not_asked(String sparql) {
    assertThat(codeOf(sparql)).isEqualTo("ML-RDF-060");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System>('x') AS ?x) {}",
        "PREFIX j: <java:java.lang.> SELECT (j:System('x') AS ?x) {}",
        "SELECT * { ?s <java:org.example.Property> ?o }",
        "SELECT * { ?s ?p ?o FILTER(<java:a.B>(?o)) }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s <java:a.B> ?x } }",
        "SELECT * { ?s ?p ?o FILTER(1 + <java:a.B>(?o) > 2) }",
        "SELECT * { BIND(IF(true, <java:a.B>(1), 2) AS ?x) }",
        "SELECT * { ?s ?p ?o } ORDER BY <java:a.B>(?o)",
        "SELECT ?p { ?s ?p ?o } GROUP BY ?p HAVING (<java:a.B>(?p))",
        "SELECT (SUM(<java:a.B>(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT (COUNT(?s) AS ?x) { ?s ?p ?o } GROUP BY (<java:a.B>(?o))",
        "SELECT * { { SELECT (<java:a.B>(1) AS ?x) {} } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?p ?x FILTER(<java:a.B>(?x)) } }",
        "CONSTRUCT { ?s a ?x } { BIND(<java:a.B>(1) AS ?x) }",
        "DESCRIBE ?x { BIND(<java:a.B>(1) AS ?x) }",
        "SELECT (<http://www.w3.org/2005/xpath-functions#apply>('java:a.B') AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(100000) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#print>('x') AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#eval>('x') AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>('x') AS ?x) {}",
        "SELECT (<http://example.org/unknown>('x') AS ?x) {}"
      })
  void functions_that_are_not_known_to_be_harmless_are_refused(String sparql) {
    assertThat(codeOf(sparql)).isEqualTo("ML-RDF-054");
  }

  @Test
  void a_call_by_name_in_the_syntax_of_jena_is_refused() {
    Query query = QueryFactory.create("SELECT (CALL(<java:a.B>, 1) AS ?x) {}", Syntax.syntaxARQ);

    assertThatThrownBy(() -> QueryGuard.check(query)).hasMessageContaining("ML-RDF-054");
  }
}
