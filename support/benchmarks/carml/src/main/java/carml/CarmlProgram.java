package carml;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.JsonPathResolver;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/** Maps JSON by an RML mapping to N-Triples with CARML, as its documentation tells, streaming. */
public final class CarmlProgram {
  private CarmlProgram() {}

  /** Arguments: the mapping (Turtle), the JSON file, the N-Triples file. */
  public static void main(String[] arguments) throws IOException {
    RdfRmlMapper mapper =
        RdfRmlMapper.builder()
            .triplesMaps(RmlMappingLoader.build().load(RDFFormat.TURTLE, Path.of(arguments[0])))
            .setLogicalSourceResolver(Rdf.Ql.JsonPath, JsonPathResolver::getInstance)
            .build();
    try (InputStream in = Files.newInputStream(Path.of(arguments[1]));
        OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])), 1 << 16)) {
      RDFWriter writer = Rio.createWriter(RDFFormat.NTRIPLES, out);
      writer.startRDF();
      // Not by toStream(), which lets the whole input be read before anything is written.
      mapper.map(in).doOnNext(writer::handleStatement).blockLast();
      writer.endRDF();
    }
  }
}
