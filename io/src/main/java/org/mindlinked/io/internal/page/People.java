package org.mindlinked.io.internal.page;

/** Tells the authors of a list. */
final class People {
  private People() {}

  static void tell(PageRecord record, PrintedNames names, Passage whole) {
    for (PrintedNames.Name name : names.names()) {
      record.draft().publication().addContributors(name.author(record.page()).build());
    }
    if (!names.isComplete()) {
      record.draft().publication().contributorsComplete(false);
      record.cite("/contributorsComplete", whole);
    }
  }
}
