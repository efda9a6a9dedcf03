package org.mindlinked.rdf.internal;

import java.util.List;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.rdf.RdfFormat;

/** RDF Thrift. */
public final class ThriftFormat extends RdfRecordFormat {
  // A row is a union of which the field that is set, a struct, comes first; so do its own.
  private static final int PREFIX_ROW = 0x1C;
  private static final int TRIPLE_ROW = 0x2C;
  private static final int QUAD_ROW = 0x3C;
  private static final int FIRST_STRUCT = 0x1C;
  private static final int FIRST_STRING = 0x18;

  /** For the service loader. */
  public ThriftFormat() {
    super(
        "rdf-thrift",
        "RDF Thrift: triples in the binary form of Apache Jena, all in one graph",
        List.of("rt", "trdf"),
        "application/rdf+thrift",
        RdfFormat.THRIFT);
  }

  @Override
  public Recognition recognise(byte[] head) {
    int second = head.length > 3 ? head[1] : 0;
    boolean mine =
        switch (head.length > 3 ? head[0] : 0) {
          case PREFIX_ROW -> second == FIRST_STRING && isString(head, 2);
          case TRIPLE_ROW, QUAD_ROW -> second == FIRST_STRUCT;
          default -> false;
        };
    return mine ? Recognition.CERTAIN : Recognition.NO;
  }

  /** Whether a short string, which the next one follows, is there. */
  private static boolean isString(byte[] head, int at) {
    int next = at + 1 + head[at];
    return head[at] >= 0 && (next >= head.length || head[next] == FIRST_STRING);
  }

  @Override
  Recognition recognise(String head) {
    return Recognition.NO; // it is no text
  }
}
