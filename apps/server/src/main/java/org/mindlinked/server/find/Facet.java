package org.mindlinked.server.find;

import java.util.Arrays;
import java.util.Optional;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.Condition;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.InvolvementLevel;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.StudyDesign;

/** What lists of studies are narrowed by, beside words and years. */
@SuppressWarnings("ImmutableEnumChecker") // schemes are immutable
public enum Facet {
  /** The study designs. */
  DESIGN("design", "Study design", Mindlinked.NAMESPACE + "design", "", StudyDesign.SCHEME),

  /** The care settings that a study took place in or is about. */
  SETTING(
      "setting",
      "Care setting",
      Mindlinked.NAMESPACE + "careSetting",
      "setting-",
      CareSetting.SCHEME),

  /** The roles of those who took part, parts of a population included. */
  ROLE(
      "role",
      "Role of the people",
      Mindlinked.NAMESPACE + "role",
      "population-",
      PopulationRole.SCHEME),

  /** The conditions that a study concerns. */
  CONDITION("condition", "Condition", Mindlinked.NAMESPACE + "condition", "", Condition.SCHEME),

  /** The countries, and their parts where they have a code, of the settings. */
  PLACE("place", "Place", Mindlinked.NAMESPACE + "placeCode", "setting-", null),

  /** How people with lived experience took part in making the research. */
  INVOLVEMENT(
      "involvement",
      "Involvement",
      Mindlinked.NAMESPACE + "involvementLevel",
      "involvement-",
      InvolvementLevel.SCHEME),

  /** The kinds of findings, parts of a finding included. */
  FINDING(
      "finding",
      "Kind of finding",
      Mindlinked.NAMESPACE + "findingKind",
      "finding-",
      FindingKind.SCHEME);

  private final String parameter;
  private final String label;
  private final String property;
  private final String fragment;
  private final Optional<ConceptScheme<?>> scheme;

  Facet(
      String parameter,
      String label,
      String property,
      String fragment,
      @org.jspecify.annotations.Nullable ConceptScheme<?> scheme) {
    this.parameter = parameter;
    this.label = label;
    this.property = property;
    this.fragment = fragment;
    this.scheme = Optional.ofNullable(scheme);
  }

  /** The facet with that parameter. */
  public static Optional<Facet> ofParameter(String parameter) {
    return Arrays.stream(values()).filter(facet -> facet.parameter.equals(parameter)).findFirst();
  }

  /** Its name in an address. */
  public String parameter() {
    return parameter;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /** The terms that its values mostly are; nothing for places. */
  public Optional<ConceptScheme<?>> scheme() {
    return scheme;
  }

  /** The property that says its values. */
  String property() {
    return property;
  }

  /** Whether what a node of a study says counts, by the node's fragment; empty is the study. */
  boolean isSaidBy(String of) {
    return fragment.isEmpty() ? of.isEmpty() : of.startsWith(fragment);
  }
}
