package org.mindlinked.server;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.pages.site.Links;

/**
 * How a server is reached, and its limits. Immutable.
 *
 * @param host the name or address on which it listens
 * @param port the port; 0 takes any that is free
 * @param allowedHosts names, with or without port, under which others may ask for it; those of the
 *     machine itself always may
 * @param allowedOrigins the web sites whose scripts may read the answers, such as {@code
 *     https://example.org}; {@code *} for all
 * @param publicBase the address under which the world knows it, such as {@code
 *     https://example.org/evidence/}: IRIs that start with it are answered by their own path, and
 *     it stands in what the server says of itself. Absent: IRIs are answered by {@code
 *     /record?iri=}
 * @param limits what requests may take
 */
public record ServerOptions(
    String host,
    int port,
    Set<String> allowedHosts,
    Set<String> allowedOrigins,
    Optional<URI> publicBase,
    ServerLimits limits) {
  /** Port 3330, for the machine itself, for no other web site. */
  public static final ServerOptions DEFAULT =
      new ServerOptions(
          "localhost", 3330, Set.of(), Set.of(), Optional.empty(), ServerLimits.DEFAULT);

  private static final Pattern ORIGIN = Pattern.compile("\\*|https?://[A-Za-z0-9.\\-]+(:\\d+)?");
  private static final Pattern BASE = Pattern.compile("https?://[^/?#]+/([^?#]+/)?");
  private static final Pattern AUTHORITY =
      Pattern.compile("([A-Za-z0-9.\\-_]+|\\[[0-9a-fA-F:.]+])(:\\d{1,5})?");

  /**
   * Checks what was given.
   *
   * @throws ServerException ({@code ML-SRV-002}) if a port, an origin or a host cannot be one
   */
  public ServerOptions {
    requireNonNull(host, "host");
    requireNonNull(publicBase, "publicBase");
    requireNonNull(limits, "limits");
    allowedHosts = Set.copyOf(allowedHosts);
    allowedOrigins = Set.copyOf(allowedOrigins);
    if (port < 0 || port > 65535) {
      throw wrong("port " + port + " is not a number from 0 to 65535");
    }
    for (String origin : allowedOrigins) {
      if (!ORIGIN.matcher(origin).matches()) {
        throw wrong(Shown.of(origin) + " is not an origin such as https://example.org");
      }
    }
    for (String allowed : allowedHosts) {
      if (!AUTHORITY.matcher(allowed).matches()) {
        throw wrong(Shown.of(allowed) + " is not a host such as example.org or example.org:8080");
      }
    }
    publicBase.ifPresent(
        base -> {
          if (!BASE.matcher(base.toString()).matches()) {
            throw wrong(
                Shown.of(base.toString()) + " is not an address such as https://example.org/");
          }
        });
  }

  /** The same on another name or address. */
  public ServerOptions withHost(String other) {
    return new ServerOptions(other, port, allowedHosts, allowedOrigins, publicBase, limits);
  }

  /** The same on another port. */
  public ServerOptions withPort(int other) {
    return new ServerOptions(host, other, allowedHosts, allowedOrigins, publicBase, limits);
  }

  /** The same for others who ask under these names. */
  public ServerOptions withAllowedHosts(Set<String> others) {
    return new ServerOptions(host, port, others, allowedOrigins, publicBase, limits);
  }

  /** The same for the scripts of these web sites. */
  public ServerOptions withAllowedOrigins(Set<String> others) {
    return new ServerOptions(host, port, allowedHosts, others, publicBase, limits);
  }

  /** The same, known to the world under that address, which ends with a slash. */
  public ServerOptions withPublicBase(URI other) {
    return new ServerOptions(host, port, allowedHosts, allowedOrigins, Optional.of(other), limits);
  }

  /** The same with other limits. */
  public ServerOptions withLimits(ServerLimits others) {
    return new ServerOptions(host, port, allowedHosts, allowedOrigins, publicBase, others);
  }

  /** The names under which it answers: a server answers under the one that it gives itself. */
  Set<String> servedHosts() {
    return publicBase
        .map(
            base ->
                Stream.concat(allowedHosts.stream(), Stream.of(base.getHost(), base.getAuthority()))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()))
        .orElse(allowedHosts);
  }

  Links links() {
    return publicBase.map(base -> Links.under(base.toString())).orElseGet(Links::local);
  }

  private static ServerException wrong(String message) {
    return new ServerException(Diagnostic.error(ServerCodes.SETTING, message), null);
  }
}
