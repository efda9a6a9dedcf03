package org.mindlinked.model;

/** Check digits. Each method takes text whose form has been checked. */
final class Checksums {
  /** Crockford's base 32: no i, l, o, u. */
  static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";

  private Checksums() {}

  /** The last character of an ORCID iD or ISNI over its first 15 digits (ISO 7064 MOD 11-2). */
  static char mod11dash2(String text, int from, int to) {
    int total = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != '-') {
        total = (total + (c - '0')) * 2 % 11;
      }
    }
    int check = (12 - total) % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }

  /** The last two digits of a ROR identifier over its first seven characters. */
  static int ror(String text, int from) {
    long number = 0;
    for (int i = from; i < from + 7; i++) {
      number = number * 32 + BASE_32.indexOf(text.charAt(i));
    }
    return (int) (98 - number * 100 % 97);
  }

  /** The last character of an ISSN or an ISBN of 10, over the digits before it. */
  static char mod11(String text, int from, int digits) {
    int sum = 0;
    int weight = digits + 1;
    for (int i = from; weight > 1; i++) {
      char c = text.charAt(i);
      if (c != '-') {
        sum += (c - '0') * weight--;
      }
    }
    int check = (11 - sum % 11) % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }

  /** The last digit of an ISBN of 13 over its first 12. */
  static char ean13(String text, int from) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (text.charAt(from + i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }
}
