package org.mindlinked.io.internal.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.MeshHeadings;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.foreign.PublicationDraft.Keywords;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.io.internal.pubmed.PubmedTypes;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;

/** What kind of publication it is, its keywords and headings. For one thread. */
final class ClassificationReader {
  private final ResourceNode resource;
  private final PublicationDraft draft;

  ClassificationReader(ResourceNode resource, PublicationDraft draft) {
    this.resource = resource;
    this.draft = draft;
  }

  void tell(List<JsonNode> classifications) {
    for (JsonNode each : classifications) {
      JsonNode type = each.at("type").orElse(null);
      List<JsonNode> values = each.list("classifier");
      each.at("classifier").ifPresent(JsonNode::byParts);
      if (type == null) {
        values.forEach(this::heading);
      } else if (Concepts.has(type, "publication-type")) {
        types(values);
        type.take();
      } else if (Concepts.has(type, "keyword")) {
        values.forEach(this::keyword);
        type.take();
      } else if (Concepts.has(type, "mesh-heading")) {
        values.forEach(this::mesh);
        each.list("artifactAssessment").forEach(this::assessed);
        type.take();
      } else if (type.peekAt("text").equals("Study design")) {
        for (JsonNode value : values) {
          Concepts.design(value).ifPresent(draft::design);
        }
        type.take();
      }
    }
  }

  /** Ours if there is one; the words of PubMed mean what they mean there. */
  private void types(List<JsonNode> values) {
    PublicationType known = null;
    List<String> words = new ArrayList<>();
    for (JsonNode value : values) {
      Optional<PublicationType> ours =
          Concepts.ours(value, PublicationType.SCHEME).or(() -> byCode(value));
      if (ours.isPresent() && known == null && value.isTaken()) {
        known = ours.get();
      } else if (!value.isTaken()) {
        Concepts.label(value).ifPresent(label -> words.add(label.any()));
        value.take();
      }
    }
    if (known != null && words.isEmpty()) {
      draft.publication().publicationType(known);
    } else if (words.size() == 1 && !isPubmed(words.get(0))) {
      draft.publication().publicationType(PublicationType.labelled(words.get(0)));
    } else if (!words.isEmpty()) {
      PubmedTypes.tell(draft, "citedArtifact/classification/publication-type", words, known);
    }
  }

  /** A word of PubMed begins with a capital. */
  private static boolean isPubmed(String word) {
    return MeshHeadings.id(word).isPresent() || word.equals("Journal Article");
  }

  private static Optional<PublicationType> byCode(JsonNode value) {
    boolean one = value.list("coding").size() == 1;
    for (Map.Entry<PublicationType, List<String>> each : CitationResource.TYPES.entrySet()) {
      boolean ours =
          one
              && value.list("coding").stream()
                  .anyMatch(
                      it ->
                          it.peekAt("code").equals(each.getValue().get(0))
                              && !it.peekAt("system").equals(Fhir.MESH));
      if (ours) {
        value.take();
        return Optional.of(each.getKey());
      }
    }
    return Optional.empty();
  }

  private void keyword(JsonNode value) {
    Concepts.label(value)
        .ifPresent(
            label -> {
              draft.keyword(Keywords.UNKNOWN, label.any());
              if (value.list("coding").isEmpty()) {
                value.take();
              }
            });
  }

  private void mesh(JsonNode value) {
    JsonNode coding = value.list("coding").stream().findFirst().orElse(value);
    String label = first(value.peekAt("text"), coding.peekAt("display"));
    String code = coding.peekAt("code");
    String id = code.substring(code.lastIndexOf('/') + 1);
    if (label != null) {
      draft.subject(
          MeshHeadings.subject(id.matches("[CDQ]\\d{6,9}") ? id : null, label, null, false));
      value.take();
    }
  }

  private static @Nullable String first(String one, String other) {
    return !one.isEmpty() ? one : other.isEmpty() ? null : other;
  }

  /** Headings with qualifiers, in an assessment inside the resource. */
  private void assessed(JsonNode reference) {
    JsonNode assessment = resource.contained(reference, "ArtifactAssessment").orElse(null);
    if (assessment == null) {
      return;
    }
    assessment.at("content").ifPresent(JsonNode::byParts);
    for (JsonNode content : assessment.list("content")) {
      JsonNode heading =
          content.list("classifier").stream()
              .flatMap(it -> it.list("coding").stream())
              .findFirst()
              .orElse(null);
      String label = heading == null ? "" : heading.peekAt("display");
      if (heading == null || label.isEmpty()) {
        continue;
      }
      String id = heading.peekAt("code");
      boolean any = false;
      boolean major = false;
      for (JsonNode component : content.list("component")) {
        JsonNode qualifier = coding(component);
        if (qualifier != null) {
          boolean main = component.list("component").stream().anyMatch(it -> says(it, "C49488"));
          draft.subject(MeshHeadings.subject(id, label, qualifier.peekAt("display"), main));
          any = true;
        }
        major |=
            component.list("classifier").stream()
                .anyMatch(it -> it.peekAt("text").equalsIgnoreCase("is Major topic"));
      }
      if (!any) {
        draft.subject(MeshHeadings.subject(id, label, null, major));
      }
      content.take();
    }
    assessment.take(Fhir.RESOURCE_TYPE);
    assessment.take("id");
    assessment.take("artifactReference");
    reference.take();
  }

  private static @Nullable JsonNode coding(JsonNode component) {
    return component.list("classifier").stream()
        .flatMap(it -> it.list("coding").stream())
        .filter(it -> it.peekAt("code").startsWith("Q") && !it.peekAt("display").isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static boolean says(JsonNode component, String code) {
    return component.list("classifier").stream().anyMatch(it -> Concepts.has(it, code));
  }

  /** A heading of a list that is not told, by its IRI and words. */
  private void heading(JsonNode value) {
    Optional<Text> label = Concepts.label(value);
    JsonNode coding = value.list("coding").stream().findFirst().orElse(value);
    Optional<Iri> iri =
        coding.peekAt("system").equals(Fhir.URI)
            ? Iri.parse(coding.peekAt("code"))
            : Optional.empty();
    if (label.isPresent() || iri.isPresent()) {
      Subject.Builder subject = Subject.builder();
      iri.ifPresent(subject::iri);
      boolean words = !label.map(Text::any).equals(iri.map(Iri::toString));
      draft.subject((words ? subject.label(label) : subject).build());
      if (value.list("coding").isEmpty() || iri.isPresent()) {
        value.take();
      }
    }
  }
}
