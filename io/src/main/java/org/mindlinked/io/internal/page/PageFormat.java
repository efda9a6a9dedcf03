package org.mindlinked.io.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.file.Window;
import org.mindlinked.io.internal.foreign.ForeignFormat;
import org.mindlinked.io.internal.foreign.ForeignSource;
import org.mindlinked.io.internal.text.TextStream;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordSource;

/** Pages that were copied from a browser as text. */
public final class PageFormat extends ForeignFormat {
  static final String NAME = "page-text";
  private static final int LOOK = 1 << 15;

  /** For the service loader. */
  public PageFormat() {
    super(
        NAME,
        "pages pasted as text (results of VHL/BVS, EPrints, indexes with Chinese labels, pages of"
            + " institutes): publications; running text is kept aside",
        "text/plain",
        "page.txt");
  }

  @Override
  public Recognition recognise(byte[] head) {
    String text = PageKinds.decoded(head);
    Optional<PageKind> kind = PageKinds.of(text);
    if (kind.isEmpty()) {
      return PageKinds.isArticle(text) ? Recognition.LIKELY : Recognition.NO;
    }
    return kind.get() == PageKind.RESULTS ? Recognition.CERTAIN : Recognition.LIKELY;
  }

  @Override
  public RecordSource open(InputStream in, ReadOptions options) throws IOException {
    TextStream text = TextStream.open(in, options, TextStream.Declaration.NONE);
    byte[] bytes = head(text.window());
    String head = PageKinds.decoded(bytes);
    PageKind kind =
        PageKinds.of(head)
            .or(() -> options.encoding().flatMap(known -> PageKinds.of(new String(bytes, known))))
            .orElseThrow(() -> refused(head, options));
    PageCutter cutter = new PageCutter(text.window(), kind, options.limits().recordBytes());
    return new ForeignSource(text, options, cutter, cutter::bind);
  }

  private static byte[] head(Window window) throws IOException {
    boolean more = true;
    while (more && window.limit - window.pos < LOOK) {
      more = window.fill(window.pos);
    }
    return Arrays.copyOfRange(window.buf, window.pos, Math.min(window.limit, window.pos + LOOK));
  }

  private static UnreadableCatalogueException refused(String head, ReadOptions options) {
    Diagnostic problem =
        head.isBlank()
            ? Diagnostic.error(IoCodes.EMPTY, "there is nothing in the file")
                .hint("look whether the page was copied at all")
            : PageKinds.isArticle(head)
                ? Diagnostic.error(
                        IoCodes.NO_PAGE,
                        "the file is the running text of an article (TITLE, ABSTRACT, BODY), not a"
                            + " page that describes a publication")
                    .hint(
                        "no fact is taken out of running text; get the article's record, for example"
                            + " from PubMed or Europe PMC, and read that")
                : Diagnostic.error(
                        IoCodes.NO_PAGE,
                        "the text is no page of a kind that is read: no list of results, no page of"
                            + " a repository, an index or an institute with its labels")
                    .hint(
                        "copy the page with its labels (docs/guide/formats/pages.md lists them); if"
                            + " it is a file of another format, name that with --from");
    return new UnreadableCatalogueException(problem.at(SourceLocation.of(options.sourceName())));
  }
}
