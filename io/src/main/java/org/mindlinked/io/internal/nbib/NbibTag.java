package org.mindlinked.io.internal.nbib;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
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
  private static final List<String> KNOWN =
      List.of(
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

  /** More than twice as many as there are known tags, so that most are found at once. */
  private static final int SLOTS = 512;

  private static final int[] KEYS = new int[SLOTS];
  private static final String[] NAMES = new String[SLOTS];

  static {
    for (String tag : KNOWN) {
      byte[] letters = tag.getBytes(ISO_8859_1);
      int slot = slot(key(letters, 0, letters.length));
      KEYS[slot] = key(letters, 0, letters.length);
      NAMES[slot] = tag.intern(); // as the words of a switch are, which are compared with it
    }
  }

  /** The characters of a tag as one number, so that no string is made for each line. */
  private static int key(byte[] buf, int from, int to) {
    int key = 0;
    for (int i = from; i < to; i++) {
      key = key << Byte.SIZE | buf[i];
    }
    return key;
  }

  /** Where a tag of that key is, or would be. */
  private static int slot(int key) {
    int slot = (key * 0x9E37_79B9) >>> 23;
    while (KEYS[slot] != key && KEYS[slot] != 0) {
      slot = (slot + 1) % SLOTS;
    }
    return slot;
  }

  /** The tag at the front of the line that starts and ends there, or null if there is none. */
  static @Nullable NbibTag at(byte[] buf, int from, int to) {
    int letters = from;
    while (letters < to && letters - from < WIDTH && isOfTag(buf[letters], letters - from)) {
      letters++;
    }
    if (letters - from < 2) {
      return null;
    }
    int hyphen = letters;
    while (hyphen < to && hyphen - from < WIDTH && buf[hyphen] == ' ') {
      hyphen++;
    }
    if (hyphen == to || buf[hyphen] != '-') {
      return null;
    }
    int slot = slot(key(buf, from, letters));
    if (KEYS[slot] != 0) {
      return new NbibTag(NAMES[slot], hyphen + 1);
    }
    boolean regular = hyphen - from == WIDTH && hyphen + 1 < to && buf[hyphen + 1] == ' ';
    return regular
        ? new NbibTag(new String(buf, from, letters - from, ISO_8859_1), hyphen + 1)
        : null;
  }

  private static boolean isOfTag(byte c, int position) {
    return (c >= 'A' && c <= 'Z') || (position > 0 && c >= '0' && c <= '9');
  }

  /** Whether only records of PubMed have it. */
  boolean isOwn() {
    return OWN.contains(name);
  }
}
