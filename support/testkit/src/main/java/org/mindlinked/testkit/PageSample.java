package org.mindlinked.testkit;

import java.io.IOException;
import java.util.Locale;

/**
 * A made-up page of search results, pasted as text, with any number of results of about 700 bytes.
 * The n-th result is the same on every machine and in every run.
 */
public final class PageSample {
  private static final String ABSTRACT =
      "Nobody did this study, and nobody took part in it. It is here so that a page looks like one"
          + " of the many that people paste, with sentences of some length and letters such as é.";

  private PageSample() {}

  /** Writes results 1 to n. */
  public static void text(Appendable out, long n) throws IOException {
    out.append(String.format(Locale.ROOT, "Resultados 1 - %d de %d\n", n, n));
    for (long i = 1; i <= n; i++) {
      out.append(
          String.format(
              Locale.ROOT,
              """
      %d.
      Cafés nocturnos, número %1$d / Night cafés, number %1$d
      Colina, Ana María; Valle, Juan del.
      Rev. noct. salud ; 12(3): 45-52, abr.-jun. 2021. tab
      Artículo en Español | LILACS | ID: lil-%1$d
      Biblioteca responsable: XX1.1
      RESUMEN
      %2$s
      ABSTRACT
      %2$s %2$s

      Asunto(s)
      *Salud Mental/tendencias , Humans , Depression/*therapy
      """,
              i,
              ABSTRACT));
    }
  }
}
