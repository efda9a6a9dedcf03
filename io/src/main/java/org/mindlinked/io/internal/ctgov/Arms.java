package org.mindlinked.io.internal.ctgov;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.io.internal.foreign.StudyDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Intervention;
import org.mindlinked.model.InterventionKind;
import org.mindlinked.model.Text;

/**
 * What the groups receive: interventions, or comparators where all arms that receive it are for
 * comparison. Arms themselves are groups of people; their descriptions are kept aside.
 */
final class Arms {
  private static final String NOTHING = "NO_INTERVENTION";

  private final StudyDraft draft;
  private final Groups groups;

  /** The type of each arm, by its label. */
  private final Map<String, String> types = new LinkedHashMap<>();

  private Arms(StudyDraft draft, Groups groups) {
    this.draft = draft;
    this.groups = groups;
  }

  static void tell(StudyDraft draft, JsonNode module, Groups groups) {
    Arms arms = new Arms(draft, groups);
    List<JsonNode> armGroups = module.list("armGroups");
    armGroups.forEach(arm -> arms.types.put(arm.peekAt("label"), arm.peekAt("type")));
    module.list("interventions").forEach(it -> arms.intervention(it, armGroups));
    armGroups.stream().filter(it -> it.peekAt("type").equals(NOTHING)).forEach(arms::nothing);
  }

  private void intervention(JsonNode node, List<JsonNode> armGroups) {
    String name = node.textAt("name");
    if (name == null) {
      return;
    }
    List<String> labels = labels(node, name, armGroups);
    Intervention.Builder intervention = Intervention.builder().label(Text.of(name));
    String description = node.textAt("description");
    if (description != null) {
      intervention.description(Text.of(Markdown.plain(description)));
    }
    kind(node.peekAt("type"), labels)
        .ifPresent(
            kind -> {
              intervention.kind(kind);
              node.take("type");
            });
    if (labels.size() == 1) {
      groups
          .titled(labels.get(0))
          .ifPresent(
              group -> {
                intervention.population(group);
                node.take("armGroupLabels");
              });
    }
    if (isComparator(labels)) {
      draft.study().addComparators(intervention.build());
    } else {
      draft.study().addInterventions(intervention.build());
    }
    node.wholeUnlessAllTaken();
  }

  /** The arms that receive it, by their labels. */
  private static List<String> labels(JsonNode node, String name, List<JsonNode> armGroups) {
    List<String> labels = new ArrayList<>();
    for (JsonNode label : node.list("armGroupLabels")) {
      labels.add(String.valueOf(label.peek()));
    }
    if (labels.isEmpty()) {
      for (JsonNode arm : armGroups) {
        boolean receives =
            arm.list("interventionNames").stream()
                .anyMatch(it -> String.valueOf(it.peek()).endsWith(": " + name));
        if (receives) {
          labels.add(arm.peekAt("label"));
        }
      }
    }
    return labels;
  }

  /** An active comparator is one only beside what is tried out. */
  private boolean isComparator(List<String> labels) {
    boolean tried = types.containsValue("EXPERIMENTAL");
    return !labels.isEmpty()
        && labels.stream()
            .map(label -> types.getOrDefault(label, ""))
            .allMatch(
                type ->
                    type.equals("PLACEBO_COMPARATOR")
                        || type.equals("SHAM_COMPARATOR")
                        || (tried && type.equals("ACTIVE_COMPARATOR")));
  }

  /** The kinds of the registry are others than ours, but for medicines; a placebo is none. */
  private Optional<InterventionKind> kind(String type, List<String> labels) {
    if (!Words.says(type)) {
      return Optional.empty();
    }
    boolean placebo =
        !labels.isEmpty()
            && labels.stream().allMatch(it -> "PLACEBO_COMPARATOR".equals(types.get(it)));
    return Optional.of(
        type.equals("DRUG") && !placebo
            ? InterventionKind.PHARMACOLOGICAL
            : InterventionKind.labelled(Words.of(type)));
  }

  private void nothing(JsonNode arm) {
    String label = arm.textAt("label");
    if (label == null) {
      return;
    }
    Intervention.Builder comparator = Intervention.builder().label(Text.of(label));
    String description = arm.textAt("description");
    if (description != null) {
      comparator.description(Text.of(Markdown.plain(description)));
    }
    arm.take("type");
    groups.titled(label).ifPresent(comparator::population);
    draft.study().addComparators(comparator.build());
    arm.wholeUnlessAllTaken();
  }
}
