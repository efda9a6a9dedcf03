package org.mindlinked.rdf.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.mindlinked.rdf.VocabularyFile;

/** The published vocabulary as it stands in every store. */
final class VocabularyQuads {
  private static final List<VocabularyFile> FILES =
      List.of(VocabularyFile.ONTOLOGY, VocabularyFile.CONCEPTS);

  private VocabularyQuads() {}

  /** A hash over the files, by which a store knows whether it holds them as they are. */
  static long digest() {
    CRC32 sum = new CRC32();
    for (VocabularyFile file : FILES) {
      try (InputStream in = new CheckedInputStream(file.open(), sum)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sum.getValue();
  }

  static void forEach(Consumer<Quad> action) {
    for (VocabularyFile file : FILES) {
      try (InputStream in = file.open()) {
        RDFParser.source(in)
            .lang(Lang.TURTLE)
            .parse(
                new StreamRDFBase() {
                  @Override
                  public void triple(Triple triple) {
                    action.accept(Quad.create(Names.VOCABULARY_GRAPH, triple));
                  }
                });
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
