package org.mindlinked.io.internal.parallel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.file.EntrySource;
import org.mindlinked.io.internal.file.EntrySource.Judged;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordEncoder;
import org.mindlinked.model.stream.RecordSink;

/**
 * Some entries that follow each other, and what came of them. Belongs to one thread at a time; used
 * again and again.
 */
public final class Batch {
  /** Problems and small objects count too: an entry is taken for at least so many bytes. */
  private static final int LEAST_WEIGHT = 500;

  private final int most;
  private final byte[] bytes;
  private int used;
  private int weight;

  private final List<Slice> slices = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();
  private final EncodedRecords encoded = new EncodedRecords();

  private @Nullable Throwable failure;
  private boolean last;

  private boolean encodes;

  /** Which record of the source its first entry is, if they are numbered as they come. */
  private long firstNumber;

  private int taken;
  private int records;

  /** A batch of about so many bytes of entries. */
  Batch(int most) {
    this.most = most;
    this.bytes = new byte[most];
  }

  void clear() {
    used = 0;
    weight = 0;
    slices.clear();
    judged.clear();
    encoded.clear(16 * most);
    failure = null;
    last = false;
    encodes = false;
    taken = 0;
    records = 0;
  }

  // Filling it.

  /** Says which record of the source the first entry is, of those that are still to be judged. */
  void numberFrom(long first) {
    firstNumber = first;
  }

  /** Keeps an entry that is to be judged. */
  void add(Slice slice) {
    int length = slice.length();
    boolean fits = length <= bytes.length - used;
    byte[] place = fits ? bytes : new byte[length];
    int at = fits ? used : 0;
    System.arraycopy(slice.buf(), slice.from(), place, at, length);
    used += fits ? length : 0;
    slices.add(slice.movedTo(place, at));
    weigh(length);
  }

  /** Keeps an entry that had to be judged as it came. */
  void add(Judged entry, int length) {
    judged.add(entry);
    weigh(length);
  }

  private void weigh(int length) {
    weight += Math.max(length, LEAST_WEIGHT);
  }

  boolean isFull() {
    return weight >= most;
  }

  /** About how many bytes of entries it holds. */
  int weight() {
    return weight;
  }

  /** Says that nothing follows it. */
  void end() {
    last = true;
  }

  /** Says why nothing follows it; it is thrown when all before it was taken. */
  void fail(Throwable why) {
    failure = why;
    last = true;
  }

  // Working on it.

  /** Judges what has to be judged and encodes what is accepted. */
  void work(@Nullable EntrySource twin, @Nullable RecordEncoder encoder, BooleanSupplier stopped) {
    // The bytes that a huge entry becomes may be many: they are not held, but written as they come.
    encodes = encoder != null && weight <= 2 * most;
    try {
      for (int i = 0; i < judged.size(); i++) {
        encode(judged.get(i).record(), encoder);
      }
      for (int i = 0; i < slices.size() && twin != null && !stopped.getAsBoolean(); i++) {
        Judged entry = twin.judge(slices.get(i), firstNumber + i);
        judged.add(entry);
        encode(entry.record(), encoder);
        if (twin.endsWith(entry)) {
          return;
        }
      }
    } catch (Throwable e) { // also errors: whoever waits for the batch must hear of them
      fail(e);
    }
  }

  private void encode(@Nullable EvidenceRecord record, @Nullable RecordEncoder encoder)
      throws IOException {
    if (record == null || encoder == null || !encodes) {
      return;
    }
    try {
      encoder.encode(record, encoded);
      encoded.endRecord();
    } catch (RuntimeException | IOException e) {
      encoded.dropRest();
      throw e;
    }
  }

  // Taking it.

  /** The next entry that was judged, or null. */
  public @Nullable Judged next() {
    if (taken == judged.size()) {
      return null;
    }
    Judged entry = judged.get(taken++);
    records += entry.record() == null ? 0 : 1;
    return entry;
  }

  /**
   * Gives the bytes of the record that came last to the sink that they were made for.
   *
   * @return false if there are none, since none were asked for, or since making them failed
   */
  public boolean write(RecordSink sink) throws IOException {
    boolean there = encodes && records > 0 && records <= encoded.records();
    if (there) {
      encoded.write(records - 1, sink);
    }
    return there;
  }

  /** Whether nothing follows it. */
  public boolean isLast() {
    return last;
  }

  /** Why nothing follows it, if it is not the end of the source. */
  public @Nullable Throwable failure() {
    return failure;
  }

  /** How many entries were cut for it and did not come. */
  public int left() {
    return Math.max(slices.size(), judged.size()) - taken;
  }
}
