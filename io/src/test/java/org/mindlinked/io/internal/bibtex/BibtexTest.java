package org.mindlinked.io.internal.bibtex;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Laws;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.Recognition;

class BibtexTest {
  private static final BibtexFormat FORMAT = new BibtexFormat();

  /** Made up; nobody wrote these. */
  private static final String SAMPLE =
      """
      % made for a test

      @string{jn = "Journal of " # nights}
      @string(nights = {Nights})
      @STRING{jn = "Journal of " # nights}
      @preamble{"\\newcommand{\\x}{y}" # "z"}

      @article{hill2019,
        author = {Hill, Ann and {\\c{C}}elik, B{\\"u}{\\c s}ra and others},
        title = "A night caf{\\'e}: {S}omewhere to go",
        journal = jn,
        year = 2019,
        month = "15~" # mar,
        volume = {7}, number = {3},
        pages = {101--109},
        doi = {https://doi.org/10.1000/n\\_1},
        issn = {0378-5955},
        keywords = {night, {a, b}, caf{\\'e}},
        abstract = {One.

          Two of ISRCTN12345678.},
        note = {Registered as ISRCTN12345678, they say},
        file = {:C\\:\\\\a.pdf:PDF},
      }

      @misc(k2, title = {In round brackets :)}, url = "http://example.org/~a")
      @Comment{jabref-meta: databaseType:bibtex;}
      @misc{k3}
      """;

  private static Publication only(String text) throws IOException {
    return Reading.of(FORMAT, text).only();
  }

  private static List<String> names(Publication publication) {
    return publication.contributors().stream()
        .map(
            each ->
                each.person()
                    .map(
                        p ->
                            p.family().orElse("-")
                                + "|"
                                + p.given().orElse("-")
                                + p.suffix().map(s -> "|" + s).orElse("")
                                + p.full().map(f -> "|" + f).orElse(""))
                    .orElse("org"))
        .toList();
  }

  private static List<String> names(String authors) throws IOException {
    return names(only("@book{k, title = {T}, author = {" + authors + "}}"));
  }

  private static List<String> codes(String text) throws IOException {
    return Reading.of(FORMAT, text).codes();
  }

  @Test
  void reads_entries_with_macros_and_latex() throws IOException {
    Reading reading = Reading.of(FORMAT, SAMPLE);
    Publication first = reading.records().get(0);

    assertThat(reading.found()).isEqualTo(3);
    assertThat(reading.rejected()).isZero();
    assertThat(reading.codes()).containsExactly(IoCodes.UNDEFINED_WORD, IoCodes.NO_TITLE);
    assertThat(first.title().orElseThrow().any()).isEqualTo("A night café: Somewhere to go");
    assertThat(names(first)).containsExactly("Hill|Ann", "Çelik|Büşra");
    assertThat(first.contributorsComplete()).contains(false);
    assertThat(first.container().orElseThrow().title().orElseThrow().any())
        .isEqualTo("Journal of Nights");
    assertThat(first.issued().orElseThrow()).hasToString("2019-03-15");
    assertThat(first.volume()).contains("7");
    assertThat(first.issue()).contains("3");
    assertThat(first.pageStart()).contains("101");
    assertThat(first.pageEnd()).contains("109");
    assertThat(first.identifiers()).extracting(Object::toString).containsExactly("doi:10.1000/n_1");
    assertThat(first.keywords())
        .extracting(text -> text.any())
        .containsExactlyInAnyOrder("night", "a, b", "café");
    assertThat(first.abstractText().orElseThrow().any())
        .isEqualTo("One.\n\nTwo of ISRCTN12345678.");
    assertThat(first.registrations()).hasSize(1);
    assertThat(Reading.unmapped(first))
        .containsExactly(
            "(key)=hill2019",
            "note=Registered as ISRCTN12345678, they say",
            "file=:C\\:\\\\a.pdf:PDF");
    assertThat(first.sources().get(0).line()).hasValue(8);
    assertThat(reading.records().get(1).title().orElseThrow().any())
        .isEqualTo("In round brackets :)");
    assertThat(reading.records().get(2).title()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Hill;Hill|Ann",
        "Hill, Ann B.;Hill|Ann B.",
        "Ludwig van der Berg;van der Berg|Ludwig",
        "van der Berg, Ludwig;van der Berg|Ludwig",
        "King, Jr, Martin Luther;King|Martin Luther|Jr",
        "Plato;-|-|Plato",
        "Hill AM;-|-|Hill AM",
        "Ann Hill Jr.;-|-|Ann Hill Jr.",
        "A-B C;C|A-B",
        "A-b C, D;A-b C|D",
        "Ursula {Le Guin};Le Guin|Ursula",
        "{\\'E}mile {\\o}rsted Zola;ørsted Zola|Émile",
        "given=A=B, family=C;C|A=B",
        "family=Berg, given=Ludwig, prefix=van der, suffix=Jr, given-i=L;van der Berg|Ludwig|Jr",
        "Hill,;-|-|Hill",
        "A, B, C, D;-|-|A, B, C, D",
        "毛泽东;-|-|毛泽东",
      })
  void divides_names_as_the_format_does(String name, String parts) throws IOException {
    assertThat(names(name)).containsExactly(parts);
  }

  @Test
  void parts_names_at_the_word_and_outside_of_brackets() throws IOException {
    assertThat(names("Hill, A AND {Health and Care Group} and\n Dale, B and and ,"))
        .containsExactly("Hill|A", "org", "Dale|B");
    assertThat(names("Hill, A.; Dale, B.")).containsExactly("Hill|A.", "Dale|B.");
    assertThat(codes("@misc{k, title={T}, author={{Hill, Ann and Dale, Bo}}}"))
        .containsExactly(IoCodes.SEVERAL_PEOPLE);
  }

  @Test
  void keeps_a_name_that_has_a_part_twice_as_found_too() throws IOException {
    Publication record = only("@misc{c, title={T}, author={given=A, family=B, given=C}}");

    assertThat(names(record)).containsExactly("B|C");
    assertThat(Reading.unmapped(record)).contains("author=given=A, family=B, given=C");
  }

  @Test
  void tells_roles_apart_and_takes_universities_for_publishers_of_theses() throws IOException {
    Publication record =
        only(
            "@phdthesis{k, title={T}, school={Univ}, editor={Ed, A}, editortype={compiler},"
                + " translator={Tr, B}, author={Au, C}, type={PhD thesis}, address={Town}}");

    assertThat(record.contributors())
        .extracting(Contribution::roles)
        .extracting(roles -> roles.iterator().next())
        .containsExactly(
            ContributionRole.CONTRIBUTOR,
            ContributionRole.TRANSLATOR,
            ContributionRole.AUTHOR,
            ContributionRole.PUBLISHER);
    assertThat(record.publicationType()).contains(PublicationType.THESIS);
    assertThat(Reading.unmapped(record))
        .containsExactly(
            "(key)=k",
            "editortype=compiler",
            "address=Town",
            "type=PhD thesis",
            "(type)=phdthesis");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "year = 2010|2010|",
        "year = {2010}, month = mar|2010-03|",
        "year = {2010}, month = {3}|2010-03|",
        "year = {2010}, month = 03, day = 5|2010-03-05|",
        "year = {2010}, month = mar # \"~15\"|2010-03-15|",
        "year = {2010}, month = \"15 \" # mar|2010-03-15|",
        "year = {2010}, month = {MAR-APR}|2010|month=MAR-APR",
        "year = {in press}|-|year=in press",
        "year = {1995--1996}|1995|year=1995--1996",
        "date = {2010-03-15}, year = 2010, month = mar|2010-03-15|",
        "date = {2010-03-15}, year = 2011|2010-03-15|year=2011",
        "date = {1995/}|1995|date=1995/",
        "date = {/1995}|-|date=/1995",
        "date = {1995-02/1996}|1995-02|date=1995-02/1996",
        "date = {1995~}|1995|date=1995~",
        "date = {1995-03?}|1995-03|date=1995-03?",
        "date = {1995-21}|1995|date=1995-21",
        "date = {199X}|-|date=199X",
        "date = {-0044}|-|date=-0044",
        "date = 2006|2006|",
        "date = {2006-05-01T12:00:00}|2006-05-01|date=2006-05-01T12:00:00",
        "urldate = {2020-01-01}|-|urldate=2020-01-01",
      })
  void reads_dates_and_keeps_what_is_not_certain(String fields, String date, String aside)
      throws IOException {
    Publication record = only("@misc{, title={T}, " + fields + "}");

    assertThat(record.issued().map(Object::toString).orElse("-")).isEqualTo(date);
    assertThat(String.join(",", Reading.unmapped(record))).isEqualTo(aside == null ? "" : aside);
  }

  @ParameterizedTest
  @CsvSource({
    "'year = {202x}', 202x",
    "'date = {199X}, month = mar', 199X",
    "'year = 2020', ''",
    "'date = {199X}, year = 1999', ''"
  })
  void warns_if_no_year_can_be_read(String fields, String unread) throws IOException {
    Reading reading = Reading.of(FORMAT, "@misc{a, title={T},\n" + fields + "}");

    assertThat(reading.problems())
        .filteredOn(problem -> problem.code().equals(IoCodes.UNREAD_DATE))
        .extracting(Diagnostic::message)
        .allSatisfy(message -> assertThat(message).contains(unread))
        .hasSize(unread.isEmpty() ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource({
    "article, Journal article, ''",
    "BOOK, Book, ''",
    "collection, Book, (type)=collection",
    "inproceedings, Conference paper, ''",
    "mastersthesis, Thesis, (type)=mastersthesis",
    "techreport, Report, ''",
    "online, Web page, ''",
    "incollection, Book section, ''",
    "dataset, Dataset, ''",
    "patent, Patent, ''",
    "proceedings, Conference proceeding, (type)=proceedings",
    "misc, -, ''",
    "a, -, (type)=a",
  })
  void knows_types(String word, String expected, String aside) throws IOException {
    Publication record = only("@" + word + "{, title={T}}");
    String told =
        record.publicationType().map(type -> type.label().orElseThrow().any()).orElse("-");

    assertThat(told).isEqualTo(expected);
    assertThat(String.join(",", Reading.unmapped(record))).isEqualTo(aside);
  }

  @Test
  void warns_of_a_type_that_nobody_knows() throws IOException {
    assertThat(codes("@a{b, title={T}}")).containsExactly(IoCodes.ENTRY_TYPE);
  }

  @Test
  void takes_numbers_of_archives() throws IOException {
    Publication record =
        only(
            "@misc{k, title={T}, eprint={2101.00001v2}, archivePrefix={arXiv},"
                + " primaryClass={q-bio.NC}, pmid={12345}, pmcid={123456},"
                + " url={https://doi.org/10.1000/x and https://example.org/},"
                + " howpublished=\"\\url{https://example.org/h}\", isbn={978-3-86490-311-3}}");

    assertThat(record.identifiers())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "arxiv:2101.00001",
            "doi:10.1000/x",
            "isbn:9783864903113",
            "pmcid:PMC123456",
            "pmid:12345",
            "url:https://example.org/",
            "url:https://example.org/h");
    assertThat(Reading.unmapped(record)).containsExactly("(key)=k", "primaryClass=q-bio.NC");
  }

  @Test
  void keeps_aside_numbers_of_other_archives_and_a_doi_that_contradicts() throws IOException {
    Publication record =
        only(
            "@misc{, title={T}, eprint={12}, eprinttype={jstor}, doi={10.1000/a},"
                + " url={https://doi.org/10.1000/b}}");

    assertThat(Reading.unmapped(record))
        .containsExactly("eprint=12", "eprinttype=jstor", "url=https://doi.org/10.1000/b");
  }

  @Test
  void reads_preprints_of_scholar() throws IOException {
    Publication record =
        only("@article{, title={T}, journal={arXiv preprint arXiv:2101.00001}, year={2021}}");

    assertThat(record.publicationType()).contains(PublicationType.PREPRINT);
    assertThat(record.identifiers())
        .extracting(Object::toString)
        .containsExactly("arxiv:2101.00001");
  }

  @Test
  void reads_the_dialect_of_web_of_science() throws IOException {
    Publication record =
        only(
            """
            @article{ WOS:000238592600006,
            Author = {Hill, Ann B. and Dale, Bo},
            Title = {{A title in
               two lines}},
            Journal = {{JOURNAL OF NIGHTS}},
            Year = {{2006}},
            Month = {{JUN}},
            Type = {{Review}},
            Keywords = {{night; care}},
            Keywords-Plus = {{CRISIS}},
            Journal-ISO = {{J. Nights}},
            ISSN = {{0378-5955}},
            EISSN = {{1878-5891}},
            ORCID-Numbers = {{Hill, Ann B./0000-0002-1825-0097
               Other, X./0000-0001-5109-3700}},
            Unique-ID = {{ISI:000238592600006}},
            Web-of-Science-Categories  = {{Psychiatry}},
            }
            """);

    assertThat(record.title().orElseThrow().any()).isEqualTo("A title in two lines");
    assertThat(record.publicationType()).contains(PublicationType.REVIEW_ARTICLE);
    assertThat(record.issued().orElseThrow()).hasToString("2006-06");
    assertThat(record.keywords())
        .extracting(t -> t.any())
        .containsExactlyInAnyOrder("night", "care");
    assertThat(record.indexerKeywords()).extracting(t -> t.any()).containsExactly("CRISIS");
    assertThat(record.container().orElseThrow().issn()).hasSize(2);
    assertThat(record.contributors().get(0).identifiers()).hasSize(1);
    assertThat(record.identifiers())
        .extracting(Object::toString)
        .containsExactly("wos:000238592600006");
    assertThat(Reading.unmapped(record))
        .containsExactly(
            "(key)=WOS:000238592600006",
            "Web-of-Science-Categories={Psychiatry}",
            "ORCID-Numbers=Other, X./0000-0001-5109-3700");
  }

  @Test
  void reads_the_dialect_of_scopus() throws IOException {
    Publication record =
        only(
            "@ARTICLE{Hill2020, author={Hill, A.}, title={T}, journal={J}, year={2020},"
                + " art_number={e12}, document_type={Review}, author_keywords={a;  b},"
                + " keywords={X;  Y}, source={Scopus}, abbrev_source_title={J.},"
                + " note={cited By 3}, language={English}}");

    assertThat(record.authorKeywords()).hasSize(2);
    assertThat(record.indexerKeywords()).hasSize(2);
    assertThat(record.articleNumber()).contains("e12");
    assertThat(record.publicationType()).contains(PublicationType.REVIEW_ARTICLE);
    assertThat(record.languages()).extracting(Object::toString).containsExactly("en");
    assertThat(Reading.unmapped(record))
        .containsExactly("(key)=Hill2020", "source=Scopus", "note=cited By 3");
  }

  @Test
  void reads_the_dialect_of_biblatex() throws IOException {
    Publication record =
        only(
            "@article{, title={A}, subtitle={B}, journaltitle={J}, journalsubtitle={S},"
                + " shortjournal={JS}, date={2020}, issue={Summer}, eid={17},"
                + " langid={ngerman}, language={english and french}, pagetotal={12}}");

    assertThat(record.title().orElseThrow().any()).isEqualTo("A: B");
    assertThat(record.container().orElseThrow().title().orElseThrow().any()).isEqualTo("J: S");
    assertThat(record.issue()).contains("Summer");
    assertThat(record.languages()).extracting(Object::toString).containsExactly("de", "en", "fr");
    assertThat(record.pageCount()).hasValue(12);
    assertThat(Reading.unmapped(record)).isEmpty();
  }

  @Test
  void does_not_take_pages_of_a_whole_book_for_a_place() throws IOException {
    Publication record =
        only("@book{, title={T}, pages={312}, number={4}, series={S}, isbn={0-231-05982-5}}");

    assertThat(record.pageStart()).isEmpty();
    assertThat(Reading.unmapped(record)).containsExactly("pages=312", "number=4", "series=S");
    assertThat(record.identifiers()).hasSize(1);
  }

  @Test
  void takes_nothing_from_another_entry() throws IOException {
    String parent = "@book{p, title={Book}}";
    assertThat(codes("@inbook{c, title={T}, crossref={p}}" + parent))
        .containsExactly(IoCodes.NOT_INHERITED);
    assertThat(codes("@inbook{c, title={T}, crossref={p}, booktitle={Book}}" + parent)).isEmpty();
    assertThat(codes("@inbook{c, title={T}, xdata={p}}")).containsExactly(IoCodes.NOT_INHERITED);
    assertThat(Reading.unmapped(only("@inbook{c, title={T}, crossref={p}}")))
        .containsExactly("(key)=c", "crossref=p");
  }

  @Test
  void makes_no_records_of_sets_groups_and_comments() throws IOException {
    Reading reading =
        Reading.of(
            FORMAT,
            """
            @set{s, entryset={a,b}}
            @xdata{x, publisher={P}}
            @CONTROL{REVTEX41Control}
            @Comment{jabref-meta: grouping:
            0 AllEntriesGroup:;
            1 StaticGroup:Some\\;0\\;1\\;;
            }
            @comment{
            @book{inside, title={T}}
            }
            % @book{out, title={T}}
            % @book{out2, title={T}}
            @misc{a, title={T}}
            """);

    assertThat(reading.found()).isEqualTo(1);
    assertThat(reading.problems())
        .extracting(Diagnostic::code, problem -> problem.location().line().orElse(0))
        .containsExactly(
            tuple(IoCodes.NO_PUBLICATION, 1L),
            tuple(IoCodes.NO_PUBLICATION, 2L),
            tuple(IoCodes.NO_PUBLICATION, 3L),
            tuple(IoCodes.NO_PUBLICATION, 4L),
            tuple(IoCodes.STRAY_TEXT, 8L),
            tuple(IoCodes.STRAY_TEXT, 11L));
  }

  @Test
  void tells_of_keys_that_occur_twice() throws IOException {
    Reading reading =
        Reading.of(FORMAT, "@misc{a,title={T}}\n\n@misc{a,title={U}}\n@misc{A,title={V}}");

    assertThat(reading.records()).hasSize(3);
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(IoCodes.KEY_TWICE);
              assertThat(problem.message()).contains("line 1");
              assertThat(problem.location().line()).hasValue(3);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title = {A} year = 2010|comma|2",
        "title = {A}, year 2010|equals sign|2",
        "title = {A, year = 2010|not closed|3",
        "title = |value was expected|3",
        "title = {A}, = {B}|name of a field|2",
      })
  void skips_a_broken_entry_and_reads_the_next(String fields, String said, long line)
      throws IOException {
    Reading reading =
        Reading.of(FORMAT, "@misc{a,\n" + fields + "\n}\n\n@misc{b, title = {B}}\n@misc{c}");

    assertThat(reading.found()).isEqualTo(3);
    assertThat(reading.rejected()).isEqualTo(1);
    assertThat(reading.problems().get(0).code()).isEqualTo(IoCodes.SYNTAX);
    assertThat(reading.problems().get(0).message()).contains(said);
    assertThat(reading.problems().get(0).location().line()).hasValue(line);
    assertThat(reading.problems().get(0).location().recordId()).hasValue("a");
    assertThat(reading.records().get(0).title().orElseThrow().any()).isEqualTo("B");
  }

  @Test
  void keeps_fields_behind_a_bracket_that_is_too_many() throws IOException {
    Reading reading =
        Reading.of(FORMAT, "@misc{a,\ntitle = {A}},\nyear = 2010\n}\n@misc{b,title={B}},\n\n");

    assertThat(reading.records()).hasSize(2);
    assertThat(reading.codes()).containsExactly(IoCodes.STRAY_TEXT);
    assertThat(Reading.unmapped(reading.records().get(0)))
        .containsExactly("(key)=a", "(behind the entry)=,\nyear = 2010\n}");
    assertThat(Reading.unmapped(reading.records().get(1))).containsExactly("(key)=b");
  }

  @Test
  void keeps_lines_that_are_put_out_of_use_within_an_entry() throws IOException {
    assertThat(Reading.unmapped(only("@misc{a,\ntitle = {A},\n% year = 2010,\nnote = {N}\n}")))
        .containsExactly("(key)=a", "note=N", "(remark)=% year = 2010,");
  }

  @Test
  void takes_the_first_of_two_fields_and_keeps_the_other() throws IOException {
    assertThat(Reading.unmapped(only("@misc{, title={A}, Title={B}, year=2010, YEAR={2010}}")))
        .containsExactly("Title=B");
  }

  @Test
  void does_not_let_definitions_grow_without_end() throws IOException {
    StringBuilder file = new StringBuilder("@string{a = {" + "x".repeat(1000) + "}}\n");
    file.append("@string{a = a # a # a # a}\n".repeat(20)).append("@misc{k, title = a # a}");

    assertThat(codes(file.toString())).contains(IoCodes.LENGTH);
  }

  @Test
  void says_when_there_is_no_entry() throws IOException {
    Reading reading = Reading.of(FORMAT, "\n\nJust words, a@b.org\n");

    assertThat(reading.rejected()).isEqualTo(1);
    assertThat(reading.codes()).containsExactly(IoCodes.ENTRY_SHAPE);
    assertThat(reading.problems().get(0).location().line()).hasValue(3);
  }

  private static final String UMLAUT = "\n\n@misc{k, title = {Übel für alle}}\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "% Encoding: windows-1252",
        "% This file was made by JabRef.\n% Encoding: Cp1252",
        "%% Saved with string encoding Western (Windows Latin 1)",
        "% -*- coding: latin-1 -*-",
      })
  void believes_a_file_that_declares_its_encoding(String declaration) throws IOException {
    Reading reading =
        Reading.of(FORMAT, (declaration + UMLAUT).getBytes(Charset.forName("windows-1252")));

    assertThat(reading.only().title().orElseThrow().any()).isEqualTo("Übel für alle");
    assertThat(reading.codes()).isEmpty();
  }

  @Test
  void refuses_bytes_that_are_not_what_the_file_declares() throws IOException {
    Reading reading =
        Reading.of(FORMAT, ("% Encoding: UTF-8" + UMLAUT + "@misc{l}").getBytes(ISO_8859_1));

    assertThat(reading.rejected()).isEqualTo(1);
    assertThat(reading.records()).hasSize(1);
    assertThat(reading.problems().get(0).code()).isEqualTo(IoCodes.UTF8);
    assertThat(reading.problems().get(0).location().line()).hasValue(3);
  }

  @Test
  void does_not_believe_a_declaration_that_cannot_be() throws IOException {
    assertThat(only("% Encoding: UTF-16" + UMLAUT).title().orElseThrow().any()).startsWith("Übel");
    assertThat(
            Reading.of(FORMAT, ("\ufeff% Encoding: UTF-8" + UMLAUT).getBytes(UTF_16BE))
                .only()
                .title())
        .isPresent();
  }

  @Test
  void reads_the_same_whatever_ends_the_lines() throws IOException {
    Laws.sameHoweverItArrives(FORMAT, SAMPLE);
    Reading lf = Reading.of(FORMAT, SAMPLE);
    Reading cr = Reading.of(FORMAT, SAMPLE.replace('\n', '\r'));

    assertThat(cr.records().get(0).title()).isEqualTo(lf.records().get(0).title());
    assertThat(cr.records().get(0).abstractText()).isEqualTo(lf.records().get(0).abstractText());
    assertThat(cr.records().get(0).sources().get(0).line()).hasValue(8);
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    Laws.prefixes(FORMAT, SAMPLE);
  }

  @Test
  void changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(FORMAT, SAMPLE, 2000, 20);
  }

  @Test
  @Tag("full")
  void many_changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(FORMAT, SAMPLE, 200_000, 21);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "% remark|@article{a,;CERTAIN",
        "@string{a = ;CERTAIN",
        "Made by X|@book{k,;LIKELY",
        "@a{b,|x;LIKELY",
        "@misc{k};CERTAIN",
        "@prefix x: <y>;NO",
        "{\"a\": \"@article{a,\"};NO",
        "TY  - JOUR;NO",
        "Just words;NO",
      })
  void recognises_its_own(String head, Recognition expected) {
    assertThat(FORMAT.recognise(head.replace('|', '\n').getBytes(UTF_8))).isEqualTo(expected);
  }
}
