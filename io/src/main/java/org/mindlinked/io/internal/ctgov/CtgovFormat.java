package org.mindlinked.io.internal.ctgov;

import java.util.List;
import java.util.Optional;
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

/** The studies of ClinicalTrials.gov, version 2 of its interface. */
public final class CtgovFormat extends JsonEntriesFormat {
  static final String NAME = "ctgov";

  private static final String PATH = "/api/v2/";

  private static final String AGAIN =
      "get the study again from https://clinicaltrials.gov/api/v2/studies/ and its NCT number, or a"
          + " search from https://clinicaltrials.gov/api/v2/studies";

  private static final Pattern XML =
      Pattern.compile(
          "(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*<(?:clinical_study|search_results)[\\s>].*");

  private static final Pattern NOT_FOUND = Pattern.compile("NCT number \\S{1,40} not found.*");

  /** For the service loader. */
  public CtgovFormat() {
    super(
        NAME,
        "ClinicalTrials.gov studies (API v2, JSON): studies with registration, groups, outcomes and"
            + " places; contacts and most of the results are kept aside",
        "application/json",
        List.of("studies", "FullStudiesResponse/FullStudies", "StudyFieldsResponse/StudyFields"),
        "ctgov.json",
        "ctgov.ndjson");
  }

  @Override
  protected Recognition envelope(JsonShape.Part root) {
    if (root.hasObject("FullStudiesResponse") || root.hasObject("StudyFieldsResponse")) {
      return Recognition.CERTAIN;
    }
    boolean page = root.hasList("studies") && root.hasAny("totalCount", "nextPageToken");
    return page ? Recognition.LIKELY : Recognition.NO;
  }

  @Override
  protected Recognition entry(JsonShape.Part study) {
    boolean old =
        study.hasObject("ProtocolSection")
            || study.at("Study").hasObject("ProtocolSection")
            || (study.has("Rank") && study.hasList("NCTId"));
    boolean error = study.hasAll("status", "error") && study.text("path").startsWith(PATH);
    if (old || error || study.hasObject("protocolSection")) {
      return Recognition.CERTAIN;
    }
    return study.hasObject("derivedSection") || study.hasObject("resultsSection")
        ? Recognition.LIKELY
        : Recognition.NO;
  }

  @Override
  protected Optional<Diagnostic> neighbour(String head) {
    if (head.startsWith("<") && XML.matcher(oneLine(head)).matches()) {
      return Optional.of(
          Diagnostic.error(
                  IoCodes.OTHER_NOTATION,
                  "the file is XML of the interface of ClinicalTrials.gov that was switched off in"
                      + " 2024, expected JSON of version 2")
              .hint(AGAIN));
    }
    if (head.startsWith("NCT number ") && NOT_FOUND.matcher(oneLine(head)).matches()) {
      return Optional.of(
          Diagnostic.error(
                  IoCodes.ANSWER,
                  "the file is no study but tells of an error: \""
                      + head.lines().findFirst().orElse("").strip()
                      + '"')
              .hint("look at the number, and ask again"));
    }
    return Optional.empty();
  }

  private static String oneLine(String head) {
    return head.substring(0, Math.min(head.length(), 1000)).replace('\n', ' ').replace('\r', ' ');
  }

  @Override
  protected void around(String outside, ReadOptions options) {
    if (outside.contains("\"nextPageToken\"")) {
      options
          .problems()
          .accept(
              Diagnostic.warning(IoCodes.MORE_PAGES, "the answer goes on: it names a nextPageToken")
                  .at(SourceLocation.of(options.sourceName()))
                  .hint(
                      "ask again with pageToken and that value until none is named; several files"
                          + " can be given at once"));
    }
  }

  @Override
  protected EntryBinder binder() {
    return CtgovFormat::bind;
  }

  private static @Nullable EvidenceRecord bind(Entry entry) {
    JsonNode study = JsonNode.read(entry);
    if (study == null) {
      return null;
    }
    if (study.has("protocolSection")
        || study.has("resultsSection")
        || study.has("derivedSection")) {
      return new CtgovStudy(entry, study).study();
    }
    boolean full = study.has("Study") || study.has("ProtocolSection");
    if (full || (study.has("Rank") && study.has("NCTId"))) {
      entry.error(
          IoCodes.OLD_INTERFACE,
          "a study as version 1 of the interface of ClinicalTrials.gov gave it ("
              + (full ? "FullStudiesResponse" : "StudyFieldsResponse")
              + "), expected one of version 2 with \"protocolSection\"",
          entry.firstLine(),
          AGAIN);
    } else if (study.peekAt("path").startsWith(PATH)) {
      entry.error(
          IoCodes.ANSWER,
          "the server answered with an error: "
              + study.peekAt("status")
              + ' '
              + study.peekAt("error")
              + ' '
              + study.peekAt("message"),
          entry.firstLine(),
          "look at the request, and ask again");
    } else {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no study of ClinicalTrials.gov: it has no \"protocolSection\"",
          entry.firstLine(),
          "look at the entry; lists of fields, statistics and versions are not read");
    }
    return null;
  }
}
