package org.mindlinked.examples;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ModelFactory;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.rdf.RecordMapper;

/** Get a Jena graph: ask a record with SPARQL, without a file in between. */
public final class Example05GetAJenaGraph {
  private Example05GetAJenaGraph() {}

  /** What the record counts, such as "69 interview". */
  public static List<String> counts(EvidenceRecord record) {
    List<String> found = new ArrayList<>();
    // @start
    Graph graph = RecordMapper.toGraph(record);
    String query =
        """
        PREFIX mlk: <https://w3id.org/mindlinked/ns#>
        PREFIX schema: <https://schema.org/>
        SELECT ?value ?unit { ?any mlk:count [ schema:value ?value ; mlk:unit ?unit ] }
        ORDER BY ?unit ?value
        """;
    try (QueryExecution asked =
        QueryExecution.model(ModelFactory.createModelForGraph(graph)).query(query).build()) {
      asked
          .execSelect()
          .forEachRemaining(
              row ->
                  found.add(
                      row.getLiteral("value").getLexicalForm()
                          + " "
                          + row.getResource("unit").getLocalName()));
    }
    // @end
    return found;
  }
}
