package org.mindlinked.spark;

/**
 * Why a run cannot begin or did not come to its end, in words for whoever started it. It holds no
 * cause: it travels from the machines of the tasks to the driver.
 */
final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JobException(String message) {
    super(message);
  }

  /** What is to be said of a failure, which may have come through many hands. */
  static String inWords(Throwable failure) {
    Throwable at = failure;
    while (!(at instanceof JobException) && at.getCause() != null) {
      at = at.getCause();
    }
    String message = at.getMessage();
    return at instanceof JobException && message != null ? message : at.toString();
  }
}
