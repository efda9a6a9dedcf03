package org.mindlinked.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mindlinked.model.Container;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Person;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Relation;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.Text;
import org.mindlinked.model.stream.RecordSource;

/** What the tests of exports share. */
final class Exports {
  private Exports() {}

  /** Written in that format. */
  static String write(String format, List<? extends EvidenceRecord> records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CatalogueSink sink = CatalogueWriter.to(out).as(format).open()) {
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
      sink.complete();
    }
    return out.toString(UTF_8);
  }

  static String write(String format, EvidenceRecord record) throws IOException {
    return write(format, List.of(record));
  }

  /** The example records. */
  static List<EvidenceRecord> seeds() throws IOException {
    Path file = Path.of(System.getProperty("mindlinked.root"), "examples/data/seeds.json");
    List<EvidenceRecord> records = new ArrayList<>();
    try (RecordSource source = CatalogueReader.from(file).open()) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        records.add(next.get());
      }
    }
    return records;
  }

  /** A publication with a value in every field that a bibliographic format has. */
  static Publication article() {
    return Publication.builder()
        .id(Iri.of("https://example.org/publication/1"))
        .publicationType(PublicationType.SYSTEMATIC_REVIEW)
        .title(Text.of(Map.of("en", "Night cafés", "cy", "Caffis nos")))
        .addContributors(author("Lloyd-Evans", "Brynmor").build())
        .addContributors(
            Contribution.builder()
                .person(Person.builder().family("Sato").given("Yuki").suffix("jr").build())
                .addRoles(ContributionRole.AUTHOR)
                .build())
        .addContributors(
            Contribution.builder()
                .organisation(Reference.of("#organisation-1"))
                .addRoles(ContributionRole.AUTHOR)
                .build())
        .addContributors(
            Contribution.builder()
                .person(Person.builder().full("R. Ní Bhriain").build())
                .addRoles(ContributionRole.EDITOR)
                .build())
        .addContributors(
            Contribution.builder()
                .organisation(Reference.of("#organisation-2"))
                .addRoles(ContributionRole.FUNDER)
                .build())
        .addContributors(author("Zhang", "Li").last(true).build())
        .contributorsComplete(false)
        .addOrganisations(Organisation.builder().name("The Night Group").build())
        .addOrganisations(Organisation.builder().name("A Fund").build())
        .container(
            Container.builder()
                .title("Journal of Nights")
                .shortTitle("J Nights")
                .addIssn(Identifier.of("issn:1471-244X"))
                .build())
        .volume("23")
        .issue("1")
        .articleNumber("e1106")
        .pageCount(14)
        .issued(PartialDate.of("2023-06"))
        .addIdentifiers(Identifier.of("doi:10.1234/night.1"))
        .addIdentifiers(Identifier.of("pmid:12345"))
        .addIdentifiers(Identifier.of("pmcid:PMC67890"))
        .addIdentifiers(Identifier.of("eprints:discovery.ucl.ac.uk/10179598"))
        .addLanguages("en")
        .abstractText(Text.of("en", "Cafés at night.\n\nThey are open."))
        .abstractComplete(false)
        .addAuthorKeywords(Text.of("en", "crisis"))
        .addKeywords(Text.of("night"))
        .addRelations(
            Relation.builder()
                .kind(RelationKind.RETRACTED_BY)
                .identifier(Identifier.of("doi:10.1234/night.2"))
                .build())
        .license(Iri.of("https://creativecommons.org/licenses/by/4.0/"))
        .build();
  }

  private static Contribution.Builder author(String family, String given) {
    return Contribution.builder()
        .person(Person.builder().family(family).given(given).build())
        .addRoles(ContributionRole.AUTHOR);
  }
}
