package org.mindlinked.examples.seeds;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Quote;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.References;
import org.mindlinked.model.structure.ValueKind;

/** All nodes of a record, found by the shape of their types. */
final class Nodes {
  private Nodes() {}

  /** A node and where it stands: its owner is the study or publication that holds it. */
  record Node(NodeType<?> type, Object value, String pointer, NodeType<?> ownerType, Object owner) {
    List<Quote> quotes() {
      return Nodes.quotes(type, value);
    }

    /** What it says itself, without the nodes below it: {@code value=69; unit=interview}. */
    String says() {
      List<String> said = new ArrayList<>();
      for (Field<?> field : type.fields()) {
        if (field.kind() == ValueKind.NODE) {
          continue;
        }
        Object found = Nodes.value(field, value);
        if (found instanceof Collection<?> many) {
          if (!many.isEmpty()) {
            said.add(field.name() + "=" + many.stream().map(Nodes::shown).collect(joining(" | ")));
          }
        } else if (found != null) {
          said.add(field.name() + "=" + shown(found));
        }
      }
      return String.join("; ", said);
    }

    /** The source in which a quote of this node stands. */
    SourceRecord source(Quote quote) {
      var target = References.resolve(ownerType, owner, quote.source().fragment().orElseThrow());
      if (target == null) {
        throw new IllegalStateException(pointer + " quotes from nowhere: " + quote.source());
      }
      return (SourceRecord) target.node();
    }
  }

  static List<Node> of(EvidenceRecord record) {
    NodeType<?> type = record instanceof Study ? ModelTypes.STUDY : ModelTypes.PUBLICATION;
    List<Node> nodes = new ArrayList<>();
    collect(type, record, "", type, record, nodes);
    return nodes;
  }

  private static void collect(
      NodeType<?> type,
      Object node,
      String pointer,
      NodeType<?> ownerType,
      Object owner,
      List<Node> nodes) {
    boolean owns = node instanceof Publication;
    NodeType<?> nextOwnerType = owns ? type : ownerType;
    Object nextOwner = owns ? node : owner;
    nodes.add(new Node(type, node, pointer, nextOwnerType, nextOwner));
    for (Field<?> field : type.fields()) {
      if (field.kind() != ValueKind.NODE) {
        continue;
      }
      Object value = value(field, node);
      String next = pointer + "/" + field.name();
      NodeType<?> childType = field.nodeType().orElseThrow();
      if (value instanceof Collection<?> many) {
        int i = 0;
        for (Object one : many) {
          collect(childType, one, next + "/" + i++, nextOwnerType, nextOwner, nodes);
        }
      } else if (value != null) {
        collect(childType, value, next, nextOwnerType, nextOwner, nodes);
      }
    }
  }

  private static String shown(Object value) {
    if (value instanceof Concept concept) {
      return concept
          .notation()
          .orElseGet(() -> concept.label().map(Text::any).orElseGet(concept::toString));
    }
    if (value instanceof Coded coded) {
      return coded.token();
    }
    return value instanceof Text text ? shown(text) : value.toString();
  }

  /** Words in English as they are, others with their language. */
  private static String shown(Text text) {
    String words = text.any().replace("\n", "\\n");
    return text.isPlain() || text.in("en").isPresent()
        ? words
        : words + "@" + text.translations().firstKey();
  }

  private static List<Quote> quotes(NodeType<?> type, Object node) {
    Field<?> field = type.field("evidence");
    Object quotes = field == null ? null : value(field, node);
    return quotes instanceof Collection<?> many
        ? many.stream().map(Quote.class::cast).toList()
        : List.of();
  }

  @SuppressWarnings("unchecked") // the node is of the type whose field it is
  static @Nullable Object value(Field<?> field, Object node) {
    return ((Field<Object>) field).get(node);
  }
}
