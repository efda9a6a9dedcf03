package org.mindlinked.io.internal.pubmedxml;

import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.xml.XmlNode;

/** Dates, of which each part is an element. */
final class Dates {
  private Dates() {}

  /** As a journal prints it: {@code 2023 Dec 6}, {@code 2021 Spring}; null if it says nothing. */
  static @Nullable String printed(XmlNode date) {
    String whole = date.textAt("MedlineDate");
    if (whole != null) {
      return whole;
    }
    String season = date.textAt("Season");
    return joined(
        " ",
        date.textAt("Year"),
        season == null ? date.textAt("Month") : season,
        date.textAt("Day"));
  }

  /** As PubMed's text prints it: {@code 2023/10/12 06:42}; null if it says nothing. */
  static @Nullable String slashed(XmlNode date) {
    String day = joined("/", date.textAt("Year"), date.textAt("Month"), date.textAt("Day"));
    String hour = date.textAt("Hour");
    String minute = date.textAt("Minute");
    return joined(" ", day, joined(":", twoDigits(hour), twoDigits(minute)), null);
  }

  private static @Nullable String twoDigits(@Nullable String number) {
    return number != null && number.length() == 1 ? "0" + number : number;
  }

  private static @Nullable String joined(
      String between, @Nullable String a, @Nullable String b, @Nullable String c) {
    StringBuilder all = new StringBuilder();
    for (String part : new String[] {a == null ? "" : a, b == null ? "" : b, c == null ? "" : c}) {
      if (!part.isEmpty()) {
        all.append(all.length() == 0 ? "" : between).append(part);
      }
    }
    return all.length() == 0 ? null : all.toString();
  }

  private static @Nullable String joined(String between, @Nullable String a, @Nullable String b) {
    return joined(between, a, b, null);
  }
}
