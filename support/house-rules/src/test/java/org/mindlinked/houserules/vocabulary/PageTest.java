package org.mindlinked.houserules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.mindlinked.houserules.Approved;
import org.mindlinked.houserules.Project;
import org.mindlinked.model.Mindlinked;

class PageTest {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]*)\"");
  private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");

  @Test
  void is_what_the_tables_and_the_model_say() throws IOException {
    Approved.check(Project.file(PageWriter.FILE), PageWriter.document());
  }

  @Test
  void every_published_term_has_an_anchor_that_is_its_local_name() throws IOException {
    Set<String> terms = new TreeSet<>();
    Graph published = PublishedConcepts.graph();
    RDFParser.source(Project.file(OntologyWriter.FILE)).parse(published);
    published.stream()
        .filter(triple -> triple.getSubject().isURI())
        .map(triple -> triple.getSubject().getURI())
        .filter(iri -> iri.startsWith(Mindlinked.NAMESPACE))
        .forEach(iri -> terms.add(iri.substring(Mindlinked.NAMESPACE.length())));
    Set<String> anchors = new TreeSet<>(all(ID, PageWriter.document()));
    anchors.removeIf(anchor -> anchor.startsWith("_"));
    assertThat(terms).hasSizeGreaterThan(600);
    assertThat(anchors).isEqualTo(terms);
  }

  @Test
  void anchors_are_unique_and_links_lead_to_one() throws IOException {
    List<String> anchors = all(ID, PageWriter.document());
    assertThat(anchors).doesNotHaveDuplicates();
    assertThat(new HashSet<>(anchors)).containsAll(all(LINK, PageWriter.document()));
  }

  @Test
  void headings_never_skip_a_level_so_that_a_screen_reader_can_follow() throws IOException {
    int level = 0;
    List<String> skipped = new ArrayList<>();
    for (String heading : all(HEADING, PageWriter.document())) {
      int next = Integer.parseInt(heading);
      if (next > level + 1) {
        skipped.add(level + " to " + next);
      }
      level = next;
    }
    assertThat(skipped).isEmpty();
  }

  @Test
  void stands_alone_without_scripts_or_files_to_load() throws IOException {
    assertThat(PageWriter.document())
        .doesNotContain("<script", "<img", "@import", "url(")
        .contains("<html lang=\"en\">", "class=\"skip\"", "@media print");
  }

  private static List<String> all(Pattern pattern, String document) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(document);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
