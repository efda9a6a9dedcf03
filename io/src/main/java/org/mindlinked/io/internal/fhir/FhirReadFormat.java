package org.mindlinked.io.internal.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.jsonentries.JsonEntriesFormat;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.io.internal.jsonentries.JsonShape;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;

/** Resources of FHIR R5 and R6 in JSON, alone, in a Bundle or one a line. */
public final class FhirReadFormat extends JsonEntriesFormat {
  static final String NAME = "fhir";

  private static final String RESOURCE = "resource";
  private static final Set<String> RECORDS =
      Set.of("ResearchStudy", "Citation", "PublicationRecord", "Evidence", "EvidenceVariable");

  private static final Pattern XML =
      Pattern.compile(
          "(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*<([A-Z][A-Za-z]{1,40})\\s[^>]*\"http://hl7\\.org/fhir\".*");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://\\S+/(?:ResearchStudy|Citation|PublicationRecord|Evidence\\w*)/\\S+");

  /** For the service loader. */
  public FhirReadFormat() {
    super(
        NAME,
        "FHIR R5 and R6 in JSON: ResearchStudy, Citation, PublicationRecord, Evidence,"
            + " EvidenceVariable, alone, in a Bundle or one a line; what has no place is kept aside",
        "application/fhir+json",
        List.of("entry"),
        "fhir.json",
        "fhir.ndjson");
  }

  @Override
  protected Recognition envelope(JsonShape.Part root) {
    return root.text(Fhir.RESOURCE_TYPE).equals("Bundle") ? Recognition.CERTAIN : Recognition.NO;
  }

  /** Where the type stands far behind, the address or the marks of a server tell. */
  @Override
  protected Recognition entry(JsonShape.Part item) {
    JsonShape.Part resource = item.hasObject(RESOURCE) ? item.at(RESOURCE) : item;
    String type = resource.text(Fhir.RESOURCE_TYPE);
    if (!type.isEmpty()) {
      return type.equals("Bundle") ? Recognition.NO : Recognition.CERTAIN;
    }
    boolean served =
        resource.at("meta").hasAny("versionId", "lastUpdated", "profile")
            && (ADDRESS.matcher(resource.text("url")).matches()
                || resource.at("text").has("status"));
    return served ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected Optional<Diagnostic> neighbour(String head) {
    if (!head.startsWith("<")) {
      return Optional.empty();
    }
    Matcher xml =
        XML.matcher(
            head.substring(0, Math.min(head.length(), 1000)).replace('\n', ' ').replace('\r', ' '));
    return xml.matches()
        ? Optional.of(
            Diagnostic.error(
                    IoCodes.OTHER_NOTATION,
                    "the file is FHIR as XML (" + xml.group(1) + "), expected FHIR as JSON")
                .hint(
                    "get it as JSON: servers give that for _format=json or Accept:"
                        + " application/fhir+json; tools of FHIR convert files"))
        : Optional.empty();
  }

  @Override
  protected void around(String outside, ReadOptions options) {
    if (outside.matches("(?s).*\"relation\"\\s*:\\s*\"next\".*")) {
      options
          .problems()
          .accept(
              Diagnostic.warning(
                      IoCodes.MORE_PAGES, "the Bundle goes on: it has a link to the next page")
                  .at(SourceLocation.of(options.sourceName()))
                  .hint("get the other pages too; several files can be given at once"));
    }
  }

  @Override
  protected EntryBinder binder() {
    return FhirReadFormat::bind;
  }

  /** Narratives and attached files can be larger than all the rest. */
  private static boolean isBulky(String above, String name) {
    return (name.equals("div") && above.equals("text")) || name.equals("data");
  }

  private static @Nullable EvidenceRecord bind(Entry entry) {
    JsonNode item = JsonNode.read(entry, FhirReadFormat::isBulky);
    if (item == null) {
      return null;
    }
    JsonNode resource = item.at(RESOURCE).orElse(item);
    String type = resource.peekAt(Fhir.RESOURCE_TYPE);
    if (!RECORDS.contains(type)) {
      other(entry, resource, type, resource != item);
      return null;
    }
    resource.take(Fhir.RESOURCE_TYPE);
    item.take("fullUrl");
    ResourceNode node = new ResourceNode(entry, item, resource);
    return switch (type) {
      case "ResearchStudy" -> new StudyReader(node).study();
      case "Evidence", "EvidenceVariable" -> new EvidenceReader(node, type).publication();
      default -> new CitationReader(node).publication();
    };
  }

  private static void other(Entry entry, JsonNode resource, String type, boolean inBundle) {
    String supports =
        "ResearchStudy, Citation, PublicationRecord, Evidence and EvidenceVariable are read";
    if (type.isEmpty()) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no resource of FHIR: it has no \"resourceType\"",
          entry.firstLine(),
          "look at the entry; " + supports);
    } else if (type.equals("OperationOutcome")) {
      String said =
          resource.list("issue").stream()
              .map(it -> it.peekAt("diagnostics") + it.peekAt("details", "text"))
              .filter(it -> !it.isEmpty())
              .findFirst()
              .orElse("no reason");
      entry.error(
          IoCodes.ANSWER,
          "the server answered with an OperationOutcome: " + said,
          entry.firstLine(),
          "ask the server again");
    } else if (type.equals("Bundle") && resource.list("entry").isEmpty()) {
      entry.warning(
          IoCodes.ANSWER,
          "the Bundle has no entries",
          entry.firstLine(),
          "if some were expected, look at the query and at the page that was asked for");
    } else if (inBundle) {
      entry.warning(
          IoCodes.OTHER_RESOURCE,
          "the entry is a " + type + ", which is neither a study nor a publication; it is not read",
          entry.firstLine(),
          supports);
    } else {
      entry.error(
          IoCodes.OTHER_RESOURCE,
          "the resource is a " + type + ", which is neither a study nor a publication",
          entry.firstLine(),
          supports);
    }
  }
}
