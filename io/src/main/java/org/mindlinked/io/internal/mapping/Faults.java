package org.mindlinked.io.internal.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.json.Nearest;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;

/** What is wrong with a mapping, all of it. For one thread. */
final class Faults {
  private static final int MOST_LISTED = 30;

  private final List<Diagnostic> found = new ArrayList<>();

  void add(String code, Spot spot, String message, String hint) {
    found.add(Diagnostic.error(code, message).at(spot.location()).hint(hint));
  }

  /** A value of the wrong form. */
  void form(Spot spot, String message, String hint) {
    add(IoCodes.MAPPING_FORM, spot, message, hint);
  }

  /** A name that is none of those that are there. */
  void unknown(String code, Spot spot, String what, String name, Collection<String> known) {
    String nearest = Nearest.of(name, known);
    String list =
        known.size() <= MOST_LISTED
            ? String.join(", ", known)
            : String.join(", ", known.stream().limit(MOST_LISTED).toList())
                + " and "
                + (known.size() - MOST_LISTED)
                + " more";
    add(
        code,
        spot,
        "no " + what + " " + Shown.of(name) + "; there " + verb(known) + " " + list,
        nearest == null ? "take one of those" : "did you mean " + nearest + "?");
  }

  private static String verb(Collection<String> known) {
    return known.size() == 1 ? "is" : "are:";
  }

  boolean none() {
    return found.isEmpty();
  }

  /** Refuses the mapping if anything was found. */
  void raise(@Nullable Throwable cause) {
    if (!found.isEmpty()) {
      throw new UnreadableCatalogueException(found, cause);
    }
  }
}
