package org.mindlinked.pages.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Text;

class MapFileTest {
  private static final String NASTY = "<script>alert(1)</script> \"a\" & 'b' </title></svg>";

  @Test
  void words_of_records_are_shown_as_words() throws IOException {
    EvidenceMap map = EvidenceMap.of(MapAxis.SETTING, MapAxis.ROLE);
    map.add(
        EvidenceMapTest.study(1)
            .title(Text.of(NASTY))
            .addSettings(EvidenceMapTest.setting(CareSetting.labelled(NASTY)))
            .build());
    String page = written(MapFile.HTML, map, NASTY);
    assertThat(page).doesNotContain("<script").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(written(MapFile.SVG, map, NASTY)).doesNotContain("<script");
  }

  @Test
  void every_link_within_the_page_leads_somewhere_and_nothing_is_fetched() throws IOException {
    String page = written(MapFile.HTML, sample(), "Sample");
    List<String> targets = all(page, "href=\"#([^\"]*)\"");
    assertThat(targets).isNotEmpty();
    assertThat(all(page, "id=\"([^\"]*)\"")).doesNotHaveDuplicates().containsAll(targets);
    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("<link", "<img", "<script", "@import", "url(");
  }

  @Test
  void the_drawing_is_xml_with_a_bubble_or_a_gap_for_every_cell()
      throws IOException, XMLStreamException {
    EvidenceMap map = sample();
    XMLStreamReader xml =
        XMLInputFactory.newDefaultFactory()
            .createXMLStreamReader(new StringReader(written(MapFile.SVG, map, "Sample")));
    List<String> circles = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("circle")) {
        circles.add(xml.getAttributeValue(null, "class"));
      }
    }
    assertThat(circles).hasSize(map.rowCount() * map.columnCount()).contains("gap", "bubble");
  }

  @Test
  void the_table_of_values_has_every_cell_also_the_empty_ones() throws IOException {
    EvidenceMap map = sample();
    List<String> lines = written(MapFile.CSV, map, "Sample").lines().toList();
    assertThat(lines).hasSize(1 + map.rowCount() * map.columnCount());
    assertThat(lines.get(0)).isEqualTo("care setting,role,studies");
    assertThat(lines).contains("Crisis service,not stated,1", "a boat,not stated,1");
  }

  @Test
  void a_map_without_studies_says_so() throws IOException {
    EvidenceMap map = EvidenceMap.of(MapAxis.SETTING, MapAxis.ROLE);
    assertThat(written(MapFile.HTML, map, "Nothing")).contains("There is no study to draw.");
    assertThat(written(MapFile.SVG, map, "Nothing")).contains("<svg").contains("</svg>");
    assertThat(written(MapFile.CSV, map, "Nothing").lines()).hasSize(1);
  }

  @Test
  void the_kind_of_file_is_known_by_its_suffix() {
    assertThat(MapFile.ofName("a/Map.HTML")).contains(MapFile.HTML);
    assertThat(MapFile.ofName("map.csv")).contains(MapFile.CSV);
    assertThat(MapFile.ofName("map.png")).isEmpty();
  }

  private static EvidenceMap sample() {
    EvidenceMap map = EvidenceMap.of(MapAxis.SETTING, MapAxis.ROLE);
    map.add(
        EvidenceMapTest.study(1)
            .addSettings(EvidenceMapTest.setting(CareSetting.CRISIS_SERVICE))
            .build());
    map.add(
        EvidenceMapTest.study(2)
            .addSettings(EvidenceMapTest.setting(CareSetting.labelled("a boat")))
            .build());
    map.add(
        EvidenceMapTest.study(3)
            .addPopulations(Population.builder().addRoles(PopulationRole.CARER).build())
            .build());
    return map;
  }

  private static String written(MapFile kind, EvidenceMap map, String title) throws IOException {
    StringWriter out = new StringWriter();
    kind.write(map, title, out);
    return out.toString();
  }

  private static List<String> all(String page, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
