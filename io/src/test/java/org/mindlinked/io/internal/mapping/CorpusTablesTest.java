package org.mindlinked.io.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.TableMapping;
import org.mindlinked.io.internal.foreign.Corpus;
import org.mindlinked.model.Count;
import org.mindlinked.model.EffectEstimate;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Finding;
import org.mindlinked.model.Intervention;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.validation.Validator;

/** What is in the tables of others, counted and looked up by other means. */
@Tag("shared")
class CorpusTablesTest {
  @TempDir private Path folder;

  private final Map<String, Integer> codes = new TreeMap<>();

  // Rows and records (columns: rows, records, effects) as
  //   python3 -c "import csv,sys;
  // r=list(csv.DictReader(open(sys.argv[1],newline='',encoding='utf-8'),
  //     delimiter=sys.argv[2])); print(len(r), len({x['study'] for x in r}),
  //     sum(x['.g']!='NA' for x in r)+sum(x['.log_rr']!='NA' for x in r))" FILE ';'
  // says: gad 126 50 123 (122 of g, 1 of log rr), ocd 90 48 90, grief 38 35 38, ptsd 131 102 141.
  // Tables of literature: the same with DictReader and len(r) alone.
  // ML-IO-077: the studies whose rows differ; ML-IO-063: rows without a title, as
  //   python3 -c "…; print(sum(not x['title'].strip() for x in r))" says: 4 and 2.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "csv/metapsy-gad-data.csv              | 126 | 50  | 123",
        "csv/metapsy-ocd-data.csv              | 90  | 48  | 90",
        "csv/metapsy-grief-data.csv            | 38  | 35  | 38",
        "csv/metapsy-ptsd-data.csv             | 131 | 102 | 141",
        "csv/asreview-generic.csv              | 2   | 2   | 0",
        "csv/asreview-generic_semicolon.csv    | 2   | 2   | 0",
        "csv/asreview-generic_tab.tsv          | 2   | 2   | 0",
        "csv/asreview-missing_values.csv       | 4   | 4   | 0",
        "csv/asreview-duplicate_records.csv    | 14  | 14  | 0",
        "csv/asreview-generic_bad_record_id.csv | 6  | 6   | 0",
      })
  void has_the_rows_and_records_that_other_tools_count(
      String name, int rows, int records, int effects) throws IOException {
    assertThat(Corpus.recognised(Corpus.folder().resolve(name))).isEqualTo("csv");

    List<EvidenceRecord> read = read(Corpus.folder().resolve(name), null);

    assertThat(read).hasSize(records);
    assertThat(read.stream().mapToInt(record -> record.sources().size()).sum()).isEqualTo(rows);
    assertThat(read.stream().map(EvidenceRecord::recordId).distinct()).hasSize(records);
    assertThat(read.stream().mapToInt(CorpusTablesTest::effects).sum()).isEqualTo(effects);
    assertThat(codes.keySet())
        .isSubsetOf(IoCodes.ROWS_DIFFER, IoCodes.NO_TITLE, IoCodes.CELL_VALUE);
    for (EvidenceRecord record : read) {
      assertThat(errors(record)).as("%s", record.recordId()).isEmpty();
    }
  }

  // Rows: tail -n +2 FILE | wc -l; records: distinct first words of rows, as
  //   awk -F'[, ]' 'NR>1{print $1}' FILE | sort -u | wc -l
  @ParameterizedTest
  @CsvSource({
    "furukawa2003, furukawa, 17, 17",
    "linde2016, linde, 201, 93",
    "assink2016, assink, 100, 17",
    "craft2003, craft, 60, 10",
  })
  void reads_tables_of_text_by_a_mapping(String name, String mapping, int rows, int records)
      throws IOException {
    Path file = Corpus.folder().resolve("csv/metadat-dat." + name + ".txt");
    List<EvidenceRecord> read = read(file, mapping(mapping));

    assertThat(read).hasSize(records);
    assertThat(read.stream().mapToInt(record -> record.sources().size()).sum()).isEqualTo(rows);
    assertThat(codes).isEmpty();
  }

  @Test
  void refuses_tables_that_no_mapping_fits_by_name() {
    for (String name :
        List.of("csv/metadat-dat.furukawa2003.txt", "xlsx/metapsy-ptsd-codebook.xlsx")) {
      assertThatThrownBy(() -> read(Corpus.folder().resolve(name), null))
          .as(name)
          .hasMessageContaining(IoCodes.NO_MAPPING);
    }
  }

  @Test
  void missing_titles_are_told() throws IOException {
    read(Corpus.folder().resolve("csv/asreview-duplicate_records.csv"), null);
    assertThat(codes).containsEntry(IoCodes.NO_TITLE, 4);
    codes.clear();
    read(Corpus.folder().resolve("csv/asreview-missing_values.csv"), null);
    assertThat(codes).containsEntry(IoCodes.NO_TITLE, 2);
  }

  /** The references lie beside the data, as in the repositories of Metapsy. */
  @Test
  void joins_the_references_that_lie_beside() throws IOException {
    Path data = folder.resolve("data.csv");
    Files.copy(Corpus.folder().resolve("csv/metapsy-gad-data.csv"), data);
    Files.createDirectory(folder.resolve("metadata"));
    Files.copy(
        Corpus.folder().resolve("json-other/metapsy-gad-references.json"),
        folder.resolve("metadata/references.json"));

    List<EvidenceRecord> read = read(data, null);

    assertThat(read).hasSize(50);
    // No reference lacks its study, and no study its reference: comm of both lists of names.
    assertThat(codes.keySet()).containsExactly(IoCodes.ROWS_DIFFER);
    assertThat(publication(study(read, "Alavi, 2020")).notes().get(0).text().any())
        .startsWith("Alavi, N., & Hirji, A. (2020). The Efficacy of PowerPoint-based CBT");
  }

  // The facts below were written from the rows of the CSV files.

  @Test
  void facts_of_generalised_anxiety() throws IOException {
    List<EvidenceRecord> read = read(Corpus.folder().resolve("csv/metapsy-gad-data.csv"), null);

    Study alavi = study(read, "Alavi, 2020");
    assertThat(arms(alavi)).containsExactly("cbt: 40 randomised", "cau: 40 randomised");
    assertThat(effects(alavi.findings()))
        .containsExactly(
            "hedges-g -1.67646657594636 se 0.271084899400218 n 36 38 analysed 12 weeks");
    assertThat(alavi.outcomes().get(0).instrument().orElseThrow()).hasToString("BAI");
    assertThat(alavi.outcomes().get(0).label().any()).isEqualTo("general anxiety");
    assertThat(characteristics(alavi)).containsExactly("age 31.1", "sex-or-gender 0.5875");
    assertThat(publication(alavi).issued().orElseThrow()).hasToString("2020");
    assertThat(publication(alavi).identifiers()).hasToString("[doi:10.1097/pra.0000000000000455]");
    assertThat(alavi.settings()).isEmpty(); // the country is "oth"
    assertThat(alavi.appraisals()).hasSize(6);

    // Three arms in four rows, two of which leave out multi_arm1.
    Study nordahl = study(read, "Nordahl, 2018");
    assertThat(arms(nordahl))
        .containsExactly("cbt: 28 randomised", "3rd: 32 randomised", "wl: 21 randomised");
    assertThat(effects(nordahl.findings()))
        .containsExactly(
            "hedges-g -0.817388781566826 se 0.30062444130313 n 28 21 analysed 12 weeks",
            "hedges-g -1.696914842894 se 0.326887444179163 n 32 21 analysed 12 weeks",
            "hedges-g -0.898385450079912 se 0.303050746691087 n 28 21 analysed 12 weeks",
            "hedges-g -1.77449137214498 se 0.330866668562338 n 32 21 analysed 12 weeks");
    assertThat(nordahl.outcomes())
        .extracting(o -> o.instrument().orElseThrow().any())
        .containsExactly("PSWQ", "BAI");
    assertThat(nordahl.settings().get(0).places().get(0).name().orElseThrow())
        .hasToString("Europe");
    assertThat(nordahl.settings().get(0).places().get(0).code()).isEmpty();
    assertThat(nordahl.findings().get(3).effects().get(0).intervention().orElseThrow())
        .hasToString("#intervention-2");

    // One intervention, two comparators; one effect in favour of each side.
    Study bakhshani = study(read, "Bakhshani, 2007");
    assertThat(arms(bakhshani))
        .containsExactly("cbt: 7 randomised", "other ctr: 7 randomised", "pl: 7 randomised");
    assertThat(effects(bakhshani.findings()))
        .containsExactly(
            "hedges-g 0.345517283936947 se 0.5390539518031 n 7 7 analysed 8 weeks",
            "hedges-g -1.02855853726432 se 0.597114616079292 n 7 6 analysed 8 weeks");
    assertThat(characteristics(bakhshani)).containsExactly("age 26.67", "sex-or-gender 0.3");
  }

  @Test
  void facts_of_obsessive_compulsive_disorder() throws IOException {
    List<EvidenceRecord> read = read(Corpus.folder().resolve("csv/metapsy-ocd-data.csv"), null);

    Study alcolado = study(read, "Alcolado,2016");
    assertThat(arms(alcolado)).containsExactly("ct", "wl");
    // The sign of .g, not that of precalc_g, which is kept aside.
    assertThat(effects(alcolado.findings()))
        .containsExactly("hedges-g 1.66 se 0.48 n 12 12 analysed 3 weeks");
    assertThat(alcolado.sources().get(0).unmapped().toString()).contains("precalc_g", "-1,66");
    assertThat(characteristics(alcolado)).containsExactly("age 33", "sex-or-gender 0.71");
    assertThat(alcolado.settings().get(0).places().get(0).name().orElseThrow())
        .hasToString("N America");

    Study anderson = study(read, "Anderson,2007");
    assertThat(anderson.interventions())
        .extracting(arm -> arm.description().orElseThrow().any())
        .containsExactly("cbt(grp)", "cbt(ind)");
    assertThat(anderson.comparators()).hasSize(1);
    assertThat(anderson.settings().get(0).places().get(0).code()).hasValue("AU");
    // The rows say 35 and 33 years: the first stays, the other is told and kept aside.
    assertThat(characteristics(anderson)).containsExactly("age 35", "sex-or-gender 0.74");
    assertThat(anderson.sources().get(1).unmapped().toString()).contains("mean_age", "33");

    Study barrett = study(read, "Barrett,2004");
    assertThat(barrett.interventions()).hasSize(2);
    assertThat(effects(barrett.findings()))
        .containsExactly(
            "hedges-g 2.51010128308008 se 0.388806653187636 n 24 24 analysed 14 weeks",
            "hedges-g 2.68307514784552 se 0.382251495889957 n 29 24 analysed 14 weeks",
            "hedges-g 2.72945022874709 se 0.413458328762379 n 22 24 analysed 14 weeks",
            "hedges-g 2.54481510116887 se 0.372949268332186 n 29 24 analysed 14 weeks");
  }

  @Test
  void facts_of_prolonged_grief() throws IOException {
    List<EvidenceRecord> read = read(Corpus.folder().resolve("csv/metapsy-grief-data.csv"), null);

    Study andrade = study(read, "Andrade et al. (2016)");
    assertThat(arms(andrade)).containsExactly("other psy: 15 randomised", "tau: 37 randomised");
    assertThat(andrade.interventions().get(0).description().orElseThrow()).hasToString("narrative");
    assertThat(effects(andrade.findings()))
        .containsExactly("hedges-g 0.185222259995048 se 0.383524143782923 n 11 18 analysed");
    assertThat(andrade.populations()).isEmpty(); // its columns are NR
    assertThat(andrade.settings().get(0).places().get(0).name().orElseThrow())
        .hasToString("Europe");

    Study eisma = study(read, "Eisma et al. (2015)");
    assertThat(arms(eisma))
        .containsExactly("cbt: 18 randomised", "cbt: 17 randomised", "wl: 12 randomised");
    assertThat(characteristics(eisma)).containsExactly("age 45.7", "sex-or-gender 0.43");
    assertThat(eisma.outcomes().get(0).label().any())
        .isEqualTo("Inventory of Complicated Grief-Revised (ICG-R)");

    Study lichtenthal = study(read, "Lichtenthal & Cruess (2010)");
    assertThat(arms(lichtenthal))
        .containsExactly(
            "Writ: 39 randomised",
            "Writ: 31 randomised",
            "Writ: 33 randomised",
            "other ctrl: 36 randomised");
    assertThat(lichtenthal.settings().get(0).places().get(0).code()).hasValue("US");
    assertThat(effects(lichtenthal.findings()))
        .contains("hedges-g 0.103568536889083 se 0.241164492616872 n 33 36 analysed");
  }

  @Test
  void facts_of_post_traumatic_stress_disorder() throws IOException {
    List<EvidenceRecord> read = read(Corpus.folder().resolve("csv/metapsy-ptsd-data.csv"), null);

    Study acarturk = study(read, "Acarturk, 2016");
    assertThat(arms(acarturk))
        .containsExactly(
            "Eye Movement Desensitization and Reprocessing (EMDR): 49 randomised",
            "Waitlist: 49 randomised");
    assertThat(effects(acarturk.findings()))
        .containsExactly("hedges-g 2.219 se 0.307 n 37 analysed"); // n_arm2 is NA
    Count sample = acarturk.populations().get(0).counts().get(0);
    assertThat(sample.value()).hasValue(98);
    assertThat(sample.breakdowns().get(0).members().get(0).proportion().orElseThrow())
        .isEqualTo(new BigDecimal("0.7449"));
    assertThat(acarturk.settings().get(0).places().get(0).code()).hasValue("TR");

    Study foa = study(read, "Foa, 1991");
    assertThat(arms(foa))
        .containsExactly(
            "Stress Inoculation Training (SIT): 17 randomised",
            "Prolonged Exposure (PE): 14 randomised",
            "Supportive counseling: 14 randomised",
            "Waitlist: 10 randomised");
    assertThat(foa.settings().get(0).places().get(0).code()).hasValue("US");
    assertThat(effects(foa.findings()))
        .contains("hedges-g 0.420340571791387 se 0.45256546628454 n 10 10 analysed 4,5 weeks");

    Study wells = study(read, "Wells, 2015");
    assertThat(wells.interventions()).hasSize(2);
    assertThat(wells.outcomes()).extracting(o -> o.label().any()).containsExactly("IES", "PDS");
    assertThat(wells.findings().get(3).effects().get(0).outcome().orElseThrow())
        .hasToString("#outcome-2");
    assertThat(wells.settings().get(0).places().get(0).code()).hasValue("GB");
  }

  private static Study study(List<EvidenceRecord> read, String name) {
    return read.stream()
        .map(Study.class::cast)
        .filter(study -> study.shortName().orElseThrow().any().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Publication publication(Study study) {
    return study.reports().get(0).publication();
  }

  private static List<String> arms(Study study) {
    List<Intervention> arms = new ArrayList<>(study.interventions());
    arms.addAll(study.comparators());
    return arms.stream()
        .map(
            arm ->
                arm.label().orElseThrow().any()
                    + (arm.counts().isEmpty() ? "" : ": " + counted(arm.counts().get(0))))
        .toList();
  }

  private static String counted(Count count) {
    return count.value().orElseThrow() + " " + count.stage().orElseThrow().token();
  }

  private static int effects(EvidenceRecord record) {
    return record.findings().stream().mapToInt(finding -> finding.effects().size()).sum();
  }

  private static List<String> effects(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.effects().stream())
        .map(CorpusTablesTest::shown)
        .toList();
  }

  private static String shown(EffectEstimate effect) {
    StringBuilder shown = new StringBuilder(effect.measure().notation().orElseThrow());
    shown.append(' ').append(effect.value().orElseThrow().toPlainString());
    shown.append(" se ").append(effect.standardError().orElseThrow().toPlainString()).append(" n");
    effect.counts().forEach(count -> shown.append(' ').append(count.value().orElseThrow()));
    shown.append(' ').append(effect.counts().get(0).stage().orElseThrow().token());
    effect.timepoint().ifPresent(time -> shown.append(' ').append(time.any()));
    return shown.toString();
  }

  private static List<String> characteristics(Study study) {
    return study.populations().get(0).characteristics().stream()
        .map(c -> c.axis().notation().orElseThrow() + " " + c.mean().orElseThrow().toPlainString())
        .toList();
  }

  private static List<String> errors(EvidenceRecord record) {
    List<String> errors = new ArrayList<>();
    Validator.builtIn()
        .check(
            record,
            problem -> {
              if (problem.severity() == org.mindlinked.model.diagnostic.Severity.ERROR) {
                errors.add(problem.toString());
              }
            });
    return errors;
  }

  private static TableMapping mapping(String name) throws IOException {
    try (InputStream in = CorpusTablesTest.class.getResourceAsStream(name + ".yaml")) {
      return TableMapping.of(
          new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  private List<EvidenceRecord> read(Path file, @Nullable TableMapping mapping) throws IOException {
    CatalogueReader reader =
        CatalogueReader.from(file).lenient(problem -> codes.merge(problem.code(), 1, Integer::sum));
    List<EvidenceRecord> records = new ArrayList<>();
    try (RecordSource source = (mapping == null ? reader : reader.mapping(mapping)).open()) {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        records.add(next.get());
      }
      assertThat(source.rejected()).isZero();
      assertThat(source.found()).isEqualTo(records.size());
    }
    return records;
  }
}
