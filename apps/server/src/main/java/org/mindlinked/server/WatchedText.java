package org.mindlinked.server;

/**
 * A text that looks at the clock while it is read, so that a pattern which would go back and forth
 * in it for ever ends in time.
 */
final class WatchedText implements CharSequence {
  private static final int READS_BETWEEN_LOOKS = 1 << 12;

  private final CharSequence text;
  private final Deadline deadline;
  private int reads;

  WatchedText(CharSequence text, Deadline deadline) {
    this.text = text;
    this.deadline = deadline;
  }

  @Override
  public char charAt(int index) {
    if (++reads % READS_BETWEEN_LOOKS == 0) {
      deadline.check();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
