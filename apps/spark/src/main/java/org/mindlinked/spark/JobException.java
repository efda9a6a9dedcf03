package org.mindlinked.spark;

/** Why a run cannot begin or did not come to its end, in words for whoever started it. */
final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JobException(String message) {
    super(message);
  }
}
