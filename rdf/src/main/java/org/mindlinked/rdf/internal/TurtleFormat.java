package org.mindlinked.rdf.internal;

import java.util.List;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.rdf.RdfFormat;

/** Turtle. */
public final class TurtleFormat extends RdfRecordFormat {
  /** For the service loader. */
  public TurtleFormat() {
    super(
        "turtle",
        "Turtle: RDF for people, all in one graph",
        List.of("ttl"),
        "text/turtle",
        RdfFormat.TURTLE);
  }

  @Override
  Recognition recognise(String head) {
    return Heads.turtle(head);
  }
}
