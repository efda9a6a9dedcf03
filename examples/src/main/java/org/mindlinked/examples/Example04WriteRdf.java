package org.mindlinked.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.RdfFormat;
import org.mindlinked.rdf.RdfWriter;

/** Write RDF: the records of a file as Turtle, one after the other, whatever their number. */
public final class Example04WriteRdf {
  private Example04WriteRdf() {}

  /** Writes all records of a file as Turtle, and says how many they were. */
  public static long toTurtle(Path from, Path to) throws IOException {
    // @start
    try (RecordSource records = CatalogueReader.from(from).open();
        RecordSink turtle = RdfWriter.to(to).as(RdfFormat.TURTLE).open()) {
      return records.copyTo(turtle);
    }
    // @end
  }
}
