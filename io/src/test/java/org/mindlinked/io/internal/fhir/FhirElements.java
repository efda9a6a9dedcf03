package org.mindlinked.io.internal.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds JSON against the definitions of FHIR R5 in {@code elements.tsv}. */
final class FhirElements {
  private static final Pattern DATE_TIME = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");
  private static final Pattern CODE = Pattern.compile("\\S+( \\S+)*");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

  private record Element(int min, boolean many, String type, Set<String> codes) {}

  private final Map<String, Map<String, Element>> types = new LinkedHashMap<>();

  static FhirElements read() throws IOException {
    FhirElements elements = new FhirElements();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(FhirElements.class.getResourceAsStream("elements.tsv")),
                UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(elements::line);
    }
    return elements;
  }

  private void line(String line) {
    String[] cells = line.split("\t", -1);
    int dot = cells[0].lastIndexOf('.');
    types
        .computeIfAbsent(cells[0].substring(0, dot), path -> new LinkedHashMap<>())
        .put(
            cells[0].substring(dot + 1),
            new Element(
                Integer.parseInt(cells[1]),
                !cells[2].equals("1"),
                cells[3],
                cells[4].isEmpty() ? Set.of() : Set.of(cells[4].split(" "))));
  }

  /** What is wrong with a resource, one sentence each. */
  List<String> faults(JsonNode resource) {
    List<String> faults = new ArrayList<>();
    resource(resource, "", faults);
    return faults;
  }

  private void resource(JsonNode resource, String at, List<String> faults) {
    String type = resource.path("resourceType").asText();
    object(resource, type, at + type, faults);
    if (type.equals("ResearchStudy") || (type.equals("Citation") && !resource.has("id"))) {
      contained(resource, at + type, faults);
    }
  }

  /** What is contained is referred to, and what is referred to is contained. */
  private static void contained(JsonNode resource, String at, List<String> faults) {
    Set<String> ids = new HashSet<>();
    resource.path("contained").forEach(each -> ids.add("#" + each.path("id").asText()));
    Set<String> references = new HashSet<>();
    resource.findValues("reference").forEach(each -> references.add(each.asText()));
    if (!ids.equals(references)) {
      faults.add(at + " contains " + ids + " and refers to " + references);
    }
    if (ids.size() != resource.path("contained").size()) {
      faults.add(at + " contains an id twice");
    }
  }

  private void object(JsonNode object, String path, String at, List<String> faults) {
    Map<String, Element> elements = types.getOrDefault(path, Map.of());
    if (elements.isEmpty() || !object.isObject() || object.isEmpty()) {
      faults.add(at + " is nothing of type " + path + ": " + object);
      return;
    }
    boolean absent = object.has("extension");
    elements.forEach(
        (name, element) -> {
          if (element.min() > 0 && !absent && !object.has(name) && !object.has("_" + name)) {
            faults.add(at + " lacks " + name);
          }
        });
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String name = member.getKey();
      if (name.equals("resourceType") || name.equals("extension") || name.startsWith("_")) {
        continue;
      }
      Element element = elements.get(name);
      if (element == null) {
        faults.add(at + " has no " + name);
      } else if (element.many() != member.getValue().isArray() || member.getValue().isNull()) {
        faults.add(at + "." + name + (element.many() ? " is no list" : " is a list"));
      } else if (element.many()) {
        if (member.getValue().isEmpty()) {
          faults.add(at + "." + name + " is an empty list");
        }
        for (JsonNode value : member.getValue()) {
          value(value, element, path + "." + name, at + "." + name, faults);
        }
      } else {
        value(member.getValue(), element, path + "." + name, at + "." + name, faults);
      }
    }
  }

  private void value(JsonNode value, Element element, String path, String at, List<String> faults) {
    String text = value.asText();
    boolean fits =
        switch (element.type()) {
          case "Resource" -> {
            resource(value, at + "/", faults);
            yield true;
          }
          case "BackboneElement", "Element" -> {
            object(value, path, at, faults);
            yield true;
          }
          case "boolean" -> value.isBoolean();
          case "unsignedInt", "positiveInt" -> value.isInt() && value.asInt() >= 0;
          case "dateTime" -> DATE_TIME.matcher(text).matches();
          case "id" -> ID.matcher(text).matches();
          case "code" ->
              CODE.matcher(text).matches()
                  && (element.codes().isEmpty() || element.codes().contains(text));
          case "uri", "url", "canonical" -> !text.isEmpty() && text.indexOf(' ') < 0;
          case "string", "markdown" ->
              value.isTextual() && !text.isBlank() && !CONTROL.matcher(text).find();
          default -> {
            object(value, element.type(), at, faults);
            yield true;
          }
        };
    if (!fits) {
      faults.add(at + " is no " + element.type() + ": " + value);
    }
  }
}
