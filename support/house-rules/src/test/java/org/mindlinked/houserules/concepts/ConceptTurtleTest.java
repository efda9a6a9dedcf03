package org.mindlinked.houserules.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mindlinked.houserules.Approved;
import org.mindlinked.houserules.Project;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.ConceptSchemes;

class ConceptTurtleTest {
  @Test
  void the_published_concepts_say_what_the_tables_say() throws IOException {
    Approved.check(Project.file(ConceptTurtle.FILE), ConceptTurtle.document());
  }

  @Test
  void every_scheme_every_closed_choice_and_every_term_has_its_block() {
    String document = ConceptTurtle.document();

    ConceptSchemes.all()
        .forEach(
            scheme -> {
              assertThat(document).contains("\n" + ConceptTurtle.own(scheme.iri()) + " a skos:");
              scheme
                  .terms()
                  .forEach(
                      term ->
                          assertThat(document)
                              .contains(
                                  "\n"
                                      + ConceptTurtle.own(term.iri().orElseThrow())
                                      + " a skos:Concept"));
            });
    ConceptSchemes.codeLists()
        .forEach(
            list ->
                assertThat(document)
                    .contains("\n" + ConceptTurtle.own(list.iri()) + " a skos:ConceptScheme"));
  }

  @Test
  void a_term_reads_like_this() {
    String document = ConceptTurtle.document();
    int start = document.indexOf("\nmlk:setting-community-mental-health a ");

    assertThat(document.substring(start + 1, document.indexOf(" .\n", start) + 3))
        .isEqualTo(
            """
            mlk:setting-community-mental-health a skos:Concept ;
              skos:inScheme mlk:scheme-setting ;
              skos:notation "community-mental-health" ,
                "O"^^mlk:desde ;
              skos:prefLabel "Community mental health care"@en ;
              skos:definition "%s"@en ;
              skos:broader mlk:setting-secondary-mental-health ;
              skos:exactMatch mesh:D003156 ;
              skos:broadMatch bcio:BCIO_026019 .
            """
                .formatted(CareSetting.COMMUNITY_MENTAL_HEALTH.definition().orElseThrow()));
  }
}
