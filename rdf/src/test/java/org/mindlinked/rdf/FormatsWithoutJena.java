package org.mindlinked.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Study;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordFormats;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/** Run in a virtual machine of its own, which tells the classes that it loads. */
final class FormatsWithoutJena {
  private static final Set<String> BY_JENA = Set.of("rdf-thrift", "dcat", "nanopub");

  private FormatsWithoutJena() {}

  public static void main(String[] arguments) throws IOException {
    Study study = Study.builder().id(Iri.of("https://example.org/study/1")).build();
    for (RecordFormat format : RecordFormats.onClassPath().all()) {
      format.description();
      format.recognise(new byte[] {'<'});
      if (format.streams() && !BY_JENA.contains(format.name())) {
        try (RecordSink sink =
            format.write(OutputStream.nullOutputStream(), WriteOptions.DEFAULT)) {
          sink.write(study);
        }
      }
    }
    for (VocabularyFile file : VocabularyFile.values()) {
      file.description();
      try (InputStream in = file.open()) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
  }
}
