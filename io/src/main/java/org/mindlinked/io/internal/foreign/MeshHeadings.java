package org.mindlinked.io.internal.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;

/**
 * MeSH headings by their label. The labels are those of the edition of 2015 and some later ones; a
 * label that is not among them stays a label. Safe for all threads.
 */
public final class MeshHeadings {
  /** The name of the list in {@link Subject#scheme()}. */
  public static final String SCHEME = "mesh";

  private MeshHeadings() {}

  /** The table, read when it is asked for first. */
  private static final class Table {
    static final Map<String, Descriptor> BY_LABEL = read();

    private static Map<String, Descriptor> read() {
      Map<String, Descriptor> table = new HashMap<>(1 << 16);
      try (InputStream in =
              Objects.requireNonNull(
                  MeshHeadings.class.getResourceAsStream(
                      "/org/mindlinked/io/mesh/descriptors.tsv"));
          BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int tab = line.indexOf('\t');
          if (tab > 0 && line.charAt(0) != '#') {
            table.put(key(line.substring(tab + 1)), new Descriptor(line.substring(0, tab)));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return table;
    }
  }

  /** A descriptor, which makes its IRI once: the same few hundred are most of those named. */
  private static final class Descriptor {
    private final String id;
    private @Nullable Iri iri;

    Descriptor(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }

    /** Its IRI, if the id is well-formed. Whichever thread makes it, it is the same. */
    Optional<Iri> iri() {
      if (iri == null) {
        iri =
            Identifier.parse(IdentifierScheme.MESH, id)
                .identifier()
                .flatMap(Identifier::link)
                .orElse(null);
      }
      return Optional.ofNullable(iri);
    }
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  /** The id of the descriptor with that label, in any case, for example {@code D003863}. */
  public static Optional<String> id(String label) {
    return Optional.ofNullable(descriptor(label)).map(Descriptor::id);
  }

  private static @Nullable Descriptor descriptor(String label) {
    return Table.BY_LABEL.get(key(label.strip()));
  }

  /**
   * The subjects that a printed heading names: {@code *Depression/therapy/*psychology} are two, one
   * for each qualifier, both of a main subject where a star says so.
   */
  public static List<Subject> printed(String heading) {
    String[] parts = heading.strip().split("/", -1);
    String label = unstarred(parts[0]);
    boolean starred = parts[0].stripLeading().startsWith("*");
    List<Subject> subjects = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      String qualifier = unstarred(parts[i]);
      if (!qualifier.isEmpty()) {
        boolean major = starred || parts[i].stripLeading().startsWith("*");
        subjects.add(subject(null, label, qualifier, major));
      }
    }
    if (subjects.isEmpty() && !label.isEmpty()) {
      subjects.add(subject(null, label, null, starred));
    }
    return subjects;
  }

  private static String unstarred(String part) {
    String text = part.strip();
    return text.startsWith("*")
        ? text.substring(1).strip()
        : text.endsWith("*") ? text.substring(0, text.length() - 1).strip() : text;
  }

  /**
   * A subject with its IRI, if its id is known or the table has its label.
   *
   * @param id the id that the source gives, or null to look the label up
   * @param major whether the source marks it as a main subject
   */
  public static Subject subject(
      @Nullable String id, String label, @Nullable String qualifier, boolean major) {
    Subject.Builder subject = Subject.builder().scheme(SCHEME).label(Text.of(label));
    Descriptor known = id == null ? descriptor(label) : new Descriptor(id);
    if (known != null) {
      subject.code(known.id()).iri(known.iri());
    }
    if (qualifier != null) {
      subject.qualifier(Text.of(qualifier));
    }
    if (major) {
      subject.major(true);
    }
    return subject.build();
  }
}
