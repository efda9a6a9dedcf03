package org.mindlinked.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.diagnostic.InvalidValueException;

class IntervalTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-02-24/2022-03-10",
        "2012/2022",
        "2022/2022",
        "2022/2022-06",
        "2022-06/2022",
        "2003/..",
        "../2021-05"
      })
  void round_trips(String text) {
    assertThat(Interval.of(text)).hasToString(text).isEqualTo(Interval.of(text));
  }

  @Test
  void tells_its_ends() {
    assertThat(Interval.of("2003/..").start()).contains(PartialDate.of(2003));
    assertThat(Interval.of("2003/..").end()).isEmpty();
    assertThat(Interval.of("../2003").start()).isEmpty();
    assertThat(Interval.of("2003/..")).isEqualTo(Interval.from(PartialDate.of(2003)));
    assertThat(Interval.of("../2003")).isEqualTo(Interval.until(PartialDate.of(2003)));
    assertThat(Interval.of("2003/2004"))
        .isEqualTo(Interval.between(PartialDate.of(2003), PartialDate.of(2004)))
        .isNotEqualTo(Interval.of("2003/.."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "2022", "2022/", "/2022", "2022/2023/2024", "2022-2023", "24/02/2022"})
  void refuses_other_forms(String text) {
    assertThatThrownBy(() -> Interval.of(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("ML-VAL-009 ");
  }

  @Test
  void refuses_a_date_that_is_none() {
    assertThatThrownBy(() -> Interval.of("2022-02-30/2023")).hasMessageStartingWith("ML-VAL-008 ");
    assertThatThrownBy(() -> Interval.of(".../2023")).hasMessageStartingWith("ML-VAL-006 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022/2021", "2022-03-10/2022-02-24", "2022-06/2022-05-31"})
  void refuses_what_certainly_ends_before_it_starts(String text) {
    assertThatThrownBy(() -> Interval.of(text))
        .hasMessageStartingWith("ML-VAL-010 ")
        .hasMessageContaining(text);
  }

  @Test
  void refuses_two_open_ends() {
    assertThatThrownBy(() -> Interval.of("../..")).hasMessageStartingWith("ML-VAL-011 ");
  }

  @Test
  void sorts_by_start_and_then_by_end() {
    assertThat(Interval.of("../2003")).isLessThan(Interval.of("2001/2002"));
    assertThat(Interval.of("2001/2002"))
        .isLessThan(Interval.of("2001/2003"))
        .isLessThan(Interval.of("2001/.."))
        .isLessThan(Interval.of("2002/2002"));
    assertThat(Interval.of("2001/..")).isGreaterThan(Interval.of("2001/2003"));
  }
}
