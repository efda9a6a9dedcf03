package org.mindlinked.model;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Creative Commons licences: whatever way one is written, its one IRI, for example {@code
 * https://creativecommons.org/licenses/by-nc-nd/4.0/}. Static; safe to share.
 *
 * <p>A licence covers what its source says it covers: that of a web page is not that of the article
 * which the page describes.
 *
 * @since 0.1.0
 */
public final class Licences {
  private static final String LICENCES = "https://creativecommons.org/licenses/";
  private static final String PUBLIC_DOMAIN = "https://creativecommons.org/publicdomain/";
  private static final Set<String> TERMS =
      Set.of("by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd");
  private static final Set<String> VERSIONS = Set.of("1.0", "2.0", "2.1", "2.5", "3.0", "4.0");

  private Licences() {}

  /**
   * The canonical IRI of a licence that is given by its address (http or https, with {@code /deed}
   * or {@code /legalcode}), by its short name ({@code CC BY 4.0}, {@code CC-BY-NC-ND-4.0}), or by
   * its full name ({@code Creative Commons Attribution 4.0 International}); nothing if it is none
   * of Creative Commons, or told without version. Only of CC0 there is but one version, so that it
   * need not be told. Never throws.
   */
  public static Optional<Iri> canonical(String asFound) {
    String text = IdentifierForms.trim(asFound);
    if (text.length() > 300) {
      return Optional.empty();
    }
    String lower = IdentifierForms.lower(text);
    int host = IdentifierForms.addressStart(lower, 0);
    if (lower.startsWith("www.", host)) {
      host += 4;
    }
    String iri =
        lower.startsWith("creativecommons.org/", host)
            ? ofPath(lower.substring(host + 20))
            : host == 0 ? ofName(lower) : null;
    return Optional.ofNullable(iri).map(Iri::trusted);
  }

  /**
   * {@code licenses/by/4.0/deed.en}, {@code licenses/by/3.0/igo/}, {@code publicdomain/zero/1.0}.
   */
  private static @Nullable String ofPath(String path) {
    int end = 0;
    while (end < path.length() && path.charAt(end) != '?' && path.charAt(end) != '#') {
      end++;
    }
    String[] parts = path.substring(0, end).split("/", -1);
    if (parts.length < 3) {
      return null;
    }
    String terms = parts[1];
    String version = parts[2];
    if (parts[0].equals("publicdomain")) {
      return version.equals("1.0") && (terms.equals("zero") || terms.equals("mark"))
          ? PUBLIC_DOMAIN + terms + "/1.0/"
          : null;
    }
    if ((!parts[0].equals("licenses") && !parts[0].equals("licences"))
        || !TERMS.contains(terms)
        || !VERSIONS.contains(version)) {
      return null;
    }
    boolean adapted = !version.equals("4.0") && parts.length > 3 && isPlace(parts[3]);
    String place = adapted ? parts[3] + "/" : "";
    return LICENCES + terms + "/" + version + "/" + place;
  }

  /** Before version 4 the licences were adapted to places and to international organisations. */
  private static boolean isPlace(String part) {
    if (part.length() < 2 || part.length() > 8 || part.equals("rdf") || part.equals("deed")) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String ofName(String lower) {
    boolean commons = false;
    boolean zero = false;
    boolean igo = false;
    boolean by = false;
    boolean sa = false;
    boolean nc = false;
    boolean nd = false;
    String version = null;
    for (String found : words(lower)) {
      String word = found.endsWith(".") ? found.substring(0, found.length() - 1) : found;
      switch (word) {
        case "cc", "creative", "commons" -> commons = true;
        case "cc0" -> {
          commons = true;
          zero = true;
        }
        case "zero" -> zero = true;
        case "igo" -> igo = true;
        case "by", "attribution" -> by = true;
        case "sa", "sharealike" -> sa = true;
        case "nc", "noncommercial" -> nc = true;
        case "nd", "noderivatives", "noderivs" -> nd = true;
        case "non", "commercial", "no", "derivatives", "share", "alike" -> {
          nc |= word.equals("commercial");
          nd |= word.equals("derivatives");
          sa |= word.equals("alike");
        }
        case "license", "licence", "international", "public", "unported", "the", "generic" -> {}
        case "universal", "domain", "dedication" -> {}
        default -> {
          String number = word.startsWith("v") ? word.substring(1) : word;
          if (version != null || !VERSIONS.contains(number)) {
            return null;
          }
          version = number;
        }
      }
    }
    if (zero) {
      boolean fits = commons && !by && !nc && !nd && !sa;
      return fits && (version == null || version.equals("1.0"))
          ? PUBLIC_DOMAIN + "zero/1.0/"
          : null;
    }
    if (!commons || !by || version == null || (sa && nd) || (igo && !version.equals("3.0"))) {
      return null;
    }
    String terms = "by" + (nc ? "-nc" : "") + (nd ? "-nd" : "") + (sa ? "-sa" : "");
    return LICENCES + terms + "/" + version + "/" + (igo ? "igo/" : "");
  }

  private static String[] words(String lower) {
    StringBuilder spaced = new StringBuilder(lower);
    for (int i = 0; i < spaced.length(); i++) {
      char c = spaced.charAt(i);
      boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
      if (!kept) {
        spaced.setCharAt(i, ' ');
      }
    }
    String text = spaced.toString().trim();
    return text.isEmpty() ? new String[] {"-"} : text.split(" +", -1);
  }
}
