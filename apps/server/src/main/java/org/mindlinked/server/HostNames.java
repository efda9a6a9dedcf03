package org.mindlinked.server;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.util.HostPort;
import org.jspecify.annotations.Nullable;

/**
 * The names under which the server may be asked. A web page elsewhere can have its own name point
 * to this machine, and read what is here through the reader's browser, if any name will do.
 */
final class HostNames {
  private final Set<String> allowed;

  HostNames(Set<String> allowed) {
    this.allowed =
        allowed.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** Whether a {@code Host} header names this server. */
  boolean serves(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return false;
    }
    HostPort parts;
    try {
      parts = new HostPort(header);
    } catch (IllegalArgumentException e) {
      return false;
    }
    String host = parts.getHost() == null ? "" : parts.getHost().toLowerCase(Locale.ROOT);
    return isLoopback(host)
        || allowed.contains(host)
        || allowed.contains(header.toLowerCase(Locale.ROOT));
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.equals("[::1]")
        || host.equals("::1")
        || host.matches("127(\\.\\d{1,3}){3}");
  }
}
