package org.mindlinked.pages.study;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Interval;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;
import org.mindlinked.pages.site.Links;

/** Walks a record by the table of the model and says what its page must hold. */
final class Expected {
  /** What must be found, and the place in the record that asks for it. */
  final Map<String, String> words = new TreeMap<>();

  final TreeSet<String> anchors = new TreeSet<>();
  private final Links links;

  Expected(Links links) {
    this.links = links;
  }

  void node(NodeType<?> type, Object node, String anchor, String owner) {
    String inner = type == ModelTypes.PUBLICATION && !anchor.isEmpty() ? anchor + "." : owner;
    if (!anchor.isEmpty() && !type.embedded()) {
      anchors.add(anchor);
    }
    for (Field<?> field : type.fields()) {
      Collection<?> values = Values.of(field, node);
      int position = 0;
      for (Object value : values) {
        position++;
        String at = type.name() + "." + field.name() + " at " + anchor;
        if (field.kind() == ValueKind.NODE) {
          String step = field.segment();
          if (field.cardinality() == Cardinality.LIST) {
            step += "-" + position;
          }
          node(
              field.nodeType().orElseThrow(),
              value,
              anchor.isEmpty() ? step : anchor + "." + step,
              inner);
        } else {
          value(field, value, at, inner);
        }
      }
    }
  }

  private void value(Field<?> field, Object value, String at, String owner) {
    if (value instanceof Text text) {
      text(text, at);
    } else if (value instanceof Concept concept) {
      concept
          .iri()
          .ifPresent(
              iri -> words.put(concept.isTerm() ? links.to(iri.toString()) : iri.toString(), at));
      if (!(concept instanceof CountUnit) || !concept.isTerm()) {
        concept.label().ifPresent(label -> text(label, at));
      }
    } else if (value instanceof Coded coded) {
      words.put(coded.label(), at);
    } else if (value instanceof Reference reference) {
      words.put(
          reference.isLocal()
              ? "#" + owner + reference.fragment().orElseThrow()
              : reference.toString(),
          at);
    } else if (value instanceof Identifier identifier) {
      words.put(identifier.value(), at);
    } else if (value instanceof PartialDate date) {
      words.put(Wording.date(date), at);
    } else if (value instanceof Interval interval) {
      words.put(Wording.interval(interval), at);
    } else if (value instanceof Long number) {
      words.put(Wording.number(number), at);
    } else if (value instanceof BigDecimal number) {
      boolean share = field.name().equals("proportion") || field.name().equals("level");
      words.put(share ? Wording.share(number) : number.toPlainString(), at);
    } else if (field.kind() == ValueKind.LANGUAGE) {
      words.put(Wording.language((String) value), at);
    } else if (value instanceof Boolean yes) {
      boolean inSentence = yes && field.name().equals("approximate");
      words.put(
          inSentence
              ? "about"
              : Wording.FIELDS.getOrDefault(field.name(), Wording.sentence(field.name())),
          at);
    } else if (field.kind() == ValueKind.IRI
        && (field.name().equals("includes") || field.name().equals("followsStudy"))) {
      words.put(links.to(value.toString()), at);
    } else {
      words.put(value.toString(), at);
    }
  }

  private void text(Text text, String at) {
    text.plain().ifPresent(words -> this.words.put(words, at));
    text.forEachTranslation(
        (tag, words) -> {
          this.words.put(words, at);
          this.words.put("lang=\"" + tag + "\"", at);
        });
  }
}
