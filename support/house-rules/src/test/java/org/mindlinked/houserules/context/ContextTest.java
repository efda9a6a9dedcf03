package org.mindlinked.houserules.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mindlinked.houserules.Approved;
import org.mindlinked.houserules.Project;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

class ContextTest {
  @Test
  void the_context_says_what_the_model_and_the_vocabulary_say() throws IOException {
    Approved.check(Project.file(ContextGenerator.FILE), ContextGenerator.document());
  }

  @Test
  void no_token_is_swallowed_by_a_term_of_the_same_spelling() {
    Map<String, Object> everywhere = ContextGenerator.context();
    List<String> swallowed = new ArrayList<>();
    int seen = 0;
    for (NodeType<?> type : ModelTypes.all()) {
      Map<String, Object> here = ContextGenerator.terms(type);
      for (Field<?> field : type.fields()) {
        if (!field.codes().isEmpty() || field.kind() == ValueKind.CONCEPT) {
          Map<?, ?> inside = map(map(here.get(field.name())).get("@context"));
          for (String token : ContextGenerator.tokens(field)) {
            seen++;
            String wanted = "mlk:" + afterHash(ContextGenerator.vocabulary(field) + token);
            Object term =
                inside.containsKey(token)
                    ? inside.get(token)
                    : here.containsKey(token) ? here.get(token) : everywhere.get(token);
            if ((term != null && !term.equals(wanted)) || !token.matches("[a-z0-9-]+")) {
              swallowed.add(type + "." + field + " " + token);
            }
          }
        }
      }
    }
    assertThat(swallowed).isEmpty();
    assertThat(seen).isGreaterThan(300);
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static String afterHash(String iri) {
    return iri.substring(iri.indexOf('#') + 1);
  }
}
