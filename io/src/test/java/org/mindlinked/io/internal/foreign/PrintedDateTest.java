package org.mindlinked.io.internal.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {
  @ParameterizedTest
  @CsvSource({
    "2016,2016",
    "2016/10/11/,2016-10-11",
    "2016/10,2016-10",
    "2019//,2019",
    "2016///,2016",
    "2016-10-11,2016-10-11",
    "2016-1-5,2016-01-05",
    "20161011,2016-10-11",
    "2016 Oct,2016-10",
    "2016 Oct 11,2016-10-11",
    "2016 October 11,2016-10-11",
    "11 October 2016,2016-10-11",
    "Sept 2016,2016-09",
    "OCT-2016,2016-10",
    "'October 11, 2016',2016-10-11",
    "2016.10.11,2016-10-11",
  })
  void reads_what_is_certain(String printed, String date) {
    assertThat(PrintedDate.read(printed).orElseThrow().date()).hasToString(date);
    assertThat(PrintedDate.read(printed).orElseThrow().exact()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2016 Spring,2016",
    "2016 Nov-Dec,2016",
    "2016/10/11/print,2016-10-11",
    "2016 print,2016",
    "2016-10-11T09:30:00Z,2016-10-11",
    "2016-13-01,2016",
    "2016-02-30,2016-02",
    "20161399,2016",
    "2016-2017,2016",
  })
  void reads_a_part_and_says_that_there_is_more(String printed, String date) {
    assertThat(PrintedDate.read(printed).orElseThrow().date()).hasToString(date);
    assertThat(PrintedDate.read(printed).orElseThrow().exact()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20203",
        "201610111",
        "10/11/2016",
        "in press",
        "n.d.",
        "0000",
        "9999",
        "19",
        "faulty",
        "June"
      })
  void does_not_guess(String printed) {
    assertThat(PrintedDate.read(printed)).isEmpty();
  }
}
