package org.mindlinked.io.internal.page;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Laws;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.validation.Validator;

/** Pages of the kinds that are read, made up; nobody wrote these publications. */
class PageTest {
  private static final PageFormat FORMAT = new PageFormat();

  static final String SPANISH =
      """
      Tu navegador no soporta javascript.
      cargando
      Resultados 21 - 23 de 1.204
      Filtrar
      21.
      Cafés nocturnos en la crisis / Night cafés in a crisis
      Colina, Ana María; Valle, Juan del.
      Rev. noct. salud ; 12(3): 45-52, abr.-jun. 2021. tab
      Artículo en Español | LILACS | ID: lil-0000001
      Biblioteca responsable: XX1.1
      RESUMEN
      Un café abierto de noche. Estudio inventado.
      ABSTRACT
      A café that is open at night. A made-up study.

      Asunto(s)
      *Salud Mental/tendencias , Trastornos por Estrés , Humans , Depression/*therapy
      22.
      [A made-up letter].
      Colina, Ana.
      J Nights ; : 7-9, 2020 dic. 15.
      Tesis en Inglés | IBECS, LILACS | ID: ibc-000002
      23.
      J Nights ; 2021 Feb 07.
      Artículo en Portugués | MEDLINE | ID: mdl-99000001

      RESUMEN

      Um café
      """;

  static final String PORTUGUESE =
      """
      Resultados 1 - 2 de 2
      2.
      Um café aberto à noite
      Rev. Noite ; 8: e12, 2019.
      Artigo em Inglês | MEDLINE | ID: mdl-99000002

      RESUMO

      A café, in English. Registration number: NCT01234567.

      Assunto(s)
      Saúde Mental , Humanos
      SELEÇÃO DE REFERÊNCIAS
      """;

  static final String EPRINTS =
      """
      Nowhere Repository
      Hill, Ann ORCID: https://orcid.org/0000-0002-1825-0097, Dale, Bo and Marsh, Cy (2019) Night cafés: who goes there? Journal of Nights, 12 (3). pp. 454-481. ISSN 1234-5679

      Night cafés: who goes there?

      [img]
      Text
      cafes.pdf - Accepted Version
      Available under License Creative Commons Attribution.
      Download (310kB) | Preview

      Official URL: http://dx.doi.org/10.1000/cafe.1

      Abstract

      Made up.

      Twice.

      Item Type:\tArticle
      Uncontrolled Keywords:\tnight; cafés
      Subjects:\tR Medicine > RC Internal medicine
      Divisions:\tSchool of Nights
      Depositing User:\tAnn Hill
      Date Deposited:\t18 Jun 2019 10:10
      URI:\thttp://eprints.nowhere.example/id/eprint/77

      Actions (login required)
      View Item
      """;

  static final String EPRINTS_SPANISH =
      """
      Colina, Ana y Valle, Juan (2018) Cafés de noche. [Tesis]

      Cafés de noche
      Resumen
      Inventado.

      Tipo de Documento: Tesis
      Título en inglés: Night cafés
      Palabras clave: noche, café
      Materias: Medicina > Psiquiatría
      Idioma: Español
      Depositado: 1 Ene 2019
      URI: https://e.nowhere.example/id/eprint/5/
      """;

  static final String CHINESE =
      """
      夜间咖啡馆与危机照护
      作者：张三[1]；李四[1，2]；等
      作者单位：
      [1]某某大学
      [2]某某医院
      来源：《夜间杂志》 2021年第34卷第5期 401-406页
      关键词：夜间；咖啡馆；危机
      英文标题：Night cafés in a crisis
      语种：中文
      文献类型：期刊论文
      摘要：本文为虚构。
      英文摘要：Made up.
      被引频次：12
      下载量：1,024
      参考文献
      [1] 王五. 夜. 夜间杂志, 2001.
      """;

  static final String INSTITUTE =
      """
      Café de noche: un estudio

      Publicado en

      Revista de la Noche

      Cómo citar

      Colina A, Valle J. Café de noche: un estudio. Rev Noche. 2021;12(3):45-60. doi:10.1000/noche.1.

      Autoras

      Ana Colina, Juan del Valle

      Un párrafo que nadie debe leer como nombre.

      Leer el artículo: https://doi.org/10.1000/noche.1
      Licencia

      Esta página: CC BY-SA 4.0.
      """;

  private static SourceRecord source(Publication publication) {
    return publication.sources().get(0);
  }

  private static List<String> people(Publication publication) {
    return publication.contributors().stream()
        .map(each -> each.person().orElseThrow())
        .map(
            person ->
                person
                    .full()
                    .orElseGet(() -> person.family().orElse("") + "|" + person.given().orElse("")))
        .toList();
  }

  @Test
  void reads_a_list_of_results_in_spanish() throws IOException {
    Reading reading = Reading.of(FORMAT, SPANISH);
    Publication first = reading.records().get(0);

    assertThat(reading.found()).isEqualTo(3);
    assertThat(first.title().orElseThrow().any())
        .isEqualTo("Cafés nocturnos en la crisis / Night cafés in a crisis");
    assertThat(people(first)).containsExactly("Colina|Ana María", "Valle|Juan del");
    assertThat(first.container().orElseThrow().shortTitle()).contains(Text.of("Rev. noct. salud"));
    assertThat(first.volume()).contains("12");
    assertThat(first.issue()).contains("3");
    assertThat(first.pageStart()).contains("45");
    assertThat(first.pageEnd()).contains("52");
    assertThat(first.issued().orElseThrow()).hasToString("2021");
    assertThat(first.identifiers().toString()).isEqualTo("[vhl:lil-0000001]");
    assertThat(first.languages()).containsExactly("es");
    assertThat(first.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
    assertThat(first.abstractText())
        .contains(
            Text.of(
                Map.of(
                    "es", "Un café abierto de noche. Estudio inventado.",
                    "en", "A café that is open at night. A made-up study.")));
    assertThat(source(first).language()).contains("es");
    assertThat(source(first).reportedTotal()).hasValue(1204);
    assertThat(source(first).observedTotal()).hasValue(3);
    assertThat(source(first).missingPositions()).isEmpty();
    assertThat(Reading.unmapped(first))
        .containsExactly(
            "source=abr.-jun. 2021",
            "source=tab",
            "database=LILACS",
            "Biblioteca responsable=XX1.1");
  }

  @Test
  void splits_headings_into_qualifiers_and_stars() throws IOException {
    Publication first = Reading.of(FORMAT, SPANISH).records().get(0);

    assertThat(first.subjects())
        .extracting(
            s -> s.scheme().orElseThrow(),
            s -> s.label().orElseThrow().any(),
            s -> s.qualifier().map(Text::any).orElse(""),
            s -> s.major().orElse(false))
        .containsExactly(
            tuple("decs", "Salud Mental", "tendencias", true),
            tuple("decs", "Trastornos por Estrés", "", false),
            tuple("mesh", "Humans", "", false),
            tuple("mesh", "Depression", "therapy", true));
  }

  @Test
  void reads_results_of_which_parts_are_missing() throws IOException {
    List<Publication> records = Reading.of(FORMAT, SPANISH).records();
    Publication letter = records.get(1);
    Publication last = records.get(2);

    assertThat(letter.publicationType()).contains(PublicationType.THESIS);
    assertThat(people(letter)).containsExactly("Colina|Ana");
    assertThat(letter.pageStart()).contains("7");
    assertThat(letter.volume()).isEmpty();
    assertThat(letter.issued().orElseThrow()).hasToString("2020-12-15");
    assertThat(Reading.unmapped(letter)).containsExactly("database=IBECS", "database=LILACS");
    assertThat(last.title()).isEmpty();
    assertThat(last.issued().orElseThrow()).hasToString("2021-02-07");
    assertThat(last.languages()).containsExactly("pt");
    assertThat(last.abstractComplete()).contains(false);
    assertThat(last.abstractText()).contains(Text.of("Um café"));
  }

  @Test
  void reads_a_list_of_results_in_portuguese_and_misses_the_first() throws IOException {
    Reading reading = Reading.of(FORMAT, PORTUGUESE);
    Publication item = reading.only();

    assertThat(item.title()).contains(Text.of("Um café aberto à noite"));
    assertThat(item.articleNumber()).contains("e12");
    assertThat(item.languages()).containsExactly("en");
    assertThat(item.abstractText().orElseThrow().any()).startsWith("A café, in English.");
    assertThat(item.registrations())
        .extracting(each -> each.identifier().toString())
        .containsExactly("nct:NCT01234567");
    assertThat(source(item).language()).contains("pt");
    assertThat(source(item).missingPositions()).containsExactly(1L);
    assertThat(reading.codes()).containsExactly(IoCodes.PAGE_GAP);
  }

  @Test
  void counts_each_page_of_results_for_itself() throws IOException {
    Reading reading = Reading.of(FORMAT, PORTUGUESE + SPANISH);

    assertThat(reading.found()).isEqualTo(4);
    assertThat(reading.records())
        .extracting(item -> source(item).reportedTotal().orElseThrow())
        .containsExactly(2L, 1204L, 1204L, 1204L);
    assertThat(reading.records())
        .extracting(item -> source(item).observedTotal().orElseThrow())
        .containsExactly(1L, 3L, 3L, 3L);
  }

  @Test
  void refuses_what_stands_between_results_and_is_none() throws IOException {
    Reading reading = Reading.of(FORMAT, SPANISH.replace("22.\n", "22.\nNota\n23.\n"));

    assertThat(reading.found()).isEqualTo(4);
    assertThat(reading.rejected()).isEqualTo(1);
    assertThat(reading.codes()).contains(IoCodes.ENTRY_SHAPE);
  }

  @Test
  void reads_the_page_of_another_repository() throws IOException {
    Reading reading = Reading.of(FORMAT, EPRINTS);
    Publication page = reading.only();

    assertThat(page.title()).contains(Text.of("Night cafés: who goes there?"));
    assertThat(people(page)).containsExactly("Hill|Ann", "Dale|Bo", "Marsh|Cy");
    assertThat(page.contributors().get(0).identifiers().toString())
        .isEqualTo("[orcid:0000-0002-1825-0097]");
    assertThat(page.contributorsComplete()).isEmpty();
    assertThat(page.container().orElseThrow().title()).contains(Text.of("Journal of Nights"));
    assertThat(page.container().orElseThrow().issn().toString()).isEqualTo("[issn:1234-5679]");
    assertThat(page.volume()).contains("12");
    assertThat(page.issue()).contains("3");
    assertThat(page.pageStart()).contains("454");
    assertThat(page.pageEnd()).contains("481");
    assertThat(page.issued().orElseThrow()).hasToString("2019");
    assertThat(page.abstractText()).contains(Text.of("Made up.\nTwice."));
    assertThat(page.identifiers().toString())
        .isEqualTo("[doi:10.1000/cafe.1, eprints:eprints.nowhere.example/77]");
    assertThat(page.files())
        .singleElement()
        .satisfies(f -> assertThat(f.sizeAsFound()).contains("310kB"));
    assertThat(page.license()).isEmpty();
    assertThat(page.subjects())
        .extracting(Subject::scheme)
        .containsExactly(java.util.Optional.of("Subjects"), java.util.Optional.of("Divisions"));
    assertThat(Reading.unmapped(page))
        .containsExactly(
            "Depositing User=Ann Hill",
            "Date Deposited=18 Jun 2019 10:10",
            "text=Nowhere Repository",
            "text=Available under License Creative Commons Attribution.");
    assertThat(reading.codes()).isEmpty();
  }

  @Test
  void reads_the_page_of_a_repository_in_spanish() throws IOException {
    Publication page = Reading.of(FORMAT, EPRINTS_SPANISH).only();

    assertThat(page.title()).contains(Text.of(Map.of("es", "Cafés de noche", "en", "Night cafés")));
    assertThat(people(page)).containsExactly("Colina|Ana", "Valle|Juan");
    assertThat(page.publicationType()).contains(PublicationType.THESIS);
    assertThat(page.issued().orElseThrow()).hasToString("2018");
    assertThat(page.repositoryKeywords()).extracting(Text::any).containsExactly("café", "noche");
    assertThat(source(page).language()).contains("es");
  }

  @Test
  void reads_the_page_of_an_index_with_labels_and_values_on_one_line() throws IOException {
    Reading reading = Reading.of(FORMAT, CHINESE);
    Publication page = reading.only();

    assertThat(people(page)).containsExactly("张三", "李四");
    assertThat(page.contributorsComplete()).contains(false);
    assertThat(page.organisations())
        .extracting(each -> each.name().any())
        .containsExactly("某某大学", "某某医院");
    assertThat(page.contributors().get(1).affiliations()).hasSize(2);
    assertThat(page.container().orElseThrow().title()).contains(Text.of("夜间杂志"));
    assertThat(page.volume()).contains("34");
    assertThat(page.issue()).contains("5");
    assertThat(page.pageStart()).contains("401");
    assertThat(page.pageEnd()).contains("406");
    assertThat(page.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
    assertThat(page.languages()).containsExactly("zh");
    assertThat(page.abstractText()).contains(Text.of(Map.of("zh", "本文为虚构。", "en", "Made up.")));
    assertThat(source(page).metrics()).extracting(m -> m.value()).containsExactly(12L, 1024L);
    assertThat(page.references()).hasSize(1);
    assertThat(reading.codes()).isEmpty();
  }

  @Test
  void reads_the_page_of_an_institute_in_spanish() throws IOException {
    Publication page = Reading.of(FORMAT, INSTITUTE).only();

    assertThat(page.title()).contains(Text.of("Café de noche: un estudio"));
    assertThat(people(page)).contains("Colina|A", "Valle|J");
    assertThat(page.identifiers().toString()).isEqualTo("[doi:10.1000/noche.1]");
    assertThat(page.volume()).contains("12");
    assertThat(page.pageStart()).contains("45");
    assertThat(source(page).license().orElseThrow())
        .hasToString("https://creativecommons.org/licenses/by-sa/4.0/");
    assertThat(page.license()).isEmpty();
    assertThat(Reading.unmapped(page)).contains("text=Un párrafo que nadie debe leer como nombre.");
  }

  @Test
  void takes_no_place_of_printing_for_a_journal() throws IOException {
    String page = SPANISH.replace("J Nights ; : 7-9, 2020 dic. 15.", "Madrid; s.n; 2019. 120 p.");
    Publication thesis = Reading.of(FORMAT, page).records().get(1);

    assertThat(thesis.container()).isEmpty();
    assertThat(Reading.unmapped(thesis)).contains("source=Madrid; s.n; 2019. 120 p.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stress Disorders, Post-Traumatic | Stress Disorders, Post-Traumatic |",
        "Humans, Depression/therapy | Humans; Depression |",
        "Salud Mental, Noche | | Asunto(s)=Salud Mental, Noche",
      })
  void divides_headings_only_where_it_is_certain(String line, String labels, String aside)
      throws IOException {
    String page =
        SPANISH.replace(
            "*Salud Mental/tendencias , Trastornos por Estrés , Humans , Depression/*therapy",
            line);
    Publication first = Reading.of(FORMAT, page).records().get(0);

    assertThat(
            String.join(
                "; ", first.subjects().stream().map(s -> s.label().orElseThrow().any()).toList()))
        .isEqualTo(labels == null ? "" : labels);
    if (aside != null) {
      assertThat(Reading.unmapped(first)).contains(aside);
    }
  }

  @Test
  void tells_of_labels_when_a_text_is_nothing_known(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "Dear Ann,\nhere are my notes.\n");

    assertThatThrownBy(() -> CatalogueReader.from(file).open())
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageContaining("pages.md");
  }

  @Test
  void keeps_names_of_two_families_together() throws IOException {
    String page =
        SPANISH.replace(
            "Colina, Ana María; Valle, Juan del.", "Colina y Valle, Ana; Dale, Bo and Marsh, Cy.");

    assertThat(people(Reading.of(FORMAT, page).records().get(0)))
        .containsExactly("Colina y Valle|Ana", "Dale|Bo", "Marsh|Cy");
  }

  @Test
  void takes_the_words_of_a_thesis_for_no_journal() throws IOException {
    String page =
        EPRINTS.replace(
            "Journal of Nights, 12 (3). pp. 454-481. ISSN 1234-5679", "PhD thesis, Kent.");
    Publication thesis = Reading.of(FORMAT, page).only();

    assertThat(thesis.container()).isEmpty();
    assertThat(thesis.volume()).isEmpty();
    assertThat(Reading.unmapped(thesis)).anyMatch(field -> field.startsWith("citation=Hill, Ann"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cff-version: 1.2.0\ntitle: A program\ntype: software\nabstract: Words.\ndoi: 10.1000/1\nkeywords: a\n",
        "Dear Ann,\nTitle: my talk\nDate: Monday\nType: online\n",
        "<html><body>Item Type: Article URI: x</body></html>",
        "TY  - JOUR\nTI  - Results 1 - 2 of 2\nER  - \n",
        "author,title\nHill,\"Article in English | MEDLINE\"\n"
      })
  void takes_nothing_else_for_a_page(String text) {
    assertThat(FORMAT.recognise(text.getBytes(UTF_8))).isEqualTo(Recognition.NO);
  }

  @Test
  void knows_one_address_in_two_spellings_for_one_page() throws IOException {
    String page = EPRINTS + "DOI: 10.1000/cafe.1\nDOI: https://doi.org/10.1000/CAFE.1\n";

    assertThat(Reading.of(FORMAT, page).only().identifiers()).hasSize(2);
  }

  @Test
  void refuses_two_pages_in_one_text() throws IOException {
    Reading reading = Reading.of(FORMAT, EPRINTS + EPRINTS.replace("eprint/77", "eprint/78"));

    assertThat(reading.records()).isEmpty();
    assertThat(reading.codes()).containsExactly(IoCodes.SEVERAL_PAGES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear all,\n\nhere is the list that you wanted.\n",
        "TITLE: Something\n\n  ABSTRACT.BACKGROUND:\nMany words.\n",
        "a,b,c\n1,2,3\n"
      })
  void refuses_text_that_is_no_page(String text) throws IOException {
    assertThat(FORMAT.recognise(text.getBytes(UTF_8)))
        .isEqualTo(text.startsWith("TITLE") ? Recognition.LIKELY : Recognition.NO);
    assertThat(Reading.of(FORMAT, text).codes()).containsExactly(IoCodes.NO_PAGE);
  }

  @Test
  void recognises_its_pages_in_any_encoding() {
    for (String page : List.of(SPANISH, PORTUGUESE, EPRINTS, EPRINTS_SPANISH, CHINESE, INSTITUTE)) {
      assertThat(FORMAT.recognise(page.getBytes(UTF_8))).as(page).isNotEqualTo(Recognition.NO);
      assertThat(FORMAT.recognise(("\ufeff" + page).getBytes(UTF_16LE)))
          .isNotEqualTo(Recognition.NO);
    }
    assertThat(FORMAT.recognise(CHINESE.getBytes(Charset.forName("GB18030"))))
        .isEqualTo(Recognition.LIKELY);
  }

  @Test
  void reads_other_encodings_and_line_ends_as_the_same() throws IOException {
    Publication utf8 = Reading.of(FORMAT, CHINESE).only();
    Publication gb = Reading.of(FORMAT, CHINESE.getBytes(Charset.forName("GB18030"))).only();
    Publication utf16 = Reading.of(FORMAT, ("\ufeff" + CHINESE).getBytes(UTF_16LE)).only();

    assertThat(gb).isEqualTo(utf8);
    assertThat(utf16).isEqualTo(utf8);
    for (String page : List.of(SPANISH, EPRINTS, CHINESE, INSTITUTE)) {
      for (String end : List.of("\r\n", "\r")) {
        String other = page.replace("\n", end);
        List<Publication> records = Reading.of(FORMAT, other).records();
        assertThat(records)
            .usingRecursiveComparison()
            .ignoringFieldsMatchingRegexes(".*evidence", "id")
            .isEqualTo(Reading.of(FORMAT, page).records());
        records.forEach(record -> assertThat(Evidences.wrong(record, other)).isEmpty());
      }
    }
  }

  @Test
  void each_fact_stands_where_its_evidence_says() throws IOException {
    String text =
        "\n\n\ud835\udcd0 " + PORTUGUESE.replace("Um café", "Um \ud835\udcd0 café") + SPANISH;
    for (Publication record : Reading.of(FORMAT, text).records()) {
      assertThat(Evidences.wrong(record, text)).isEmpty();
    }
    Publication page = Reading.of(FORMAT, EPRINTS).only();
    assertThat(Evidences.words(page, "/volume", EPRINTS)).containsExactly("12");
    assertThat(Evidences.words(page, "/issued", EPRINTS)).containsExactly("2019");
  }

  @Test
  void gives_records_that_pass_the_rules() throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    for (String page : List.of(SPANISH, PORTUGUESE, EPRINTS, EPRINTS_SPANISH, CHINESE, INSTITUTE)) {
      for (Publication record : Reading.of(FORMAT, page).records()) {
        assertThat(Validator.builtIn().accepts(record, problems::add)).as("%s", problems).isTrue();
      }
    }
  }

  /** Longer than what is looked through: results are missing, and nobody can say which. */
  @Test
  void reads_a_list_of_any_length_item_by_item() throws IOException {
    StringBuilder page = new StringBuilder("Results 1 - 4500 of 4500\n");
    for (int i = 1; i <= 4_500; i++) {
      page.append(i).append(".\nTitle of one\nJ Nights ; 12(3): 45-52, 2021 Feb 07.\n");
      page.append("Article in English | MEDLINE | ID: mdl-").append(10_000_000 + i);
      page.append("\n\nABSTRACT\n\n").append("Made up. ".repeat(50)).append("\n\n");
    }
    byte[] bytes = page.toString().getBytes(UTF_8);
    long count = 0;
    try (RecordSource source = FORMAT.open(new ByteArrayInputStream(bytes), ReadOptions.strict())) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        SourceRecord item = source((Publication) next.get());
        assertThat(item.reportedTotal()).hasValue(4_500);
        assertThat(item.observedTotal()).isEmpty();
        count++;
      }
    }
    assertThat(count).isEqualTo(4_500);
  }

  @Test
  void any_beginning_of_a_page_ends_in_records_or_coded_errors() throws IOException {
    for (String page : List.of(SPANISH, EPRINTS, CHINESE, INSTITUTE)) {
      byte[] bytes = page.getBytes(UTF_8);
      int step = page.equals(SPANISH) ? 1 : 3;
      for (int length = 0; length <= bytes.length; length += step) {
        assertThat(PageLaws.codes(FORMAT, Arrays.copyOf(bytes, length)))
            .as("%d bytes", length)
            .allMatch(code -> code.startsWith("ML-"));
      }
    }
  }

  @Test
  void changed_bytes_end_in_records_or_coded_errors() throws IOException {
    PageLaws.mutations(FORMAT, List.of(SPANISH, EPRINTS, CHINESE, INSTITUTE), 400, 7);
  }

  @Test
  @Tag("full")
  void many_changed_bytes_end_in_records_or_coded_errors() throws IOException {
    PageLaws.mutations(
        FORMAT,
        List.of(SPANISH, PORTUGUESE, EPRINTS, EPRINTS_SPANISH, CHINESE, INSTITUTE),
        30_000,
        8);
  }

  @Test
  @Tag("shared")
  void takes_no_other_file_for_its_own() throws IOException {
    Laws.recognisesItsOwn(
        FORMAT,
        List.of(
            "text/PMC2662857.txt",
            "text/PMC2990086.txt",
            "text/PMC3544619.txt",
            "text/PMC4969808.txt",
            "text/PMC5434251.txt",
            "text/PMC5571503.txt"));
  }
}
