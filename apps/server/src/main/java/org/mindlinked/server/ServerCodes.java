package org.mindlinked.server;

/** The codes of what only the server meets; each has a page in docs/errors.md. */
public final class ServerCodes {
  /** The address cannot be listened on. */
  public static final String CANNOT_LISTEN = "ML-SRV-001";

  /** A setting that means nothing, such as an origin that is none. */
  public static final String SETTING = "ML-SRV-002";

  /** The Host header names another server. */
  static final String HOST = "ML-SRV-010";

  /** The method is not one that the path takes. */
  static final String METHOD = "ML-SRV-011";

  /** There is nothing at the path. */
  static final String PATH = "ML-SRV-012";

  /** The address is too long. */
  static final String ADDRESS_LENGTH = "ML-SRV-013";

  /** The body is too long, or does not say how long it is. */
  static final String BODY_LENGTH = "ML-SRV-014";

  /** A parameter that is not taken, or has a value that is not. */
  static final String PARAMETER = "ML-SRV-015";

  /** The query is not SPARQL, or asks for what is refused. */
  static final String QUERY = "ML-SRV-016";

  /** As many queries run as may. */
  static final String BUSY = "ML-SRV-020";

  /** The query ran out of time. */
  static final String TIMEOUT = "ML-SRV-021";

  /** The query ran out of memory. */
  static final String MEMORY = "ML-SRV-022";

  /** The server failed. */
  static final String FAILED = "ML-SRV-023";

  private ServerCodes() {}
}
