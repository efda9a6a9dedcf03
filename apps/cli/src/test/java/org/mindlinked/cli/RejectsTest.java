package org.mindlinked.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Originals of rejected records: put aside, mended, read again. */
class RejectsTest {
  /** The tag of the second record's title is broken by a byte that is no text. */
  private static final String NBIB =
      "PMID- 11111111\nTI  - Café\n\nPMID- 22222222\nTI  - Two #\n\nPMID- 33333333\nTI  - Three\n";

  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2024//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_240101.dtd">
      <PubmedArticleSet>
      <PubmedArticle><MedlineCitation><PMID>44444444</PMID><Article><ArticleTitle>Four</ArticleTitle></Article></MedlineCitation></PubmedArticle>
      <PubmedArticle><MedlineCitation><PMID>55555555</PMID><Article><ArticleTitle>Five</ArtcleTitle></Article></MedlineCitation></PubmedArticle>
      <PubmedArticle><MedlineCitation><PMID>66666666</PMID><Article><ArticleTitle>Six</ArticleTitle></Article></MedlineCitation></PubmedArticle>
      </PubmedArticleSet>
      """;

  private static final String STUDIES =
      "{\"records\":[{\"type\":\"Study\",\"id\":\"urn:ab:7\",\"title\":\"Seven\"},"
          + "{\"type\":\"Study\",\"title\":\"Eight\"}]}";

  @TempDir private Path folder;

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private String nbib(String name) throws IOException {
    byte[] bytes = NBIB.getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0xFF : bytes[i];
    }
    Files.createDirectories(folder.resolve(name).getParent());
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, UTF_8).toString();
  }

  private CommandRun leniently(String input, String rejects) {
    return CommandRun.of(
        "convert",
        input,
        "--encoding",
        "UTF-8",
        "--to",
        "ndjson",
        "--lenient",
        "--rejects",
        rejects);
  }

  private static CommandRun read(String file) {
    return CommandRun.of("convert", file, "--to", "ndjson");
  }

  @Test
  void a_record_of_nbib_can_be_mended_and_read_again_alone() throws IOException {
    CommandRun run = leniently(nbib("a.nbib"), at("bad.nbib"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("Café", "Three").doesNotContain("Two");
    assertThat(run.err()).contains("ML-IO-021", "1 rejected original is in " + at("bad.nbib"));

    Path bad = folder.resolve("bad.nbib");
    byte[] bytes = Files.readAllBytes(bad);
    assertThat(bytes).contains((byte) 0xFF);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == (byte) 0xFF ? (byte) '!' : bytes[i];
    }
    Files.write(bad, bytes);
    CommandRun mended = read(at("bad.nbib"));
    assertThat(mended.exit()).isZero();
    assertThat(mended.out().lines()).singleElement().asString().contains("Two !", "22222222");
  }

  @Test
  void a_record_of_pubmed_xml_can_be_mended_and_read_again_alone() throws IOException {
    CommandRun run = leniently(file("a.xml", XML), at("bad.xml"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("Four", "Six").doesNotContain("Five");

    Path bad = folder.resolve("bad.xml");
    Files.writeString(bad, Files.readString(bad).replace("ArtcleTitle", "ArticleTitle"));
    CommandRun mended = read(at("bad.xml"));
    assertThat(mended.exit()).isZero();
    assertThat(mended.out().lines()).singleElement().asString().contains("Five", "55555555");
  }

  @Test
  void one_file_of_rejects_takes_entries_of_one_format() throws IOException {
    nbib("in/a.nbib");
    file("in/b.xml", XML);
    file("bad", "mended yesterday");
    CommandRun run =
        CommandRun.of(
            "convert",
            at("in"),
            "--encoding",
            "UTF-8",
            "-o",
            at("out.nt"),
            "--lenient",
            "--rejects",
            at("bad"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("nbib of " + at("in/a.nbib") + " and pubmed-xml of " + at("in/b.xml"))
        .contains("--rejects " + at("bad") + "/");
    assertThat(folder.resolve("out.nt")).doesNotExist();
    assertThat(folder.resolve("bad")).hasContent("mended yesterday");
  }

  @Test
  void records_of_json_and_of_ndjson_go_into_one_file() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    file("in/a.json", STUDIES);
    file("in/b.ndjson", "{\"type\":\"Study\",\"title\":\"Nine\"}\n");
    assertThat(leniently(at("in"), at("bad")).exit()).isEqualTo(1);
    assertThat(folder.resolve("bad")).content().hasLineCount(2);
  }

  @Test
  void a_folder_of_rejects_has_a_file_for_each_input_that_has_some() throws IOException {
    nbib("in/a.nbib");
    nbib("in/other/a.nbib");
    file("in/b.xml", XML);
    file("in/c.json", STUDIES);
    file("in/d.ndjson", "{\"type\":\"Study\",\"id\":\"urn:ab:9\",\"title\":\"Nine\"}\n");
    CommandRun run = leniently(at("in"), at("bad") + "/");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("4 rejected originals are in the folder " + at("bad"));
    assertThat(folder.resolve("bad"))
        .isDirectoryContaining("glob:**/a.nbib")
        .isDirectoryContaining("glob:**/a-2.nbib")
        .isDirectoryContaining("glob:**/b.xml")
        .isDirectoryContaining("glob:**/c.ndjson");
    assertThat(folder.resolve("bad").toFile().list()).hasSize(4);
    assertThat(folder.resolve("bad/c.ndjson")).content().contains("Eight");
  }

  @Test
  void a_folder_of_rejects_appears_only_when_something_is_rejected() throws IOException {
    CommandRun run = leniently(file("a.xml", XML.replace("Artcle", "Article")), at("bad") + "/");
    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("bad")).doesNotExist();
  }
}
