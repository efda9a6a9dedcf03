package org.mindlinked.io.internal.xml;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.internal.foreign.Entries;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.model.stream.ReadLimits;
import org.mindlinked.model.stream.ReadOptions;

class XmlNodeTest {
  private static List<String> untaken(XmlNode node) {
    List<String> left = new ArrayList<>();
    node.untaken((path, value) -> left.add(path + "=" + value));
    return left;
  }

  @Test
  void gives_text_across_markup_and_remembers_what_was_asked() {
    XmlNode node =
        requireNonNull(
            XmlNode.read(
                Entries.of(
                    "<r a='1' b='2'><t>On <i>what</i> &#233;lse</t><u x='3'>aside</u><v><w>deep</w></v></r>")));

    assertThat(node.textAt("t")).isEqualTo("On what élse");
    assertThat(node.attribute("a")).isEqualTo("1");
    assertThat(untaken(node)).containsExactly("r/@b=2", "r/u/@x=3", "r/u=aside", "r/v/w=deep");
  }

  @Test
  void looks_at_no_entity_and_no_outside_file() {
    Entry outside =
        Entries.of("<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><r>&x;</r>");
    Entry bomb =
        Entries.of("<!DOCTYPE r [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><r>&b;</r>");

    assertThat(XmlNode.read(outside)).isNull();
    assertThat(XmlNode.read(bomb)).isNull();
    assertThat(outside.isRefused()).isTrue();
  }

  @Test
  void says_on_which_line_of_the_file_a_record_is_broken() {
    Entry entry = Entries.of("<r>\n<t>x</u>\n</r>", 40);

    assertThat(XmlNode.read(entry)).isNull();
    assertThat(Entries.problems(entry)).singleElement().asString().contains("line 41");
  }

  @Test
  void refuses_a_record_that_ends_inside_a_text() {
    for (String cut : List.of("<r>a &am", "<r>a &#x1", "<r><![CDATA[a", "<r>a ]]", "<r b='a &am")) {
      Entry entry = Entries.of(cut);

      assertThat(XmlNode.read(entry)).isNull();
      assertThat(Entries.problems(entry)).singleElement().asString().contains("ML-IO-020");
    }
  }

  @Test
  void does_not_make_one_number_of_two() {
    XmlNode node =
        requireNonNull(
            XmlNode.read(
                Entries.of(
                    "<t>1.6 x 10<sup>-19</sup>, cm<sup>2</sup>, <math><mn>1</mn><mn>2</mn></math></t>")));

    assertThat(requireNonNull(node).text()).isEqualTo("1.6 x 10⁻¹⁹, cm2, 1 2");
  }

  @Test
  void refuses_what_is_nested_too_deep() {
    Entry entry =
        Entries.of(
            "<a>".repeat(70) + "</a>".repeat(70),
            1,
            ReadOptions.strict().withLimits(ReadLimits.DEFAULT));

    assertThat(XmlNode.read(entry)).isNull();
    assertThat(Entries.problems(entry)).singleElement().asString().contains("ML-IO-023");
  }

  @Test
  void leaves_out_the_indents_of_the_file_but_not_its_lines() {
    XmlNode node =
        requireNonNull(XmlNode.read(Entries.of("<r>One \n   two\t\n\n   three  four</r>")));

    assertThat(node.peekWords()).isEqualTo("One two three four");
    assertThat(node.peekLines()).isEqualTo("One\ntwo\n\nthree  four");
    assertThat(untaken(node)).hasSize(1);
    assertThat(node.words()).isEqualTo("One two three four");
    assertThat(untaken(node)).isEmpty();
  }
}
