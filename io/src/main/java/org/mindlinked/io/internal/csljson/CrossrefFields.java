package org.mindlinked.io.internal.csljson;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.io.internal.jsonentries.Names;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.Funding;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Licences;
import org.mindlinked.model.Metric;
import org.mindlinked.model.MetricKind;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;

/** The fields that Crossref has beside those of CSL, in its answers and in its CSL-JSON alike. */
public final class CrossrefFields {
  /** The parts of a reference that stand for the whole where it is not told whole. */
  private static final List<String> PARTS =
      List.of(
          "author",
          "article-title",
          "volume-title",
          "series-title",
          "journal-title",
          "year",
          "edition",
          "volume",
          "issue",
          "first-page");

  private CrossrefFields() {}

  /** Tells a draft of funders, licence, relations, references, and how often it is cited. */
  public static void tell(PublicationDraft draft, JsonNode work) {
    work.list("funder").forEach(funder -> funder(draft, funder));
    licence(draft, work.list("license"));
    CrossrefRelations.tell(draft, work);
    work.list("reference").forEach(reference -> reference(draft, reference));
    referencesTotal(draft, work);
    citations(draft, work, "is-referenced-by-count");
    for (JsonNode trial : work.list("clinical-trial-number")) {
      String number = trial.peekAt("clinical-trial-number");
      if (draft.registrations(number)) {
        trial.take("clinical-trial-number");
      }
    }
  }

  /** How often the source says that it is cited. */
  public static void citations(PublicationDraft draft, JsonNode work, String name) {
    long count = number(work, name);
    if (count >= 0) {
      work.take(name);
      draft.source().addMetrics(Metric.builder().kind(MetricKind.CITATIONS).value(count).build());
    }
  }

  /** The whole number at that property, which is not taken; -1 if it is none. */
  public static long number(JsonNode node, String name) {
    String digits = node.peekAt(name);
    return digits.matches("\\d{1,12}") ? Long.parseLong(digits) : -1;
  }

  private static void referencesTotal(PublicationDraft draft, JsonNode work) {
    for (String name : List.of("references-count", "reference-count")) {
      long count = number(work, name);
      if (count >= 0) {
        draft.publication().referencesTotal(count);
        String said = work.peekAt(name);
        work.take(name);
        if (work.peekAt("reference-count").equals(said)) {
          work.take("reference-count");
        }
        return;
      }
    }
  }

  private static void funder(PublicationDraft draft, JsonNode funder) {
    String name = funder.textAt("name");
    Optional<Identifier> id = Names.parsed(IdentifierScheme.FUNDREF, funder, "DOI");
    Reference organisation = name == null ? null : Names.organisation(draft, name, id);
    boolean any = false;
    for (JsonNode award : funder.list("award")) {
      String grant = award.text();
      if (grant != null) {
        fund(draft, organisation, grant);
        any = true;
      }
    }
    if (!any && organisation != null) {
      fund(draft, organisation, null);
    }
  }

  /** Money of that organisation, or with that number, or both. */
  public static void fund(
      PublicationDraft draft, @Nullable Reference organisation, @Nullable String grant) {
    Funding.Builder funding = Funding.builder();
    if (organisation != null) {
      funding.funder(organisation);
    }
    if (grant != null) {
      funding.grant(grant);
    }
    draft.publication().addFunding(funding.build());
  }

  /** The licence, if all that are told are one, or one alone is of the version of record. */
  private static void licence(PublicationDraft draft, List<JsonNode> licences) {
    Set<String> all = new LinkedHashSet<>();
    Set<String> ofRecord = new LinkedHashSet<>();
    for (JsonNode licence : licences) {
      String address = licence.isObject() ? licence.peekAt("URL") : "";
      if (!address.isEmpty()) {
        all.add(address);
        if (licence.peekAt("content-version").equals("vor")) {
          ofRecord.add(address);
        }
      }
    }
    Set<String> chosen = all.size() == 1 ? all : ofRecord;
    if (chosen.size() != 1) {
      return;
    }
    String address = chosen.iterator().next();
    Optional<Iri> licence = licence(address);
    if (licence.isPresent()) {
      draft.publication().license(licence.get());
      licences.stream()
          .filter(each -> each.isObject() && each.peekAt("URL").equals(address))
          .forEach(each -> each.take("URL"));
    }
  }

  /** The licence at an address or of a name that is certain. */
  public static Optional<Iri> licence(String printed) {
    return Licences.canonical(printed)
        .or(() -> isWeb(printed) ? Iri.parse(printed) : Optional.empty());
  }

  private static boolean isWeb(String address) {
    return address.startsWith("http://") || address.startsWith("https://");
  }

  /** A reference: as printed where it is told whole, else its parts with commas between. */
  private static void reference(PublicationDraft draft, JsonNode reference) {
    CitedReference.Builder cited = CitedReference.builder();
    Optional<Identifier> doi = Names.parsed(IdentifierScheme.DOI, reference, "DOI");
    doi.ifPresent(cited::addIdentifiers);
    String text = reference.textAt("unstructured");
    if (text == null) {
      StringBuilder parts = new StringBuilder();
      for (String name : PARTS) {
        String part = reference.textAt(name);
        if (part != null) {
          parts.append(parts.isEmpty() ? "" : ", ").append(part);
        }
      }
      text = parts.toString();
    }
    if (!text.isEmpty()) {
      cited.text(Text.of(text));
    }
    if (doi.isPresent() || !text.isEmpty()) {
      // The number of the reference in Crossref's database, and who found its DOI.
      reference.take("key");
      reference.take("doi-asserted-by");
      draft.publication().addReferences(cited.build());
    }
  }
}
