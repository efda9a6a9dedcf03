package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/** Records as bytes, and bytes as graphs, for tests. */
final class Written {
  private Written() {}

  static byte[] bytes(RdfFormat format, EvidenceRecord... records) {
    return bytes(format, WriteOptions.DEFAULT, records);
  }

  static byte[] bytes(RdfFormat format, WriteOptions options, EvidenceRecord... records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSink sink = RdfWriter.to(out).as(format).with(options).open()) {
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  static String text(RdfFormat format, EvidenceRecord... records) {
    return new String(bytes(format, records), UTF_8);
  }

  private static RDFParser parser(byte[] bytes, RdfFormat format, List<String> complaints) {
    return RDFParser.create()
        .source(new ByteArrayInputStream(bytes))
        .lang(lang(format))
        .errorHandler(
            new ErrorHandler() {
              @Override
              public void warning(String message, long line, long column) {
                // Jena tells of characters that RDF allows and few people want.
                if (message.startsWith("Unicode non-character")
                    || message.startsWith("Unicode replacement character")) {
                  return;
                }
                complaints.add(line + ":" + column + " " + message);
              }

              @Override
              public void error(String message, long line, long column) {
                complaints.add(line + ":" + column + " " + message);
              }

              @Override
              public void fatal(String message, long line, long column) {
                throw new AssertionError(line + ":" + column + " " + message);
              }
            })
        .build();
  }

  private static Lang lang(RdfFormat format) {
    return switch (format) {
      case TURTLE -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case NTRIPLES -> Lang.NTRIPLES;
      case NQUADS -> Lang.NQUADS;
      case THRIFT -> Lang.RDFTHRIFT;
      case RDFXML -> Lang.RDFXML;
      case JSON_LD -> Lang.JSONLD11;
    };
  }

  /** The triples of all graphs. */
  static Set<Triple> triples(byte[] bytes, RdfFormat format) {
    Set<Triple> triples = new HashSet<>();
    parse(bytes, format, quad -> triples.add(quad.asTriple()));
    return triples;
  }

  /** The quads. */
  static Set<Quad> quads(byte[] bytes, RdfFormat format) {
    Set<Quad> quads = new HashSet<>();
    parse(bytes, format, quads::add);
    return quads;
  }

  private static void parse(byte[] bytes, RdfFormat format, Consumer<Quad> to) {
    List<String> complaints = new ArrayList<>();
    parser(bytes, format, complaints)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                to.accept(Quad.create(Quad.defaultGraphIRI, triple));
              }

              @Override
              public void quad(Quad quad) {
                to.accept(quad);
              }
            });
    if (!complaints.isEmpty()) {
      throw new AssertionError(format + ": " + complaints + "\n" + new String(bytes, UTF_8));
    }
  }

  static Set<Triple> triples(Graph graph) {
    return graph.find().toSet();
  }

  static Graph graph() {
    return GraphFactory.createDefaultGraph();
  }
}
