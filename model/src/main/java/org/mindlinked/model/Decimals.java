package org.mindlinked.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.ValueCodes;

/**
 * Decimals are compared and written by value: without trailing zeros and without an exponent. They
 * are bounded, since {@code 1e999999999} would fill the memory of whoever writes it out.
 */
final class Decimals {
  private static final int MOST_DIGITS = 40;

  private Decimals() {}

  static boolean isNormal(Optional<BigDecimal> decimal) {
    return decimal.isEmpty() || isNormal(decimal.get());
  }

  private static boolean isNormal(BigDecimal decimal) {
    int scale = decimal.scale();
    if (scale < 0 || scale > MOST_DIGITS || decimal.precision() > MOST_DIGITS) {
      return false;
    }
    if (scale == 0) {
      return true;
    }
    BigInteger unscaled = decimal.unscaledValue();
    return unscaled.bitLength() < Long.SIZE
        ? unscaled.longValue() % 10 != 0
        : unscaled.mod(BigInteger.TEN).signum() != 0;
  }

  static Optional<BigDecimal> normal(Optional<BigDecimal> decimal) {
    return decimal.map(Decimals::normal);
  }

  private static BigDecimal normal(BigDecimal decimal) {
    BigDecimal stripped = decimal.stripTrailingZeros();
    if (stripped.precision() > MOST_DIGITS || Math.abs((long) stripped.scale()) > MOST_DIGITS) {
      throw InvalidValueException.of(
          ValueCodes.DECIMAL,
          "a decimal has at most "
              + MOST_DIGITS
              + " digits on either side of its point, this one has "
              + stripped.precision()
              + " and scale "
              + stripped.scale());
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
