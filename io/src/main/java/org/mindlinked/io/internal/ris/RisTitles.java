package org.mindlinked.io.internal.ris;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;

/** The titles of a publication and of what it stands in. For one thread. */
final class RisTitles {
  /** In capital letters. */
  private static final String LAST_RESORT = "J9";

  private record Title(String tag, String words) {}

  private final PublicationDraft draft;
  private final List<Title> own = new ArrayList<>(1);
  private final List<Title> full = new ArrayList<>(1);
  private final List<Title> anyForm = new ArrayList<>(0);
  private final List<Title> brief = new ArrayList<>(1);
  private @Nullable Title second;
  private @Nullable Title shortTitle;

  RisTitles(PublicationDraft draft) {
    this.draft = draft;
  }

  void own(String tag, String words) {
    own.add(new Title(tag, words));
  }

  void shortOwn(String tag, String words) {
    if (shortTitle == null) {
      shortTitle = new Title(tag, words);
    } else {
      draft.unmapped(tag, words);
    }
  }

  void container(String tag, String words) {
    full.add(new Title(tag, words));
  }

  void second(String tag, String words) {
    if (second == null) {
      second = new Title(tag, words);
    } else {
      draft.unmapped(tag, words);
    }
  }

  void containerInAnyForm(String tag, String words) {
    anyForm.add(new Title(tag, words));
  }

  void containerShort(String tag, String words) {
    brief.add(new Title(tag, words));
  }

  void tell() {
    own.forEach(title -> draft.title(title.tag, title.words));
    String first = own.isEmpty() ? null : own.get(0).words;
    keep(shortTitle, first, null);
    List<Title> longer = new ArrayList<>(full);
    if (second != null) {
      longer.add(second);
    }
    List<Title> shorter = new ArrayList<>(brief);
    shorter.sort(Comparator.comparing(title -> title.tag.equals(LAST_RESORT)));
    if (longer.isEmpty()) {
      longer.addAll(anyForm);
    } else {
      shorter.addAll(anyForm);
    }
    String container = longer.isEmpty() ? null : longer.get(0).words;
    draft.containerTitle(container);
    String abbreviation = null;
    for (Title title : shorter) {
      if (abbreviation == null && !title.words.equals(container)) {
        abbreviation = title.words;
        draft.containerShortTitle(abbreviation);
      }
    }
    for (Title title : longer) {
      keep(title, container, abbreviation);
    }
    for (Title title : shorter) {
      keep(title, container, abbreviation);
    }
  }

  /** Keeps aside what is neither. */
  private void keep(@Nullable Title title, @Nullable String one, @Nullable String other) {
    if (title != null && !title.words.equals(one) && !title.words.equals(other)) {
      draft.unmapped(title.tag, title.words);
    }
  }
}
