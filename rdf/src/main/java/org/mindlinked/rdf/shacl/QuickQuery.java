package org.mindlinked.rdf.shacl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionEnvBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a query that looks for faults that it finds none: since there are no triples as it asks
 * for, or none that pass its filters. What it asks for besides (negation, alternatives, sums) can
 * only make it find less, and is left to the engine. Immutable; safe for all threads.
 */
final class QuickQuery implements QuickTest {
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Expr> filters = new ArrayList<>();
  private final List<Var> variables = new ArrayList<>();
  private final boolean open;

  /** A pattern; a term that is a variable stands for its number. */
  private record Pattern(Node subject, int s, int property, Node object, int o) {}

  private QuickQuery(Query query, ToIntFunction<Node> numbers) {
    variables.add(Var.alloc("this"));
    List<TriplePath> found = new ArrayList<>();
    boolean known = query.getQueryPattern() instanceof ElementGroup;
    if (query.getQueryPattern() instanceof ElementGroup group) {
      for (Element element : group.getElements()) {
        if (element instanceof ElementPathBlock block) {
          block.getPattern().getList().stream()
              .filter(each -> each.isTriple() && each.getPredicate().isURI())
              .forEach(found::add);
        } else if (element instanceof ElementFilter filter) {
          filters.add(filter.getExpr());
        }
      }
    }
    this.open = !known || (query.hasAggregators() && !query.hasGroupBy());
    Set<Node> bound = new HashSet<>(Set.of(variables.get(0)));
    while (!found.isEmpty()) {
      TriplePath next = nearest(found, bound);
      found.remove(next);
      bound.add(next.getSubject());
      bound.add(next.getObject());
      patterns.add(
          new Pattern(
              next.getSubject(),
              variable(next.getSubject()),
              numbers.applyAsInt(next.getPredicate()),
              next.getObject(),
              variable(next.getObject())));
    }
  }

  static QuickTest of(Query query, ToIntFunction<Node> numbers) {
    return new QuickQuery(query, numbers);
  }

  private static TriplePath nearest(List<TriplePath> patterns, Set<Node> bound) {
    for (TriplePath each : patterns) {
      if (bound.contains(each.getSubject())) {
        return each;
      }
    }
    for (TriplePath each : patterns) {
      if (bound.contains(each.getObject())) {
        return each;
      }
    }
    return patterns.get(0);
  }

  /** The number of a variable, or -1 for a term. */
  private int variable(Node node) {
    if (!node.isVariable()) {
      return -1;
    }
    int known = variables.indexOf(node);
    if (known < 0) {
      variables.add(Var.alloc(node));
      known = variables.size() - 1;
    }
    return known;
  }

  @Override
  public Truth of(Facts facts, Node focus) {
    if (open) {
      return Truth.OPEN;
    }
    @Nullable Node[] values = new @Nullable Node[variables.size()];
    values[0] = focus;
    return mayFind(facts, 0, values) ? Truth.OPEN : Truth.YES;
  }

  private boolean mayFind(Facts facts, int at, @Nullable Node[] values) {
    if (at == patterns.size()) {
      return passes(values);
    }
    Pattern pattern = patterns.get(at);
    Node subject = pattern.s < 0 ? pattern.subject : values[pattern.s];
    Node object = pattern.o < 0 ? pattern.object : values[pattern.o];
    if (subject != null) {
      return objects(facts, at, values, subject, object);
    }
    List<Node> candidates = new ArrayList<>();
    if (object != null) {
      facts.subjects(object, pattern.property, candidates);
    } else {
      facts.subjects().forEach(each -> candidates.add(each.node));
    }
    for (Node each : candidates) {
      values[pattern.s] = each;
      if (objects(facts, at, values, each, object)) {
        return true;
      }
    }
    values[pattern.s] = null;
    return false;
  }

  private boolean objects(
      Facts facts, int at, @Nullable Node[] values, Node subject, @Nullable Node object) {
    Pattern pattern = patterns.get(at);
    Facts.Subject said = facts.of(subject);
    for (int i = 0; said != null && i < said.size; i++) {
      if (said.properties[i] != pattern.property) {
        continue;
      }
      if (object == null) {
        values[pattern.o] = said.objects[i];
      } else if (!Facts.same(object, said.objects[i])) {
        continue;
      }
      if (mayFind(facts, at + 1, values)) {
        return true;
      }
    }
    if (object == null) {
      values[pattern.o] = null;
    }
    return false;
  }

  private boolean passes(@Nullable Node[] values) {
    if (filters.isEmpty()) {
      return true;
    }
    BindingBuilder builder = Binding.builder();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        builder.add(variables.get(i), values[i]);
      }
    }
    Binding binding = builder.build();
    FunctionEnv environment = new FunctionEnvBase(ARQ.getContext());
    for (Expr filter : filters) {
      if (!mayHold(filter, binding, environment)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayHold(Expr filter, Binding binding, FunctionEnv environment) {
    if (filter instanceof E_LogicalAnd and) {
      return both(and, binding, environment, true);
    }
    if (filter instanceof E_LogicalOr or) {
      return both(or, binding, environment, false);
    }
    for (Var each : filter.getVarsMentioned()) {
      if (!binding.contains(each)) {
        return true;
      }
    }
    return looksFurther(filter) || filter.isSatisfied(binding, environment);
  }

  private static boolean both(ExprFunction2 of, Binding binding, FunctionEnv env, boolean all) {
    boolean first = mayHold(of.getArg1(), binding, env);
    return first == all ? mayHold(of.getArg2(), binding, env) : first;
  }

  /** Whether an expression asks for more than its variables. */
  private static boolean looksFurther(Expr expression) {
    if (expression instanceof ExprFunctionOp || expression instanceof ExprAggregator) {
      return true;
    }
    if (expression instanceof ExprFunction function) {
      for (Expr each : function.getArgs()) {
        if (each != null && looksFurther(each)) {
          return true;
        }
      }
    }
    return false;
  }
}
