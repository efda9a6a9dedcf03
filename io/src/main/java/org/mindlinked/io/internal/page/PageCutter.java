package org.mindlinked.io.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.file.Splitter;
import org.mindlinked.io.internal.file.Window;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.text.LineCutter;
import org.mindlinked.model.EvidenceRecord;

/**
 * Cuts lists of results into their items; a page of one publication is one entry. It looks through
 * a list before it gives the first item, as far as a limit, since each item tells which are
 * missing; and it counts code points, since each fact tells where it stands. For one thread.
 */
final class PageCutter implements Splitter {
  /** Pages show up to some hundred results. */
  private static final int LOOK = 1 << 21;

  private static final int LONGEST_LINE = 200;

  private final Window window;
  private final PageKind kind;
  private final LineCutter lines;
  private ResultsPage page = new ResultsPage();
  private boolean looked;

  /** How many code points stand before the entry that is cut next, if the one before is bound. */
  private long codePoints;

  private long endOffset;
  private boolean pending;
  private boolean known = true;

  PageCutter(Window window, PageKind kind, int most) {
    this.window = window;
    this.kind = kind;
    this.lines = new LineCutter(window, kind == PageKind.RESULTS ? new Items() : new Whole(), most);
  }

  @Override
  public @Nullable Slice next() throws IOException {
    if (kind == PageKind.RESULTS
        && (!looked || isHeader(window.buf, window.pos, lineEnd(window.pos)))) {
      page = new ResultsPage();
      page.positions(positions());
      looked = true;
    }
    known &= !pending; // Of an entry that was refused before it was bound, the length is not known.
    Slice next = lines.next();
    if (next != null) {
      codePoints += next.offset() - endOffset; // Blank lines are skipped between entries.
      endOffset = next.offset() + next.size();
      pending = true;
    }
    return next;
  }

  /** Makes a record of the entry that was cut last. */
  @Nullable EvidenceRecord bind(Entry entry) {
    PageText text = known ? PageText.at(codePoints, entry.text()) : PageText.of(entry.text());
    codePoints += entry.text().codePointCount(0, entry.text().length());
    pending = false;
    return kind == PageKind.RESULTS
        ? ResultItem.bind(entry, text, page)
        : SinglePage.bind(entry, text, kind);
  }

  /** The positions of the items up to the next page; none if that is too far away. */
  private List<Long> positions() throws IOException {
    List<Long> positions = new ArrayList<>();
    int at = 0;
    boolean begun = false;
    while (at < LOOK) {
      while (at >= window.limit - window.pos || !hasLine(window.pos + at)) {
        if (window.limit - window.pos >= LOOK || !window.fill(window.pos)) {
          break;
        }
      }
      int from = window.pos + at;
      if (from >= window.limit) {
        return positions;
      }
      int to = lineEnd(from);
      if (isHeader(window.buf, from, to)) {
        if (begun) {
          return positions;
        }
      }
      int position = position(window.buf, from, to);
      if (position > 0) {
        positions.add((long) position);
        begun = true;
      }
      at = to + 1 - window.pos;
    }
    return List.of();
  }

  private boolean hasLine(int from) {
    return lineEnd(from) < window.limit;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < window.limit && window.buf[at] != '\n' && window.buf[at] != '\r') {
      at++;
    }
    return at;
  }

  /** Whether a line counts the results of a page. */
  private static boolean isHeader(byte[] buf, int from, int to) {
    if (to - from > LONGEST_LINE || digits(buf, from, to) < 3) {
      return false; // It has three numbers.
    }
    Passage line = PageText.of(new String(buf, from, to - from, UTF_8)).lines().get(0);
    return PageLabels.get()
        .at(PageKind.RESULTS, line)
        .filter(match -> match.role().equals("results"))
        .isPresent();
  }

  private static int digits(byte[] buf, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += buf[i] >= '0' && buf[i] <= '9' ? 1 : 0;
    }
    return digits;
  }

  private static int position(byte[] buf, int from, int to) {
    int start = from;
    while (start < to && (buf[start] == ' ' || buf[start] == '\t')) {
      start++;
    }
    if (to - start > 20 || to - start < 2 || buf[start] < '0' || buf[start] > '9') {
      return 0;
    }
    return ResultItem.position(new String(buf, start, to - start, UTF_8));
  }

  /** An item begins with its number; what counts the results of a page is before its first item. */
  private static final class Items implements LineCutter.Bounds {
    private boolean afterHeader;

    @Override
    public boolean begins(byte[] buf, int from, int to) {
      if (isHeader(buf, from, to)) {
        afterHeader = true;
        return true;
      }
      if (position(buf, from, to) == 0) {
        return false;
      }
      boolean begins = !afterHeader;
      afterHeader = false;
      return begins;
    }

    @Override
    public boolean ends(byte[] buf, int from, int to) {
      return false;
    }
  }

  /** The whole page. */
  private static final class Whole implements LineCutter.Bounds {
    @Override
    public boolean begins(byte[] buf, int from, int to) {
      return false;
    }

    @Override
    public boolean ends(byte[] buf, int from, int to) {
      return false;
    }
  }
}
