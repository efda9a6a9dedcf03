package org.mindlinked.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The lists and sets of the values are as those of the JDK, but for what would change them. */
@SuppressWarnings("JdkObsolete") // as the values, it speaks of SortedSet
class FixedCollectionsTest {
  private static final int MOST = 8;

  @Property(tries = 300)
  void a_set_is_as_a_tree(
      @ForAll @Size(max = MOST) List<@IntRange(max = MOST) Integer> elements,
      @ForAll @IntRange(max = MOST) int from,
      @ForAll @IntRange(max = MOST) int to) {
    SortedSet<Integer> tree = new TreeSet<>(elements);
    SortedSet<Integer> set = FixedSet.of(elements);

    same(set, tree);
    same(set.headSet(to), tree.headSet(to));
    same(set.tailSet(from), tree.tailSet(from));
    if (from <= to) {
      same(set.subSet(from, to), tree.subSet(from, to));
    } else {
      assertThatThrownBy(() -> set.subSet(from, to)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static void same(SortedSet<Integer> set, SortedSet<Integer> tree) {
    assertThat(set).isEqualTo(tree).containsExactlyElementsOf(tree).hasSameHashCodeAs(tree);
    assertThat(tree).isEqualTo(set);
    assertThat(set.toString()).isEqualTo(tree.toString());
    assertThat(set.toArray()).isEqualTo(tree.toArray());
    assertThat(set.toArray(new Integer[0])).isEqualTo(tree.toArray(new Integer[0]));
    assertThat(set.stream().toList()).isEqualTo(List.copyOf(tree));
    assertThat(set.comparator()).isNull();
    for (int i = 0; i <= MOST; i++) {
      assertThat(set.contains(i)).isEqualTo(tree.contains(i));
    }
    if (tree.isEmpty()) {
      assertThatThrownBy(set::first).isInstanceOf(NoSuchElementException.class);
      assertThatThrownBy(set::last).isInstanceOf(NoSuchElementException.class);
    } else {
      assertThat(set.first()).isEqualTo(tree.first());
      assertThat(set.last()).isEqualTo(tree.last());
    }
  }

  @Property(tries = 100)
  void a_list_is_as_any_list(@ForAll @Size(max = MOST) List<Integer> elements) {
    List<Integer> list = FixedList.of(elements);

    assertThat(list).isEqualTo(elements).hasSameHashCodeAs(elements);
    assertThat(elements).isEqualTo(list);
    assertThat(list.toArray()).isEqualTo(elements.toArray());
    assertThat(new ArrayList<>(list)).isEqualTo(elements);
    assertThat(list.contains(null)).isFalse();
    assertThatThrownBy(() -> list.get(elements.size()))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void of_elements_that_are_alike_the_first_stays() {
    Identifier first = Identifier.of("doi:10.1000/a");
    Identifier second = Identifier.of("doi:10.1000/a");
    Identifier other = Identifier.of("doi:10.1000/0");

    assertThat(FixedSet.of(List.of(first, other, second)).last()).isSameAs(first);
  }

  @Test
  void nothing_changes_them() {
    for (Collection<Integer> each : List.of(FixedSet.of(List.of(1, 2)), FixedList.of(List.of(1)))) {
      Iterator<Integer> iterator = each.iterator();
      iterator.next();
      assertThatThrownBy(iterator::remove).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> each.add(3)).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> each.remove(1)).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(each::clear).isInstanceOf(UnsupportedOperationException.class);
      each.toArray()[0] = 9;
      assertThat(each).contains(1);
    }
  }

  @Test
  void iterators_end() {
    assertThatThrownBy(() -> FixedSet.none().iterator().next())
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void null_is_refused() {
    List<Integer> withNull = Arrays.asList(1, null);

    assertThatThrownBy(() -> FixedList.addAll(FixedList.none(), withNull))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> FixedSet.addAll(FixedSet.none(), withNull))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> FixedSet.of(List.of(1)).contains(null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void what_a_builder_is_given_is_copied_and_what_it_made_stays() {
    List<Setting> given = new ArrayList<>(List.of(Setting.builder().build()));
    Study.Builder builder = Study.builder().id(Iri.of("https://example.org/s")).title("A title");
    builder.settings(given);
    given.clear();
    Study one = builder.build();
    Study two = builder.addSettings(Setting.builder().build()).build();

    assertThat(one.settings()).hasSize(1);
    assertThat(two.settings()).hasSize(2);
    assertThat(Study.builder().from(two).build()).isEqualTo(two);
    assertThat(Study.builder().from(two).settings(List.of()).build().settings()).isEmpty();
  }

  @Test
  void what_a_builder_gathers_bit_by_bit_is_all_there() {
    Setting setting =
        Setting.builder()
            .addCareSettings(CareSetting.PRIMARY_CARE)
            .addAllCareSettings(List.of(CareSetting.OUTPATIENT, CareSetting.PRIMARY_CARE))
            .addCareSettings(CareSetting.OUTPATIENT, CareSetting.PRIMARY_CARE)
            .build();

    assertThat(setting.careSettings())
        .containsExactlyElementsOf(
            new TreeSet<>(List.of(CareSetting.OUTPATIENT, CareSetting.PRIMARY_CARE)));
    assertThat(setting.deliveryModes()).isSameAs(setting.contexts());
  }
}
