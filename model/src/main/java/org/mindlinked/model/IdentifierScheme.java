package org.mindlinked.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The schemes of identifiers that are known: for each its token, which is the prefix of a CURIE
 * such as {@code doi:10.1186/s12913-023-10058-w}, the forms in which it is met, the one canonical
 * form in which it is kept, and its check. In order of preference when a record is to be named
 * after one of its identifiers.
 *
 * @since 0.1.0
 */
public enum IdentifierScheme {
  /** Digital Object Identifier (ISO 26324). */
  DOI(
      "doi",
      "DOI",
      "bare, doi:, a doi.org or dx.doi.org address, percent-encoded, with trailing punctuation",
      "10. and 4 to 9 digits, a slash and a suffix, in small letters",
      Kind.STRONG),
  /** PubMed identifier, a number of the MEDLINE and PubMed record. */
  PMID(
      "pmid",
      "PubMed identifier",
      "bare, PMID:, a PubMed address, mdl-38418998, MEDLINE | ID: mdl-38418998",
      "1 to 8 digits without leading zero",
      Kind.STRONG),
  /** PubMed Central identifier; the version after the full stop is kept apart. */
  PMCID(
      "pmcid",
      "PubMed Central identifier",
      "PMC123, PMC123.1, PMCID:, a PubMed Central address",
      "PMC and 1 to 8 digits without leading zero",
      Kind.STRONG),
  /** Number in PROSPERO, the register of review protocols. */
  PROSPERO(
      "prospero",
      "PROSPERO registration number",
      "CRD42022362099 with spaces or after the register's name, its address with ID= or RecordID=",
      "CRD4, a year from 2011 to 2099 and 6 or 7 digits",
      Kind.REVIEW_REGISTRY),
  /** Number in ClinicalTrials.gov. */
  NCT(
      "nct",
      "ClinicalTrials.gov number",
      "any case, spaces, the registry's address",
      "NCT and 8 digits",
      Kind.TRIAL_REGISTRY),
  /** Number in the ISRCTN registry. */
  ISRCTN(
      "isrctn",
      "ISRCTN",
      "any case, spaces, the registry's address",
      "ISRCTN and 8 digits",
      Kind.TRIAL_REGISTRY),
  /** Number in the EU Clinical Trials Register. */
  EUDRACT(
      "eudract",
      "EudraCT number",
      "spaces, EudraCT, EUCTR…-GB, the register's address",
      "4, 6 and 2 digits with hyphens, such as 2004-000446-20",
      Kind.TRIAL_REGISTRY),
  /** Number in the Clinical Trials Information System of the EU. */
  CTIS(
      "ctis",
      "EU CT number",
      "spaces, CTIS, the system's address",
      "4, 6, 2 and 2 digits with hyphens, the second group from 5, such as 2022-500001-12-00",
      Kind.TRIAL_REGISTRY),
  /** Number in the Australian New Zealand Clinical Trials Registry. */
  ACTRN(
      "actrn",
      "ANZCTR number",
      "any case, spaces, the registry's address",
      "ACTRN and 14 digits",
      Kind.TRIAL_REGISTRY),
  /** Number in the Chinese Clinical Trial Registry. */
  CHICTR(
      "chictr",
      "ChiCTR number",
      "any case, spaces",
      "ChiCTR and 10 digits, or ChiCTR, 3 or 4 letters and 8 digits with hyphens",
      Kind.TRIAL_REGISTRY),
  /** Number in the German Clinical Trials Register. */
  DRKS(
      "drks",
      "DRKS number",
      "any case, spaces, the register's address",
      "DRKS and 8 digits",
      Kind.TRIAL_REGISTRY),
  /** Number in the Japan Registry of Clinical Trials. */
  JRCT(
      "jrct",
      "jRCT number",
      "any case, spaces, JPRN-, the registry's address",
      "jRCT and 10 digits, or jRCT, one of the letters a, b, c, s and 9 digits",
      Kind.TRIAL_REGISTRY),
  /** Number in the UMIN Clinical Trials Registry. */
  UMIN(
      "umin",
      "UMIN-CTR number",
      "any case, spaces, JPRN-",
      "UMIN and 9 digits",
      Kind.TRIAL_REGISTRY),
  /** A record of an EPrints repository. */
  EPRINTS(
      "eprints",
      "EPrints record",
      "https://host/id/eprint/n and https://host/n/, with http as an alias",
      "the host in small letters, a slash and the record's number",
      Kind.STRONG),
  /** A record of Europe PMC. */
  EUROPEPMC(
      "europepmc",
      "Europe PMC record",
      "MED/38418998, an address of europepmc.org",
      "a source of 3 letters, a slash and the number within that source",
      Kind.OTHER),
  /** A preprint of arXiv; the version is kept apart. */
  ARXIV(
      "arxiv",
      "arXiv identifier",
      "2101.00001, arXiv:2101.00001v2, an address of arxiv.org, hep-th/9901001",
      "4 digits, a full stop and 4 or 5 digits, or an archive, a slash and 7 digits",
      Kind.OTHER),
  /** A handle (RFC 3650). */
  HANDLE(
      "handle",
      "Handle",
      "hdl:, an address of hdl.handle.net, percent-encoded",
      "a prefix of numbers and full stops, a slash and a suffix",
      Kind.OTHER),
  /** An entity of OpenAlex. */
  OPENALEX(
      "openalex",
      "OpenAlex identifier",
      "any case, an address of openalex.org",
      "one of the letters A, C, F, G, I, K, P, S, T, V, W and a number",
      Kind.OTHER),
  /** A record of the Web of Science. */
  WOS(
      "wos",
      "Web of Science identifier",
      "WOS:, UT, ISI:, an address of webofscience.com",
      "15 digits or capital letters",
      Kind.OTHER),
  /** A record of the Virtual Health Library. */
  VHL(
      "vhl",
      "Virtual Health Library record",
      "bare, ID:, an address of pesquisa.bvsalud.org",
      "a source in small letters, a hyphen and small letters or digits, such as biblio-1234567",
      Kind.OTHER),
  /** A serial (ISO 3297). */
  ISSN(
      "issn",
      "ISSN",
      "dashed or not, ISSN:, an address of portal.issn.org",
      "NNNN-NNNX",
      "the last character is the modulus 11 of the others",
      Kind.OTHER),
  /** A book (ISO 2108); numbers of 10 are kept as the equal number of 13. */
  ISBN(
      "isbn",
      "ISBN",
      "10 or 13 characters, dashed or not, ISBN:, urn:isbn:",
      "13 digits that begin with 978 or 979",
      "the last character is the modulus 10, or of 10 characters the modulus 11, of the others",
      Kind.OTHER),
  /** A person (Open Researcher and Contributor iD). */
  ORCID(
      "orcid",
      "ORCID iD",
      "16 characters, dashed or not, an address of orcid.org",
      "4 groups of 4 digits with hyphens, the last character a digit or X",
      "ISO 7064 MOD 11-2",
      Kind.OTHER),
  /** A person or organisation (ISO 27729). */
  ISNI(
      "isni",
      "ISNI",
      "16 characters, spaced or not, an address of isni.org",
      "16 digits, the last a digit or X",
      "ISO 7064 MOD 11-2",
      Kind.OTHER),
  /** An organisation (Research Organization Registry). */
  ROR(
      "ror",
      "ROR identifier",
      "9 characters, an address of ror.org",
      "0, 6 characters without i, l, o and u, and 2 digits, in small letters",
      "the last two digits are 98 minus the modulus 97 of the others in base 32",
      Kind.OTHER),
  /** A funder (Crossref Funder Registry). */
  FUNDREF(
      "fundref",
      "Funder Registry identifier",
      "bare, 10.13039/…, its doi.org address",
      "9 to 12 digits",
      Kind.OTHER),
  /** A heading of MeSH, or a heading with a qualifier. */
  MESH(
      "mesh",
      "MeSH identifier",
      "D000001, D000001/Q000628, an address of id.nlm.nih.gov",
      "one of the letters C, D, M, Q, T and 6 to 9 digits; a pair is D…Q…",
      Kind.OTHER),
  /** Any other address or IRI. */
  URL("url", "Address", "an absolute IRI", "the IRI as found", Kind.OTHER),
  /** A catalogue's or sponsor's own number of a study. */
  LOCAL("local", "Local identifier", "anything but white space", "as found", Kind.OTHER);

  private enum Kind {
    STRONG,
    TRIAL_REGISTRY,
    REVIEW_REGISTRY,
    OTHER
  }

  private static final IdentifierScheme[] ALL = values();
  private static final Map<String, IdentifierScheme> BY_TOKEN = new HashMap<>();

  static {
    for (IdentifierScheme scheme : ALL) {
      BY_TOKEN.put(scheme.token, scheme);
    }
  }

  private final String token;
  private final String label;
  private final String acceptedForms;
  private final String canonicalForm;
  private final @Nullable String checksum;
  private final Kind kind;

  IdentifierScheme(
      String token, String label, String acceptedForms, String canonicalForm, Kind kind) {
    this(token, label, acceptedForms, canonicalForm, null, kind);
  }

  IdentifierScheme(
      String token,
      String label,
      String acceptedForms,
      String canonicalForm,
      @Nullable String checksum,
      Kind kind) {
    this.token = token;
    this.label = label;
    this.acceptedForms = acceptedForms;
    this.canonicalForm = canonicalForm;
    this.checksum = checksum;
    this.kind = kind;
  }

  /** The scheme of that token, for example {@code doi}; in small letters only. */
  public static Optional<IdentifierScheme> ofToken(String token) {
    return Optional.ofNullable(BY_TOKEN.get(token));
  }

  /** All tokens in the order of this enum, for messages. */
  static List<String> tokens() {
    return Arrays.stream(ALL).map(IdentifierScheme::token).toList();
  }

  /** The scheme whose token is the first characters of a text, without making a string of them. */
  static @Nullable IdentifierScheme ofPrefix(String text, int length) {
    for (IdentifierScheme scheme : ALL) {
      if (scheme.token.length() == length && text.startsWith(scheme.token)) {
        return scheme;
      }
    }
    return null;
  }

  /** The prefix of its CURIEs, in small letters. */
  public String token() {
    return token;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /** In words, the forms in which it is met and read. */
  public String acceptedForms() {
    return acceptedForms;
  }

  /** In words, the one form in which it is kept. */
  public String canonicalForm() {
    return canonicalForm;
  }

  /** In words, how its check digits are computed; absent if it has none or they are not checked. */
  public Optional<String> checksum() {
    return Optional.ofNullable(checksum);
  }

  /**
   * What a number of this scheme registers, a trial or the protocol of a review; absent if the
   * scheme is no registry. The number tells it, not the label that a page prints before it.
   */
  public Optional<RegistrationKind> registry() {
    return switch (kind) {
      case TRIAL_REGISTRY -> Optional.of(RegistrationKind.TRIAL_REGISTRATION);
      case REVIEW_REGISTRY -> Optional.of(RegistrationKind.REVIEW_PROTOCOL);
      case STRONG, OTHER -> Optional.empty();
    };
  }

  /**
   * Whether two records with the same identifier of this scheme are about one thing: DOI, PMID,
   * PMCID, numbers of registries and records of repositories.
   */
  public boolean strong() {
    return kind != Kind.OTHER;
  }
}
