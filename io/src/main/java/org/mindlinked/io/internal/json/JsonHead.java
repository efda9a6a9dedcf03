package org.mindlinked.io.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;
import org.mindlinked.model.stream.Recognition;

/** What the first bytes of a file say about which JSON it is. */
final class JsonHead {
  private static final Pattern TYPED =
      Pattern.compile("\"type\"\\s*:\\s*\"(?:Study|Publication|Catalogue)\"");

  /**
   * What plain JSON never has: a keyword of JSON-LD, or the type of an inner node. A processor may
   * put the context, by which linked JSON is told otherwise, at the end of the document.
   */
  private static final Pattern LINKED =
      Pattern.compile(
          "\"@(context|graph|id|type)\"\\s*:|\"type\"\\s*:\\s*\"(Concept|ConceptLabel|Interval|"
              + String.join("|", TypePlan.innerNames())
              + ")\"");

  private final boolean object;
  private final boolean linked;
  private final boolean typed;

  /** Whether a whole object ends on the first line and another line follows, or may. */
  private final boolean lines;

  /** Whether the first line is a whole object and nothing follows it. */
  private final boolean oneLine;

  private JsonHead(boolean object, boolean linked, boolean typed, boolean lines, boolean oneLine) {
    this.object = object;
    this.linked = linked;
    this.typed = typed;
    this.lines = lines;
    this.oneLine = oneLine;
  }

  static JsonHead of(byte[] head) {
    int at = Looks.firstWord(head);
    if (at == head.length || head[at] != '{') {
      return new JsonHead(false, false, false, false, false);
    }
    int end = endOfObject(head, at);
    boolean closed = end > 0;
    int next = closed ? end : head.length;
    boolean breaks = false;
    while (next < head.length && isBlank(head[next])) {
      breaks |= head[next] == '\n';
      next++;
    }
    boolean multiline = false;
    for (int i = at; i < (closed ? end : head.length); i++) {
      multiline |= head[i] == '\n';
    }
    String start = new String(head, at, head.length - at, UTF_8);
    boolean linked = LINKED.matcher(start).find();
    boolean typed = TYPED.matcher(start).find();
    boolean follows = closed && breaks && next < head.length && head[next] == '{';
    boolean only = closed && next == head.length && !multiline;
    return new JsonHead(
        true, linked, typed, follows || (!closed && !multiline && !hasRecords(head, at)), only);
  }

  /** Whether the first object has a list of records as far as it can be seen. */
  private static boolean hasRecords(byte[] head, int at) {
    int depth = 0;
    int i = at;
    while (i < head.length) {
      switch (head[i]) {
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case '"' -> {
          int start = i + 1;
          i = endOfString(head, i);
          if (depth == 1
              && i < head.length
              && i - start == 7
              && new String(head, start, 7, UTF_8).equals("records")) {
            return true;
          }
        }
        default -> {}
      }
      i++;
    }
    return false;
  }

  private static int endOfObject(byte[] head, int at) {
    int depth = 0;
    for (int i = at; i < head.length; i++) {
      switch (head[i]) {
        case '{', '[' -> depth++;
        case '}', ']' -> {
          if (--depth == 0) {
            return i + 1;
          }
        }
        case '"' -> i = endOfString(head, i);
        default -> {}
      }
    }
    return -1;
  }

  private static int endOfString(byte[] head, int quote) {
    int i = quote + 1;
    while (i < head.length && head[i] != '"') {
      i += head[i] == '\\' ? 2 : 1;
    }
    return i;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  Recognition asNdjson() {
    if (!object || linked) {
      return Recognition.NO;
    }
    return lines ? sure() : oneLine ? Recognition.POSSIBLE : Recognition.NO;
  }

  Recognition asJson() {
    if (!object || linked) {
      return object ? Recognition.POSSIBLE : Recognition.NO;
    }
    return lines ? Recognition.POSSIBLE : sure();
  }

  private Recognition sure() {
    return typed ? Recognition.CERTAIN : Recognition.LIKELY;
  }
}
