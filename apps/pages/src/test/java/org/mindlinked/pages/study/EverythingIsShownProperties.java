package org.mindlinked.pages.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.pages.site.Links;
import org.mindlinked.testkit.AnyRecord;

class EverythingIsShownProperties {
  private static final Links LINKS = Links.under("https://example.org/evidence/");

  @Property(tries = 30)
  void every_value_stands_on_the_page_and_every_node_has_its_fragment_as_anchor(
      @ForAll("records") EvidenceRecord record) {
    String page = page(record);
    Expected expected = expected(record);
    String words = Html.unescaped(page);
    Map<String, String> missing = new TreeMap<>(expected.words);
    missing.keySet().removeIf(words::contains);
    assertThat(missing).isEmpty();
    assertThat(Html.ids(page)).doesNotHaveDuplicates();
    assertThat(Set.copyOf(Html.ids(page)))
        .containsAll(expected.anchors)
        .containsAll(Html.localLinks(page));
  }

  private static Expected expected(EvidenceRecord record) {
    Expected expected = new Expected(LINKS);
    expected.node(
        record instanceof Study ? ModelTypes.STUDY : ModelTypes.PUBLICATION, record, "", "");
    return expected;
  }

  private static String page(EvidenceRecord record) {
    return record instanceof Study study
        ? StudyPage.html(study, LINKS, "")
        : PublicationPage.html((Publication) record, LINKS, "");
  }

  @Provide
  Arbitrary<EvidenceRecord> records() {
    return AnyRecord.record();
  }
}
