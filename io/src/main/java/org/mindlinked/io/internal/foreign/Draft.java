package org.mindlinked.io.internal.foreign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.MalformedIdentifier;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.ParsedIdentifier;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Registration;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Text;
import org.mindlinked.model.UnmappedField;

/**
 * A record in the making: what studies and publications have in common. White space around a value
 * is no part of it, and a blank value is none. For one thread.
 */
public abstract sealed class Draft permits PublicationDraft, StudyDraft {
  private final Entry entry;
  private final SourceRecord.Builder source = SourceRecord.builder();
  private final Set<Identifier> identifiers = new TreeSet<>();
  private final Set<Identifier> registrations = new TreeSet<>();
  private final Map<String, Integer> organisations = new LinkedHashMap<>();
  private final List<Organisation> organisationNodes = new ArrayList<>();
  private final Set<String> malformed = new HashSet<>();
  private @Nullable Iri id;

  Draft(Entry entry, String format, SourceKind kind) {
    this.entry = entry;
    source.kind(kind).format(format).recordNumber(entry.number()).line(entry.firstLine());
    source.fileName(fileName(entry.options().sourceName()));
  }

  private static String fileName(String sourceName) {
    return sourceName.substring(
        1 + Math.max(sourceName.lastIndexOf('/'), sourceName.lastIndexOf('\\')));
  }

  /** The entry that it is made of. */
  public final Entry entry() {
    return entry;
  }

  /** For what has no method here. */
  public final SourceRecord.Builder source() {
    return source;
  }

  /** The text without white space around it, or null if nothing is left or none was given. */
  public static @Nullable String trimmed(@Nullable String text) {
    String words = text == null ? "" : text.strip();
    return words.isEmpty() ? null : words;
  }

  final void warnIfUntitled(boolean titled) {
    if (!titled) {
      entry.warning(
          IoCodes.NO_TITLE,
          "the record has no title",
          entry.firstLine(),
          "look it up by its identifiers or in the source, if it has none there either");
    }
  }

  /** The IRI of the record, where the source itself gives it. */
  public final void id(Iri known) {
    id = known;
  }

  /**
   * An identifier of a known scheme. One that is malformed is kept as found and makes no link.
   *
   * @return whether it is one
   */
  public final boolean identifier(IdentifierScheme scheme, @Nullable String asFound) {
    String words = trimmed(asFound);
    return words != null && add(Identifier.parse(scheme, words));
  }

  /** An identifier that tells its scheme itself; an address that is none is kept as such. */
  public final boolean identifier(@Nullable String asFound) {
    String words = trimmed(asFound);
    return words != null && add(Identifier.parse(words));
  }

  private boolean add(ParsedIdentifier parsed) {
    if (parsed.identifier().isPresent()) {
      Identifier identifier = parsed.identifier().get();
      if (identifier.scheme().registry().isPresent()) {
        registration(identifier);
      } else {
        identifiers.add(identifier);
      }
      return true;
    }
    parsed.malformed().filter(bad -> malformed.add(bad.asFound())).ifPresent(this::add);
    return false;
  }

  /** The identifiers so far, without numbers of registries. */
  public final Set<Identifier> identifiers() {
    return identifiers;
  }

  /**
   * The registry numbers of unmistakable form in a text.
   *
   * @return whether the text is nothing but one
   */
  public final boolean registrations(@Nullable String text) {
    String words = trimmed(text);
    if (words == null) {
      return false;
    }
    RegistryNumbers.Found found = RegistryNumbers.in(words);
    found.numbers().forEach(this::registration);
    return found.whole();
  }

  /** Whether a text has enough digits for a registry number; a cheap look before a dear one. */
  public static boolean mayNameRegistration(String text) {
    return RegistryNumbers.hasDigits(text);
  }

  /** A number of a registry. */
  public final void registration(Identifier identifier) {
    registration(
        Registration.builder()
            .identifier(identifier)
            .kind(identifier.scheme().registry().orElseThrow())
            .build());
  }

  /** A number of a registry, with what is known of it; said again, it is the first that counts. */
  public final void registration(Registration registration) {
    if (registrations.add(registration.identifier())) {
      add(registration);
    }
  }

  /** The organisation of that name, one node for all that name it. */
  public final Reference organisation(String name) {
    String words = name.strip();
    Integer known = organisations.get(words);
    if (known == null) {
      return organisation(words, Organisation.builder().name(Text.of(words)).build());
    }
    return Reference.of("#organisation-" + known);
  }

  /** An organisation with more than a name, known from now on by that key. */
  public final Reference organisation(String key, Organisation node) {
    Integer known = organisations.get(key);
    if (known == null) {
      organisationNodes.add(node);
      known = organisationNodes.size();
      organisations.put(key, known);
    }
    return Reference.of("#organisation-" + known);
  }

  /** The organisations so far, in the order of their numbers. */
  protected final List<Organisation> organisations() {
    return organisationNodes;
  }

  /** A field of the source without a place in the model, in its own words. */
  public final void unmapped(String name, @Nullable String value) {
    String words = trimmed(value);
    if (words != null) {
      source.addUnmapped(UnmappedField.builder().name(name).value(words).build());
    }
  }

  /**
   * The IRI of the record: that of the source, else made of its best identifier, else of the source
   * and its number in it. The entry is known by it from now on.
   *
   * @param title of the record, or null
   */
  protected final Iri recordId(@Nullable String title) {
    Iri iri = id == null ? newId() : id;
    entry.id(best().map(Identifier::toString).orElse(title == null ? iri.toString() : title));
    return iri;
  }

  /** An address is no such identifier: several records can have that of their journal. */
  Optional<Identifier> best() {
    return RecordIris.best(identifiers)
        .filter(identifier -> identifier.scheme() != IdentifierScheme.URL);
  }

  /** The registry numbers so far. */
  final Set<Identifier> registered() {
    return registrations;
  }

  private Iri newId() {
    Optional<Identifier> best = best();
    if (best.isPresent()) {
      return mint(best.get());
    }
    // The text is part of it, so that entries of files of one name do not become one.
    String place = fileName(entry.options().sourceName()) + '\n' + entry.text().strip();
    return mint(place, entry.number());
  }

  /** The base of new IRIs, if one is given. */
  protected final Optional<Iri> base() {
    return entry.options().base();
  }

  /** Takes a registration. */
  protected abstract void add(Registration registration);

  /** Takes an identifier that is none. */
  protected abstract void add(MalformedIdentifier malformed);

  /** The IRI of a record with that identifier. */
  protected abstract Iri mint(Identifier best);

  /** The IRI of a record without identifier. */
  protected abstract Iri mint(String place, long number);
}
