package org.mindlinked.rdf.dcat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.mindlinked.model.Concept;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Report;
import org.mindlinked.model.Setting;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

/**
 * What is known of a catalogue after its records have gone by. Themes are terms of our schemes
 * only, so that no file can make it grow without bound. For one thread.
 */
final class Summary {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final MessageDigest records = digest();
  private final NavigableSet<Concept> themes = new TreeSet<>();
  private final NavigableSet<String> languages = new TreeSet<>();
  private final Years publicationDates = new Years();
  private final Years studyPeriods = new Years();
  private long studies;
  private long publications;

  /** The earliest and the latest year of some dates. */
  static final class Years {
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    private void add(int year) {
      first = Math.min(first, year);
      last = Math.max(last, year);
    }

    boolean isEmpty() {
      return first > last;
    }

    int first() {
      return first;
    }

    int last() {
      return last;
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java platform lacks SHA-256", e);
    }
  }

  void add(EvidenceRecord record) {
    records.update((record.recordId() + "\n").getBytes(StandardCharsets.UTF_8));
    if (record instanceof Study study) {
      studies++;
      study(study);
      languages(ModelTypes.STUDY, study);
    } else {
      publications++;
      Publication publication = (Publication) record;
      dates(publication);
      themes(publication.designs().stream());
      languages(ModelTypes.PUBLICATION, publication);
    }
  }

  private void study(Study study) {
    themes(study.conditions().stream());
    themes(study.designs().stream());
    themes(study.topics().stream());
    for (Setting setting : study.settings()) {
      themes(setting.careSettings().stream());
    }
    study
        .period()
        .ifPresent(
            period -> {
              period.start().ifPresent(date -> studyPeriods.add(date.year()));
              period.end().ifPresent(date -> studyPeriods.add(date.year()));
            });
    for (Report report : study.reports()) {
      dates(report.publication());
    }
  }

  private void dates(Publication publication) {
    publication.issued().ifPresent(date -> publicationDates.add(date.year()));
  }

  private void themes(Stream<? extends Concept> concepts) {
    concepts.filter(Concept::isTerm).forEach(themes::add);
  }

  private <T> void languages(NodeType<T> type, T node) {
    for (Field<T> field : type.fields()) {
      boolean isNode = field.kind() == ValueKind.NODE;
      Object value = isNode || field.kind() == ValueKind.TEXT ? field.get(node) : null;
      if (value == null) {
        continue;
      }
      for (Object each : value instanceof Collection<?> all ? all : List.of(value)) {
        if (each instanceof Text text) {
          text.forEachTranslation((tag, words) -> language(tag));
        } else {
          field.nodeType().ifPresent(inner -> inside(inner, each));
        }
      }
    }
  }

  private <N> void inside(NodeType<N> type, Object node) {
    languages(type, type.javaType().cast(node));
  }

  private void language(String tag) {
    int end = tag.indexOf('-');
    String primary = end < 0 ? tag : tag.substring(0, end);
    if (LANGUAGES.contains(primary)) {
      languages.add(primary);
    }
  }

  /** An IRI for a catalogue of exactly these records, where no header names it. */
  String iri() {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(records.digest());
  }

  long studies() {
    return studies;
  }

  long publications() {
    return publications;
  }

  SortedSet<Concept> themes() {
    return themes;
  }

  /** Codes of ISO 639-1. */
  SortedSet<String> languages() {
    return languages;
  }

  Optional<Years> publicationDates() {
    return Optional.of(publicationDates).filter(years -> !years.isEmpty());
  }

  Optional<Years> studyPeriods() {
    return Optional.of(studyPeriods).filter(years -> !years.isEmpty());
  }
}
