package org.mindlinked.io.internal.text;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.prober.CharsetProber;
import org.mozilla.universalchardet.prober.Latin1Prober;
import org.mozilla.universalchardet.prober.MBCSGroupProber;
import org.mozilla.universalchardet.prober.SBCSGroupProber;

/**
 * The encoding that a well-known detector takes bytes for.
 *
 * @param confidence how sure it is, from 0 to 1
 */
record Detected(Charset charset, double confidence) {
  /** Below that the detector's own library says nothing. */
  private static final double LEAST = 0.2;

  /** The likeliest encoding of bytes that are no UTF-8, or null if none is likely. */
  static @Nullable Detected in(byte[] buf, int from, int to) {
    Detected best = null;
    for (CharsetProber prober :
        List.of(new MBCSGroupProber(), new SBCSGroupProber(), new Latin1Prober())) {
      prober.handleData(buf, from, to - from);
      double confidence = prober.getConfidence();
      String name = prober.getCharSetName();
      if (name != null
          && confidence >= LEAST
          && (best == null || confidence > best.confidence())
          && Charset.isSupported(name)) {
        best = new Detected(Charset.forName(name), confidence);
      }
    }
    return best;
  }
}
