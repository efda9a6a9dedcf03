package org.mindlinked.io.internal.ris;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a field begins: a capital letter and a second one or a digit, two blanks, a hyphen, a blank.
 * Programs leave out blanks, indent lines, or write small letters; then the tag must be one that
 * exists, since words of a text can look alike.
 *
 * @param name the tag, in capital letters
 * @param end the index behind the hyphen
 */
record RisTag(String name, int end) {
  private static final int WIDTH = 2;
  private static final int MOST = 128;

  /** All tags, at the place that their characters make: a file has the same ones many times. */
  private static final String[] NAMES = new String[MOST * MOST];

  static {
    for (char first = 'A'; first <= 'Z'; first++) {
      for (char second = '0'; second <= 'Z'; second++) {
        NAMES[first * MOST + second] = ("" + first + second).intern();
      }
    }
  }

  /** Tags that the description of the format or a program that many use has. */
  private static final Set<String> KNOWN =
      Set.of(
          ("A1 A2 A3 A4 A5 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CR CT CY DA DB DI DO"
                  + " DP ED EP ER ET ID IS J1 J2 J9 JA JF JI JO KW L1 L2 L3 L4 LA LB LK M1 M2 M3 M4"
                  + " N1 N2 NS NV OP PB PP PU PY RI RN RP SE SN SP ST SV T1 T2 T3 TA TI TS TT TY U1"
                  + " U2 U3 U4 U5 UR VL VO Y1 Y2")
              .split(" "));

  /** The tag at the front of the line that starts and ends there, or null if there is none. */
  static @Nullable RisTag at(byte[] buf, int from, int to) {
    int start = from;
    while (start < to && isBlank(buf[start])) {
      start++;
    }
    if (to - start <= WIDTH || !isLetter(buf[start]) || !isOfTag(buf[start + 1])) {
      return null;
    }
    int hyphen = start + WIDTH;
    while (hyphen < to && isBlank(buf[hyphen])) {
      hyphen++;
    }
    if (hyphen == to || buf[hyphen] != '-' || hyphen - start > WIDTH + 3) {
      return null;
    }
    boolean blankBehind = hyphen + 1 == to || isBlank(buf[hyphen + 1]);
    int first = capital(buf[start]);
    int second = capital(buf[start + 1]);
    boolean capital = first == buf[start] && second == buf[start + 1];
    String name = NAMES[first * MOST + second];
    int blanks = hyphen - start - WIDTH;
    boolean exact = start == from && capital && blanks == WIDTH;
    if (exact && (blankBehind || KNOWN.contains(name))) {
      return new RisTag(name, hyphen + 1);
    }
    boolean near = blanks > 0 && blankBehind && (capital || blanks >= WIDTH);
    return near && KNOWN.contains(name) ? new RisTag(name, hyphen + 1) : null;
  }

  private static int capital(int c) {
    return c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c;
  }

  private static boolean isBlank(byte c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLetter(byte c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean isOfTag(byte c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }
}
