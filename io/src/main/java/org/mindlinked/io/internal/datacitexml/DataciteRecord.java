package org.mindlinked.io.internal.datacitexml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.DocumentWords;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.PrintedDate;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.xml.Parallel;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Funding;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Licences;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Reference;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;

/** A resource in the making. What nothing here asks for is kept aside. For one thread. */
final class DataciteRecord {
  private static final Map<String, IdentifierScheme> SCHEMES =
      Map.of(
          "doi", IdentifierScheme.DOI,
          "pmid", IdentifierScheme.PMID,
          "pmcid", IdentifierScheme.PMCID,
          "handle", IdentifierScheme.HANDLE,
          "isbn", IdentifierScheme.ISBN,
          "arxiv", IdentifierScheme.ARXIV,
          "url", IdentifierScheme.URL,
          "urn", IdentifierScheme.URL,
          "purl", IdentifierScheme.URL);

  private static final Map<String, RelationKind> RELATIONS =
      Map.of(
          "IsVersionOf", RelationKind.VERSION_OF,
          "HasVersion", RelationKind.HAS_VERSION,
          "IsNewVersionOf", RelationKind.UPDATES,
          "IsPreviousVersionOf", RelationKind.UPDATED_BY,
          "Obsoletes", RelationKind.UPDATES,
          "IsObsoletedBy", RelationKind.UPDATED_BY);

  private final Entry entry;
  private final XmlNode resource;
  private final PublicationDraft draft;

  DataciteRecord(Entry entry, XmlNode resource) {
    this.entry = entry;
    this.resource = resource;
    this.draft = new PublicationDraft(entry, DataciteXmlFormat.NAME, SourceKind.REPOSITORY_RECORD);
  }

  Publication publication() {
    identifiers();
    title();
    new DatacitePeople(entry, draft).tell(resource);
    publisher();
    dates();
    type();
    inside("subjects", "subject").forEach(this::subject);
    List<XmlNode> abstracts =
        inside("descriptions", "description").stream()
            .filter(node -> "Abstract".equals(node.attributeValue("descriptionType")))
            .toList();
    Parallel.text(abstracts, XmlNode::peekLines)
        .ifPresent(text -> draft.publication().abstractText(text));
    abstracts.forEach(node -> node.attribute("descriptionType"));
    draft.language("resource/language", resource.wordsAt("language"));
    rights();
    inside("fundingReferences", "fundingReference").forEach(this::funding);
    inside("relatedIdentifiers", "relatedIdentifier").forEach(this::related);
    inside("relatedItems", "relatedItem").forEach(this::container);
    resource.untaken(draft::unmapped);
    draft.warnIfUntitled();
    return draft.build();
  }

  private List<XmlNode> inside(String list, String name) {
    return resource.children(list).stream().flatMap(node -> node.children(name).stream()).toList();
  }

  private void identifiers() {
    for (XmlNode node : resource.children("identifier")) {
      identifier(node, "identifierType");
    }
    for (XmlNode node : inside("alternateIdentifiers", "alternateIdentifier")) {
      identifier(node, "alternateIdentifierType");
    }
  }

  private void identifier(XmlNode node, String attribute) {
    IdentifierScheme scheme = scheme(node.attributeValue(attribute));
    String words = node.peekWords();
    if (scheme != null && words != null && !words.startsWith(":")) {
      draft.identifier(scheme, words); // a malformed one is kept as found
      node.take();
      node.attribute(attribute);
    }
  }

  private static @Nullable IdentifierScheme scheme(@Nullable String type) {
    return type == null ? null : SCHEMES.get(type.toLowerCase(java.util.Locale.ROOT));
  }

  /** The main title, with translations if the languages of all are told. */
  private void title() {
    List<XmlNode> titles = new ArrayList<>();
    for (XmlNode node : inside("titles", "title")) {
      String type = node.attributeValue("titleType");
      if (type == null || (type.equals("TranslatedTitle") && !titles.isEmpty())) {
        titles.add(node);
      }
    }
    Parallel.text(titles, XmlNode::peekWords)
        .ifPresent(
            text -> {
              draft.title(text);
              if (text.translations().size() == titles.size() && titles.size() > 1) {
                titles.forEach(node -> node.attribute("titleType"));
              }
            });
  }

  private void publisher() {
    for (XmlNode node : resource.children("publisher")) {
      String name = node.words();
      if (name == null || name.startsWith("(:") || name.startsWith(":")) {
        draft.unmapped("resource/publisher", name); // a code for "not known"
        continue;
      }
      Optional<Identifier> id =
          DatacitePeople.of(
              node.attributeValue("publisherIdentifierScheme"),
              node.attributeValue("publisherIdentifier"));
      if (id.isEmpty()) {
        draft.organisation(name, ContributionRole.PUBLISHER);
      } else {
        node.takeAll();
        draft.organisation(
            name, Organisation.builder().name(Text.of(name)).addIdentifiers(id.get()).build());
        draft.organisation(name, ContributionRole.PUBLISHER);
      }
    }
  }

  private void dates() {
    for (XmlNode date : inside("dates", "date")) {
      if ("Issued".equals(date.attributeValue("dateType"))) {
        date.attribute("dateType");
        draft.issued("resource/dates/date", date.words());
      }
    }
    String year = resource.wordsAt("publicationYear");
    boolean same =
        year != null && draft.issued() != null && draft.issued().toString().startsWith(year);
    if (!same && year != null && PrintedDate.read(year).isPresent()) {
      draft.issued("resource/publicationYear", year);
    } else if (!same) {
      draft.unmapped("resource/publicationYear", year);
    }
  }

  private void type() {
    Optional<XmlNode> field = resource.child("resourceType");
    String words = field.map(XmlNode::peekWords).orElse(null);
    String general = field.map(node -> node.attributeValue("resourceTypeGeneral")).orElse(null);
    Optional<PublicationType> told = words == null ? Optional.empty() : DocumentWords.type(words);
    Optional<PublicationType> wide =
        general == null || general.equals("Other") ? Optional.empty() : DocumentWords.type(general);
    if (told.isPresent()) {
      draft.publication().publicationType(told.get());
      field.ifPresent(XmlNode::take);
      if (wide.equals(told)) {
        field.ifPresent(node -> node.attribute("resourceTypeGeneral"));
      }
    } else if (wide.isPresent()) {
      draft.publication().publicationType(wide.get());
      field.ifPresent(node -> node.attribute("resourceTypeGeneral"));
    } else if (words != null) {
      draft.publication().publicationType(PublicationType.labelled(words));
      field.ifPresent(XmlNode::take);
    }
  }

  private void subject(XmlNode node) {
    String scheme = node.attributeValue("subjectScheme");
    String words = node.words();
    if (words == null) {
      return;
    }
    if (scheme == null) {
      draft.keyword(PublicationDraft.Keywords.REPOSITORY, words);
      return;
    }
    node.attribute("subjectScheme");
    Subject.Builder subject = Subject.builder().scheme(scheme).label(Text.of(words));
    String code = node.attribute("classificationCode");
    if (code != null) {
      subject.code(code);
    }
    Optional<Iri> iri = Optional.ofNullable(node.attributeValue("valueURI")).flatMap(Iri::parse);
    if (iri.isPresent()) {
      node.attribute("valueURI");
      subject.iri(iri.get());
    }
    draft.subject(subject.build());
  }

  private void rights() {
    boolean licensed = false;
    boolean told = false;
    for (XmlNode node : inside("rightsList", "rights")) {
      Optional<Iri> licence =
          Optional.ofNullable(node.attributeValue("rightsURI")).flatMap(Licences::canonical);
      if (licence.isPresent() && !licensed) {
        draft.publication().license(licence.get());
        node.attribute("rightsURI");
        licensed = true;
      }
      String words = node.peekWords();
      if (words != null && !told) {
        draft.publication().rights(Text.of(words));
        node.take();
        told = true;
      }
    }
  }

  private void funding(XmlNode node) {
    String name = node.wordsAt("funderName");
    String grant = node.wordsAt("awardNumber");
    if (name == null && grant == null) {
      return;
    }
    Funding.Builder funding = Funding.builder();
    if (name != null) {
      funding.funder(funder(node, name));
    }
    if (grant != null) {
      funding.grant(grant);
    }
    draft.publication().addFunding(funding.build());
  }

  private Reference funder(XmlNode node, String name) {
    Optional<XmlNode> field = node.child("funderIdentifier");
    Optional<Identifier> id =
        field.flatMap(
            known ->
                DatacitePeople.of(known.attributeValue("funderIdentifierType"), known.peekWords()));
    if (id.isEmpty()) {
      return draft.organisation(name);
    }
    field.ifPresent(XmlNode::takeAll);
    return draft.organisation(
        name, Organisation.builder().name(Text.of(name)).addIdentifiers(id.get()).build());
  }

  private void related(XmlNode node) {
    String type = node.attributeValue("relatedIdentifierType");
    String relation = node.attributeValue("relationType");
    String words = node.peekWords();
    if (words == null || relation == null) {
      return;
    }
    if (("ISSN".equals(type) || "EISSN".equals(type))
        && (relation.equals("IsPartOf") || relation.equals("IsPublishedIn"))) {
      draft.containerNumber("resource/relatedIdentifiers", IdentifierScheme.ISSN, node.words());
      node.attribute("relatedIdentifierType");
      node.attribute("relationType");
      return;
    }
    IdentifierScheme scheme = scheme(type);
    Optional<Identifier> other =
        scheme == null ? Optional.empty() : Identifier.parse(scheme, words).identifier();
    if (other.isEmpty()) {
      return;
    }
    node.take();
    node.attribute("relatedIdentifierType");
    node.attribute("relationType");
    if (relation.equals("References") || relation.equals("Cites")) {
      draft
          .publication()
          .addReferences(CitedReference.builder().addIdentifiers(other.get()).build());
    } else {
      RelationKind known = RELATIONS.get(relation);
      draft.relation(known == null ? RelationKind.labelled(relation) : known, other.get(), null);
    }
  }

  /** The journal or book in which it was published. */
  private void container(XmlNode item) {
    String relation = item.attributeValue("relationType");
    if (!"IsPublishedIn".equals(relation)) {
      return;
    }
    item.attribute("relationType");
    draft.containerTitle(item.wordsAt("titles", "title"));
    item.child("relatedItemIdentifier")
        .filter(id -> "ISSN".equals(id.attribute("relatedItemIdentifierType")))
        .ifPresent(
            id ->
                draft.containerNumber(
                    "resource/relatedItems/relatedItem/relatedItemIdentifier",
                    IdentifierScheme.ISSN,
                    id.words()));
    Publication.Builder publication = draft.publication();
    Optional.ofNullable(item.wordsAt("volume")).ifPresent(publication::volume);
    Optional.ofNullable(item.wordsAt("issue")).ifPresent(publication::issue);
    Optional.ofNullable(item.wordsAt("firstPage")).ifPresent(publication::pageStart);
    Optional.ofNullable(item.wordsAt("lastPage")).ifPresent(publication::pageEnd);
  }
}
