package org.mindlinked.io.internal.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.page.PageFields.Field;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Publication;

/** The page of one publication. */
final class SinglePage {
  /** What a page says once of its publication. */
  private static final Set<String> ONCE = Set.of("uri", "authors", "citation", "doi");

  private SinglePage() {}

  /** The publication of a page, or null if it is refused. */
  static @Nullable Publication bind(Entry entry, PageText page, PageKind kind) {
    List<Field> fields = PageFields.of(kind, page.lines());
    PageRecord record = new PageRecord(entry, page, kind);
    Field second = secondPage(fields);
    if (second != null) {
      entry.error(
          IoCodes.SEVERAL_PAGES,
          "the text holds several pages: \""
              + second.name()
              + "\" stands in it again, with another value",
          record.lineOf(second.whole()),
          "put each page into a file of its own");
      return null;
    }
    for (Field field : fields) {
      if (field.label() != null) {
        record.label(field.label().label());
      }
    }
    switch (kind) {
      case REPOSITORY -> new RepositoryPage(record).tell(fields);
      case INDEX -> new IndexPage(record).tell(fields);
      case INSTITUTE -> new InstitutePage(record).tell(fields);
      default -> NewsPage.tell(record, fields);
    }
    return record.build();
  }

  private static @Nullable Field secondPage(List<Field> fields) {
    Map<String, String> values = new HashMap<>();
    for (Field field : fields) {
      if (ONCE.contains(field.role()) && field.value() != null) {
        String value = plain(field.role(), Objects.requireNonNull(field.value()).text());
        String known = values.putIfAbsent(field.name().toLowerCase(Locale.ROOT), value);
        if (known != null && !known.equals(value)) {
          return field;
        }
      }
    }
    return null;
  }

  /** One DOI or address can be written in several ways. */
  private static String plain(String role, String value) {
    if (role.equals("doi")) {
      return Identifier.parse(IdentifierScheme.DOI, value)
          .identifier()
          .map(Identifier::toString)
          .orElse(value);
    }
    return role.equals("uri")
        ? Identifier.parse(IdentifierScheme.EPRINTS, value)
            .identifier()
            .map(Identifier::toString)
            .orElse(value)
        : value;
  }
}
