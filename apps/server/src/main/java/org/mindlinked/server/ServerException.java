package org.mindlinked.server;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.MindlinkedException;

/** The server cannot start. */
public final class ServerException extends MindlinkedException {
  private static final long serialVersionUID = 1L;

  ServerException(Diagnostic diagnostic, @Nullable Throwable cause) {
    super(List.of(diagnostic), cause);
  }
}
