package org.mindlinked.io.internal.foreign;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.mindlinked.model.Container;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Person;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;

/** Publications at random, of what bibliographic formats can say. */
public final class Citable {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzäéø中й'";

  private Citable() {}

  /** A publication with that number in its IRI. */
  public static Publication publication(Random random, int number) {
    Publication.Builder publication =
        Publication.builder().id(Iri.of("https://example.org/publication/" + number));
    if (random.nextBoolean()) {
      List<PublicationType> terms = PublicationType.terms();
      publication.publicationType(
          random.nextInt(5) == 0
              ? PublicationType.labelled(words(random))
              : terms.get(random.nextInt(terms.size())));
    }
    people(publication, random);
    where(publication, random);
    identifiers(publication, random);
    if (random.nextInt(10) > 0) {
      publication.title(Text.of(words(random)));
    }
    if (random.nextBoolean()) {
      publication.abstractText(Text.of(words(random) + "; " + words(random) + " - " + number));
      publication.addLanguages("en").addLanguages("pt-BR");
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      publication.addKeywords(Text.of(words(random) + "; " + words(random)));
    }
    return publication.build();
  }

  private static void people(Publication.Builder publication, Random random) {
    for (ContributionRole role :
        List.of(ContributionRole.AUTHOR, ContributionRole.EDITOR, ContributionRole.TRANSLATOR)) {
      for (int i = random.nextInt(4); i > 0; i--) {
        Person.Builder person = Person.builder();
        if (random.nextInt(4) == 0) {
          person.full(words(random));
        } else {
          person.family(words(random)).given(words(random));
          if (random.nextInt(5) == 0) {
            person.suffix("Jr");
          }
        }
        publication.addContributors(
            Contribution.builder().person(person.build()).addRoles(role).build());
      }
    }
    for (int i = 1; i <= random.nextInt(3); i++) {
      publication.addOrganisations(Organisation.builder().name(words(random) + ", " + i).build());
      publication.addContributors(
          Contribution.builder()
              .organisation(Reference.of("#organisation-" + i))
              .addRoles(ContributionRole.PUBLISHER)
              .build());
    }
  }

  private static void where(Publication.Builder publication, Random random) {
    if (random.nextBoolean()) {
      Container.Builder container = Container.builder().title(Text.of(words(random)));
      if (random.nextBoolean()) {
        container.shortTitle(Text.of(words(random))).addIssn(Identifier.of("issn:1471-244X"));
      }
      publication.container(container.build());
    }
    if (random.nextBoolean()) {
      publication.volume("" + random.nextInt(90)).issue("Suppl " + random.nextInt(9));
    }
    switch (random.nextInt(4)) {
      case 0 -> publication.pageStart("349").pageEnd("" + (349 + random.nextInt(900)));
      case 1 -> publication.articleNumber("e" + random.nextInt(9000));
      case 2 -> publication.pageStart("S1").articleNumber("17");
      default -> publication.pageEnd("iv");
    }
    int year = 1900 + random.nextInt(120);
    int month = 1 + random.nextInt(12);
    switch (random.nextInt(4)) {
      case 0 -> publication.issued(PartialDate.of(year));
      case 1 -> publication.issued(PartialDate.of(year, month));
      case 2 -> publication.issued(PartialDate.of(year, month, 1 + random.nextInt(28)));
      default -> {
        // not known
      }
    }
  }

  private static void identifiers(Publication.Builder publication, Random random) {
    if (random.nextBoolean()) {
      publication.addIdentifiers(Identifier.of("doi:10.1234/night." + random.nextInt(99)));
    }
    if (random.nextBoolean()) {
      publication.addIdentifiers(Identifier.of("pmid:" + (1 + random.nextInt(99_999_999))));
    }
    if (random.nextBoolean()) {
      publication.addIdentifiers(Identifier.of("pmcid:PMC" + (1 + random.nextInt(9_999_999))));
      publication.addIdentifiers(Identifier.of("url:https://example.org/a?b=c;d,e&f=10.5"));
    }
  }

  /** One to four words of five letters or more, which mean nothing. */
  private static String words(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      StringBuilder word = new StringBuilder("Q");
      for (int j = 4 + random.nextInt(5); j > 0; j--) {
        word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      text.append(i % 2 == 0 ? word.toString().toUpperCase(Locale.ROOT) : word).append(' ');
    }
    return text.toString().strip();
  }
}
