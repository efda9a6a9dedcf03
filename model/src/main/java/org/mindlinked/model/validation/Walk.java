package org.mindlinked.model.validation;

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
      switch (step.shape()) {
        case NODES -> nodes(step, step.list(node));
        case STRINGS -> {
          for (Object one : step.set(node)) {
            string(step, (String) one);
          }
        }
        case TEXTS -> {
          SortedSet<?> texts = step.set(node);
          if (!texts.isEmpty()) {
            for (Object one : texts) {
              text(step, (Text) one);
            }
          }
        }
        case CONCEPTS -> {
          SortedSet<?> concepts = step.set(node);
          // terms come first, so where the last is a term all are
          if (!concepts.isEmpty() && !((Concept) concepts.last()).isTerm()) {
            for (Object one : concepts) {
              concept(step, (Concept) one);
            }
          }
        }
        default -> {
          Object value = step.get(node);
          if (value != null) {
            one(step, value);
          }
        }
      }
    }
  }

  private void one(WalkPlan.Step step, Object value) {
    switch (step.shape()) {
      case NODE -> {
        path.enter(step, value, -1);
        walk(step.child(), value);
        path.leave();
      }
      case TEXT -> text(step, (Text) value);
      case CONCEPT -> concept(step, (Concept) value);
      default -> string(step, (String) value);
    }
  }

  private void nodes(WalkPlan.Step step, List<?> list) {
    WalkPlan child = step.child();
    int size = list.size();
    for (int i = 0; i < size; i++) {
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
