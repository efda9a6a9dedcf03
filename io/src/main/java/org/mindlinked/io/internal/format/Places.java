package org.mindlinked.io.internal.format;

import java.util.Optional;
import org.mindlinked.model.Place;
import org.mindlinked.model.PlaceCode;
import org.mindlinked.model.Text;

/** Tells apart places and the areas around them. */
public final class Places {
  private Places() {}

  /**
   * Whether the source's name of a place is one for the area of its code ("UK" for GB), so that
   * both are the same place. Otherwise the code may be that of the area around it ("Leeds" has the
   * code of England), or the name one that we do not know.
   */
  public static boolean isNamedAsItsCode(Place place) {
    Optional<String> named = place.name().map(Text::any).flatMap(PlaceCode::parse);
    return named.isPresent() && named.equals(place.code());
  }
}
