package org.mindlinked.io.internal.ctgov;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.StudyDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Place;
import org.mindlinked.model.PlaceCode;
import org.mindlinked.model.Setting;
import org.mindlinked.model.Text;

/**
 * Where a study takes place: one setting with all its places, and its facilities, each at its
 * place. How many sites there are is stated nowhere, and not counted here.
 */
final class Sites {
  private Sites() {}

  static void tell(StudyDraft draft, JsonNode module) {
    Set<Place> places = new LinkedHashSet<>();
    Setting.Builder setting = Setting.builder();
    boolean any = false;
    for (JsonNode location : module.list("locations")) {
      Place place = place(location);
      if (place != null) {
        places.add(place);
      }
      String facility = location.textAt("facility");
      if (facility != null) {
        setting.addOrganisations(
            draft.organisation(facility + '\n' + place, node(facility, place)));
      }
      any |= facility != null || place != null;
      location.wholeUnlessAllTaken();
    }
    if (any) {
      draft.study().addSettings(setting.addAllPlaces(places).build());
    }
  }

  private static Organisation node(String facility, @Nullable Place place) {
    Organisation.Builder organisation = Organisation.builder().name(Text.of(facility));
    return (place == null ? organisation : organisation.place(place)).build();
  }

  /** A town has the code of its country and its own name. */
  private static @Nullable Place place(JsonNode location) {
    String country = location.textAt("country");
    String city = location.textAt("city");
    if (country == null && city == null) {
      return null;
    }
    Place.Builder place = Place.builder();
    if (country != null) {
      PlaceCode.parse(country).ifPresent(place::code);
    }
    return place.name(city == null ? String.valueOf(country) : city).build();
  }
}
