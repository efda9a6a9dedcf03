package org.mindlinked.model;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The addresses at which the sites of the schemes show what an identifier names. */
final class IdentifierLinks {
  private static final String HEX = "0123456789ABCDEF";

  private IdentifierLinks() {}

  /** The link of a canonical value. */
  static Optional<Iri> of(IdentifierScheme scheme, String value) {
    String link =
        switch (scheme) {
          case DOI -> "https://doi.org/" + encoded(value);
          case PMID -> "https://pubmed.ncbi.nlm.nih.gov/" + value;
          case PMCID -> "https://pmc.ncbi.nlm.nih.gov/articles/" + value;
          case PROSPERO -> "https://www.crd.york.ac.uk/PROSPERO/view/" + value;
          case NCT -> "https://clinicaltrials.gov/study/" + value;
          case ISRCTN -> "https://www.isrctn.com/" + value;
          case EUDRACT ->
              "https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:"
                  + value;
          case CTIS -> "https://euclinicaltrials.eu/ctis-public/view/" + value;
          case ACTRN -> "https://www.anzctr.org.au/" + value + ".aspx";
          // Their own pages have other numbers; the portal of the WHO finds them by this one.
          case CHICTR -> "https://trialsearch.who.int/Trial2.aspx?TrialID=" + value;
          case UMIN -> "https://trialsearch.who.int/Trial2.aspx?TrialID=JPRN-" + value;
          case DRKS -> "https://drks.de/search/en/trial/" + value;
          case JRCT -> "https://jrct.mhlw.go.jp/en-latest-detail/" + value;
          case EPRINTS -> "https://" + value.replace("/", "/id/eprint/");
          case EUROPEPMC -> "https://europepmc.org/article/" + value;
          case ARXIV -> "https://arxiv.org/abs/" + value;
          case HANDLE -> "https://hdl.handle.net/" + encoded(value);
          case OPENALEX -> "https://openalex.org/" + value;
          case WOS -> "https://www.webofscience.com/wos/woscc/full-record/WOS:" + value;
          case VHL -> "https://pesquisa.bvsalud.org/portal/resource/en/" + value;
          case ISSN -> "https://portal.issn.org/resource/ISSN/" + value;
          case ISBN -> "urn:isbn:" + value;
          case ORCID -> "https://orcid.org/" + value;
          case ISNI -> "https://isni.org/isni/" + value;
          case ROR -> "https://ror.org/" + value;
          case FUNDREF -> "https://doi.org/10.13039/" + value;
          case MESH -> "http://id.nlm.nih.gov/mesh/" + value;
          case URL -> value;
          case LOCAL -> "";
        };
    return link.isEmpty() ? Optional.empty() : Optional.of(Iri.trusted(link));
  }

  /**
   * A DOI or handle as the path of an address. Encoded is all but letters, digits and what RFC 3986
   * allows in a path; also {@code +}, which some servers take for a space, and the full stops of
   * segments that would be resolved away.
   */
  private static String encoded(String value) {
    StringBuilder path = new StringBuilder(value.length() + 16);
    for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (isPlain(c)) {
        path.append(c);
      } else {
        path.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    String text = path.toString();
    return text.contains("/.") ? withoutDotSegments(text) : text;
  }

  private static String withoutDotSegments(String path) {
    StringBuilder safe = new StringBuilder(path.length() + 8);
    for (String segment : path.split("/", -1)) {
      if (!safe.isEmpty()) {
        safe.append('/');
      }
      safe.append(segment.equals(".") ? "%2E" : segment.equals("..") ? "%2E%2E" : segment);
    }
    return safe.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~/!$&'()*,;=:@".indexOf(c) >= 0;
  }
}
