package org.mindlinked.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.PartialDate.Precision;
import org.mindlinked.model.diagnostic.InvalidValueException;

class PartialDateTest {
  @Test
  void keeps_what_is_known_and_fills_in_nothing() {
    PartialDate year = PartialDate.of("2022");
    assertThat(year.year()).isEqualTo(2022);
    assertThat(year.month()).isEmpty();
    assertThat(year.day()).isEmpty();
    assertThat(year.precision()).isEqualTo(Precision.YEAR);
    assertThat(year).hasToString("2022").isEqualTo(PartialDate.of(2022));

    PartialDate month = PartialDate.of("2022-06");
    assertThat(month.month()).hasValue(6);
    assertThat(month.day()).isEmpty();
    assertThat(month.precision()).isEqualTo(Precision.MONTH);
    assertThat(month).hasToString("2022-06").isEqualTo(PartialDate.of(2022, 6));

    PartialDate day = PartialDate.of("2022-06-14");
    assertThat(day.day()).hasValue(14);
    assertThat(day.precision()).isEqualTo(Precision.DAY);
    assertThat(day).hasToString("2022-06-14").isEqualTo(PartialDate.of(2022, 6, 14));
    assertThat(day).hasSameHashCodeAs(PartialDate.of(2022, 6, 14)).isNotEqualTo(month);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2022-",
        "2022-6",
        "2022-06-1",
        "2022-06-14Z",
        "2022-06-14T00:00:00",
        "14/06/2022",
        "2022/06/14",
        " 2022",
        "2022 ",
        "-2022",
        "+2022",
        "２０２２",
        "2022-06-",
        "2022-0a",
        "Spring 2022"
      })
  void refuses_other_forms(String text) {
    assertThatThrownBy(() -> PartialDate.of(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("ML-VAL-006 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"22", "1799", "2101", "0000", "20203", "1799-01", "9999-12-31"})
  void refuses_years_out_of_range(String text) {
    assertThatThrownBy(() -> PartialDate.of(text)).hasMessageStartingWith("ML-VAL-007 year ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-00",
        "2022-13",
        "2022-13-01",
        "2022-02-29",
        "2022-02-30",
        "2022-04-31",
        "2022-01-00",
        "1900-02-29",
        "2022-12-32"
      })
  void refuses_days_that_the_calendar_has_not(String text) {
    assertThatThrownBy(() -> PartialDate.of(text))
        .hasMessageStartingWith("ML-VAL-008 there is no ");
  }

  @Test
  void knows_leap_years() {
    assertThat(PartialDate.of("2000-02-29")).isEqualTo(PartialDate.of(2000, 2, 29));
    assertThat(PartialDate.of("2024-02-29")).isEqualTo(PartialDate.of(2024, 2, 29));
  }

  @Test
  void refuses_the_same_as_numbers() {
    assertThatThrownBy(() -> PartialDate.of(1799)).hasMessageStartingWith("ML-VAL-007 ");
    assertThatThrownBy(() -> PartialDate.of(2101, 1)).hasMessageStartingWith("ML-VAL-007 ");
    assertThatThrownBy(() -> PartialDate.of(2101, 1, 1)).hasMessageStartingWith("ML-VAL-007 ");
    assertThatThrownBy(() -> PartialDate.of(2022, 0)).hasMessageStartingWith("ML-VAL-008 ");
    assertThatThrownBy(() -> PartialDate.of(2022, 13, 1)).hasMessageStartingWith("ML-VAL-008 ");
    assertThatThrownBy(() -> PartialDate.of(2022, 1, -1)).hasMessageStartingWith("ML-VAL-008 ");
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 2022, true",
    "2022, 2022, false",
    "2022, 2022-06, false",
    "2022-06, 2022, false",
    "2022-05, 2022-06-01, true",
    "2022-05, 2022-05-31, false",
    "2022-02, 2022-03, true",
    "2022-02-28, 2022-03, true",
    "2022-06-13, 2022-06-14, true",
    "2022-06-14, 2022-06-14, false",
    "2021-12-31, 2022, true"
  })
  void tells_only_what_certainly_ends_before(String a, String b, boolean before) {
    assertThat(PartialDate.of(a).endsBefore(PartialDate.of(b))).isEqualTo(before);
  }

  @Test
  void sorts_like_its_written_form() {
    assertThat(PartialDate.of("2022"))
        .isLessThan(PartialDate.of("2022-01"))
        .isLessThan(PartialDate.of("2023"))
        .isGreaterThan(PartialDate.of("2021-12-31"));
  }
}
