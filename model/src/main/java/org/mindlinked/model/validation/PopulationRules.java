package org.mindlinked.model.validation;

import static org.mindlinked.model.diagnostic.Severity.ERROR;
import static org.mindlinked.model.diagnostic.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Axis;
import org.mindlinked.model.Characteristic;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.structure.ModelTypes;

/** What groups of people may not say. */
final class PopulationRules {
  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private PopulationRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.forEach(
            ModelTypes.POPULATION,
            RuleCodes.CONTACTS_AS_PEOPLE,
            ERROR,
            "The count of a population counts people, not interviews, focus groups or responses.",
            PopulationRules::contactsAsPeople),
        Rule.forEach(
            ModelTypes.POPULATION,
            RuleCodes.THINGS_AS_PEOPLE,
            WARNING,
            "The count of a population counts people, not studies, records or sites.",
            PopulationRules::thingsAsPeople),
        Rule.forEach(
            ModelTypes.POPULATION,
            RuleCodes.INVOLVED_AS_SAMPLE,
            ERROR,
            "People who were involved in the research are not counted among its populations.",
            PopulationRules::involvedAsSample),
        Rule.forEach(
            ModelTypes.POPULATION,
            RuleCodes.RESEARCHERS_AS_SAMPLE,
            WARNING,
            "A sample does not consist of the researchers with lived experience.",
            PopulationRules::researchersAsSample),
        Rule.forEach(
            ModelTypes.POPULATION,
            RuleCodes.CHECK_TAG_AS_POPULATION,
            WARNING,
            "A heading under which an article is indexed is not taken for a population.",
            PopulationRules::checkTagAsPopulation),
        Rule.forEach(
            ModelTypes.POPULATION,
            RuleCodes.PART_ABOVE_WHOLE,
            WARNING,
            "No part of a population is larger than the population.",
            PopulationRules::partAboveWhole),
        Rule.forEach(
            ModelTypes.POPULATION,
            RuleCodes.PART_ROLE_MISSING,
            WARNING,
            "A population lists the roles of all its parts.",
            PopulationRules::partRoleMissing),
        Rule.forEach(
            ModelTypes.POPULATION,
            RuleCodes.TWO_SIZES,
            WARNING,
            "A population has one size in one unit at one stage.",
            PopulationRules::twoSizes),
        Rule.forEach(
            ModelTypes.CHARACTERISTIC,
            RuleCodes.AGE,
            WARNING,
            "Ages in years are from 0 to 120.",
            PopulationRules::age),
        Rule.forEach(
            ModelTypes.CHARACTERISTIC,
            RuleCodes.CHARACTERISTIC_CONTRADICTS,
            ERROR,
            "The mean of a trait lies between its smallest and largest value, and its standard"
                + " deviation is not negative.",
            PopulationRules::contradicts));
  }

  private static void contactsAsPeople(Population population, NodePath path, Problems problems) {
    List<Count> counts = population.counts();
    for (int i = 0; i < counts.size(); i++) {
      CountUnit unit = counts.get(i).unit();
      if (CountUnit.INTERVIEW.equals(unit)
          || CountUnit.FOCUS_GROUP.equals(unit)
          || CountUnit.RESPONSE.equals(unit)) {
        problems.report(
            "/counts/" + i + "/unit",
            "a population is counted in people, this count is in "
                + unit
                + ": one person may give several, or several give one",
            "put the count on the data collection that it belongs to, and leave the number of"
                + " people out if the source does not state it");
      }
    }
  }

  private static void thingsAsPeople(Population population, NodePath path, Problems problems) {
    List<Count> counts = population.counts();
    for (int i = 0; i < counts.size(); i++) {
      CountUnit unit = counts.get(i).unit();
      if (unit.isTerm()
          && !CountRules.people(unit)
          && !CountUnit.INTERVIEW.equals(unit)
          && !CountUnit.FOCUS_GROUP.equals(unit)
          && !CountUnit.RESPONSE.equals(unit)) {
        problems.report(
            "/counts/" + i + "/unit",
            "a population is counted in people, this count is in " + unit,
            "put what a review included in the flow of its method, sites and services on a setting,"
                + " and other things where they were counted");
      }
    }
  }

  private static void involvedAsSample(Population population, NodePath path, Problems problems) {
    List<Count> counts = population.counts();
    for (int i = 0; i < counts.size(); i++) {
      if (CountUnit.EXPERT_BY_EXPERIENCE.equals(counts.get(i).unit())) {
        problems.report(
            "/counts/" + i + "/unit",
            "experts by experience take part in making the research, they are no sample of it",
            "put the count on the involvement; if the same people were also interviewed, count"
                + " them here as participants");
      }
    }
  }

  private static void researchersAsSample(Population population, NodePath path, Problems problems) {
    if (population.kind().orElse(null) == PopulationKind.SAMPLE
        && population.roles().contains(PopulationRole.LIVED_EXPERIENCE_RESEARCHER)) {
      problems.report(
          "/roles",
          "the role "
              + PopulationRole.LIVED_EXPERIENCE_RESEARCHER
              + " is of those who do the research, this population is a sample",
          "describe them in the involvement, or in conductedBy of what they did");
    }
  }

  private static void checkTagAsPopulation(
      Population population, NodePath path, Problems problems) {
    boolean nothingElse = population.counts().isEmpty() && population.evidence().isEmpty();
    if (!nothingElse) {
      return;
    }
    Study study = path.owner() instanceof Study owner ? owner : null;
    Text label = population.label().orElse(null);
    if (label != null && (checkTag(label.any()) || subject(study, label.any()))) {
      problems.report("/label", tagMessage("population", label.any()), TAG_HINT);
    }
    for (PopulationRole role : population.roles()) {
      String name = role.isTerm() ? null : role.label().map(Text::any).orElse(null);
      if (name != null && (checkTag(name) || subject(study, name))) {
        problems.report("/roles", tagMessage("role", name), TAG_HINT);
      }
    }
    List<Characteristic> traits = population.characteristics();
    for (int i = 0; i < traits.size(); i++) {
      Characteristic trait = traits.get(i);
      Concept category = trait.category().orElse(null);
      String name =
          category == null || category.isTerm()
              ? null
              : category.label().map(Text::any).orElse(null);
      if (name != null
          && trait.evidence().isEmpty()
          && trait.basis().isEmpty()
          && trait.mean().isEmpty()
          && trait.min().isEmpty()
          && trait.max().isEmpty()
          && subject(study, name)) {
        problems.report(
            "/characteristics/" + i + "/category", tagMessage("category", name), TAG_HINT);
      }
    }
  }

  private static final String TAG_HINT =
      "leave it among the subjects of the publication; give evidence if the source does describe"
          + " such people";

  private static String tagMessage(String what, String name) {
    return "the "
        + what
        + " "
        + Shown.of(name)
        + " is a heading under which articles are indexed, and nothing else supports it";
  }

  /** The headings that indexers tick for every article, in the spellings of MEDLINE. */
  private static boolean checkTag(String label) {
    return switch (label) {
      case "Humans",
          "humans",
          "Human",
          "Male",
          "Female",
          "male",
          "female",
          "Pregnancy",
          "pregnancy",
          "Animals",
          "Adult",
          "Young Adult",
          "Middle Aged",
          "Aged",
          "Aged, 80 and over",
          "Adolescent",
          "Child",
          "Child, Preschool",
          "Infant",
          "Infant, Newborn" ->
          true;
      default -> false;
    };
  }

  /** Whether a publication of the study is indexed under that label. */
  private static boolean subject(@Nullable Study study, String label) {
    if (study == null) {
      return false;
    }
    for (int i = 0; i < study.reports().size(); i++) {
      Publication publication = study.reports().get(i).publication();
      List<Subject> subjects = publication.subjects();
      for (int j = 0; j < subjects.size(); j++) {
        Text subject = subjects.get(j).label().orElse(null);
        if (subject != null && subject.any().equals(label)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void partAboveWhole(Population population, NodePath path, Problems problems) {
    List<Population> parts = population.parts();
    if (parts.isEmpty() || population.counts().isEmpty()) {
      return;
    }
    for (int i = 0; i < population.counts().size(); i++) {
      Count whole = population.counts().get(i);
      if (whole.value().isEmpty() || CountRules.approximate(whole)) {
        continue;
      }
      for (int j = 0; j < parts.size(); j++) {
        List<Count> counts = parts.get(j).counts();
        for (int k = 0; k < counts.size(); k++) {
          Count part = counts.get(k);
          // both must be at the same stage: a planned part may exceed what was achieved
          if (part.value().isPresent()
              && part.value().getAsLong() > whole.value().getAsLong()
              && part.stage().equals(whole.stage())
              && CountRules.comparable(part, whole)
              && !CountRules.approximate(part)) {
            problems.report(
                "/parts/" + j + "/counts/" + k,
                "the part is "
                    + part.value().getAsLong()
                    + " people, more than the whole population of "
                    + whole.value().getAsLong(),
                "look which of the two numbers was misread, or make the part a population of its"
                    + " own");
          }
        }
      }
    }
  }

  private static void partRoleMissing(Population population, NodePath path, Problems problems) {
    List<Population> parts = population.parts();
    if (parts.isEmpty() || population.roles().isEmpty()) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      for (PopulationRole role : parts.get(i).roles()) {
        if (!withinAny(role, population)) {
          problems.report(
              "/parts/" + i + "/roles",
              "the part has the role " + role + ", which the whole does not list",
              "add the role to the whole, which lists the roles of all its parts");
        }
      }
    }
  }

  private static boolean withinAny(PopulationRole role, Population population) {
    for (PopulationRole wider : population.roles()) {
      if (role.isWithin(wider) || CountRules.same(role, wider)) {
        return true;
      }
    }
    return false;
  }

  private static void twoSizes(Population population, NodePath path, Problems problems) {
    List<Count> counts = population.counts();
    for (int i = 1; i < counts.size(); i++) {
      Count later = counts.get(i);
      for (int j = 0; j < i; j++) {
        Count earlier = counts.get(j);
        if (later.value().isPresent()
            && earlier.value().isPresent()
            && later.value().getAsLong() != earlier.value().getAsLong()
            && CountRules.same(later.unit(), earlier.unit())
            && CountRules.samePer(later, earlier)
            && later.stage().equals(earlier.stage())
            && later.categories().equals(earlier.categories())
            && later.basis().isEmpty()
            && earlier.basis().isEmpty()
            && !CountRules.approximate(later)
            && !CountRules.approximate(earlier)) {
          problems.report(
              "/counts/" + i,
              "the population is of "
                  + later.value().getAsLong()
                  + " and also of "
                  + earlier.value().getAsLong()
                  + ", and nothing tells the two apart",
              "give each its stage, such as planned and analysed, or make two populations");
          break;
        }
      }
    }
  }

  private static void age(Characteristic trait, NodePath path, Problems problems) {
    if (!Axis.AGE.equals(trait.axis())
        || (trait.unit().isPresent() && !CountUnit.YEAR.equals(trait.unit().get()))) {
      return;
    }
    age(trait.mean(), "mean", problems);
    age(trait.min(), "min", problems);
    age(trait.max(), "max", problems);
  }

  private static void age(Optional<BigDecimal> years, String field, Problems problems) {
    if (years.isPresent() && (years.get().signum() < 0 || years.get().compareTo(OLDEST) > 0)) {
      problems.report(
          "/" + field,
          "an age of " + years.get().toPlainString() + " years, expected 0 to 120",
          "look whether a year of birth, or a number of people, was taken for an age; name the"
              + " unit if it is not years");
    }
  }

  private static void contradicts(Characteristic trait, NodePath path, Problems problems) {
    BigDecimal min = trait.min().orElse(null);
    BigDecimal max = trait.max().orElse(null);
    BigDecimal mean = trait.mean().orElse(null);
    if (min != null && max != null && min.compareTo(max) > 0) {
      problems.report(
          "/min", "min " + min.toPlainString() + " is greater than max " + max.toPlainString());
    } else if (mean != null && min != null && mean.compareTo(min) < 0) {
      problems.report(
          "/mean", "the mean " + mean.toPlainString() + " is below min " + min.toPlainString());
    } else if (mean != null && max != null && mean.compareTo(max) > 0) {
      problems.report(
          "/mean", "the mean " + mean.toPlainString() + " is above max " + max.toPlainString());
    }
    if (trait.sd().isPresent() && trait.sd().get().signum() < 0) {
      problems.report(
          "/sd", "a standard deviation is at least 0, not " + trait.sd().get().toPlainString());
    }
  }
}
