package org.mindlinked.io.internal.pubmed;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.Funding;
import org.mindlinked.model.Text;

/**
 * Grants as PubMed's text prints them: number, short name of the agency, agency and country with
 * slashes between, any of which but the agency can be absent. Numbers hold slashes too, so that a
 * line is taken apart only where its end is blank or a country. Safe for all threads.
 */
public final class PubmedGrant {
  private static final Set<String> COUNTRIES = countries();
  private static final Pattern SHORT_NAME = Pattern.compile("[A-Z]{2,4}_?");

  private PubmedGrant() {}

  private static Set<String> countries() {
    Set<String> names =
        new HashSet<>(
            Set.of(
                "International",
                "England",
                "Scotland",
                "Wales",
                "Northern Ireland",
                "China (Republic : 1949- )"));
    for (String code : Locale.getISOCountries()) {
      names.add(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH));
    }
    return names;
  }

  /** Tells a draft of a grant; the whole line is kept with it. */
  public static void tell(PublicationDraft draft, String printed) {
    Funding.Builder funding = Funding.builder().asFound(Text.of(printed));
    List<String> parts = List.of(printed.split("/", -1));
    int country = parts.size() - 1;
    String last = parts.get(country).strip();
    if (country >= 1 && (last.isEmpty() || COUNTRIES.contains(last))) {
      String agency = parts.get(country - 1).strip();
      if (!agency.isEmpty()) {
        funding.funder(draft.organisation(agency));
        int end = country - 1;
        if (end > 1 && SHORT_NAME.matcher(parts.get(end - 1)).matches()) {
          end--;
        }
        String number = String.join("/", parts.subList(0, end)).strip();
        if (!number.isEmpty()) {
          funding.grant(number);
        }
      }
    }
    draft.publication().addFunding(funding.build());
  }

  /**
   * Tells a draft of a grant whose parts stand apart. As found it is what PubMed's text would
   * print.
   */
  public static void tell(
      PublicationDraft draft,
      @Nullable String number,
      @Nullable String shortName,
      @Nullable String agency,
      @Nullable String country) {
    if (number == null && agency == null && shortName == null) {
      return;
    }
    StringBuilder printed = new StringBuilder();
    for (String part : Arrays.asList(number, shortName, agency)) {
      if (part != null) {
        printed.append(part).append('/');
      }
    }
    if (country != null) {
      printed.append(country);
    }
    Funding.Builder funding = Funding.builder().asFound(Text.of(printed.toString()));
    if (agency != null) {
      funding.funder(draft.organisation(agency));
    }
    if (number != null) {
      funding.grant(number);
    }
    draft.publication().addFunding(funding.build());
  }
}
