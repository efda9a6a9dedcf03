package org.mindlinked.io.internal.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Publication;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Subject;
import org.mindlinked.model.UnmappedField;
import org.mindlinked.model.stream.ReadOptions;

class PublicationDraftTest {
  private final ReadOptions options =
      ReadOptions.strict()
          .withSourceName("exports/ovid.ris")
          .withBase(Iri.of("https://example.org/e/"));
  private final PublicationDraft draft =
      new PublicationDraft(Entries.of(options, "the text", 7, 120), "ris", SourceKind.EXPORT_FILE);

  private static List<String> unmapped(Publication publication) {
    return publication.sources().get(0).unmapped().stream()
        .map(field -> field.name() + "=" + field.value())
        .toList();
  }

  @Test
  void says_where_it_was_read() {
    Publication publication = draft.build();

    assertThat(publication.sources().get(0).fileName()).contains("ovid.ris");
    assertThat(publication.sources().get(0).recordNumber()).hasValue(7);
    assertThat(publication.sources().get(0).line()).hasValue(120);
  }

  @Test
  void is_named_by_its_best_identifier_else_by_its_place() {
    draft.identifier(IdentifierScheme.PMID, "12345");
    draft.identifier(IdentifierScheme.DOI, "https://doi.org/10.1000/ABC");

    assertThat(draft.build().id())
        .contains(Iri.of("https://example.org/e/publication/doi-10.1000-abc"));
    assertThat(
            new PublicationDraft(Entries.of(options, "t", 1, 1), "ris", SourceKind.EXPORT_FILE)
                .build()
                .id()
                .orElseThrow()
                .toString())
        .startsWith("https://example.org/e/publication/");
  }

  @Test
  void keeps_a_broken_identifier_as_found_and_makes_no_link() {
    assertThat(draft.identifier(IdentifierScheme.DOI, "10.1/ broken")).isFalse();

    Publication publication = draft.build();
    assertThat(publication.identifiers()).isEmpty();
    assertThat(publication.malformedIdentifiers().get(0).asFound()).isEqualTo("10.1/ broken");
  }

  @Test
  void keeps_aside_what_it_cannot_read_for_certain() {
    draft.title("T1", "One");
    draft.title("TI", "Another");
    draft.issued("PY", "2016 Spring");
    draft.language("LA", "Klingonese");

    assertThat(unmapped(draft.build()))
        .containsExactly("TI=Another", "PY=2016 Spring", "LA=Klingonese");
  }

  @Test
  void takes_registry_numbers_of_certain_form_for_registrations() {
    draft.registrations("ClinicalTrials.gov/NCT01234567 and CRD42022362099, not 12345678");

    assertThat(draft.build().registrations())
        .extracting(registration -> registration.identifier().toString())
        .containsExactly("nct:NCT01234567", "prospero:CRD42022362099");
  }

  @Test
  void looks_headings_up_as_printed() {
    draft.meshHeading("*Depression/therapy/*psychology");
    draft.meshHeading("No Such Heading");
    draft.meshHeading("Adult");

    assertThat(draft.build().subjects())
        .extracting(
            subject -> subject.label().orElseThrow().toString(),
            subject -> subject.code().orElse("-"),
            subject -> subject.qualifier().map(Object::toString).orElse("-"),
            subject -> subject.major().orElse(false))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Depression", "D003863", "therapy", true),
            org.assertj.core.groups.Tuple.tuple("Depression", "D003863", "psychology", true),
            org.assertj.core.groups.Tuple.tuple("No Such Heading", "-", "-", false),
            org.assertj.core.groups.Tuple.tuple("Adult", "D000328", "-", false));
    assertThat(draft.build().subjects().get(0))
        .extracting(Subject::iri)
        .asString()
        .contains("http://id.nlm.nih.gov/mesh/D003863");
  }

  @Test
  void names_one_organisation_once() {
    assertThat(draft.organisation("King's College London"))
        .isEqualTo(draft.organisation(" King's College London "));
    draft.organisation("WHO", ContributionRole.AUTHOR);

    assertThat(draft.build().organisations()).hasSize(2);
  }

  @Test
  void splits_names_at_commas_only() {
    assertThat(PublicationDraft.person("Hill, Anna, Jr").suffix()).contains("Jr");
    assertThat(PublicationDraft.person("Hill AM").full()).contains("Hill AM");
    assertThat(PublicationDraft.person("Hill,").family()).contains("Hill");
  }

  @Test
  void leaves_out_what_is_blank() {
    draft.unmapped("XX", "  ");
    draft.title("TI", " ");

    Publication publication = draft.build();
    assertThat(publication.title()).isEmpty();
    assertThat(publication.sources().get(0).unmapped()).isEqualTo(List.<UnmappedField>of());
  }
}
