package org.mindlinked.io.internal.oaidc;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.ParsedIdentifier;

/** Tells identifiers of many kinds apart, which stand in one element together with citations. */
final class DcIdentifiers {
  /** Schemes that name publications, or registered studies. */
  private static final Set<IdentifierScheme> OF_PUBLICATIONS =
      EnumSet.complementOf(
          EnumSet.of(
              IdentifierScheme.ISSN,
              IdentifierScheme.ORCID,
              IdentifierScheme.ISNI,
              IdentifierScheme.ROR,
              IdentifierScheme.FUNDREF,
              IdentifierScheme.MESH,
              IdentifierScheme.LOCAL));

  private static final Pattern SHORT_ISBN = Pattern.compile("(?:\\d{1,7}[- ]){2,3}[\\dXx]");

  /** {@code Journal of Nights; Vol 12, No 3 (2021): Cafés; 454-481}. */
  private static final Pattern JOURNAL =
      Pattern.compile(
          "([^;]{2,200}); ?(?:Vol\\.? ?(\\S{1,12}?),?)?(?: ?(?:No\\.?|N\\u00fam\\.?|Issue) ?(\\S{1,12}?))?"
              + " ?\\(\\d{4}\\)(?::[^;]{0,300})?(?:; ?([\\w. -]{1,30}))?");

  private final PublicationDraft draft;

  DcIdentifiers(PublicationDraft draft) {
    this.draft = draft;
  }

  /** The identifier that a text is, or null. */
  static @Nullable Identifier of(String words) {
    if (words.startsWith("oai:")) {
      return null;
    }
    return Identifier.parse(words)
        .identifier()
        .filter(id -> OF_PUBLICATIONS.contains(id.scheme()))
        .orElse(null);
  }

  /** An element that identifies the publication, or says how to cite it. */
  void identifier(XmlNode node) {
    String words = node.peekWords();
    if (words == null) {
      return;
    }
    if (words.startsWith("oai:")) {
      take(node, draft.identifier(IdentifierScheme.LOCAL, words));
      return;
    }
    if (SHORT_ISBN.matcher(words).matches()) {
      take(
          node,
          Identifier.parse(IdentifierScheme.ISBN, words).identifier().isPresent()
              && draft.identifier(IdentifierScheme.ISBN, words));
      return;
    }
    ParsedIdentifier parsed = Identifier.parse(words);
    IdentifierScheme scheme = parsed.identifier().map(Identifier::scheme).orElse(null);
    if (scheme == IdentifierScheme.ISSN) {
      draft.containerNumber("issn", IdentifierScheme.ISSN, words);
      node.take();
    } else if (scheme == null
        ? parsed.malformed().stream().anyMatch(bad -> bad.scheme().isPresent())
        : OF_PUBLICATIONS.contains(scheme)) {
      draft.identifier(words);
      node.take();
    }
  }

  /** {@code info:eu-repo/semantics/altIdentifier/doi/10.1000/xyz}. */
  void other(XmlNode node) {
    String[] parts = String.valueOf(node.peekWords()).split("/", 5);
    IdentifierScheme scheme =
        parts.length < 5
            ? null
            : switch (parts[3].toLowerCase(Locale.ROOT)) {
              case "doi" -> IdentifierScheme.DOI;
              case "pmid" -> IdentifierScheme.PMID;
              case "hdl" -> IdentifierScheme.HANDLE;
              case "isbn" -> IdentifierScheme.ISBN;
              case "arxiv" -> IdentifierScheme.ARXIV;
              case "wos" -> IdentifierScheme.WOS;
              default -> null;
            };
    if (scheme != null) {
      take(
          node,
          Identifier.parse(scheme, parts[4]).identifier().isPresent()
              && draft.identifier(scheme, parts[4]));
    } else if (parts.length == 5 && parts[3].matches("[epEP]?issn|[epEP]?ISSN")) {
      draft.containerNumber("issn", IdentifierScheme.ISSN, parts[4]);
      node.take();
    }
  }

  /** Where it was published: an ISSN, or the citation that journal software writes. */
  void source(XmlNode node) {
    String words = node.peekWords();
    if (words == null) {
      return;
    }
    if (Identifier.parse(words).identifier().stream()
        .anyMatch(id -> id.scheme() == IdentifierScheme.ISSN)) {
      draft.containerNumber("issn", IdentifierScheme.ISSN, words);
      node.take();
      return;
    }
    Matcher journal = JOURNAL.matcher(words);
    if (journal.matches() && (journal.group(2) != null || journal.group(3) != null)) {
      draft.containerTitle(journal.group(1));
      if (journal.group(2) != null) {
        draft.publication().volume(journal.group(2));
      }
      if (journal.group(3) != null) {
        draft.publication().issue(journal.group(3));
      }
      // The name of the issue is kept with the whole, which stays untaken.
      if (journal.group(4) != null
          && journal.group(4).matches("[eE]?\\d+(?:[-\\u2013][eE]?\\d+)?")) {
        draft.pages("pages", journal.group(4));
      }
    }
  }

  private static void take(XmlNode node, boolean used) {
    if (used) {
      node.take();
    }
  }
}
