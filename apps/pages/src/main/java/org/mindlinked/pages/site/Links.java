package org.mindlinked.pages.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the pages of a server are. IRIs under its public base are answered by their own path, all
 * others by {@code /record?iri=}. Where the base has a path of its own, such as {@code
 * https://example.org/evidence/}, all links begin with it. Immutable.
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

  /** Paths that a server, or a proxy before it, hands on as they are. */
  private static final Pattern PLAIN_PATH =
      Pattern.compile("[\\p{L}\\p{N}._~!$&'()*+,=:@-]+(/[\\p{L}\\p{N}._~!$&'()*+,=:@-]+)*");

  /** Where the server has something else, or may have one day. */
  private static final Pattern TAKEN =
      Pattern.compile(
          "(record|search|map|timeline|query|assets|sparql|health|ready|metrics)(?![A-Za-z0-9_-])"
              + "|\\.well-known/|\\$");

  private final Optional<String> publicBase;
  private final String prefix;

  private Links(Optional<String> publicBase) {
    this.publicBase = publicBase;
    this.prefix = publicBase.map(Links::prefix).orElse("");
  }

  /** The path of an address without the slash at its end. */
  private static String prefix(String base) {
    int path = base.indexOf('/', base.indexOf("//") + 2);
    return path < 0 ? "" : base.substring(path, base.length() - 1);
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

  /** What every path of this server begins with, such as {@code /evidence}; mostly empty. */
  public String prefix() {
    return prefix;
  }

  /**
   * The link to a page of this server.
   *
   * @param path such as {@link #MAP} or {@code /}
   */
  public String page(String path) {
    return prefix + path;
  }

  /**
   * The same link with scheme and host, if the server is known to the world.
   *
   * @param link a link that this made
   */
  public String absolute(String link) {
    return publicBase
        .map(base -> base.substring(0, base.length() - prefix.length() - 1) + link)
        .orElse(link);
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
    if (hasPath(document)) {
      String fragment = hash < 0 ? "" : iri.substring(hash);
      String path = document.substring(publicBase.orElse("").length());
      return prefix + "/" + path + suffix + fragment;
    }
    return named(iri, suffix);
  }

  /**
   * Where just that is to be had, whatever its IRI: by path, an IRI with a fragment shares the
   * document of all others that differ in the fragment.
   *
   * @param suffix such as {@code .ttl}; empty for what the client likes best
   */
  public String toItself(String iri, String suffix) {
    return iri.indexOf('#') < 0 ? to(iri, suffix) : named(iri, suffix);
  }

  private String named(String iri, String suffix) {
    return prefix + RECORD + suffix + "?iri=" + encoded(iri);
  }

  /** Whether an IRI without fragment is answered by its own path. */
  private boolean hasPath(String document) {
    String base = publicBase.orElse("");
    if (base.isEmpty() || !document.startsWith(base)) {
      return false;
    }
    String path = document.substring(base.length());
    return PLAIN_PATH.matcher(path).matches() && !TAKEN.matcher(path).lookingAt();
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
    return prefix + (query.isEmpty() ? SEARCH : SEARCH + "?" + query);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }
}
