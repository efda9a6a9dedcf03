package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/**
 * A node of a record: the record itself or a fragment of it. Its IRI is kept in bytes; those of an
 * inner node are its parent's and a few more. For one thread.
 */
final class Subject {
  private final Subject root;
  private final byte[] bytes;
  private @Nullable String iri;
  private @Nullable Object node;

  private Subject(@Nullable Subject root, byte[] bytes) {
    this.root = root == null ? this : root;
    this.bytes = bytes;
  }

  /** The node of a record or catalogue. */
  static Subject root(String iri) {
    Subject subject = new Subject(null, iri.getBytes(UTF_8));
    subject.iri = iri;
    return subject;
  }

  /** The segment of a fragment, as bytes for {@link #child}. */
  static byte[] segment(String name) {
    return name.getBytes(US_ASCII);
  }

  /**
   * The node below this one.
   *
   * @param position from 1 in lists, otherwise 0
   */
  Subject child(byte[] segment, int position) {
    int digits = position == 0 ? 0 : 1 + digits(position);
    byte[] child = start(segment.length + digits);
    int at = bytes.length + 1;
    System.arraycopy(segment, 0, child, at, segment.length);
    if (position > 0) {
      child[at + segment.length] = '-';
      int rest = position;
      for (int i = child.length - 1; rest > 0; i--) {
        child[i] = (byte) ('0' + rest % 10);
        rest /= 10;
      }
    }
    return new Subject(root, child);
  }

  /** The node that a local reference of this owner names. */
  Subject referred(String fragment) {
    byte[] path = fragment.getBytes(US_ASCII);
    byte[] child = start(path.length);
    System.arraycopy(path, 0, child, bytes.length + 1, path.length);
    return new Subject(root, child);
  }

  private byte[] start(int more) {
    byte[] child = new byte[bytes.length + 1 + more];
    System.arraycopy(bytes, 0, child, 0, bytes.length);
    child[bytes.length] = (byte) (isRoot() ? '#' : '.');
    return child;
  }

  private static int digits(int number) {
    int digits = 1;
    for (int rest = number / 10; rest > 0; rest /= 10) {
      digits++;
    }
    return digits;
  }

  /** Whether it is a record or catalogue, not an inner node. */
  boolean isRoot() {
    return root == this;
  }

  /** The record or catalogue that it belongs to. */
  Subject root() {
    return root;
  }

  /** The IRI. */
  String iri() {
    String text = iri;
    if (text == null) {
      text = new String(bytes, UTF_8);
      iri = text;
    }
    return text;
  }

  /** The IRI in UTF-8, without brackets; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  @Nullable Object node() {
    return node;
  }

  void node(Object made) {
    this.node = made;
  }

  @Override
  public String toString() {
    return iri();
  }
}
