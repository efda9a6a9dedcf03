package org.mindlinked.io.internal.bibtex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Shown;

/**
 * Makes publications of entries. It remembers what {@code @string} defined, and by which keys the
 * entries are known. For one thread.
 */
final class BibBinder implements EntryBinder {
  /** How many keys are remembered to find those that occur twice. */
  private static final int MOST_KEYS = 100_000;

  private static final Pattern GROUPS =
      Pattern.compile("\\s*jabref-meta: *(?:grouping|groupstree):");
  private static final Pattern ENTRY = Pattern.compile("(?m)^\\s*@\\s*[A-Za-z]+\\s*[{(]");

  private final Macros macros = new Macros();
  private final Map<String, Long> lines = new HashMap<>();

  @Override
  public @Nullable EvidenceRecord bind(Entry entry) {
    if (!entry.text().startsWith("@")) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no entry of BibTeX: nothing like @article{key, title = {…}} is in the file",
          entry.firstLine(),
          "if the file is of another kind, name its format");
      return null;
    }
    BibParser parser = new BibParser(entry.text(), macros);
    switch (parser.type().toLowerCase(Locale.ROOT)) {
      case "comment" -> comment(entry, parser);
      case "preamble" -> {
        // Commands for the one who prints the list.
      }
      case "string" -> define(entry, parser);
      default -> {
        return record(entry, parser);
      }
    }
    return null;
  }

  private @Nullable EvidenceRecord record(Entry entry, BibParser parser) {
    BibEntry bib;
    try {
      bib = parser.entry();
    } catch (BrokenEntryException e) {
      if (!parser.key().isEmpty()) {
        entry.id(parser.key());
      }
      broken(entry, e);
      return null;
    }
    if (BibType.isNoPublication(bib.type())) {
      entry.warning(
          IoCodes.NO_PUBLICATION,
          "@" + bib.type() + " " + Shown.of(bib.key()) + " is no publication and gives no record",
          entry.firstLine(),
          "look whether what it says of other entries is wanted");
      return null;
    }
    warnOfKey(entry, bib.key());
    EvidenceRecord record = new BibRecord(entry, bib).publication();
    if (!bib.key().isEmpty()) {
      entry.id(bib.key());
    }
    return record;
  }

  private static void broken(Entry entry, BrokenEntryException e) {
    entry.error(
        IoCodes.SYNTAX,
        String.valueOf(e.getMessage()),
        entry.lineAt(e.at()),
        "look for a bracket, quotation mark or comma that is missing in or before this line");
  }

  private void warnOfKey(Entry entry, String key) {
    if (key.isEmpty()) {
      return;
    }
    entry.id(key);
    Long before = lines.get(key);
    if (before != null) {
      entry.warning(
          IoCodes.KEY_TWICE,
          "the key " + Shown.of(key) + " is that of the entry in line " + before + " too",
          entry.firstLine(),
          "both are read; look whether they are the same publication, and give one another key");
    } else if (lines.size() < MOST_KEYS) {
      lines.put(key, entry.firstLine());
    }
  }

  private void define(Entry entry, BibParser parser) {
    List<BibField> definitions;
    try {
      definitions = parser.definitions();
    } catch (BrokenEntryException e) {
      entry.warning(
          IoCodes.SYNTAX,
          "a definition cannot be read: " + e.getMessage(),
          entry.lineAt(e.at()),
          "write it as @string{name = {words}}; what it defines is not known below");
      return;
    }
    for (BibField definition : definitions) {
      BibRecord.warnOfWord(entry, definition);
      if (!macros.define(definition.name(), definition.value())) {
        entry.warning(
            IoCodes.LENGTH,
            "the words that the file defines are too long to be kept; those from here on are not",
            entry.lineAt(definition.at()),
            "look whether the definitions are what they should be");
        return;
      }
    }
  }

  private static void comment(Entry entry, BibParser parser) {
    String inside = parser.inside();
    if (GROUPS.matcher(inside).lookingAt()) {
      entry.warning(
          IoCodes.NO_PUBLICATION,
          "the groups of JabRef, as the file defines them, are not read",
          entry.firstLine(),
          "in which groups a record is stands in its field groups, if the file is not an old one");
    } else if (!parser.isClosed()) {
      entry.warning(
          IoCodes.SYNTAX,
          "a comment is not closed",
          entry.firstLine(),
          "close it; what stands in it is not read");
    } else if (ENTRY.matcher(inside).find()) {
      entry.warning(
          IoCodes.STRAY_TEXT,
          "a comment holds an entry, which is not read",
          entry.firstLine(),
          "take it out of the comment if it is wanted");
    }
  }
}
