package org.mindlinked.io.internal.datacite;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.csljson.CrossrefFields;
import org.mindlinked.io.internal.foreign.DocumentWords;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.Markup;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.foreign.PublicationDraft.Keywords;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.io.internal.jsonentries.Names;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Person;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;

/** A record in the making. What nobody asks for is kept aside. For one thread. */
final class DataciteRecord {
  private static final Map<String, RelationKind> RELATIONS =
      Map.ofEntries(
          entry("IsVersionOf", RelationKind.VERSION_OF),
          entry("HasVersion", RelationKind.HAS_VERSION),
          entry("IsNewVersionOf", RelationKind.UPDATES),
          entry("IsPreviousVersionOf", RelationKind.UPDATED_BY),
          entry("Obsoletes", RelationKind.UPDATES),
          entry("IsObsoletedBy", RelationKind.UPDATED_BY));

  private static final Map<String, ContributionRole> ROLES =
      Map.of(
          "Editor", ContributionRole.EDITOR,
          "Translator", ContributionRole.TRANSLATOR,
          "Sponsor", ContributionRole.SPONSOR,
          "Funder", ContributionRole.FUNDER);

  private final JsonNode item;
  private final JsonNode data;
  private final PublicationDraft draft;

  DataciteRecord(Entry entry, JsonNode item, JsonNode metadata) {
    this.item = item;
    this.data = metadata;
    this.draft = new PublicationDraft(entry, DataciteJsonFormat.NAME, SourceKind.REPOSITORY_RECORD);
  }

  Publication publication() {
    identifiers();
    data.list("titles").forEach(this::title);
    types();
    data.list("creators").forEach(each -> name(each, ContributionRole.AUTHOR));
    data.list("contributors").forEach(this::contributor);
    String publisher =
        data.at("publisher").map(JsonNode::isObject).orElse(false)
            ? data.textAt("publisher", "name")
            : data.textAt("publisher");
    if (publisher != null) {
      draft.organisation(publisher, ContributionRole.PUBLISHER);
    }
    dates();
    data.list("subjects").forEach(this::subject);
    data.list("descriptions").forEach(this::description);
    data.at("container").ifPresent(this::container);
    draft.language("language", data.textAt("language"));
    rights(data.list("rightsList"));
    rights(data.list("rights_list"));
    data.list("fundingReferences").forEach(this::funding);
    data.list("relatedIdentifiers").forEach(this::related);
    CrossrefFields.citations(draft, data, "citationCount");
    item.untaken(draft::unmapped);
    draft.warnIfUntitled();
    return draft.build();
  }

  private void identifiers() {
    draft.identifier(IdentifierScheme.DOI, data.textAt("doi"));
    for (JsonNode id : List.of(item, data)) {
      if (says(id.peekAt("id"))) {
        id.take("id");
      }
    }
    for (String list : List.of("identifiers", "alternateIdentifiers")) {
      for (JsonNode each : data.list(list)) {
        String type = each.has("identifierType") ? "identifierType" : "alternateIdentifierType";
        for (String name : List.of("identifier", "Identifier", "alternateIdentifier")) {
          identifier(each, name, each.peekAt(type), type);
        }
      }
    }
    String url = data.peekAt("url");
    if (Identifier.parse(url).identifier().isPresent()) {
      draft.identifier(data.textAt("url"));
    }
  }

  private void identifier(JsonNode node, String name, String type, String typeName) {
    String value = node.peekAt(name);
    boolean known = type.equals("DOI") || type.equals("URL");
    if (known && Identifier.parse(value).identifier().isPresent()) {
      draft.identifier(value);
      node.take(name);
      node.take(typeName);
    } else if (type.equals("DOI") && draft.identifier(IdentifierScheme.DOI, value)) {
      node.take(name);
      node.take(typeName);
    }
  }

  private boolean says(String text) {
    return Identifier.parse(IdentifierScheme.DOI, text)
        .identifier()
        .filter(draft.identifiers()::contains)
        .isPresent();
  }

  private void title(JsonNode title) {
    if (title.peekAt("titleType").isEmpty()) {
      String text = title.isObject() ? title.textAt("title") : title.text();
      draft.title("titles/title", text == null ? null : Markup.plain(text));
    }
  }

  /** What the record itself calls it, if that is a term of ours; else the wider word. */
  private void types() {
    String general = data.peekAt("types", "resourceTypeGeneral");
    String own = data.peekAt("types", "resourceType");
    boolean vague = general.isEmpty() || general.equals("Text") || general.equals("Other");
    Optional<PublicationType> type =
        vague
            ? own.isEmpty() ? Optional.empty() : DocumentWords.type(own)
            : DocumentWords.type(general);
    String label = vague ? own : general;
    if (type.isPresent() || !label.isEmpty()) {
      draft.publication().publicationType(type.orElseGet(() -> PublicationType.labelled(label)));
      data.take("types", vague ? "resourceType" : "resourceTypeGeneral");
      if (own.equals(general)) {
        data.take("types", "resourceType");
      }
    }
  }

  private void contributor(JsonNode node) {
    String type = node.textAt("contributorType");
    ContributionRole role =
        type == null
            ? ContributionRole.CONTRIBUTOR
            : Optional.ofNullable(ROLES.get(type)).orElseGet(() -> ContributionRole.labelled(type));
    name(node, role);
  }

  private void name(JsonNode node, ContributionRole role) {
    String name = node.isObject() ? node.peekAt("name") : String.valueOf(node.peek());
    Contribution.Builder contribution = Contribution.builder().addRoles(role);
    String kind = node.peekAt("nameType") + node.peekAt("type");
    String family = node.textAt("familyName");
    String given = node.textAt("givenName");
    if (family != null) {
      Person.Builder person = Person.builder().family(family);
      if (given != null) {
        person.given(given);
      }
      contribution.person(person.build());
      if (name.equals(family + ", " + given) || name.equals(given + " " + family)) {
        node.take("name");
      }
    } else if (name.isEmpty()) {
      return;
    } else if (kind.startsWith("Organization")) {
      contribution.organisation(draft.organisation(name));
      take(node);
    } else {
      contribution.person(PublicationDraft.person(name));
      take(node);
    }
    if (!kind.isEmpty()) {
      node.take("nameType");
      node.take("type");
    }
    Names.identifier(contribution, IdentifierScheme.ORCID, node, "id");
    for (JsonNode id : node.list("nameIdentifiers")) {
      String scheme = id.peekAt("nameIdentifierScheme").toUpperCase(java.util.Locale.ROOT);
      if (scheme.equals("ORCID") || scheme.equals("ISNI")) {
        Names.identifier(contribution, IdentifierScheme.valueOf(scheme), id, "nameIdentifier");
      }
    }
    for (JsonNode affiliation : node.list("affiliation")) {
      affiliation(contribution, affiliation);
    }
    draft.publication().addContributors(contribution.build());
  }

  private static void take(JsonNode node) {
    if (node.isObject()) {
      node.take("name");
    } else {
      node.take();
    }
  }

  private void affiliation(Contribution.Builder contribution, JsonNode node) {
    String name = node.isObject() ? node.textAt("name") : node.text();
    if (name != null) {
      boolean ror = node.peekAt("affiliationIdentifierScheme").equalsIgnoreCase("ROR");
      Optional<Identifier> id =
          ror
              ? Names.parsed(IdentifierScheme.ROR, node, "affiliationIdentifier")
              : Optional.empty();
      contribution.addAffiliations(Names.organisation(draft, name, id));
    }
  }

  /** Issued, else Available, else the year of publication. */
  private void dates() {
    for (String wanted : List.of("Issued", "Available")) {
      for (JsonNode date : data.list("dates")) {
        if (draft.issued() == null && date.peekAt("dateType").equals(wanted)) {
          draft.issued("dates/date", date.textAt("date"));
          date.take("dateType");
        }
      }
    }
    for (String name : List.of("publicationYear", "publication_year", "published")) {
      String year = data.peekAt(name);
      if (draft.issued() == null) {
        draft.issued(name, year);
        data.take(name);
      } else if (!year.isEmpty() && draft.issued().toString().startsWith(year)) {
        data.take(name);
      }
    }
  }

  private void subject(JsonNode node) {
    String words = node.isObject() ? node.textAt("subject") : node.text();
    String scheme = node.textAt("subjectScheme");
    if (words == null) {
      return;
    }
    if (scheme == null) {
      draft.keyword(Keywords.REPOSITORY, words);
      return;
    }
    Subject.Builder subject = Subject.builder().scheme(scheme).label(Text.of(words));
    Optional<Iri> iri = Iri.parse(node.peekAt("valueUri"));
    if (iri.isPresent()) {
      subject.iri(iri.get());
      node.take("valueUri");
    }
    draft.subject(subject.build());
  }

  private void description(JsonNode node) {
    if (node.peekAt("descriptionType").equals("Abstract")) {
      String text = node.textAt("description");
      if (text != null) {
        draft.publication().abstractText(Text.of(Markup.plain(text)));
        node.take("descriptionType");
      }
    }
  }

  private void container(JsonNode node) {
    draft.containerTitle(node.textAt("title"));
    set(node.textAt("volume"), draft.publication()::volume);
    set(node.textAt("issue"), draft.publication()::issue);
    set(node.textAt("firstPage"), draft.publication()::pageStart);
    set(node.textAt("lastPage"), draft.publication()::pageEnd);
    if (node.peekAt("identifierType").equals("ISSN")) {
      draft.containerNumber(
          "container/identifier", IdentifierScheme.ISSN, node.textAt("identifier"));
      node.take("identifierType");
    }
  }

  private static void set(@Nullable String value, java.util.function.Consumer<String> place) {
    if (value != null) {
      place.accept(value);
    }
  }

  /** The licence if a single one is told. */
  private void rights(List<JsonNode> rights) {
    List<JsonNode> told = rights.stream().filter(each -> each.has("rightsUri")).toList();
    if (told.size() == 1) {
      Optional<Iri> licence = CrossrefFields.licence(told.get(0).peekAt("rightsUri"));
      if (licence.isPresent()) {
        draft.publication().license(licence.get());
        told.get(0).take("rightsUri");
      }
    }
  }

  private void funding(JsonNode node) {
    String name = node.textAt("funderName");
    String award = node.textAt("awardNumber");
    if (name == null && award == null) {
      return;
    }
    String type = node.peekAt("funderIdentifierType");
    IdentifierScheme scheme = type.equals("ROR") ? IdentifierScheme.ROR : IdentifierScheme.FUNDREF;
    Optional<Identifier> id =
        type.equals("ROR") || type.startsWith("Crossref Funder")
            ? Names.parsed(scheme, node, "funderIdentifier")
            : Optional.empty();
    CrossrefFields.fund(draft, name == null ? null : Names.organisation(draft, name, id), award);
  }

  private void related(JsonNode node) {
    String value = node.peekAt("relatedIdentifier");
    String relation = node.peekAt("relationType");
    if (value.isEmpty()) {
      return;
    }
    Optional<Identifier> id =
        node.peekAt("relatedIdentifierType").equals("DOI")
            ? Identifier.parse(IdentifierScheme.DOI, value).identifier()
            : Identifier.parse(value).identifier();
    RelationKind known = RELATIONS.get(relation);
    RelationKind kind =
        known != null
            ? known
            : relation.isEmpty() ? RelationKind.RELATED : RelationKind.labelled(relation);
    draft.relation(kind, id.orElse(null), id.isEmpty() ? value : null);
    node.take("relatedIdentifier");
    node.take("relationType");
    if (id.isPresent()) {
      node.take("relatedIdentifierType");
    }
  }
}
