package org.mindlinked.testkit;

import java.io.IOException;
import java.util.Locale;

/**
 * Made-up records of RIS in any number, about 2.5 kB each, as Ovid and Scopus write them. The n-th
 * record is the same on every machine and in every run.
 */
public final class RisSample {
  private static final String ABSTRACT =
      "Nobody did this study, and nobody took part in it. It is here so that a file looks like one"
          + " of the many that people export, with sentences of some length and letters such as é. ";

  private RisSample() {}

  /** Writes records 1 to n. */
  public static void text(Appendable out, long n) throws IOException {
    String text = ABSTRACT.repeat(7).strip();
    for (long i = 1; i <= n; i++) {
      out.append(
          String.format(
              Locale.ROOT,
              """
      %d.
      TY  - JOUR
      DB  - Made-up database
      AN  - 2019-%1$d
      T1  - A night café, number %1$d: what its guests and staff made of the first year
      A1  - King, Ana Luisa
      A1  - O'Hara, Jean-Luc
      A1  - Peer, Sam
      AD  - Department of Cafés, Made-up University, Nowhere.
      AD  - Night Trust, Nowhere.
      Y1  - 2019//
      DA  - 2019/03/05/
      AB  - %2$s
      KW  - *crisis
      KW  - night
      KW  - peer support
      KW  - service users
      JF  - Journal of nights
      JA  - J Nights
      VL  - 12
      IS  - 3
      SP  - 454
      EP  - 481
      LA  - English
      SN  - 0033-2909
      PB  - Made-up Press
      CY  - Nowhere
      DO  - https://dx.doi.org/10.1000/night.%1$d
      UR  - https://www.example.org/inward/record?eid=2-s2.0-%1$d&partnerID=40
      N1  - Cited By :%3$d
      N1  - Export Date: 1 April 2020
      M3  - Article
      ER  -\s

      """,
              i,
              text,
              i % 90));
    }
  }
}
