package org.mindlinked.io.internal.page;

import org.mindlinked.model.SourceKind;

/** What kind of page a text was copied from. */
@SuppressWarnings("ImmutableEnumChecker") // concepts do not change
enum PageKind {
  /** A list of results of a search portal, each with its number. */
  RESULTS('r', SourceKind.PORTAL_ITEM),
  /** The page of one publication in a repository. */
  REPOSITORY('p', SourceKind.REPOSITORY_RECORD),
  /** The page of one publication in a citation index. */
  INDEX('i', SourceKind.INDEX_PAGE),
  /** The page of an institute about a study and where it was published. */
  INSTITUTE('w', SourceKind.WEB_PAGE),
  /** News about a study that somebody else published. */
  NEWS('n', SourceKind.NEWS_ITEM);

  private final char letter;
  private final SourceKind source;

  PageKind(char letter, SourceKind source) {
    this.letter = letter;
    this.source = source;
  }

  /** Its letter in the table of labels. */
  char letter() {
    return letter;
  }

  /** What a record of such a page comes from. */
  SourceKind source() {
    return source;
  }
}
