package org.mindlinked.pages.study;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Property(tries = 60)
  void every_value_of_a_record_stands_on_its_page(@ForAll("records") EvidenceRecord record) {
    String page = page(record);
    String words = Html.unescaped(page);
    expected(record)
        .words
        .forEach(
            (wanted, at) -> assertThat(words.contains(wanted)).as(at + ": " + wanted).isTrue());
  }

  @Property(tries = 40)
  void every_node_has_its_fragment_as_anchor_and_every_link_leads_somewhere(
      @ForAll("records") EvidenceRecord record) {
    String page = page(record);
    assertThat(Html.ids(page))
        .doesNotHaveDuplicates()
        .containsAll(expected(record).anchors)
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
