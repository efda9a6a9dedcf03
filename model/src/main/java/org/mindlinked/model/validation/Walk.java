package org.mindlinked.model.validation;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Concept;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.model.structure.ModelTypes;

/**
 * One pass over a record, in the order of the JSON document. It runs on every record of a
 * conversion: it goes by index and callback, and allocates nothing for a node.
 */
abstract class Walk implements BiConsumer<String, String> {
  final NodePath path;
  private final boolean texts;
  private WalkPlan.@Nullable Step field;

  Walk(EvidenceRecord record, boolean texts) {
    this.path = new NodePath(record);
    this.texts = texts;
  }

  /** Visits a node, before those inside it. */
  abstract void node(WalkPlan plan, Object node);

  /** Visits the words of a text, string or label, in one language. */
  abstract void text(WalkPlan.Step field, @Nullable String tag, String words);

  final void run() {
    EvidenceRecord record = path.record();
    walk(WalkPlan.of(record instanceof Study ? ModelTypes.STUDY : ModelTypes.PUBLICATION), record);
  }

  private void walk(WalkPlan plan, Object node) {
    node(plan, node);
    for (WalkPlan.Step step : plan.steps(texts)) {
      Object value = step.get(node);
      if (value == null) {
        continue;
      }
      switch (step.shape()) {
        case NODES -> nodes(step, (List<?>) value);
        case NODE -> {
          path.enter(step, value, -1);
          walk(step.child(), value);
          path.leave();
        }
        case STRING -> string(step, (String) value);
        case TEXT -> text(step, (Text) value);
        case CONCEPT -> concept(step, (Concept) value);
        case STRINGS -> {
          for (Object one : (Collection<?>) value) {
            string(step, (String) one);
          }
        }
        case TEXTS -> {
          SortedSet<?> texts = (SortedSet<?>) value;
          if (!texts.isEmpty()) {
            for (Object one : texts) {
              text(step, (Text) one);
            }
          }
        }
        case CONCEPTS -> {
          SortedSet<?> concepts = (SortedSet<?>) value;
          // terms come first, so where the last is a term all are
          if (!concepts.isEmpty() && !((Concept) concepts.last()).isTerm()) {
            for (Object one : concepts) {
              concept(step, (Concept) one);
            }
          }
        }
      }
    }
  }

  private void nodes(WalkPlan.Step step, List<?> list) {
    WalkPlan child = step.child();
    for (int i = 0; i < list.size(); i++) {
      Object one = list.get(i);
      path.enter(step, one, i);
      walk(child, one);
      path.leave();
    }
  }

  private void string(WalkPlan.Step step, String words) {
    path.text(step, null);
    text(step, null, words);
    path.text(null, null);
  }

  private void concept(WalkPlan.Step step, Concept concept) {
    if (!concept.isTerm()) {
      Text label = concept.label().orElse(null);
      if (label != null) {
        text(step, label);
      }
    }
  }

  private void text(WalkPlan.Step step, Text text) {
    String plain = text.plain().orElse(null);
    if (plain != null) {
      path.text(step, null);
      text(step, null, plain);
    } else {
      field = step;
      text.forEachTranslation(this);
    }
    path.text(null, null);
  }

  /** Takes one translation, so that no visitor need be made for each text. */
  @Override
  public final void accept(String tag, String words) {
    if (field != null) {
      path.text(field, tag);
      text(field, tag, words);
    }
  }
}
