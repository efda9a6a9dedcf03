package org.mindlinked.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.riot.system.StreamRDFLib;
import org.mindlinked.io.CatalogueFormat;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.CatalogueSink;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.validation.Validator;
import org.mindlinked.rdf.RecordMapper;
import org.mindlinked.testkit.SampleCatalogue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The steps of a conversion, each for the same records: the tokens of their JSON without and with
 * the text of each, binding them, binding and checking, checking alone, mapping to Jena's triples,
 * and mapping with encoding. One operation is all records once. The last three take records that
 * are bound already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StepsBenchmark {
  /** How many records; few enough that garbage of one operation stays young. */
  @Param("500")
  public int records;

  private byte[] json = {};
  private List<EvidenceRecord> bound = List.of();
  private final JsonFactory factory = new JsonFactory();

  /** Makes the records. */
  @Setup
  public void prepare() throws IOException {
    List<EvidenceRecord> all = new ArrayList<>();
    SampleCatalogue.ofSize(records).forEach(all::add);
    bound = all;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writeAll(CatalogueWriter.to(bytes).as(CatalogueFormat.NDJSON));
    json = bytes.toByteArray();
  }

  private CatalogueReader reader() {
    return CatalogueReader.from(new ByteArrayInputStream(json)).as(CatalogueFormat.NDJSON);
  }

  private static long drain(CatalogueReader reader) throws IOException {
    long count = 0;
    try (RecordSource source = reader.open()) {
      while (source.next().isPresent()) {
        count++;
      }
    }
    return count;
  }

  /** All tokens; gives their number. */
  @Benchmark
  public long tokens() throws IOException {
    long count = 0;
    try (JsonParser parser = factory.createParser(json)) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }

  /** All tokens with their text; gives the number of characters. */
  @Benchmark
  public long tokensWithText() throws IOException {
    long characters = 0;
    try (JsonParser parser = factory.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        characters += token.isScalarValue() ? parser.getText().length() : 0;
      }
    }
    return characters;
  }

  /** Binding alone; gives the number of records. */
  @Benchmark
  public long bind() throws IOException {
    return drain(reader());
  }

  /** Binding with all rules; gives the number of records. */
  @Benchmark
  public long bindAndCheck() throws IOException {
    return drain(reader().check(Validator.builtIn()));
  }

  /** All rules on records that are bound; gives the number of problems. */
  @Benchmark
  public long check() {
    long[] problems = {0};
    for (EvidenceRecord one : bound) {
      Validator.builtIn().check(one, problem -> problems[0]++);
    }
    return problems[0];
  }

  /** Maps records that are bound to Jena's triples; gives their number. */
  @Benchmark
  public long map() {
    StreamRDFCounting triples = StreamRDFLib.count();
    for (EvidenceRecord one : bound) {
      RecordMapper.stream(one, triples);
    }
    return triples.countTriples();
  }

  /** Mapping and encoding of one format. */
  @State(Scope.Benchmark)
  public static class Format {
    /** What is written. */
    @Param({"ntriples", "nquads", "turtle", "trig", "jsonld", "ndjson"})
    public String format = "ntriples";
  }

  /** Writes records that are bound; gives the number of bytes. */
  @Benchmark
  public long write(Format to) throws IOException {
    Counting out = new Counting();
    writeAll(CatalogueWriter.to(out).as(to.format));
    return out.count;
  }

  private void writeAll(CatalogueWriter to) throws IOException {
    try (CatalogueSink sink = to.open()) {
      for (EvidenceRecord one : bound) {
        sink.write(one);
      }
      sink.complete();
    }
  }

  private static final class Counting extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      count += length;
    }
  }
}
