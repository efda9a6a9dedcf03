package org.mindlinked.server.linked;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordFormats;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.rdf.Vocabulary;
import org.mindlinked.rdf.VocabularyFile;

/** What is behind an IRI as a document for programs. Safe for all threads. */
final class DataDocuments {
  private final Map<Form, RecordFormat> formats = new EnumMap<>(Form.class);
  private final RecordFormat schemaOrg;

  DataDocuments() {
    RecordFormats known = RecordFormats.onClassPath();
    for (Form form : Form.ALL) {
      if (form != Form.HTML) {
        formats.put(form, needed(known, form.format()));
      }
    }
    schemaOrg = needed(known, "schema-org");
  }

  private static RecordFormat needed(RecordFormats known, String name) {
    return known
        .named(name)
        .filter(RecordFormat::writable)
        .orElseThrow(() -> new IllegalStateException("no format " + name + " on the class path"));
  }

  /** A record, as it would be written into a file. */
  byte[] of(EvidenceRecord record, Form form) throws IOException {
    return written(record, requireNonNull(formats.get(form)));
  }

  /** A record in the words that search engines look for. */
  byte[] forSearchEngines(EvidenceRecord record) throws IOException {
    return written(record, schemaOrg);
  }

  private static byte[] written(EvidenceRecord record, RecordFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(16 << 10);
    try (RecordSink sink = format.write(out, WriteOptions.DEFAULT)) {
      sink.write(record);
    }
    return out.toByteArray();
  }

  /** What the vocabulary, or all records together, say of something. */
  byte[] of(Thing.Described described, Form form) throws IOException {
    boolean vocabulary = described.iri().toString().equals(Things.ONTOLOGY);
    if (vocabulary && form == Form.TURTLE) {
      return vocabulary();
    }
    List<Triple> triples = vocabulary ? triples(vocabulary()) : described.triples();
    ByteArrayOutputStream out = new ByteArrayOutputStream(4 << 10);
    switch (form) {
      case TURTLE -> write(triples, StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
      case NTRIPLES -> write(triples, StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES));
      default -> {
        JSON.write(out, GraphJson.of(triples, form == Form.JSON_LD));
      }
    }
    return out.toByteArray();
  }

  private static void write(List<Triple> triples, StreamRDF writer) {
    writer.start();
    Vocabulary.prefixes()
        .forEach(
            (prefix, namespace) -> {
              if (triples.stream().anyMatch(triple -> uses(triple, namespace))) {
                writer.prefix(prefix, namespace);
              }
            });
    triples.forEach(writer::triple);
    writer.finish();
  }

  private static boolean uses(Triple triple, String namespace) {
    return starts(triple.getSubject(), namespace)
        || starts(triple.getPredicate(), namespace)
        || starts(triple.getObject(), namespace);
  }

  private static boolean starts(Node node, String namespace) {
    return node.isURI()
        ? node.getURI().startsWith(namespace)
        : node.getLiteralDatatypeURI().startsWith(namespace);
  }

  /** All that the namespace defines: the ontology, and after it the concepts. */
  private static byte[] vocabulary() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(bytes(VocabularyFile.ONTOLOGY));
    all.write('\n');
    all.writeBytes(bytes(VocabularyFile.CONCEPTS));
    return all.toByteArray();
  }

  private static List<Triple> triples(byte[] turtle) {
    List<Triple> triples = new ArrayList<>();
    RDFParser.source(new ByteArrayInputStream(turtle))
        .lang(Lang.TURTLE)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                triples.add(triple);
              }
            });
    return triples;
  }

  /** A file of the vocabulary, as it is. */
  static byte[] bytes(VocabularyFile file) throws IOException {
    try (InputStream in = file.open()) {
      return in.readAllBytes();
    }
  }
}
