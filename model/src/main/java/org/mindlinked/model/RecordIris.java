package org.mindlinked.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.ValueCodes;

/**
 * Mints the IRIs of records: {@code {base}study/{key}} and {@code {base}publication/{key}}. The
 * same input always gives the same IRI, on every machine. Static; safe to share.
 *
 * <p>The key is a readable form of the best identifier, {@code doi-10.1186-s12913-023-10058-w},
 * with eight digits of its hash where it could not be told from another's; else a UUID (version 5)
 * over the source and the position in it. Without a base, {@code urn:uuid:} IRIs are made of
 * either. A study is never named by its article's DOI alone: the two would become one thing.
 *
 * @since 0.1.0
 */
public final class RecordIris {
  private static final int LONGEST_KEY = 120;

  /** The namespace of the names below: the version-5 UUID of our namespace IRI as a URL. */
  private static final byte[] NAMESPACE =
      uuid(
          HexFormat.of().parseHex("6ba7b8119dad11d180b400c04fd430c8"),
          Mindlinked.NAMESPACE.getBytes(StandardCharsets.UTF_8));

  private RecordIris() {}

  /**
   * The identifier to name a record by: a DOI, else a PMID, a PMCID, a registry's number, a
   * repository's record, else another in the order of {@link IdentifierScheme}; of several of one
   * scheme the first in their own order.
   */
  public static Optional<Identifier> best(Collection<Identifier> identifiers) {
    return identifiers.stream().min(Identifier::compareTo);
  }

  /**
   * The IRI of a study with that identifier.
   *
   * @param base ends with a slash or colon
   * @throws InvalidValueException ({@code ML-VAL-017}) if it does not, or has a query or fragment
   */
  public static Iri study(Iri base, Identifier best) {
    return under(base, "study/", key(best));
  }

  /**
   * The IRI of a study without identifier.
   *
   * @param base ends with a slash or colon
   * @param source what the study was read from, for example the name of the file
   * @param position the number of the record in the source, from 1
   * @throws InvalidValueException ({@code ML-VAL-017}) if the base does not, or has a query or
   *     fragment
   */
  public static Iri study(Iri base, String source, long position) {
    return under(base, "study/", text(place("study", source, position)));
  }

  /** The IRI of a study with that identifier, {@code urn:uuid:…}, where no base is given. */
  public static Iri study(Identifier best) {
    return urn(uuid(NAMESPACE, utf8("study\n" + best)));
  }

  /**
   * The IRI of a study without identifier, {@code urn:uuid:…}, where no base is given.
   *
   * @param source what the study was read from, for example the name of the file
   * @param position the number of the record in the source, from 1
   */
  public static Iri study(String source, long position) {
    return urn(place("study", source, position));
  }

  /**
   * The IRI of a publication with that identifier, as a record of its own.
   *
   * @param base ends with a slash or colon
   * @throws InvalidValueException ({@code ML-VAL-017}) if it does not, or has a query or fragment
   */
  public static Iri publication(Iri base, Identifier best) {
    return under(base, "publication/", key(best));
  }

  /**
   * The IRI of a publication without identifier, as a record of its own.
   *
   * @param base ends with a slash or colon
   * @param source what the publication was read from, for example the name of the file
   * @param position the number of the record in the source, from 1
   * @throws InvalidValueException ({@code ML-VAL-017}) if the base does not, or has a query or
   *     fragment
   */
  public static Iri publication(Iri base, String source, long position) {
    return under(base, "publication/", text(place("publication", source, position)));
  }

  /** The IRI of a publication with that identifier, {@code urn:uuid:…}, where no base is given. */
  public static Iri publication(Identifier best) {
    return urn(uuid(NAMESPACE, utf8("publication\n" + best)));
  }

  /**
   * The IRI of a publication without identifier, {@code urn:uuid:…}, where no base is given.
   *
   * @param source what the publication was read from, for example the name of the file
   * @param position the number of the record in the source, from 1
   */
  public static Iri publication(String source, long position) {
    return urn(place("publication", source, position));
  }

  /**
   * The IRI of a catalogue: its own, or if its header gives none, {@code urn:uuid:…} made of its
   * title, so that records can say in which catalogue they stand.
   */
  public static Iri catalogue(Catalogue header) {
    Optional<Iri> id = header.id();
    return id.isPresent()
        ? id.get()
        : urn(uuid(NAMESPACE, utf8("catalogue\n" + header.title().map(Text::toString).orElse(""))));
  }

  private static Iri under(Iri base, String kind, String key) {
    String text = base.toString();
    boolean open = text.endsWith("/") || (text.endsWith(":") && !text.contains("//"));
    if (!open || text.indexOf('#') >= 0 || text.indexOf('?') >= 0) {
      throw InvalidValueException.withHint(
          ValueCodes.BASE_IRI,
          Shown.of(text)
              + " cannot be the base of records: a base ends with a slash and has neither query"
              + " nor fragment, such as https://example.org/evidence/",
          "add a slash at its end, or choose another");
    }
    return Iri.trusted(text + kind + key);
  }

  /**
   * The identifier as one segment of a path: letters, digits and {@code . _ ~ -} are kept, all else
   * becomes a hyphen. Where that loses anything, eight digits of a hash follow; the slash of a DOI,
   * which all have at one place, is no loss.
   */
  static String key(Identifier identifier) {
    IdentifierScheme scheme = identifier.scheme();
    String value = identifier.value();
    StringBuilder key = new StringBuilder(scheme.token()).append('-');
    boolean slashIsSure =
        switch (scheme) {
          case DOI, HANDLE, EPRINTS, EUROPEPMC -> true;
          default -> false;
        };
    boolean lossy = value.length() > LONGEST_KEY;
    for (int i = 0; i < Math.min(value.length(), LONGEST_KEY); i++) {
      char c = value.charAt(i);
      if (isPlain(c)) {
        key.append(c);
      } else {
        key.append('-');
        if (c == '/' && slashIsSure) {
          slashIsSure = false;
        } else {
          lossy = true;
        }
      }
    }
    if (lossy) {
      byte[] digest = digest("SHA-256").digest(utf8(identifier.toString()));
      key.append('-').append(HexFormat.of().formatHex(digest, 0, 4));
    }
    return key.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '_'
        || c == '~'
        || c == '-';
  }

  private static byte[] place(String kind, String source, long position) {
    return uuid(NAMESPACE, utf8(kind + "\n" + source + "\n" + position));
  }

  /** RFC 9562, section 5.5. */
  private static byte[] uuid(byte[] namespace, byte[] name) {
    MessageDigest sha1 = digest("SHA-1");
    sha1.update(namespace);
    sha1.update(name);
    byte[] uuid = new byte[16];
    System.arraycopy(sha1.digest(), 0, uuid, 0, 16);
    uuid[6] = (byte) ((uuid[6] & 0x0F) | 0x50);
    uuid[8] = (byte) ((uuid[8] & 0x3F) | 0x80);
    return uuid;
  }

  private static Iri urn(byte[] uuid) {
    return Iri.trusted("urn:uuid:" + text(uuid));
  }

  private static String text(byte[] uuid) {
    String hex = HexFormat.of().formatHex(uuid);
    return hex.substring(0, 8)
        + '-'
        + hex.substring(8, 12)
        + '-'
        + hex.substring(12, 16)
        + '-'
        + hex.substring(16, 20)
        + '-'
        + hex.substring(20);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "this Java platform lacks " + algorithm + ", which every platform must have", e);
    }
  }
}
