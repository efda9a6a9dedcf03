package org.mindlinked.rdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.RecordSource;

/** What a source gave, for tests. */
record Reading(
    Optional<Catalogue> header,
    List<EvidenceRecord> records,
    List<Diagnostic> problems,
    Optional<UnreadableCatalogueException> end,
    long found,
    long rejected) {

  /** Reads leniently, as far as it goes. */
  static Reading of(RdfReader reader) {
    List<Diagnostic> problems = new ArrayList<>();
    List<EvidenceRecord> records = new ArrayList<>();
    try (RecordSource source = reader.lenient(problems::add).named("file").open()) {
      Optional<UnreadableCatalogueException> end = Optional.empty();
      try {
        for (var record = source.next(); record.isPresent(); record = source.next()) {
          records.add(record.get());
        }
      } catch (UnreadableCatalogueException e) {
        end = Optional.of(e);
      }
      return new Reading(
          source.header(), records, problems, end, source.found(), source.rejected());
    } catch (UnreadableCatalogueException e) {
      return new Reading(Optional.empty(), records, problems, Optional.of(e), 0, 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Reading of(byte[] bytes, RdfFormat format) {
    return of(RdfReader.from(new ByteArrayInputStream(bytes)).as(format));
  }

  List<String> codes() {
    return problems.stream().map(Diagnostic::code).toList();
  }
}
