package org.mindlinked.rdf.query;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementLateral;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.rdf.internal.jena.JenaStart;

/**
 * A published query, into which values are put as terms: the text is parsed first, and what is then
 * changed is the parsed query.
 *
 * <p>A parameter is a line {@code VALUES ?role { UNDEF }}, most often with {@code
 * FILTER(!BOUND(?role) || EXISTS { … })}. Without a value both go. With one, the pattern of the
 * first such parameter leads: it is read from the value to the record, and what the question is
 * about is found from there. The patterns of the others follow, from the record to the value. So
 * the files have the parameters that leave fewest records first. The rows are the same for any
 * order.
 */
final class Template {
  static {
    JenaStart.ready();
  }

  private final Query query;
  private final boolean lateral;

  /** What stands in the place of the published limit, or is asked beyond it. */
  private boolean paged;

  private Template(String name, boolean lateral) {
    this.lateral = lateral;
    this.query =
        QueryFactory.create(
            PublishedQuery.text(name), Mindlinked.NAMESPACE, Syntax.syntaxSPARQL_11);
  }

  /** The query with these values for its variables, on that page; -1 keeps the limit. */
  static Query bound(String name, Map<String, List<Node>> values, long limit, long offset) {
    return new Template(name, false).bound(values, limit, offset);
  }

  /** The same for Jena alone, which needs to be told by means of its own to go from row to row. */
  static Query forJena(String name, Map<String, List<Node>> values, long limit, long offset) {
    return new Template(name, true).bound(values, limit, offset);
  }

  private Query bound(Map<String, List<Node>> values, long limit, long offset) {
    bind(query, values, limit, offset);
    if (!paged) {
      throw new IllegalStateException("a question has no limit");
    }
    return query;
  }

  /** The limit of the published query. */
  static long limitOf(String name) {
    long[] found = {Query.NOLIMIT};
    Template template = new Template(name, false);
    template.bind(template.query, Map.of(), query -> found[0] = query.getLimit());
    return found[0];
  }

  private interface Page {
    void of(Query query);
  }

  private void bind(Query part, Map<String, List<Node>> values, long limit, long offset) {
    bind(
        part,
        values,
        query -> {
          if (limit >= 0) {
            query.setLimit(limit);
          }
          if (offset > 0) {
            query.setOffset(offset);
          }
        });
  }

  private void bind(Query part, Map<String, List<Node>> values, Page page) {
    if (part.hasLimit()) {
      page.of(part);
      paged = true;
    }
    part.setQueryPattern(bound(part.getQueryPattern(), values, page));
  }

  private Element bound(Element element, Map<String, List<Node>> values, Page page) {
    if (element instanceof ElementSubQuery sub) {
      bind(sub.getQuery(), values, page);
      return sub;
    }
    if (element instanceof ElementGroup group) {
      ElementGroup within = new ElementGroup();
      group.getElements().forEach(each -> within.addElement(bound(each, values, page)));
      return new Group(within, values, lateral).bound();
    }
    if (element instanceof ElementFilter filter && filter.getExpr() instanceof E_NotExists not) {
      return new ElementFilter(new E_NotExists(bound(not.getElement(), values, page)));
    }
    return element;
  }

  /** A group with its parameters. */
  private static final class Group {
    private final List<Element> base = new ArrayList<>();
    private final List<Element> rest = new ArrayList<>();
    private final List<Element> constants = new ArrayList<>();
    private final List<Given> given = new ArrayList<>();

    private final boolean lateral;

    /** Whether the values of all parameters are there before the base. */
    private boolean early;

    /** A parameter with values, and the pattern that it narrows by, if not the base itself. */
    private record Given(ElementData data, List<Element> pattern) {
      Set<Var> shared() {
        Set<Var> vars = new LinkedHashSet<>(data.getVars());
        pattern.forEach(each -> vars.addAll(varsOf(each)));
        return vars;
      }
    }

    Group(ElementGroup group, Map<String, List<Node>> values, boolean lateral) {
      this.lateral = lateral;
      Map<ElementFilter, ElementGroup> guards = new LinkedHashMap<>();
      for (Element each : group.getElements()) {
        if (each instanceof ElementData data) {
          take(data, group, values, guards);
        } else if (rest.stream().allMatch(ElementFilter.class::isInstance)
            && (each instanceof ElementPathBlock
                || each instanceof ElementUnion
                || each instanceof ElementBind)) {
          base.add(each);
        } else if (!guards.containsKey(each)) {
          rest.add(each);
        }
      }
    }

    private void take(
        ElementData data,
        ElementGroup group,
        Map<String, List<Node>> values,
        Map<ElementFilter, ElementGroup> guards) {
      ElementFilter guard = guardOf(data, group);
      if (guard != null) {
        guards.put(guard, patternOf(guard));
      }
      if (data.getVars().stream().anyMatch(each -> values.containsKey(each.getName()))) {
        given.add(
            new Given(
                withValues(data.getVars(), values),
                guard == null ? List.of() : patternOf(guard).getElements()));
      } else if (guard == null && data.getRows().stream().anyMatch(row -> !row.isEmpty())) {
        constants.add(data);
      }
    }

    ElementGroup bound() {
      Given lead = lead();
      Set<Var> known = new LinkedHashSet<>();
      ElementGroup made = lead == null ? free() : led(lead, known);
      base.forEach(each -> known.addAll(varsOf(each)));
      add(made, known);
      for (Given each : given) {
        addTo(made, each);
      }
      rest.forEach(made::addElement);
      return made;
    }

    /** The base without a parameter that leads. */
    private ElementGroup free() {
      ElementGroup made = new ElementGroup();
      constants.forEach(made::addElement);
      given.stream()
          .filter(each -> each.pattern.isEmpty())
          .forEach(each -> made.addElement(each.data));
      given.removeIf(each -> each.pattern.isEmpty());
      base.forEach(made::addElement);
      return made;
    }

    /** What leads, and the base that is found from there. */
    private ElementGroup led(Given lead, Set<Var> known) {
      given.remove(lead);
      ElementGroup made = new ElementGroup();
      made.addElement(lead.data);
      reversed(lead.pattern).forEach(made::addElement);
      known.addAll(lead.shared());
      add(made, known);
      if (lateral && base.stream().anyMatch(ElementUnion.class::isInstance)) {
        // Jena would answer a union on its own first, for all there is.
        ElementGroup found = new ElementGroup();
        base(leadsFromTheEnd(known)).forEach(found::addElement);
        ElementGroup whole = new ElementGroup();
        whole.addElement(made);
        whole.addElement(new ElementLateral(found));
        constants.forEach(whole::addElement);
        return whole;
      }
      if (isComputed()) {
        // Values behind something computed would be joined to all of it at once.
        constants.forEach(made::addElement);
        given.forEach(each -> made.addElement(each.data));
        early = true;
      }
      base(leadsFromTheEnd(known)).forEach(made::addElement);
      if (!isComputed()) {
        constants.forEach(made::addElement);
      }
      return made;
    }

    private void addTo(ElementGroup made, Given each) {
      if (!early) {
        made.addElement(each.data);
      }
      each.pattern.forEach(made::addElement);
    }

    /** Adds what narrows things that are already known. */
    private void add(ElementGroup made, Set<Var> known) {
      for (Given each : List.copyOf(given)) {
        if (!each.pattern.isEmpty()
            && each.pattern.stream().anyMatch(part -> !Collections.disjoint(varsOf(part), known))) {
          addTo(made, each);
          given.remove(each);
        }
      }
    }

    /** The first parameter from which the base can be reached by triples. */
    private @Nullable Given lead() {
      Set<Var> reachable = new LinkedHashSet<>();
      base.stream()
          .filter(each -> !(each instanceof ElementBind))
          .forEach(each -> reachable.addAll(varsOf(each)));
      return given.stream()
          .filter(each -> !Collections.disjoint(each.shared(), reachable))
          .findFirst()
          .orElse(null);
    }

    private List<Element> base(boolean reversed) {
      return reversed ? reversed(base) : base;
    }

    private boolean isComputed() {
      return base.stream().anyMatch(ElementBind.class::isInstance);
    }

    /** Whether what is known stands at the last triples of the base and not at its first. */
    private boolean leadsFromTheEnd(Set<Var> known) {
      List<Set<Var>> steps = new ArrayList<>();
      for (Element each : base) {
        if (each instanceof ElementPathBlock block) {
          block.getPattern().forEach(triple -> steps.add(varsOf(block(List.of(triple)))));
        } else {
          steps.add(varsOf(each));
        }
      }
      // What is computed stands behind what it is computed from.
      return !isComputed()
          && !steps.isEmpty()
          && Collections.disjoint(steps.get(0), known)
          && !Collections.disjoint(steps.get(steps.size() - 1), known);
    }
  }

  private static Set<Var> varsOf(Element element) {
    Set<Var> vars = new LinkedHashSet<>();
    PatternVars.vars(vars, element);
    return vars;
  }

  /** The filter that lets everything pass as long as the parameter has no value, or null. */
  private static @Nullable ElementFilter guardOf(ElementData data, ElementGroup group) {
    Var first = data.getVars().get(0);
    Predicate<Element> guards =
        each ->
            each instanceof ElementFilter filter
                && filter.getExpr() instanceof E_LogicalOr or
                && or.getArg1() instanceof E_LogicalNot not
                && not.getArg() instanceof E_Bound is
                && is.getArg().isVariable()
                && is.getArg().asVar().equals(first);
    return (ElementFilter) group.getElements().stream().filter(guards).findFirst().orElse(null);
  }

  private static ElementGroup patternOf(ElementFilter guard) {
    E_Exists exists = (E_Exists) ((E_LogicalOr) guard.getExpr()).getArg2();
    return (ElementGroup) exists.getElement();
  }

  /** The rows for values of one variable, or the one row of several variables. */
  private static ElementData withValues(List<Var> vars, Map<String, List<Node>> values) {
    ElementData data = new ElementData();
    vars.forEach(data::add);
    if (vars.size() == 1) {
      for (Node value : values.getOrDefault(vars.get(0).getName(), List.of())) {
        data.add(Binding.builder().add(vars.get(0), value).build());
      }
    } else {
      BindingBuilder row = Binding.builder();
      vars.forEach(each -> row.add(each, requireNonNull(values.get(each.getName())).get(0)));
      data.add(row.build());
    }
    return data;
  }

  /** The same pattern, read from its end; filters stay where they hold for the whole. */
  private static List<Element> reversed(Collection<Element> pattern) {
    List<Element> reversed = new ArrayList<>();
    for (Element each : pattern) {
      if (!(each instanceof ElementFilter)) {
        reversed.addAll(0, reversed(each));
      }
    }
    pattern.stream().filter(ElementFilter.class::isInstance).forEach(reversed::add);
    return reversed;
  }

  private static List<Element> reversed(Element element) {
    if (element instanceof ElementPathBlock block) {
      List<TriplePath> triples = new ArrayList<>(block.getPattern().getList());
      Collections.reverse(triples);
      return List.of(block(triples));
    }
    if (element instanceof ElementUnion union) {
      ElementUnion turned = new ElementUnion();
      union.getElements().forEach(each -> turned.addElement(reversed(each).get(0)));
      return List.of(turned);
    }
    if (element instanceof ElementGroup group) {
      ElementGroup turned = new ElementGroup();
      reversed(group.getElements()).forEach(turned::addElement);
      return List.of(turned);
    }
    return List.of(element);
  }

  private static ElementPathBlock block(List<TriplePath> triples) {
    ElementPathBlock block = new ElementPathBlock();
    triples.forEach(block::addTriple);
    return block;
  }
}
