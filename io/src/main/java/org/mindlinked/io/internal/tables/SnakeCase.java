package org.mindlinked.io.internal.tables;

import java.util.Locale;

/** Names as people in R and Python write them. */
final class SnakeCase {
  private SnakeCase() {}

  static String of(String camelCase) {
    return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
