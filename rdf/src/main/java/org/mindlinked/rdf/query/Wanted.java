package org.mindlinked.rdf.query;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Condition;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.InvolvementStage;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.rdf.internal.jena.JenaStart;

/**
 * What is wanted of a {@linkplain Question ready question}: values of its parameters, and which
 * page. A parameter that is given twice takes either value; words are wanted all. Immutable; safe
 * for all threads.
 *
 * <pre>{@code
 * Wanted.all().role(PopulationRole.CARER).setting(CareSetting.CRISIS_SERVICE).limit(20)
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Wanted {
  static {
    JenaStart.ready();
  }

  private static final Wanted ALL = new Wanted(new EnumMap<>(Parameter.class), -1, 0);

  private final Map<Parameter, List<Node>> values;
  private final long limit;
  private final long offset;

  private Wanted(Map<Parameter, List<Node>> values, long limit, long offset) {
    this.values = values;
    this.limit = limit;
    this.offset = offset;
  }

  /** Nothing narrowed: the first page of all. */
  public static Wanted all() {
    return ALL;
  }

  /** The same with that condition, narrower ones included. */
  public Wanted condition(Condition condition) {
    return with(Parameter.CONDITION, condition);
  }

  /** The same with that care setting, narrower ones included. */
  public Wanted setting(CareSetting setting) {
    return with(Parameter.SETTING, setting);
  }

  /** The same with that role, narrower ones included. */
  public Wanted role(PopulationRole role) {
    return with(Parameter.ROLE, role);
  }

  /** The same with that design, narrower ones included. */
  public Wanted design(StudyDesign design) {
    return with(Parameter.DESIGN, design);
  }

  /**
   * The same with that country or part of one.
   *
   * @param place a code of ISO 3166 or an English name
   * @throws QueryException ({@code ML-RDF-055}) if the place is not known
   */
  public Wanted place(String place) {
    return with(Parameter.PLACE, place);
  }

  /** The same with that first year of publication. */
  public Wanted since(int year) {
    return with(Parameter.SINCE, List.of(Values.year(year)));
  }

  /** The same with that last year of publication. */
  public Wanted until(int year) {
    return with(Parameter.UNTIL, List.of(Values.year(year)));
  }

  /** The same with that kind of finding, narrower ones included. */
  public Wanted kind(FindingKind kind) {
    return with(Parameter.KIND, kind);
  }

  /** The same with that level of involvement. */
  public Wanted level(InvolvementLevel level) {
    return with(Parameter.LEVEL, level);
  }

  /** The same with that stage of research. */
  public Wanted stage(InvolvementStage stage) {
    return with(Parameter.STAGE, stage);
  }

  /** The same with that unit of counts. */
  public Wanted unit(CountUnit unit) {
    return with(Parameter.UNIT, unit);
  }

  /** The same with that measure of effect, narrower ones included. */
  public Wanted measure(EffectMeasure measure) {
    return with(Parameter.MEASURE, measure);
  }

  /** The same with those words in the name of an outcome. */
  public Wanted outcome(String words) {
    return with(Parameter.OUTCOME, words);
  }

  /** The same with all those words, or parts of words, in a text. */
  public Wanted text(String words) {
    return with(Parameter.TEXT, words);
  }

  /** The same of that study. */
  public Wanted study(Iri study) {
    return with(Parameter.STUDY, study.toString());
  }

  /** The same of that node of a record. */
  public Wanted node(Iri node) {
    return with(Parameter.NODE, node.toString());
  }

  /** The same with that identifier. */
  public Wanted identifier(Identifier identifier) {
    return with(Parameter.IDENTIFIER, identifier.toString());
  }

  /**
   * The same with that value of a parameter, as a person writes it.
   *
   * @throws QueryException ({@code ML-RDF-055}) if the parameter takes no such value
   */
  public Wanted with(Parameter parameter, String typed) {
    return with(requireNonNull(parameter, "parameter"), Values.of(parameter, typed));
  }

  /**
   * The same on a page of at most so many things: studies, findings or whatever the question is
   * about. A thing can have several rows. Without it, the limit of the published query holds.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Wanted limit(long things) {
    if (things < 0) {
      throw new IllegalArgumentException("a limit of " + things + " is negative");
    }
    return new Wanted(values, things, offset);
  }

  /**
   * The same without the first so many things. Things come in the order in which the store holds
   * them, which stays the same as long as nothing is written.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Wanted offset(long things) {
    if (things < 0) {
      throw new IllegalArgumentException("an offset of " + things + " is negative");
    }
    return new Wanted(values, limit, things);
  }

  /** The parameters that are given. */
  public Set<Parameter> parameters() {
    return Collections.unmodifiableSet(values.keySet());
  }

  List<Node> values(Parameter parameter) {
    return values.getOrDefault(parameter, List.of());
  }

  OptionalLong limit() {
    return limit < 0 ? OptionalLong.empty() : OptionalLong.of(limit);
  }

  long offset() {
    return offset;
  }

  private Wanted with(Parameter parameter, Concept concept) {
    return with(parameter, List.of(Values.node(concept)));
  }

  private Wanted with(Parameter parameter, List<Node> more) {
    Map<Parameter, List<Node>> all = new EnumMap<>(Parameter.class);
    all.putAll(values);
    List<Node> together = new ArrayList<>(values(parameter));
    more.stream().filter(value -> !together.contains(value)).forEach(together::add);
    all.put(parameter, together);
    return new Wanted(all, limit, offset);
  }
}
