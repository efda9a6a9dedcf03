package org.mindlinked.server.linked;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Iri;
import org.mindlinked.rdf.VocabularyFile;

/** What is behind an IRI. */
sealed interface Thing {
  /**
   * A record of the store.
   *
   * @param record the whole of it
   */
  record Recorded(EvidenceRecord record) implements Thing {}

  /**
   * A part of something that is described as a whole.
   *
   * @param whole what it is a part of
   * @param fragment where it stands there; empty if it is no place of its own
   */
  record Within(Iri whole, String fragment) implements Thing {}

  /**
   * Something that is described by its triples alone.
   *
   * @param iri its IRI
   * @param triples what is said of it, and of what is told along with it, in a fixed order
   */
  record Described(Iri iri, List<Triple> triples) implements Thing {
    public Described {
      triples = List.copyOf(triples);
    }
  }

  /**
   * A file by which the vocabulary is published.
   *
   * @param file the file
   */
  record Published(VocabularyFile file) implements Thing {}
}
