package org.mindlinked.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Text;

/** The labels that one node gives to concepts from elsewhere. For one thread. */
final class GivenLabels {
  static final GivenLabels NONE = new GivenLabels();

  private final List<Given> all = new ArrayList<>(0);

  /** One of them; without properties it holds for all. */
  static final class Given {
    final ReadNode node;
    private final Node concept;
    private final Set<Node> properties;
    private final @Nullable Text label;
    private boolean used;

    Given(ReadNode node, Node concept, Set<Node> properties, @Nullable Text label) {
      this.node = node;
      this.concept = concept;
      this.properties = properties;
      this.label = label;
    }
  }

  void add(Given given) {
    all.add(given);
  }

  /** Labels of that concept in that property; null stands for "also without". Marks them used. */
  List<@Nullable Text> of(Node concept, Node property) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<@Nullable Text> found = new ArrayList<>(1);
    for (Given each : all) {
      if (each.concept.equals(concept)
          && (each.properties.isEmpty() || each.properties.contains(property))) {
        each.used = true;
        found.add(each.label);
      }
    }
    return found;
  }

  /** Those that no concept of the node took. */
  List<Given> unused() {
    return all.stream().filter(each -> !each.used).toList();
  }
}
