package org.mindlinked.rdf.query;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.update.UpdateFactory;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.rdf.RdfCodes;
import org.mindlinked.rdf.internal.jena.JenaStart;

/**
 * Lets a SPARQL query of somebody else pass only if it does nothing but read the data that it is
 * asked of: no update, no other endpoint, no file, no class of Java. What is judged is the parsed
 * query, not its text. How long a query runs and how much it gives is limited elsewhere. Static;
 * safe for all threads.
 *
 * @since 0.1.0
 */
public final class QueryGuard {
  static {
    JenaStart.ready();
  }

  /** Against which relative IRIs are read: a relative FROM is meant to be a file. */
  private static final String BASE = "file:///query/";

  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
  private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
  private static final String ARQ = "http://jena.apache.org/ARQ/function#";
  private static final String AGGREGATE = "http://jena.apache.org/ARQ/function/aggregate#";

  /** Those of Jena's own functions that compute; others sleep, print, or call by name. */
  private static final Set<String> HARMLESS =
      Set.of(
          "bnode",
          "e",
          "evenInteger",
          "langeq",
          "localname",
          "max",
          "min",
          "namespace",
          "now",
          "pi",
          "sha1sum",
          "sqrt",
          "strjoin",
          "strlen",
          "substr",
          "substring",
          "timezone");

  private QueryGuard() {}

  /**
   * Reads a query of SPARQL 1.1 and lets it pass.
   *
   * @throws QueryException if it is not well-formed ({@code ML-RDF-050}) or does not pass ({@code
   *     ML-RDF-051} to {@code ML-RDF-054})
   */
  public static Query parse(String sparql) {
    requireNonNull(sparql, "sparql");
    Query query;
    try {
      query = QueryFactory.create(sparql, BASE, Syntax.syntaxSPARQL_11);
    } catch (JenaException wrong) {
      throw refused(sparql, wrong);
    }
    check(query);
    return query;
  }

  /**
   * Lets a parsed query pass.
   *
   * @throws QueryException ({@code ML-RDF-052} to {@code ML-RDF-054}, {@code ML-RDF-060}) if it
   *     does not
   */
  public static void check(Query query) {
    if (query.hasDatasetDescription()) {
      query.getGraphURIs().forEach(QueryGuard::checkFrom);
      query.getNamedGraphURIs().forEach(QueryGuard::checkFrom);
    }
    Element pattern = query.getQueryPattern();
    if (pattern == null) {
      return;
    }
    Walker.walk(Algebra.compile(query), new Ops(), new Exprs());
  }

  private static QueryException refused(String sparql, Exception wrong) {
    if (isUpdate(sparql)) {
      return QueryException.of(
          RdfCodes.QUERY_UPDATE,
          "this is an update, and only queries are answered",
          "ask with SELECT, ASK, CONSTRUCT or DESCRIBE; data are loaded with the command load");
    }
    Diagnostic problem =
        Diagnostic.error(
                RdfCodes.QUERY_SYNTAX, "this is not a query of SPARQL 1.1: " + firstLine(wrong))
            .hint("mend it where it says, or see whether a prefix is declared");
    return new QueryException(problem, wrong);
  }

  private static String firstLine(Exception wrong) {
    String message = String.valueOf(wrong.getMessage()).strip();
    String line = message.lines().findFirst().orElse("");
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }

  private static boolean isUpdate(String sparql) {
    try {
      return !UpdateFactory.create(sparql, BASE).getOperations().isEmpty();
    } catch (JenaException no) {
      return false;
    }
  }

  private static void checkFrom(String iri) {
    if (iri.toLowerCase(Locale.ROOT).startsWith("file:")) {
      throw QueryException.of(
          RdfCodes.QUERY_FILE,
          "FROM names a file, and a query reads none: " + Shown.of(iri),
          "load the file first, or name a graph of the data");
    }
    checkGraph(NodeFactory.createURI(iri));
  }

  /** There a store keeps its own books, with the names of the files that were loaded. */
  private static void checkGraph(Node graph) {
    if (Quad.isDefaultGraph(graph)) {
      throw QueryException.of(
          RdfCodes.QUERY_GRAPH,
          "the query names the graph " + Shown.of(graph.toString()) + ", which is none of the data",
          "leave GRAPH out to ask all graphs as one, or name a graph of the data");
    }
  }

  private static void checkFunction(String iri) {
    boolean known =
        iri.startsWith(XSD)
            || iri.startsWith(MATH)
            || iri.startsWith(AGGREGATE)
            || (iri.startsWith(XPATH) && !iri.equals(XPATH + "apply"))
            || (iri.startsWith(ARQ) && HARMLESS.contains(iri.substring(ARQ.length())));
    if (!known) {
      throw function(iri);
    }
  }

  private static void checkPredicate(Node predicate) {
    if (predicate.isURI() && isOfJava(predicate.getURI())) {
      throw function(predicate.getURI());
    }
  }

  private static boolean isOfJava(String iri) {
    String small = iri.toLowerCase(Locale.ROOT);
    return small.startsWith("java:") || small.startsWith("http://jena.apache.org/arq/procedure#");
  }

  private static QueryException function(String iri) {
    return QueryException.of(
        RdfCodes.QUERY_FUNCTION,
        "the function " + Shown.of(iri) + " is not allowed",
        "use functions of SPARQL 1.1 and XPath");
  }

  private static final class Ops extends OpVisitorBase {
    @Override
    public void visit(OpService op) {
      throw QueryException.of(
          RdfCodes.QUERY_SERVICE,
          "SERVICE would ask " + op.getService() + ", and no other endpoint is asked",
          "ask that endpoint yourself and put what it says into VALUES");
    }

    // A walk over the algebra goes past these two.

    @Override
    public void visit(OpOrder op) {
      op.getConditions().forEach(each -> Walker.walk(each.getExpression(), this, new Exprs()));
    }

    @Override
    public void visit(OpGroup op) {
      op.getAggregators().forEach(each -> new Exprs().visit(each));
    }

    @Override
    public void visit(OpGraph op) {
      checkGraph(op.getNode());
    }

    @Override
    public void visit(OpBGP op) {
      for (Triple triple : op.getPattern()) {
        checkPredicate(triple.getPredicate());
      }
    }

    @Override
    public void visit(OpTriple op) {
      checkPredicate(op.getTriple().getPredicate());
    }

    @Override
    public void visit(OpProcedure op) {
      throw function(String.valueOf(op.getProcId()));
    }

    @Override
    public void visit(OpPropFunc op) {
      checkPredicate(op.getProperty());
    }
  }

  private static final class Exprs extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Call) {
        throw function("CALL");
      }
      if (function.getFunctionIRI() != null) {
        checkFunction(function.getFunctionIRI());
      }
    }

    @Override
    public void visit(ExprAggregator aggregate) {
      if (aggregate.getAggregator() instanceof AggCustom custom) {
        checkFunction(custom.getIRI());
      }
      ExprList arguments = aggregate.getAggregator().getExprList();
      if (arguments != null) {
        arguments.forEach(each -> Walker.walk(each, new Ops(), this));
      }
    }
  }
}
