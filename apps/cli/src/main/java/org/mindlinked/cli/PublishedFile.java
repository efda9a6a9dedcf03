package org.mindlinked.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.mindlinked.io.SchemaFile;
import org.mindlinked.rdf.VocabularyFile;

/** A file of the published vocabulary, of whichever module holds it. */
record PublishedFile(String name, String mediaType, String what, Content content) {
  /** Opens the file at its start. */
  interface Content {
    InputStream open() throws IOException;
  }

  /** All of them, those of RDF first. */
  static List<PublishedFile> all() {
    List<PublishedFile> all = new ArrayList<>();
    for (VocabularyFile file : VocabularyFile.values()) {
      all.add(new PublishedFile(file.fileName(), file.mediaType(), file.description(), file::open));
    }
    for (SchemaFile file : SchemaFile.values()) {
      all.add(new PublishedFile(file.fileName(), file.mediaType(), file.description(), file::open));
    }
    return all;
  }

  /** Copies the whole file and tells how many bytes it has. */
  long copyTo(OutputStream out) throws IOException {
    try (InputStream in = content.open()) {
      return in.transferTo(out);
    }
  }

  byte[] bytes() throws IOException {
    try (InputStream in = content.open()) {
      return in.readAllBytes();
    }
  }
}
