package org.mindlinked.io.internal.nbib;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a field begins: two to four capital letters or digits, filled up to four with blanks, a
 * hyphen and a blank. Some programs leave out blanks.
 *
 * @param name the tag
 * @param end the index behind the hyphen
 */
record NbibTag(String name, int end) {
  private static final int WIDTH = 4;

  /** The tags that PubMed writes, or wrote once. */
  private static final Set<String> KNOWN =
      Set.of(
          ("AB AD AID AU AUID BTI CDAT CI CIN CN COI COIS CON CP CRDT CRF CRI CTDT CTI CY DA DCOM"
                  + " DDIN DEP DP DRDT DRIN ECF ECI ED EDAT EFR EIN EN FAU FED FIR FPS GN GR GS IP"
                  + " IR IRAD IS ISBN JID JT LA LID LR MH MHDA MID NM NR OAB OABL OCI OID ORI OT OTO"
                  + " OWN PB PG PHST PL PMC PMCR PMID PRIN PROF PS PST PT PUBM RF RIN RN ROF RPF RPI"
                  + " RRF RRI SB SFM SI SO SPIN STAT TA TI TT UI UIN UOF VI VTI YR KW ISSN")
              .split(" "));

  /** Tags that only PubMed's records have, so that one of them tells the format. */
  private static final Set<String> OWN =
      Set.of(
          ("AID AUID BTI COIS CRDT DCOM DEP DP EDAT FAU FED JID JT LID MH MHDA OWN PHST PMC PMID PST"
                  + " PT STAT")
              .split(" "));

  /** The tag at the front of the line that starts and ends there, or null if there is none. */
  static @Nullable NbibTag at(String text, int from, int to) {
    int letters = from;
    while (letters < to
        && letters - from < WIDTH
        && isOfTag(text.charAt(letters), letters - from)) {
      letters++;
    }
    if (letters - from < 2) {
      return null;
    }
    int hyphen = letters;
    while (hyphen < to && hyphen - from < WIDTH && text.charAt(hyphen) == ' ') {
      hyphen++;
    }
    if (hyphen == to || text.charAt(hyphen) != '-') {
      return null;
    }
    String name = text.substring(from, letters);
    boolean regular = hyphen - from == WIDTH && hyphen + 1 < to && text.charAt(hyphen + 1) == ' ';
    return regular || KNOWN.contains(name) ? new NbibTag(name, hyphen + 1) : null;
  }

  /** The tag at the front of a line of bytes. */
  static @Nullable NbibTag at(byte[] buf, int from, int to) {
    if (from == to || buf[from] < 'A' || buf[from] > 'Z') {
      return null;
    }
    int end = Math.min(to, from + WIDTH + 2);
    return at(new String(buf, from, end - from, ISO_8859_1), 0, end - from);
  }

  private static boolean isOfTag(char c, int position) {
    return (c >= 'A' && c <= 'Z') || (position > 0 && c >= '0' && c <= '9');
  }

  /** Whether only records of PubMed have it. */
  boolean isOwn() {
    return OWN.contains(name);
  }
}
