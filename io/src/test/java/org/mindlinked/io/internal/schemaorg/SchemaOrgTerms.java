package org.mindlinked.io.internal.schemaorg;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Holds JSON against the definitions of schema.org in {@code terms.tsv}. */
final class SchemaOrgTerms {
  private final Map<String, Set<String>> wider = new HashMap<>();
  private final Map<String, Map<String, List<String>>> properties = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();

  private SchemaOrgTerms() {}

  static SchemaOrgTerms read() throws IOException {
    SchemaOrgTerms terms = new SchemaOrgTerms();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SchemaOrgTerms.class.getResourceAsStream("terms.tsv")),
                UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(terms::line);
    }
    return terms;
  }

  private void line(String line) {
    String[] cells = line.split("\t", -1);
    properties.computeIfAbsent(cells[0], type -> new HashMap<>());
    switch (cells[1]) {
      case "<" -> wider.computeIfAbsent(cells[0], type -> new HashSet<>()).add(cells[2]);
      case "=" -> members.computeIfAbsent(cells[0], type -> new HashSet<>()).add(cells[2]);
      default -> properties.get(cells[0]).put(cells[1], Arrays.asList(cells[2].split(" ")));
    }
  }

  /** What is wrong with a node and those in it, one sentence each. */
  List<String> faults(JsonNode node) {
    List<String> faults = new ArrayList<>();
    node(node, "", faults);
    return faults;
  }

  private void node(JsonNode node, String path, List<String> faults) {
    String type = node.path("@type").asText();
    if (!properties.containsKey(type)) {
      faults.add(path + ": no type of schema.org: " + type);
      return;
    }
    node.properties()
        .forEach(
            member -> {
              String name = member.getKey();
              if (name.startsWith("@")) {
                return;
              }
              String at = path + "/" + type + "." + name;
              List<String> allowed = allowed(type, name);
              if (allowed.isEmpty()) {
                faults.add(at + " is no property of that type");
                return;
              }
              Iterable<JsonNode> values =
                  member.getValue().isArray() ? member.getValue() : List.of(member.getValue());
              values.forEach(value -> value(value, allowed, at, faults));
            });
  }

  private void value(JsonNode value, List<String> allowed, String at, List<String> faults) {
    boolean fits;
    if (value.has("@value")) {
      fits = value.has("@language") && value.size() == 2 && allowed.contains("Text");
    } else if (value.has("@type")) {
      fits = allowed.stream().anyMatch(it -> isWithin(value.get("@type").asText(), it));
      node(value, at, faults);
    } else if (value.isObject()) {
      String member = value.path("@id").asText().replace("https://schema.org/", "");
      fits =
          value.size() == 1
              && allowed.stream()
                  .anyMatch(it -> members.getOrDefault(it, Set.of()).contains(member));
    } else if (value.isBoolean()) {
      fits = allowed.contains("Boolean");
    } else if (value.isNumber()) {
      fits = allowed.contains("Integer") || allowed.contains("Number");
    } else {
      fits =
          value.isTextual()
              && !value.asText().isBlank()
              && (allowed.contains("Text")
                  || (allowed.contains("URL") && value.asText().contains(":"))
                  || (allowed.contains("Date") && value.asText().matches("\\d{4}(-\\d\\d){0,2}")));
    }
    if (!fits) {
      faults.add(at + " takes " + allowed + ", not " + value);
    }
  }

  private List<String> allowed(String type, String property) {
    List<String> own = properties.getOrDefault(type, Map.of()).getOrDefault(property, List.of());
    if (!own.isEmpty()) {
      return own;
    }
    for (String parent : wider.getOrDefault(type, Set.of())) {
      List<String> inherited = allowed(parent, property);
      if (!inherited.isEmpty()) {
        return inherited;
      }
    }
    return List.of();
  }

  private boolean isWithin(String type, String other) {
    return type.equals(other)
        || wider.getOrDefault(type, Set.of()).stream().anyMatch(it -> isWithin(it, other));
  }
}
