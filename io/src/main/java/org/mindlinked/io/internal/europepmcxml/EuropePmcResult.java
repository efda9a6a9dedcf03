package org.mindlinked.io.internal.europepmcxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.Markup;
import org.mindlinked.io.internal.foreign.MeshHeadings;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.pubmed.PubmedRelations;
import org.mindlinked.io.internal.pubmed.PubmedTexts;
import org.mindlinked.io.internal.pubmed.PubmedTypes;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Funding;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Metric;
import org.mindlinked.model.MetricKind;
import org.mindlinked.model.Publication;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Text;

/** A result in the making. What nothing here asks for is kept aside. For one thread. */
final class EuropePmcResult {
  private final XmlNode result;
  private final PublicationDraft draft;

  EuropePmcResult(Entry entry, XmlNode result, String format) {
    this.result = result;
    this.draft = new PublicationDraft(entry, format, SourceKind.EXPORT_FILE);
  }

  Publication publication() {
    identifiers();
    List<String> languages = new ArrayList<>();
    for (XmlNode language : result.children("language")) {
      draft.language("result/language", language.words()).ifPresent(languages::add);
    }
    String title = result.textAt("title");
    PubmedTexts.title(
        draft, title == null ? null : Markup.plain(title), "result/title", null, languages);
    new EuropePmcPeople(draft).tell(result);
    journal();
    dates();
    types();
    String summary = result.textAt("abstractText");
    if (summary != null) {
      draft.publication().abstractText(Text.of(Markup.plain(summary)));
    }
    meshHeadings();
    for (XmlNode keyword : inside("keywordList", "keyword")) {
      draft.keyword(PublicationDraft.Keywords.UNKNOWN, keyword.words());
    }
    grants();
    relations();
    citations();
    result.untaken(draft::unmapped);
    draft.warnIfUntitled();
    return draft.build();
  }

  private List<XmlNode> inside(String list, String name) {
    return result.child(list).map(all -> all.children(name)).orElseGet(List::of);
  }

  private void identifiers() {
    draft.identifier(IdentifierScheme.PMID, result.wordsAt("pmid"));
    draft.identifier(IdentifierScheme.PMCID, result.wordsAt("pmcid"));
    draft.identifier(IdentifierScheme.DOI, result.wordsAt("doi"));
    String source = result.wordsAt("source");
    String id = result.wordsAt("id");
    if (source != null && id != null) {
      Optional<Identifier> own =
          switch (source) {
            case "MED" -> Identifier.parse(IdentifierScheme.PMID, id).identifier();
            case "PMC" -> Identifier.parse(IdentifierScheme.PMCID, id).identifier();
            default -> Optional.empty();
          };
      if (own.isPresent()) {
        draft.identifier(own.get().scheme(), id);
      } else {
        draft.identifier(IdentifierScheme.EUROPEPMC, source + "/" + id);
      }
    } else {
      draft.unmapped("result/source", source);
      draft.unmapped("result/id", id);
    }
    for (XmlNode text : inside("fullTextIdList", "fullTextId")) {
      String number = text.peekWords();
      if (number != null
          && Identifier.parse(number).identifier().stream()
              .anyMatch(known -> draft.identifiers().contains(known))) {
        text.take();
      }
    }
  }

  private void journal() {
    Publication.Builder publication = draft.publication();
    String title = result.wordsAt("journalInfo", "journal", "title");
    draft.containerTitle(title == null ? result.wordsAt("journalTitle") : title);
    draft.containerShortTitle(result.wordsAt("journalInfo", "journal", "medlineAbbreviation"));
    once(result.wordsAt("journalVolume"), publication::volume);
    once(result.wordsAt("journalInfo", "volume"), publication::volume);
    once(result.wordsAt("issue"), publication::issue);
    once(result.wordsAt("journalInfo", "issue"), publication::issue);
    draft.pages("result/pageInfo", result.wordsAt("pageInfo"));
    Optional<XmlNode> journal = result.at("journalInfo", "journal");
    for (String name : List.of("issn", "ISSN", "essn", "ESSN")) {
      journal.ifPresent(node -> number("result/journalInfo/journal/" + name, node.wordsAt(name)));
    }
    String numbers = result.wordsAt("journalIssn");
    if (numbers != null) {
      for (String number : numbers.split(";", -1)) {
        number("result/journalIssn", number);
      }
    }
    String publisher = result.wordsAt("bookOrReportDetails", "publisher");
    if (publisher != null) {
      draft.organisation(publisher, ContributionRole.PUBLISHER);
    }
  }

  private void number(String name, @Nullable String value) {
    draft.containerNumber(name, IdentifierScheme.ISSN, value);
  }

  private static void once(@Nullable String value, java.util.function.Consumer<String> place) {
    if (value != null) {
      place.accept(value);
    }
  }

  /** That of the issue, else the year. */
  private void dates() {
    String path = "result/journalInfo/dateOfPublication";
    draft.issued(path, result.wordsAt("journalInfo", "dateOfPublication"));
    Optional<XmlNode> year = result.child("pubYear");
    String printed = year.map(XmlNode::peekWords).orElse(null);
    if (draft.issued() == null) {
      year.ifPresent(XmlNode::take);
      draft.issued("result/pubYear", printed);
    }
    String issued = draft.issued() == null ? "" : draft.issued().toString();
    sameAs(year, issued.length() < 4 ? "" : issued.substring(0, 4));
    sameAs(
        result.at("journalInfo", "yearOfPublication"),
        issued.length() < 4 ? "" : issued.substring(0, 4));
    sameAs(
        result.at("journalInfo", "monthOfPublication"),
        issued.length() < 7 ? "" : String.valueOf(Integer.parseInt(issued.substring(5, 7))));
  }

  private static void sameAs(Optional<XmlNode> node, String value) {
    node.filter(known -> value.equals(known.peekWords())).ifPresent(XmlNode::take);
  }

  private void types() {
    List<String> words = new ArrayList<>();
    for (XmlNode type : result.children("pubType")) {
      String all = type.words();
      if (all != null) {
        words.addAll(List.of(all.split("\\s*;\\s*", -1)));
      }
    }
    for (XmlNode type : inside("pubTypeList", "pubType")) {
      String word = type.words();
      if (word != null) {
        words.add(word);
      }
    }
    PubmedTypes.tell(draft, "result/pubType", words, null);
  }

  private void meshHeadings() {
    for (XmlNode heading : inside("meshHeadingList", "meshHeading")) {
      String label = heading.wordsAt("descriptorName");
      if (label == null) {
        continue;
      }
      boolean major = isMajor(heading);
      List<XmlNode> qualifiers =
          heading
              .child("meshQualifierList")
              .map(all -> all.children("meshQualifier"))
              .orElseGet(List::of);
      for (XmlNode qualifier : qualifiers) {
        qualifier.wordsAt("abbreviation");
        boolean its = isMajor(qualifier); // asked in any case, so that it counts as read
        boolean both = its || major;
        draft.subject(MeshHeadings.subject(null, label, qualifier.wordsAt("qualifierName"), both));
      }
      if (qualifiers.isEmpty()) {
        draft.subject(MeshHeadings.subject(null, label, null, major));
      }
    }
  }

  private static boolean isMajor(XmlNode node) {
    return "Y".equals(node.wordsAt("majorTopic_YN"));
  }

  private void grants() {
    for (XmlNode grant : inside("grantsList", "grant")) {
      String agency = grant.wordsAt("agency");
      String number = grant.wordsAt("grantId");
      if (agency != null || number != null) {
        Funding.Builder funding = Funding.builder();
        if (agency != null) {
          funding.funder(draft.organisation(agency));
        }
        once(number, funding::grant);
        draft.publication().addFunding(funding.build());
      }
      grant.wordsAt("orderIn");
    }
  }

  private void relations() {
    for (XmlNode relation : inside("commentCorrectionList", "commentCorrection")) {
      String type = String.valueOf(relation.child("type").map(XmlNode::peekWords).orElse(null));
      String word = joined(type);
      boolean medline = "MED".equals(relation.child("source").map(XmlNode::peekWords).orElse(null));
      String id = relation.child("id").map(XmlNode::peekWords).orElse(null);
      RelationKind preprint =
          switch (word) {
            case "PreprintIn" -> RelationKind.HAS_PREPRINT;
            case "PreprintOf" -> RelationKind.PREPRINT_OF;
            default -> null;
          };
      if (preprint == null && !PubmedRelations.knows(word)) {
        continue;
      }
      String printed = relation.wordsAt("reference");
      String pmid = medline ? id : null;
      if (preprint == null) {
        PubmedRelations.tell(draft, word, printed, pmid);
      } else {
        Identifier other =
            id == null
                ? null
                : Identifier.parse(
                        IdentifierScheme.EUROPEPMC,
                        relation.child("source").map(XmlNode::peekWords).orElse("") + "/" + id)
                    .identifier()
                    .orElse(null);
        draft.relation(preprint, other, printed);
        medline |= other != null;
      }
      relation.wordsAt("type");
      relation.wordsAt("orderIn");
      if (medline) {
        relation.wordsAt("id");
        relation.wordsAt("source");
      }
    }
  }

  /** {@code Erratum for} is {@code ErratumFor}. */
  private static String joined(String type) {
    StringBuilder word = new StringBuilder();
    for (String part : type.split(" ", -1)) {
      if (!part.isEmpty()) {
        word.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
      }
    }
    return word.toString();
  }

  private void citations() {
    Optional<XmlNode> count = result.child("citedByCount");
    String value = count.map(XmlNode::peekWords).orElse("");
    if (value.matches("\\d{1,9}")) {
      count.ifPresent(XmlNode::take);
      draft
          .source()
          .addMetrics(
              Metric.builder()
                  .kind(MetricKind.CITATIONS)
                  .label(Text.of("citedByCount"))
                  .value(Long.parseLong(value))
                  .build());
    }
  }
}
