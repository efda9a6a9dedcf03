package org.mindlinked.io.internal.ctgov;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers that are certain: {@code <0.001}, {@code NA} and {@code 1,200} are none. */
final class Numbers {
  private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(?:\\d{1,18}(?:\\.\\d{0,18})?|\\.\\d{1,18})(?:[eE][-+]?\\d{1,2})?");

  private Numbers() {}

  /** A whole number, at least 0. */
  static OptionalLong whole(String printed) {
    return WHOLE.matcher(printed).matches()
        ? OptionalLong.of(Long.parseLong(printed))
        : OptionalLong.empty();
  }

  /** A decimal number. */
  static Optional<BigDecimal> decimal(String printed) {
    return DECIMAL.matcher(printed).matches()
        ? Optional.of(new BigDecimal(printed))
        : Optional.empty();
  }

  /** A share from 0 to 1. */
  static Optional<BigDecimal> share(String printed) {
    String number = printed.startsWith("=") ? printed.substring(1).strip() : printed;
    return decimal(number)
        .filter(share -> share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0);
  }
}
