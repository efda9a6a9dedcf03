package org.mindlinked.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.Iri;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

class VocabularyTest {
  /** Properties that no field has alone: they are added beside others. */
  private static final List<String> ADDED =
      List.of(
          Vocabulary.DOI,
          Vocabulary.PMID,
          Vocabulary.SEE_ALSO,
          Vocabulary.AGENT,
          Vocabulary.YEAR,
          Vocabulary.POSITION,
          Vocabulary.CONCEPT_LABEL,
          Vocabulary.IN_CATALOGUE,
          Vocabulary.RDF + "type");

  @Test
  void within_a_class_a_property_is_one_field_so_that_it_can_be_read_back() {
    for (NodeType<?> type : ModelTypes.all()) {
      Map<String, String> fields = new HashMap<>();
      for (String added : ADDED) {
        fields.put(added, "(added)");
      }
      collect(type, type, fields);
    }
  }

  private static void collect(NodeType<?> owner, NodeType<?> type, Map<String, String> fields) {
    for (Field<?> field : type.fields()) {
      NodeType<?> inner = field.nodeType().orElse(null);
      if (inner != null && inner.embedded()) {
        collect(owner, inner, fields);
      } else if (!field.name().equals("id")) {
        String other = fields.put(Vocabulary.propertyOf(type, field), field.name());
        assertThat(other).as("%s.%s shares its property", owner, field).isNull();
      }
    }
  }

  @Test
  void a_property_holds_either_literals_or_things_in_all_classes() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (NodeType<?> type : ModelTypes.all()) {
      for (Field<?> field : type.fields()) {
        if (!field.name().equals("id")) {
          uses.computeIfAbsent(Vocabulary.propertyOf(type, field), p -> new TreeSet<>())
              .add(isLiteral(field.kind()) ? "literals" : "things");
        }
      }
    }
    uses.values().removeIf(kinds -> kinds.size() == 1);
    assertThat(uses).isEmpty();
  }

  private static boolean isLiteral(ValueKind kind) {
    return switch (kind) {
      case TEXT, STRING, LANGUAGE, POINTER, INTEGER, DECIMAL, BOOLEAN, DATE, IDENTIFIER -> true;
      case CONCEPT, CODED, INTERVAL, IRI, REFERENCE, NODE -> false;
    };
  }

  @Test
  void every_exception_of_the_table_is_of_a_field_and_differs_from_the_rule() {
    Set<String> used = new LinkedHashSet<>();
    List<String> idle = new ArrayList<>();
    for (NodeType<?> type : ModelTypes.all()) {
      for (Field<?> field : type.fields()) {
        used.add(type.name() + "." + field.name());
        used.add("." + field.name());
      }
    }
    Vocabulary.exceptions()
        .forEach(
            (key, property) -> {
              if (!used.contains(key)) {
                idle.add(key);
              }
            });
    assertThat(idle).isEmpty();
  }

  @Test
  void all_terms_are_iris_in_a_declared_namespace_with_names_that_all_syntaxes_can_write() {
    for (NodeType<?> type : ModelTypes.all()) {
      assertShort(Vocabulary.classOf(type));
      for (Field<?> field : type.fields()) {
        assertShort(Vocabulary.propertyOf(type, field));
      }
    }
    ADDED.forEach(VocabularyTest::assertShort);
    assertShort(Vocabulary.LABEL_OF);
    assertShort(Vocabulary.LABEL_IN);
  }

  private static void assertShort(String iri) {
    Iri.of(iri);
    assertThat(new String(Term.of(iri).shortest(), java.nio.charset.StandardCharsets.UTF_8))
        .as(iri)
        .matches("[a-z]+:[A-Za-z][A-Za-z0-9]*");
  }
}
