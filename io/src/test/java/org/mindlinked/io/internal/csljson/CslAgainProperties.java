package org.mindlinked.io.internal.csljson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.mindlinked.io.internal.foreign.Citable;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Person;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Text;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/**
 * What CSL-JSON can say is the same when it is written and read for the first time.
 *
 * <p>It cannot say, and these are not compared: a last page without a first (it stands in the
 * note); the languages of texts; from where keywords are; the order of people of different roles,
 * and roles other than author, editor, translator and publisher; affiliations, places and
 * identifiers of people and organisations; titles before names; given names without a family name
 * (they come back as a whole name); of several DOIs, PMIDs or PMCIDs all but the first; a book
 * number of its own where it stands in something; pages with a hyphen in them; subjects,
 * references, relations, registrations, funding, designs, files, metrics, notes, sources; a study
 * around it, whose publication comes back under an IRI of its own.
 */
class CslAgainProperties {
  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void what_was_written_is_read_again(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Publication first = sayable(Citable.publication(random, 1));
    Publication second = sayable(Citable.publication(random, 2));

    assertThat(again(first, second)).containsExactly(first, second);
  }

  private static Publication sayable(Publication publication) {
    Publication.Builder builder = Publication.builder().from(publication);
    if (publication.pageStart().isEmpty()) {
      builder.pageEnd(Optional.empty());
    }
    return builder.build();
  }

  private static List<Publication> again(Publication... publications) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSink sink = new CslJsonFormat().write(out, WriteOptions.DEFAULT)) {
      for (Publication publication : publications) {
        sink.write(publication);
      }
    }
    Reading reading = Reading.of(new CslJsonReadFormat(), out.toByteArray());
    assertThat(reading.codes()).isEmpty();
    return reading.records().stream()
        .map(read -> Publication.builder().from(read).sources(List.of()).build())
        .toList();
  }

  @Example
  void what_looks_like_markup_in_our_own_texts_is_text() throws IOException {
    Publication publication =
        Publication.builder()
            .id(Iri.of("https://example.org/p/1"))
            .title(Text.of("The <i> tag & &amp; in HTML"))
            .addLanguages("en")
            .pageCount(12)
            .build();

    assertThat(again(publication)).containsExactly(publication);
  }

  @Example
  void a_name_that_nobody_divided_stays_that_of_a_person() throws IOException {
    Publication publication =
        Publication.builder()
            .id(Iri.of("https://example.org/p/1"))
            .addContributors(
                Contribution.builder()
                    .person(Person.builder().full("R. Ní Bhriain").build())
                    .addRoles(ContributionRole.EDITOR)
                    .build())
            .build();

    assertThat(again(publication)).containsExactly(publication);
  }
}
