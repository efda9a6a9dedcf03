package org.mindlinked.io.internal.ctgov;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Outcome;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;

/** The outcomes of a study, each known by its type and title. For one thread. */
final class Outcomes {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Outcome> all = new ArrayList<>();

  List<Outcome> all() {
    return all;
  }

  /** The module of planned outcomes. A description has no place, and is kept with its outcome. */
  void planned(JsonNode module) {
    module.list("primaryOutcomes").forEach(it -> planned("PRIMARY", it));
    module.list("secondaryOutcomes").forEach(it -> planned("SECONDARY", it));
    for (JsonNode other : module.list("otherOutcomes")) {
      planned("OTHER_PRE_SPECIFIED", other);
      // That it is neither primary nor secondary has no place.
      other.release();
    }
  }

  private void planned(String type, JsonNode outcome) {
    String measure = outcome.textAt("measure");
    if (measure != null) {
      String when = outcome.textAt("timeFrame");
      add(type, measure, when == null ? "" : when);
    }
    outcome.wholeUnlessAllTaken();
  }

  /** The outcome of that type and title, which is added if the plan does not have it. */
  Reference find(String type, String title, String when) {
    Integer known = numbers.get(type + '\n' + title);
    int number = known == null ? add(type, title, when) : known;
    return Reference.local("outcome-" + number);
  }

  private int add(String type, String title, String when) {
    Outcome.Builder outcome =
        Outcome.builder().label(Text.of(title)).primary(type.equals("PRIMARY"));
    if (!when.isEmpty()) {
      outcome.timepoint(Text.of(when));
    }
    all.add(outcome.build());
    numbers.putIfAbsent(type + '\n' + title, all.size());
    return all.size();
  }
}
