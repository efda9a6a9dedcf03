package org.mindlinked.io.internal.foreign;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.Container;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.MalformedIdentifier;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Person;
import org.mindlinked.model.Publication;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.Registration;
import org.mindlinked.model.Relation;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.Shown;

/**
 * A publication in the making, out of an entry of another format. What cannot be read as what it
 * should be is kept in the words of the source among the unmapped fields: nothing is lost, nothing
 * repaired. White space around a value is no part of it, and a blank value is none. For one thread.
 */
public final class PublicationDraft extends Draft {
  private final Publication.Builder publication = Publication.builder();
  private final Container.Builder container = Container.builder();
  private final Set<Relation> relations = new java.util.LinkedHashSet<>();
  private @Nullable String title;
  private @Nullable PartialDate issued;
  private @Nullable String unread;
  private String unreadName = "";
  private long unreadLine;
  private boolean hasContainer;

  /**
   * A draft.
   *
   * @param format the name of the format, which the source record keeps
   * @param kind what kind of source an entry of it is
   */
  public PublicationDraft(Entry entry, String format, SourceKind kind) {
    super(entry, format, kind);
  }

  /** For what has no method here. */
  public Publication.Builder publication() {
    return publication;
  }

  /** Doubts a record of which no title is known; it is kept. */
  public void warnIfUntitled() {
    warnIfUntitled(title != null);
  }

  // What is said once.

  /** The title. A second one is kept aside under that name. */
  public void title(String name, @Nullable String text) {
    String words = trimmed(text);
    if (words == null) {
      return;
    }
    if (title == null) {
      title = words;
      publication.title(Text.of(words));
    } else if (!title.equals(words)) {
      unmapped(name, words);
    }
  }

  /** The title in languages that are known. */
  public void title(Text text) {
    title = text.any();
    publication.title(text);
  }

  /** Whether there is a title. */
  public boolean hasTitle() {
    return title != null;
  }

  /**
   * The date of publication; one that cannot be read for certain, or a second one, is kept aside.
   */
  public void issued(String name, @Nullable String printed) {
    issued(name, printed, entry().firstLine());
  }

  /**
   * The date of publication, as {@link #issued(String, String)} takes it.
   *
   * @param line on which line of the file it stands
   */
  public void issued(String name, @Nullable String printed, long line) {
    String words = trimmed(printed);
    if (words == null) {
      return;
    }
    Optional<PrintedDate> date = PrintedDate.read(words);
    if (date.isEmpty()) {
      unreadDate(name, words, line);
      return;
    }
    if (issued != null && !issued.equals(date.get().date())) {
      unmapped(name, words);
      return;
    }
    if (issued == null) {
      issued(date.get().date());
    }
    if (!date.get().exact()) {
      unmapped(name, words);
    }
  }

  /** The date of publication. */
  public void issued(PartialDate date) {
    issued = date;
    publication.issued(date);
  }

  /**
   * Words that should be a date of publication and are none: kept aside, and told if no other is.
   *
   * @param line on which line of the file they stand
   */
  public void unreadDate(String name, String printed, long line) {
    unmapped(name, printed);
    if (unread == null) {
      unread = printed;
      unreadName = name;
      unreadLine = line;
    }
  }

  /** The date of publication that was read, or null. */
  public @Nullable PartialDate issued() {
    return issued;
  }

  /**
   * The pages, as one or as the first and last of a range; what says more or something else is kept
   * aside under that name.
   */
  public void pages(String name, @Nullable String printed) {
    String words = trimmed(printed);
    if (words != null && !PrintedPages.tell(this, words)) {
      unmapped(name, words);
    }
  }

  /**
   * The first and the last page as two fields. Digits that both have in common may be left out of
   * the last ({@code 454}, {@code 81}).
   */
  public void pages(String firstName, String first, String lastName, String last) {
    if (!PrintedPages.isPage(first) || !PrintedPages.isPage(last)) {
      pages(firstName, first);
      unmapped(lastName, last);
      return;
    }
    publication.pageStart(first).pageEnd(PrintedPages.whole(first, last));
  }

  /** The title of the journal, book or site. */
  public void containerTitle(@Nullable String text) {
    String words = trimmed(text);
    if (words != null) {
      container.title(Text.of(words));
      hasContainer = true;
    }
  }

  /** The abbreviated title of the journal. */
  public void containerShortTitle(@Nullable String text) {
    String words = trimmed(text);
    if (words != null) {
      container.shortTitle(Text.of(words));
      hasContainer = true;
    }
  }

  /** Whether anything is known of what it stands in. */
  public boolean isInContainer() {
    return hasContainer;
  }

  /** An ISSN or ISBN of what it stands in; anything else is kept aside under that name. */
  public void containerNumber(String name, IdentifierScheme scheme, @Nullable String asFound) {
    String words = trimmed(asFound);
    if (words == null) {
      return;
    }
    Optional<Identifier> number = Identifier.parse(scheme, words).identifier();
    number.ifPresentOrElse(this::containerNumber, () -> unmapped(name, words));
  }

  /** An ISSN or ISBN of what it stands in. */
  public void containerNumber(Identifier number) {
    container.addIssn(number);
    hasContainer = true;
  }

  /** A kind of study that the source states. */
  public void design(StudyDesign design) {
    publication.addDesigns(design);
  }

  /**
   * A language by its name or code; an unknown one is kept aside under that name.
   *
   * @return its tag
   */
  public Optional<String> language(String name, @Nullable String printed) {
    String words = trimmed(printed);
    if (words == null) {
      return Optional.empty();
    }
    Optional<String> tag = Languages.tag(words);
    if (tag.isPresent()) {
      publication.addLanguages(tag.get());
    } else {
      unmapped(name, words);
    }
    return tag;
  }

  /** From where keywords are. */
  public enum Keywords {
    /** The authors gave them. */
    AUTHOR,
    /** An index gave them. */
    INDEXER,
    /** A repository gave them. */
    REPOSITORY,
    /** The source does not say. */
    UNKNOWN
  }

  /** A keyword. */
  public void keyword(Keywords origin, @Nullable String keyword) {
    String words = trimmed(keyword);
    if (words == null) {
      return;
    }
    Text text = Text.of(words);
    switch (origin) {
      case AUTHOR -> publication.addAuthorKeywords(text);
      case INDEXER -> publication.addIndexerKeywords(text);
      case REPOSITORY -> publication.addRepositoryKeywords(text);
      case UNKNOWN -> publication.addKeywords(text);
    }
  }

  /**
   * MeSH headings as an index prints one: {@code *Depression/therapy/*psychology}. Each qualifier
   * gives a subject, a heading without any gives one.
   */
  public void meshHeading(@Nullable String printed) {
    String words = trimmed(printed);
    if (words != null) {
      MeshHeadings.printed(words).forEach(publication::addSubjects);
    }
  }

  /** A subject of a controlled list. */
  public void subject(Subject subject) {
    publication.addSubjects(subject);
  }

  /**
   * A relation to another publication.
   *
   * @param other its identifier, or null
   * @param printed how the source calls it, or null
   */
  public void relation(RelationKind kind, @Nullable Identifier other, @Nullable String printed) {
    String words = trimmed(printed);
    if (other == null && words == null) {
      return;
    }
    Relation.Builder relation = Relation.builder().kind(kind);
    if (other != null) {
      relation.identifier(other);
    }
    if (words != null) {
      relation.text(Text.of(words));
    }
    relations.add(relation.build());
  }

  // Who made it.

  /** A person in that role. */
  public void person(Person person, ContributionRole role) {
    publication.addContributors(Contribution.builder().person(person).addRoles(role).build());
  }

  /**
   * A person whose name stands with the family name before a comma ({@code Hill, Anna, Jr}), or
   * whole. Names are split at commas only.
   */
  public static Person person(String printed) {
    String name = printed.strip();
    int comma = name.indexOf(',');
    String family = comma < 0 ? "" : part(name, 0, comma);
    if (family.isEmpty()) {
      return Person.builder().full(name).build();
    }
    Person.Builder person = Person.builder().family(family);
    int second = name.indexOf(',', comma + 1);
    String given = part(name, comma + 1, second < 0 ? name.length() : second);
    if (!given.isEmpty()) {
      person.given(given);
    }
    String suffix = second < 0 ? "" : part(name, second + 1, name.length());
    if (!suffix.isEmpty()) {
      person.suffix(suffix);
    }
    return person.build();
  }

  /** A part of a name, without the white space of ASCII at the commas around it. */
  private static String part(String name, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isAsciiSpace(name.charAt(from))) {
      from++;
    }
    while (from < to && isAsciiSpace(name.charAt(to - 1))) {
      to--;
    }
    return name.substring(from, to);
  }

  private static boolean isAsciiSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** An organisation in that role. */
  public void organisation(String name, ContributionRole role) {
    publication.addContributors(
        Contribution.builder().organisation(organisation(name)).addRoles(role).build());
  }

  /**
   * The publication. Its IRI is made of its best identifier, else of the source and its number in
   * it. An address is no such identifier: several records can have that of their journal.
   */
  public Publication build() {
    return told().id(recordId(title)).addSources(source().build()).build();
  }

  /**
   * The publication as one inside a study, without IRI and source. What has no place is in the
   * {@linkplain #source source} of this draft.
   */
  public Publication inside() {
    return told().build();
  }

  private Publication.Builder told() {
    if (issued == null && unread != null) {
      entry()
          .warning(
              IoCodes.UNREAD_DATE,
              "no year can be read from "
                  + unreadName
                  + " "
                  + Shown.of(unread)
                  + ": the publication has no date",
              unreadLine,
              "it is kept among the unmapped fields; correct it in the source, such as 2024 or"
                  + " 2024-03-01");
    }
    if (hasContainer) {
      publication.container(container.build());
    }
    return publication
        .addAllIdentifiers(identifiers())
        .addAllRelations(relations)
        .addAllOrganisations(organisations());
  }

  @Override
  protected void add(Registration registration) {
    publication.addRegistrations(registration);
  }

  @Override
  protected void add(MalformedIdentifier malformed) {
    publication.addMalformedIdentifiers(malformed);
  }

  @Override
  protected Iri mint(Identifier best) {
    Optional<Iri> base = base();
    return base.isPresent()
        ? RecordIris.publication(base.get(), best)
        : RecordIris.publication(best);
  }

  @Override
  protected Iri mint(String place, long number) {
    Optional<Iri> base = base();
    return base.isPresent()
        ? RecordIris.publication(base.get(), place, number)
        : RecordIris.publication(place, number);
  }
}
