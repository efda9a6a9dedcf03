package org.mindlinked.pages.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the pages of a server are. IRIs under its public base are answered by their own path, all
 * others by {@code /record?iri=}. Immutable.
 */
public final class Links {
  /** The path that answers for the IRI that its parameter {@code iri} gives. */
  public static final String RECORD = "/record";

  /** The path of the search, with a parameter for each facet. */
  public static final String SEARCH = "/search";

  /** The path of the map of evidence. */
  public static final String MAP = "/map";

  /** The path of the page on which queries are written. */
  public static final String QUERY = "/query";

  /** Below it are style sheets and scripts. */
  public static final String ASSETS = "/assets/";

  private final Optional<String> publicBase;

  private Links(Optional<String> publicBase) {
    this.publicBase = publicBase;
  }

  /**
   * Links of a server that is known to the world.
   *
   * @param publicBase ends with a slash, such as {@code https://example.org/}
   */
  public static Links under(String publicBase) {
    return new Links(Optional.of(requireNonNull(publicBase, "publicBase")));
  }

  /** Links of a server without a name of its own. */
  public static Links local() {
    return new Links(Optional.empty());
  }

  /** The base, if the server has one. */
  public Optional<String> publicBase() {
    return publicBase;
  }

  /** Where a record, a concept, a term or a node of them is shown. */
  public String to(String iri) {
    return to(iri, "");
  }

  /**
   * Where it is to be had in one form.
   *
   * @param suffix such as {@code .ttl}; empty for what the client likes best
   */
  public String to(String iri, String suffix) {
    int hash = iri.indexOf('#');
    String document = hash < 0 ? iri : iri.substring(0, hash);
    String base = publicBase.orElse("");
    if (!base.isEmpty() && document.startsWith(base) && document.indexOf('?') < 0) {
      String fragment = hash < 0 ? "" : iri.substring(hash);
      return "/" + document.substring(base.length()) + suffix + fragment;
    }
    return RECORD + suffix + "?iri=" + encoded(iri);
  }

  /**
   * The list of studies that these values of facets select.
   *
   * @param wanted names of parameters, such as {@code setting}, with the tokens of concepts
   */
  public String search(Map<String, List<String>> wanted) {
    String query =
        wanted.entrySet().stream()
            .flatMap(
                each -> each.getValue().stream().map(value -> each.getKey() + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? SEARCH : SEARCH + "?" + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }
}
