package org.mindlinked.rdf.internal;

import java.util.List;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.rdf.RdfFormat;

/** TriG. */
public final class TrigFormat extends RdfRecordFormat {
  /** For the service loader. */
  public TrigFormat() {
    super(
        "trig",
        "TriG: Turtle with graphs for facts, provenance and curated values",
        List.of("trig"),
        "application/trig",
        RdfFormat.TRIG);
  }

  @Override
  Recognition recognise(String head) {
    return Heads.trig(head);
  }
}
