package org.mindlinked.io.internal.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.EffectWords;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.EffectEstimate;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Licences;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Text;

/**
 * A piece of Evidence, or the definition of a variable: published pieces with a title, which are no
 * studies, since a study has many of them. For one thread.
 */
final class EvidenceReader {
  private final ResourceNode resource;
  private final JsonNode root;
  private final PublicationDraft draft;
  private final String type;

  EvidenceReader(ResourceNode resource, String type) {
    this.resource = resource;
    this.root = resource.root();
    this.type = type;
    this.draft =
        new PublicationDraft(resource.entry(), FhirReadFormat.NAME, SourceKind.EXPORT_FILE);
    for (String name : root.names()) {
      root.at(name).filter(JsonNode::isList).ifPresent(JsonNode::byParts);
    }
  }

  Publication publication() {
    resource.metadata(draft);
    draft.publication().publicationType(PublicationType.labelled(type));
    draft.title("title", root.textAt("title"));
    root.list("identifier").forEach(it -> Identifiers.tell(draft, it));
    root.list("title").forEach(it -> draft.registrations(it.peek()));
    String description = root.textAt("description");
    if (description != null) {
      draft.publication().summary(Text.of(description));
    }
    ResourceNode.date(root, "date").ifPresent(draft.publication()::issued);
    String publisher = root.peekAt("publisher");
    if (!publisher.isEmpty()) {
      draft.organisation(publisher, ContributionRole.PUBLISHER);
    }
    Licences.canonical(root.peekAt("copyright"))
        .ifPresent(
            licence -> {
              draft.publication().license(licence);
              root.take("copyright");
            });
    draft.publication().addAllNotes(ResourceNode.notes(root));
    root.list("statistic").forEach(this::statistic);
    resource.keepAside(draft);
    draft.warnIfUntitled();
    return draft.build();
  }

  private void statistic(JsonNode statistic) {
    Optional<BigDecimal> value = decimal(statistic, "quantity", "value");
    JsonNode typeNode = statistic.at("statisticType").orElse(statistic);
    Optional<Text> name = Concepts.label(typeNode);
    String label = root.peekAt("title");
    if (value.isEmpty() || name.isEmpty() || label.isEmpty()) {
      return;
    }
    EffectMeasure measure = EffectWords.measure(name.get().any());
    if (EffectWords.isImpossible(measure, value.get())) {
      return;
    }
    EffectEstimate.Builder effect = EffectEstimate.builder().measure(measure).value(value);
    statistic.list("attributeEstimate").forEach(it -> attribute(effect, measure, it));
    Finding.Builder finding =
        Finding.builder()
            .kind(measure.isTerm() ? FindingKind.EFFECT_ESTIMATE : FindingKind.FINDING)
            .label(Text.of(label))
            .addEffects(effect.build());
    sample(finding, statistic);
    outcomes(finding);
    // Units, models and notes have no place: the whole is kept aside as well.
    draft.publication().addFindings(finding.build());
  }

  private void attribute(EffectEstimate.Builder effect, EffectMeasure measure, JsonNode estimate) {
    String kind =
        estimate
            .at("type")
            .flatMap(Concepts::label)
            .map(it -> it.any().toLowerCase(Locale.ROOT))
            .orElse("");
    Optional<BigDecimal> value = decimal(estimate, "quantity", "value");
    if (kind.equals("p-value")) {
      value.filter(EvidenceReader::isShare).ifPresent(effect::p);
    } else if (kind.startsWith("standard error")) {
      value.filter(it -> it.signum() >= 0).ifPresent(effect::standardError);
    } else if (kind.equals("confidence interval")) {
      Optional<BigDecimal> low = decimal(estimate, "range", "low", "value");
      Optional<BigDecimal> high = decimal(estimate, "range", "high", "value");
      boolean sound =
          low.isPresent()
              && high.isPresent()
              && low.get().compareTo(high.get()) <= 0
              && !EffectWords.isImpossible(measure, low.get());
      if (sound) {
        effect
            .lower(low)
            .upper(high)
            .level(decimal(estimate, "level").filter(EvidenceReader::isShare));
      }
    }
  }

  private static boolean isShare(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
  }

  private static void sample(Finding.Builder finding, JsonNode statistic) {
    count(statistic.peekAt("sampleSize", "numberOfParticipants"), CountUnit.PARTICIPANT)
        .ifPresent(finding::addCounts);
    count(statistic.peekAt("sampleSize", "numberOfStudies"), CountUnit.STUDY)
        .ifPresent(finding::addCounts);
  }

  private static Optional<Count> count(String digits, CountUnit unit) {
    return digits.matches("\\d{1,12}")
        ? Optional.of(Count.builder().value(Long.parseLong(digits)).unit(unit).build())
        : Optional.empty();
  }

  private void outcomes(Finding.Builder finding) {
    for (JsonNode variable : root.list("variableDefinition")) {
      boolean outcome =
          variable.peekAt("variableRole").equals("outcome")
              || variable
                  .at("variableRole")
                  .filter(it -> Concepts.has(it, "measuredVariable"))
                  .isPresent();
      String name = first(variable.peekAt("observed", "display"), variable.peekAt("description"));
      if (outcome && name != null) {
        finding.addAbout(Concept.labelled(name));
      }
    }
  }

  private static @Nullable String first(String... words) {
    return List.of(words).stream().filter(it -> !it.isEmpty()).findFirst().orElse(null);
  }

  private static Optional<BigDecimal> decimal(JsonNode node, String... path) {
    String printed = node.peekAt(path);
    return printed.matches("-?\\d{1,18}(?:\\.\\d{1,18})?(?:[eE][-+]?\\d{1,2})?")
        ? Optional.of(new BigDecimal(printed))
        : Optional.empty();
  }
}
