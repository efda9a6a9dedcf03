package org.mindlinked.server;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.regex.Pattern;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;

/**
 * How a server is reached, and its limits. Immutable.
 *
 * @param host the name or address on which it listens
 * @param port the port; 0 takes any that is free
 * @param allowedHosts names, with or without port, under which others may ask for it; those of the
 *     machine itself always may
 * @param allowedOrigins the web sites whose scripts may read the answers, such as {@code
 *     https://example.org}; {@code *} for all
 * @param limits what requests may take
 */
public record ServerOptions(
    String host,
    int port,
    Set<String> allowedHosts,
    Set<String> allowedOrigins,
    ServerLimits limits) {
  /** Port 3330, for the machine itself, for no other web site. */
  public static final ServerOptions DEFAULT =
      new ServerOptions("localhost", 3330, Set.of(), Set.of(), ServerLimits.DEFAULT);

  private static final Pattern ORIGIN = Pattern.compile("\\*|https?://[A-Za-z0-9.\\-]+(:\\d+)?");
  private static final Pattern AUTHORITY =
      Pattern.compile("([A-Za-z0-9.\\-_]+|\\[[0-9a-fA-F:.]+])(:\\d{1,5})?");

  /**
   * Checks what was given.
   *
   * @throws ServerException ({@code ML-SRV-002}) if a port, an origin or a host cannot be one
   */
  public ServerOptions {
    requireNonNull(host, "host");
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
  }

  /** The same on another name or address. */
  public ServerOptions withHost(String other) {
    return new ServerOptions(other, port, allowedHosts, allowedOrigins, limits);
  }

  /** The same on another port. */
  public ServerOptions withPort(int other) {
    return new ServerOptions(host, other, allowedHosts, allowedOrigins, limits);
  }

  /** The same for others who ask under these names. */
  public ServerOptions withAllowedHosts(Set<String> others) {
    return new ServerOptions(host, port, others, allowedOrigins, limits);
  }

  /** The same for the scripts of these web sites. */
  public ServerOptions withAllowedOrigins(Set<String> others) {
    return new ServerOptions(host, port, allowedHosts, others, limits);
  }

  /** The same with other limits. */
  public ServerOptions withLimits(ServerLimits others) {
    return new ServerOptions(host, port, allowedHosts, allowedOrigins, others);
  }

  private static ServerException wrong(String message) {
    return new ServerException(Diagnostic.error(ServerCodes.SETTING, message), null);
  }
}
