package org.mindlinked.io.internal.jsonentries;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.file.Splitter;
import org.mindlinked.io.internal.file.Window;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;

/**
 * Cuts the entries out of a JSON file by strings and brackets alone, so that one that is not
 * well-formed does no harm to its neighbours: a bracket that is missing inside an entry ends with
 * it, and a string ends with its line. What stands around the entries is kept up to a limit, for
 * formats that look into it. For one thread.
 */
public final class JsonCutter implements Splitter {
  /** How much of the file is looked at to tell where its entries stand. */
  private static final int LOOK = 1 << 16;

  private static final int MOST_OUTSIDE = 1 << 16;
  private static final int LONGEST_KEY = 200;

  /** Where the entries of a file stand. */
  public sealed interface Place {
    /** At the root: one, several one after the other, or a list. */
    record Root() implements Place {}

    /** Below each property of the root, alone or in a list. */
    record Values() implements Place {}

    /**
     * Below a path of names with slashes between, alone or in a list.
     *
     * @param path the names
     */
    record Below(String path) implements Place {}
  }

  /** Told when the file has ended, without its having been cut. */
  @FunctionalInterface
  public interface End {
    /**
     * Looks at what stood around the entries.
     *
     * @param outside that, at most some kilobytes
     * @param any whether there was any entry
     */
    void reached(String outside, boolean any);
  }

  private final Window window;
  private final Function<JsonShape, Place> chooser;
  private final End end;
  private final int most;
  private final String source;
  private final ByteArrayOutputStream outside = new ByteArrayOutputStream();
  private final Deque<Level> levels = new ArrayDeque<>();
  private @Nullable Place place;
  private long line = 1;
  private int mark;
  private boolean inEntry;
  private boolean any;
  private boolean cutOff;

  /** Whether the last string ended with a quotation mark. */
  private boolean closed = true;

  private long dropped;
  private byte @Nullable [] head;

  /** An object or list around the entries. */
  private static final class Level {
    final byte bracket;
    String key = "";
    boolean wantsKey;

    Level(byte bracket) {
      this.bracket = bracket;
      this.wantsKey = bracket == '{';
    }
  }

  /**
   * A cutter.
   *
   * @param chooser tells by the file's beginning where its entries stand
   * @param most how many bytes an entry may have
   * @param source the name of the file, for messages
   */
  public JsonCutter(
      Window window, Function<JsonShape, Place> chooser, int most, String source, End end) {
    this.window = window;
    this.chooser = chooser;
    this.most = most;
    this.source = source;
    this.end = end;
    this.mark = window.pos;
  }

  @Override
  public @Nullable Slice next() throws IOException {
    if (place == null) {
      place = look();
    }
    head = null;
    for (int b = peek(); b >= 0; b = peek()) {
      if (outside(b)) {
        return entry(b);
      }
    }
    mark(window.pos);
    if (cutOff || !levels.isEmpty()) {
      throw new UnreadableCatalogueException(
          Diagnostic.error(IoCodes.TRUNCATED, "the file ends inside an object or list")
              .at(SourceLocation.of(source).withLine(line))
              .hint("the file was cut; get it again from its source"));
    }
    end.reached(outside.toString(UTF_8), any);
    return null;
  }

  private Place look() throws IOException {
    boolean more = true;
    while (more && window.limit - window.pos < LOOK) {
      more = window.fill(window.pos);
    }
    mark = window.pos;
    return chooser.apply(JsonShape.of(window.buf, window.pos, window.limit));
  }

  /** Moves over a byte outside of entries; gives true, and stays, where an entry begins. */
  private boolean outside(int b) throws IOException {
    Level level = levels.peek();
    switch (b) {
      case ' ', '\t', '\r', ':' -> window.pos++;
      case '\n' -> {
        line++;
        window.pos++;
      }
      case ',' -> {
        window.pos++;
        if (level != null) {
          level.wantsKey = level.bracket == '{';
        }
      }
      case '}', ']' -> {
        window.pos++;
        close(b);
      }
      default -> {
        if (level != null && level.wantsKey && b == '"') {
          level.key = string(true);
          level.wantsKey = false;
        } else if (isEntry(b)) {
          mark(window.pos);
          return true;
        } else if (b == '{' || b == '[') {
          window.pos++;
          levels.push(new Level((byte) b));
        } else if (b == '"') {
          string(false);
        } else {
          window.pos++;
        }
      }
    }
    return false;
  }

  private void close(int b) {
    byte bracket = (byte) (b == '}' ? '{' : '[');
    if (levels.stream().anyMatch(level -> level.bracket == bracket)) {
      while (levels.pop().bracket != bracket) {
        // A closing bracket is missing; the outer one closes both.
      }
    }
  }

  /** Whether what begins with that byte is an entry. */
  private boolean isEntry(int b) {
    boolean inList = !levels.isEmpty() && levels.element().bracket == '[';
    int above = levels.size() - (inList ? 1 : 0);
    boolean opensList = b == '[' && !inList;
    if (opensList) {
      return false;
    }
    if (place instanceof Place.Below below) {
      return path(inList).equals(below.path()) && (inList || b == '{');
    }
    return place instanceof Place.Root ? above == 0 : above == 1;
  }

  private String path(boolean inList) {
    StringBuilder path = new StringBuilder();
    Iterator<Level> outer = levels.descendingIterator();
    int objects = levels.size() - (inList ? 1 : 0);
    for (int i = 0; i < objects; i++) {
      Level level = outer.next();
      path.append(i == 0 ? "" : "/").append(level.bracket == '{' ? level.key : "[]");
    }
    return path.toString();
  }

  private Slice entry(int first) throws IOException {
    any = true;
    inEntry = true;
    dropped = 0;
    long offset = window.base + mark;
    long startLine = line;
    boolean bracket = first == '{' || first == '[';
    boolean whole = bracket ? brackets() : scalar(first);
    inEntry = false;
    cutOff |= !whole;
    int from = mark;
    int to = window.pos;
    mark = to;
    byte[] beginning = head;
    if (beginning != null) {
      return new Slice(
          beginning, 0, beginning.length, offset, startLine, 0, dropped + to - from, whole);
    }
    return new Slice(window.buf, from, to, offset, startLine, 0, to - from, whole);
  }

  /** Moves behind the bracket that closes the one here; false if the file ends before. */
  private boolean brackets() throws IOException {
    StringBuilder open = new StringBuilder();
    boolean afterComma = false;
    closed = true;
    do {
      int b = peek();
      switch (b) {
        case -1 -> {
          return false;
        }
        case '"' -> string(false);
        case '{', '[' -> {
          boolean isNext = b == '{' && afterComma && open.length() == 1 && open.charAt(0) == '{';
          if (isNext) {
            return true; // Its own bracket is missing: where a name should be, the next one begins.
          }
          open.append((char) b);
          window.pos++;
        }
        case '}', ']' -> {
          int opened = open.lastIndexOf(b == '}' ? "{" : "[");
          if (opened < 0) {
            return true; // It closes what is around the entry.
          }
          open.setLength(opened);
          window.pos++;
        }
        default -> {
          line += b == '\n' ? 1 : 0;
          window.pos++;
        }
      }
      // A string that its line ended may have held the comma.
      afterComma = b == ',' || (b == '"' && !closed) || (afterComma && isBlank(b));
      letGoIfLarge();
    } while (!open.isEmpty());
    return true;
  }

  private static boolean isBlank(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Moves behind something that is neither an object nor a list. */
  private boolean scalar(int first) throws IOException {
    if (first == '"') {
      string(false);
      return true;
    }
    for (int b = peek(); b >= 0 && ",]}{[\n".indexOf(b) < 0; b = peek()) {
      window.pos++;
      letGoIfLarge();
    }
    return true;
  }

  /** Moves behind the string that begins here, or to the end of its line; gives it if asked to. */
  private String string(boolean wanted) throws IOException {
    StringBuilder text = new StringBuilder();
    window.pos++;
    for (int b = peek(); b >= 0 && b != '\n'; b = peek()) {
      window.pos++;
      if (b == '"') {
        closed = true;
        return text.toString();
      }
      if (b == '\\' && peek() >= 0 && peek() != '\n') {
        window.pos++;
      }
      if (wanted && text.length() < LONGEST_KEY) {
        text.append((char) b);
      }
      if (inEntry) {
        letGoIfLarge();
      }
    }
    closed = false;
    return text.toString();
  }

  private int peek() throws IOException {
    return window.pos < window.limit || fill() ? window.buf[window.pos] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    if (!inEntry) {
      mark(window.pos);
    }
    int before = window.pos;
    boolean more = window.fill(mark);
    mark -= before - window.pos;
    return more;
  }

  /** Lets go of what has been read of an entry that is too large, but for its beginning. */
  private void letGoIfLarge() {
    if (head == null && window.pos - mark > most) {
      head = Arrays.copyOfRange(window.buf, mark, mark + Math.min(most, MOST_OUTSIDE));
    }
    if (head != null) {
      dropped += window.pos - mark;
      mark = window.pos;
    }
  }

  /** Moves the mark over what is no entry, and keeps that up to a limit. */
  private void mark(int to) {
    int kept = Math.min(to - mark, MOST_OUTSIDE - outside.size());
    if (kept > 0) {
      outside.write(window.buf, mark, kept);
    }
    mark = to;
  }
}
