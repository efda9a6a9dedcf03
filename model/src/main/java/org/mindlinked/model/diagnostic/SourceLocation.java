package org.mindlinked.model.diagnostic;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source: any of the file, the record, the pointer inside it, the line and the byte.
 * Parts that are not known are absent, never a stand-in number. Immutable.
 */
public final class SourceLocation implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long ABSENT = -1;
  private static final SourceLocation UNKNOWN =
      new SourceLocation(null, ABSENT, null, null, ABSENT, ABSENT, ABSENT);

  private final @Nullable String source;
  private final long recordNumber;
  private final @Nullable String recordId;
  private final @Nullable String pointer;
  private final long line;
  private final long column;
  private final long byteOffset;

  private SourceLocation(
      @Nullable String source,
      long recordNumber,
      @Nullable String recordId,
      @Nullable String pointer,
      long line,
      long column,
      long byteOffset) {
    this.source = source;
    this.recordNumber = recordNumber;
    this.recordId = recordId;
    this.pointer = pointer;
    this.line = line;
    this.column = column;
    this.byteOffset = byteOffset;
  }

  /** A location of which nothing is known. */
  public static SourceLocation unknown() {
    return UNKNOWN;
  }

  /**
   * A location of which the name of the source is known, usually a file name as the user gave it.
   */
  public static SourceLocation of(String source) {
    return UNKNOWN.withSource(source);
  }

  /** The name of the source, as the user gave it. */
  public Optional<String> source() {
    return Optional.ofNullable(source);
  }

  /** The number of the record in its source, from 1. */
  public OptionalLong recordNumber() {
    return optional(recordNumber);
  }

  /** The identifier by which a person knows the record: its IRI or, if it has none, another. */
  public Optional<String> recordId() {
    return Optional.ofNullable(recordId);
  }

  /** The JSON pointer (RFC 6901) inside the record; the empty string is the record itself. */
  public Optional<String> pointer() {
    return Optional.ofNullable(pointer);
  }

  /** The line of the source, from 1. */
  public OptionalLong line() {
    return optional(line);
  }

  /** The column in that line, in characters from 1. */
  public OptionalInt column() {
    return column == ABSENT ? OptionalInt.empty() : OptionalInt.of((int) column);
  }

  /** The byte offset in the uncompressed source, from 0. */
  public OptionalLong byteOffset() {
    return optional(byteOffset);
  }

  /** This location in a named source. */
  public SourceLocation withSource(String name) {
    return new SourceLocation(
        requireNonNull(name, "name"), recordNumber, recordId, pointer, line, column, byteOffset);
  }

  /** This location in the record of that number, from 1. */
  public SourceLocation withRecordNumber(long number) {
    return new SourceLocation(
        source, atLeast(1, number, "record number"), recordId, pointer, line, column, byteOffset);
  }

  /** This location in the record of that id. */
  public SourceLocation withRecordId(String id) {
    return new SourceLocation(
        source, recordNumber, requireNonNull(id, "id"), pointer, line, column, byteOffset);
  }

  /** This location at that JSON pointer. */
  public SourceLocation withPointer(String jsonPointer) {
    return new SourceLocation(
        source,
        recordNumber,
        recordId,
        requireNonNull(jsonPointer, "jsonPointer"),
        line,
        column,
        byteOffset);
  }

  /** This location at that line, from 1. */
  public SourceLocation withLine(long number) {
    return new SourceLocation(
        source, recordNumber, recordId, pointer, atLeast(1, number, "line"), column, byteOffset);
  }

  /** This location at that column, from 1. */
  public SourceLocation withColumn(int number) {
    return new SourceLocation(
        source, recordNumber, recordId, pointer, line, atLeast(1, number, "column"), byteOffset);
  }

  /** This location at that byte, from 0. */
  public SourceLocation withByteOffset(long offset) {
    return new SourceLocation(
        source, recordNumber, recordId, pointer, line, column, atLeast(0, offset, "byte offset"));
  }

  private static long atLeast(long least, long number, String what) {
    if (number < least) {
      throw new IllegalArgumentException(what + " must be at least " + least + ", not " + number);
    }
    return number;
  }

  private static OptionalLong optional(long number) {
    return number == ABSENT ? OptionalLong.empty() : OptionalLong.of(number);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceLocation that
        && recordNumber == that.recordNumber
        && line == that.line
        && column == that.column
        && byteOffset == that.byteOffset
        && Objects.equals(source, that.source)
        && Objects.equals(recordId, that.recordId)
        && Objects.equals(pointer, that.pointer);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, recordNumber, recordId, pointer, line, column, byteOffset);
  }

  /**
   * The location as a person reads it: {@code studies.ndjson line 37, record 37 (doi:10.1136/…),
   * /reports/0}; empty when nothing is known.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (source != null) {
      text.append(source);
    }
    if (line != ABSENT) {
      text.append(text.isEmpty() ? "line " : " line ").append(line);
      if (column != ABSENT) {
        text.append(" column ").append(column);
      }
    }
    if (recordNumber != ABSENT) {
      text.append(text.isEmpty() ? "record " : ", record ").append(recordNumber);
    }
    if (recordId != null) {
      text.append(text.isEmpty() ? "(" : " (").append(recordId).append(')');
    }
    if (byteOffset != ABSENT && line == ABSENT) {
      text.append(text.isEmpty() ? "byte " : ", byte ").append(byteOffset);
    }
    if (pointer != null && !pointer.isEmpty()) {
      text.append(text.isEmpty() ? "" : ", ").append(pointer);
    }
    return text.toString();
  }
}
