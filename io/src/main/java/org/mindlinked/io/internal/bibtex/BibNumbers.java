package org.mindlinked.io.internal.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindlinked.io.internal.foreign.PrintedPages;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;

/** Identifiers, addresses and serial numbers. For one thread. */
final class BibNumbers {
  private static final Pattern SERIAL_GAP = Pattern.compile("\\s*[,;/]\\s*|\\s+");
  private static final Pattern ADDRESS_GAP = Pattern.compile("[;,]?\\s+|;(?=https?://)");

  /** What Google Scholar calls the journal of a preprint. */
  private static final Pattern ARXIV = Pattern.compile("\\barXiv:(\\S+)", Pattern.CASE_INSENSITIVE);

  private record Link(BibField field, String address, Identifier doi) {}

  private final PublicationDraft draft;
  private final List<Link> links = new ArrayList<>(1);

  BibNumbers(PublicationDraft draft) {
    this.draft = draft;
  }

  void doi(BibField field) {
    String value = Latex.verbatim(field.value());
    if (!PrintedPages.isNone(value)) {
      draft.identifier(IdentifierScheme.DOI, value);
    }
  }

  /** Addresses, several in one field in some files. */
  void addresses(BibField field) {
    for (String part : ADDRESS_GAP.split(Latex.verbatim(field.value()), -1)) {
      Optional<Identifier> doi =
          part.contains("10.")
              ? Identifier.parse(part)
                  .identifier()
                  .filter(each -> each.scheme() == IdentifierScheme.DOI)
              : Optional.empty();
      if (doi.isPresent()) {
        links.add(new Link(field, part, doi.get()));
      } else if (!part.isEmpty() && !part.equals("and")) {
        draft.identifier(part);
      }
    }
  }

  /** Whether a note is nothing but an address, which is then taken. */
  boolean isAddress(BibField field) {
    String words = Latex.verbatim(field.value());
    boolean address =
        words.regionMatches(true, 0, "http", 0, 4)
            && words.indexOf("://") > 0
            && words.indexOf(' ') < 0;
    if (address) {
      addresses(field);
    }
    return address;
  }

  /**
   * A number of an archive.
   *
   * @param archive the archive as the source names it; empty if it does not
   * @return whether it is known
   */
  boolean eprint(BibField field, String archive) {
    String value = Latex.verbatim(field.value());
    boolean arxiv = field.name().equalsIgnoreCase("arxivid");
    return switch (archive.toLowerCase(Locale.ROOT)) {
      case "arxiv" -> known(IdentifierScheme.ARXIV, value);
      case "pubmed", "pmid" -> known(IdentifierScheme.PMID, value);
      case "pmc", "pmcid", "pubmed central" -> known(IdentifierScheme.PMCID, value);
      case "hdl", "handle" -> known(IdentifierScheme.HANDLE, value);
      case "" ->
          (arxiv || value.toLowerCase(Locale.ROOT).contains("arxiv"))
              && known(IdentifierScheme.ARXIV, value);
      default -> false;
    };
  }

  private boolean known(IdentifierScheme scheme, String value) {
    return Identifier.parse(scheme, value).identifier().isPresent()
        && draft.identifier(scheme, value);
  }

  /** The number of a preprint that its journal is called by. */
  boolean arxivOfJournal(String journal) {
    Matcher matcher = ARXIV.matcher(journal);
    return matcher.find() && known(IdentifierScheme.ARXIV, matcher.group(1));
  }

  void own(BibField field, IdentifierScheme scheme) {
    String value = Latex.verbatim(field.value());
    if (scheme == IdentifierScheme.PMCID
        && !value.isEmpty()
        && Character.isDigit(value.charAt(0))) {
      value = "PMC" + value;
    }
    draft.identifier(scheme, value);
  }

  void accession(BibField field) {
    String value = Latex.verbatim(field.value()).replaceFirst("(?i)^ISI:", "WOS:");
    boolean wos = value.regionMatches(true, 0, "WOS:", 0, 4);
    boolean medline = value.regionMatches(true, 0, "MEDLINE:", 0, 8);
    boolean known =
        wos
            ? known(IdentifierScheme.WOS, value)
            : medline && known(IdentifierScheme.PMID, value.substring(8));
    draft.unmapped(field.name(), known ? null : field.value());
  }

  /**
   * ISSNs or ISBNs.
   *
   * @param ownBook whether book numbers are of the publication itself
   */
  void serials(BibField field, IdentifierScheme scheme, boolean ownBook) {
    String value = Latex.verbatim(field.value());
    if (PrintedPages.isNone(value) || serial(scheme, value, ownBook)) {
      return;
    }
    boolean all = true;
    for (String part : SERIAL_GAP.split(value, -1)) {
      String plain = part.replaceAll("^\\(|\\)$", "");
      boolean word = plain.matches("(?i)|ISSN:?|ISBN:?|print|online|electronic|and|e|p");
      all &= word || serial(scheme, plain, ownBook);
    }
    draft.unmapped(field.name(), all ? null : field.value());
  }

  private boolean serial(IdentifierScheme scheme, String value, boolean ownBook) {
    if (Identifier.parse(scheme, value).identifier().isEmpty()) {
      return false;
    }
    if (ownBook && scheme == IdentifierScheme.ISBN) {
      draft.identifier(scheme, value);
    } else {
      draft.containerNumber("", scheme, value);
    }
    return true;
  }

  /** A DOI in an address is the publication's if nothing contradicts it. */
  void end() {
    boolean has =
        draft.identifiers().stream().anyMatch(each -> each.scheme() == IdentifierScheme.DOI);
    if (!has && links.stream().map(Link::doi).distinct().count() == 1) {
      draft.identifier(IdentifierScheme.DOI, links.get(0).doi().value());
    }
    for (Link link : links) {
      draft.unmapped(
          link.field().name(), draft.identifiers().contains(link.doi()) ? null : link.address());
    }
  }
}
