package org.mindlinked.houserules.artefacts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mindlinked.houserules.vocabulary.TermUses;
import org.mindlinked.model.CodeList;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;
import org.mindlinked.rdf.Vocabulary;

/** What the Java types say: the table of the model, the vocabulary and the concept schemes. */
final class JavaClaims {
  private JavaClaims() {}

  /** A field by the name under which an artefact knows it. */
  interface Visitor {
    void field(String name, NodeType<?> type, Field<?> field);
  }

  /** As JSON nests it: a field belongs to the type that declares it. */
  static void nested(Visitor visitor) {
    for (NodeType<?> type : ModelTypes.all()) {
      for (Field<?> field : type.fields()) {
        if (!field.name().equals("id")) {
          visitor.field(type.name() + "." + field.name(), type, field);
        }
      }
    }
  }

  /** As RDF has it: the fields of an embedded type belong to the node that embeds it. */
  static void flat(Visitor visitor) {
    for (NodeType<?> type : ModelTypes.all()) {
      if (!type.embedded()) {
        flat(type, type, visitor);
      }
    }
  }

  private static void flat(NodeType<?> owner, NodeType<?> type, Visitor visitor) {
    for (Field<?> field : type.fields()) {
      NodeType<?> inner = field.nodeType().orElse(null);
      if (inner != null && inner.embedded()) {
        flat(owner, inner, visitor);
      } else if (!field.name().equals("id")) {
        visitor.field(owner.name() + "." + field.name(), type, field);
      }
    }
  }

  /** The prefixed name of the property of a field. */
  static String property(NodeType<?> type, Field<?> field) {
    return TermUses.shortened(Vocabulary.propertyOf(type, field));
  }

  /** The concepts that a field takes, by the words for them in JSON. */
  static Map<String, String> values(Field<?> field) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Coded code : field.codes().values()) {
      values.put(code.token(), TermUses.shortened(code.iri().toString()));
    }
    if (field.kind() == ValueKind.CONCEPT) {
      boolean fixed = field.scheme().isPresent();
      for (Concept term : terms(field)) {
        String name = term.name().orElseThrow();
        values.put(fixed ? term.notation().orElseThrow() : name, "mlk:" + name);
      }
    }
    return values;
  }

  private static Collection<? extends Concept> terms(Field<?> field) {
    return field.scheme().isPresent()
        ? field.scheme().get().terms()
        : ConceptSchemes.all().stream().flatMap(scheme -> scheme.terms().stream()).toList();
  }

  /** Every concept with its token and scheme. */
  static Claims concepts() {
    Claims claims = new Claims();
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      for (Concept term : scheme.terms()) {
        claims.concept(
            "mlk:" + term.name().orElseThrow(),
            term.notation().orElseThrow(),
            TermUses.shortened(scheme.iri().toString()));
      }
    }
    for (CodeList<?> list : ConceptSchemes.codeLists()) {
      for (Coded value : list.values()) {
        claims.concept(
            TermUses.shortened(value.iri().toString()),
            value.token(),
            TermUses.shortened(list.iri().toString()));
      }
    }
    return claims;
  }
}
