package org.mindlinked.io.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellSplitterTest {
  private final CellSplitter splitter = new CellSplitter(',', '"');

  @Test
  void keeps_all_of_a_row_with_line_ends_where_no_cell_can_hold_them() {
    assertThat(splitter.split(",\"\r\"\n", false)).containsExactly("", "\"\r\"\n");
    assertThat(splitter.split("\"\r\t,\"\n", true)).isNotEmpty();
    assertThat(splitter.split("a,\"b,c\"", false)).containsExactly("a", "b,c");
  }
}
