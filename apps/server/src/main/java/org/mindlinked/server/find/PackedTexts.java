package org.mindlinked.server.find;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Texts by number, one after the other in one run of octets. Immutable; safe for all threads. */
final class PackedTexts {
  private final byte[] octets;
  private final int[] ends;

  private PackedTexts(byte[] octets, int[] ends) {
    this.octets = octets;
    this.ends = ends;
  }

  static PackedTexts of(Iterable<String> texts, int size) {
    byte[] octets = new byte[Math.max(16, size * 64)];
    int[] ends = new int[size];
    int end = 0;
    int number = 0;
    for (String text : texts) {
      byte[] more = text.getBytes(UTF_8);
      if (end + more.length > octets.length) {
        octets = Arrays.copyOf(octets, Math.addExact(end, more.length) / 2 * 3 + 16);
      }
      System.arraycopy(more, 0, octets, end, more.length);
      end += more.length;
      ends[number++] = end;
    }
    return new PackedTexts(Arrays.copyOf(octets, end), ends);
  }

  String get(int number) {
    int start = number == 0 ? 0 : ends[number - 1];
    return new String(octets, start, ends[number] - start, UTF_8);
  }

  long bytes() {
    return octets.length + 4L * ends.length;
  }
}
