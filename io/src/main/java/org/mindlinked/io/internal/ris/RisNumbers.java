package org.mindlinked.io.internal.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PrintedPages;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;

/** Identifiers, addresses and serial numbers. For one thread. */
final class RisNumbers {
  private static final String ISI_LINK = "<Go to ISI>://";
  private static final Gap GAP = new Gap(Gap.WHITE_SPACE, "\\s+");
  private static final Gap ADDRESS_GAP = new Gap(Gap.WHITE_SPACE + ";", "[;,]?\\s+|;(?=https?://)");
  private static final Gap SERIAL_GAP = new Gap(Gap.WHITE_SPACE + ",;/", "\\s*[,;/]\\s*|\\s+");
  private static final Pattern PUBMED =
      Pattern.compile("(?:PubMed|MEDLINE)[ :]+(\\d{1,8})", Pattern.CASE_INSENSITIVE);

  /** Schemes whose identifiers an accession number can be by its form. */
  private static final Set<IdentifierScheme> ACCESSIONS =
      Set.of(IdentifierScheme.WOS, IdentifierScheme.PMID, IdentifierScheme.PMCID);

  private record Link(String tag, String value, Identifier doi) {}

  private final PublicationDraft draft;
  private final List<Link> links = new ArrayList<>(0);
  private final boolean fromPubmed;

  /**
   * Numbers.
   *
   * @param fromPubmed whether accession numbers are those of PubMed
   */
  RisNumbers(PublicationDraft draft, boolean fromPubmed) {
    this.draft = draft;
    this.fromPubmed = fromPubmed;
  }

  /** Some files have several in one line. */
  void doi(String value) {
    String[] parts = GAP.split(value);
    boolean several = parts.length > 1;
    for (String part : parts) {
      several &= Identifier.parse(IdentifierScheme.DOI, part).identifier().isPresent();
    }
    if (several) {
      for (String part : parts) {
        draft.identifier(IdentifierScheme.DOI, part);
      }
    } else if (!PrintedPages.isNone(value)) {
      draft.identifier(IdentifierScheme.DOI, value);
    }
  }

  void address(String tag, String value) {
    if (value.startsWith(ISI_LINK)) {
      if (!accession(value.substring(ISI_LINK.length()))) {
        draft.unmapped(tag, value);
      }
      return;
    }
    for (String part : ADDRESS_GAP.split(value)) {
      if (!part.isEmpty() && !isDoiLink(tag, part)) {
        draft.identifier(part);
      }
    }
  }

  void link(String tag, String value) {
    if (!isDoiLink(tag, value)) {
      draft.unmapped(tag, value);
    }
  }

  /** Whether it is a DOI, of which is decided at the end whose it is. */
  boolean isDoiLink(String tag, String value) {
    if (!value.contains("10.")) {
      return false;
    }
    Optional<Identifier> found =
        Identifier.parse(value)
            .identifier()
            .filter(identifier -> identifier.scheme() == IdentifierScheme.DOI);
    found.ifPresent(doi -> links.add(new Link(tag, value, doi)));
    return found.isPresent();
  }

  void accession(String tag, String value) {
    boolean digits = value.length() <= 8 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean known =
        digits
            ? fromPubmed && draft.identifier(IdentifierScheme.PMID, value)
            : accession(value) || draft.registrations(value);
    if (!known) {
      draft.unmapped(tag, value);
    }
  }

  private boolean accession(String value) {
    return value.indexOf(':') > 0
        && Identifier.parse(value)
            .identifier()
            .filter(identifier -> ACCESSIONS.contains(identifier.scheme()))
            .isPresent()
        && draft.identifier(value);
  }

  void pmcid(String tag, String value) {
    boolean known =
        value.regionMatches(true, 0, "PMC", 0, 3)
            && Identifier.parse(IdentifierScheme.PMCID, value).identifier().isPresent()
            && draft.identifier(IdentifierScheme.PMCID, value);
    if (!known) {
      draft.unmapped(tag, value);
    }
  }

  /** {@code PUBMED 123,EMBASE 456}: what is not PubMed's is kept aside. */
  void crossReference(String tag, String value) {
    Matcher found = PUBMED.matcher(value);
    boolean known = found.find() && draft.identifier(IdentifierScheme.PMID, found.group(1));
    if (!known || found.end() - found.start() < value.length()) {
      draft.unmapped(tag, value);
    }
  }

  /**
   * ISSNs and ISBNs.
   *
   * @param ownBook whether book numbers are of the publication itself
   */
  void serial(String tag, String value, boolean ownBook) {
    if (PrintedPages.isNone(value) || serialNumber(tag, value, ownBook)) {
      return;
    }
    boolean all = true;
    for (String part : SERIAL_GAP.split(value)) {
      all &= part.isEmpty() || serialNumber(tag, part, ownBook);
    }
    draft.unmapped(tag, all ? null : value);
  }

  private boolean serialNumber(String tag, String part, boolean ownBook) {
    @Nullable IdentifierScheme scheme = null;
    if (part.length() >= 8) {
      if (Identifier.parse(IdentifierScheme.ISSN, part).identifier().isPresent()) {
        scheme = IdentifierScheme.ISSN;
      } else if (Identifier.parse(IdentifierScheme.ISBN, part).identifier().isPresent()) {
        scheme = IdentifierScheme.ISBN;
      }
    }
    if (scheme == null) {
      return false;
    }
    if (ownBook && scheme == IdentifierScheme.ISBN) {
      draft.identifier(scheme, part);
    } else {
      draft.containerNumber(tag, scheme, part);
    }
    return true;
  }

  /** A DOI in a link is the publication's if nothing contradicts it. */
  void tell() {
    Set<Identifier> own = new TreeSet<>();
    for (Identifier identifier : draft.identifiers()) {
      if (identifier.scheme() == IdentifierScheme.DOI) {
        own.add(identifier);
      }
    }
    if (own.isEmpty() && links.stream().map(Link::doi).distinct().count() == 1) {
      draft.identifier(IdentifierScheme.DOI, links.get(0).doi().value());
      own.add(links.get(0).doi());
    }
    for (Link link : links) {
      draft.unmapped(link.tag(), own.contains(link.doi()) ? null : link.value());
    }
  }
}
