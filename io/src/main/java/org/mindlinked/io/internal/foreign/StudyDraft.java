package org.mindlinked.io.internal.foreign;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.MalformedIdentifier;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.Registration;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;

/**
 * A study in the making, out of an entry of another format. What cannot be read as what it should
 * be is kept in the words of the source among the unmapped fields: nothing is lost, nothing
 * repaired. For one thread.
 */
public final class StudyDraft extends Draft {
  private final Study.Builder study = Study.builder();
  private @Nullable String title;
  private @Nullable Identifier name;

  /**
   * A draft.
   *
   * @param format the name of the format, which the source record keeps
   * @param kind what kind of source an entry of it is
   */
  public StudyDraft(Entry entry, String format, SourceKind kind) {
    super(entry, format, kind);
  }

  /** For what has no method here. */
  public Study.Builder study() {
    return study;
  }

  /** The identifier that its source knows it by, before all others. */
  public void knownBy(Identifier identifier) {
    name = identifier;
  }

  /** The title. */
  public void title(@Nullable String text) {
    String words = trimmed(text);
    if (words != null) {
      title = words;
      study.title(Text.of(words));
    }
  }

  /** Doubts a record of which no title is known; it is kept. */
  public void warnIfUntitled() {
    warnIfUntitled(title != null);
  }

  /** The study. */
  public Study build() {
    return study
        .id(recordId(title))
        .addAllIdentifiers(identifiers())
        .addAllOrganisations(organisations())
        .addSources(source().build())
        .build();
  }

  /** A study is named by its number in a registry: local numbers are not unique. */
  @Override
  Optional<Identifier> best() {
    return Optional.ofNullable(name)
        .or(() -> RecordIris.best(registered()))
        .or(() -> super.best().filter(other -> other.scheme() != IdentifierScheme.LOCAL));
  }

  @Override
  protected void add(Registration registration) {
    study.addRegistrations(registration);
  }

  @Override
  protected void add(MalformedIdentifier malformed) {
    study.addMalformedIdentifiers(malformed);
  }

  @Override
  protected Iri mint(Identifier best) {
    Optional<Iri> base = base();
    return base.isPresent() ? RecordIris.study(base.get(), best) : RecordIris.study(best);
  }

  @Override
  protected Iri mint(String place, long number) {
    Optional<Iri> base = base();
    return base.isPresent()
        ? RecordIris.study(base.get(), place, number)
        : RecordIris.study(place, number);
  }
}
