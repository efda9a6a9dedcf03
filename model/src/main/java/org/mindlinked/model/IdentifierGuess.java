package org.mindlinked.model;

import org.jspecify.annotations.Nullable;

/** Which scheme a text is of, told from its form alone. */
final class IdentifierGuess {
  private static final IdentifierScheme[] REGISTRIES = {
    IdentifierScheme.PROSPERO,
    IdentifierScheme.NCT,
    IdentifierScheme.ISRCTN,
    IdentifierScheme.ACTRN,
    IdentifierScheme.CHICTR,
    IdentifierScheme.DRKS,
    IdentifierScheme.JRCT,
    IdentifierScheme.UMIN,
    IdentifierScheme.CTIS,
    IdentifierScheme.EUDRACT
  };

  /** Beginnings of numbers, in small letters, that nothing else begins with. */
  private static final String[] REGISTRY_BEGINNINGS = {
    "crd", "nct", "isrctn", "actrn", "chictr", "drks", "jrct", "umin"
  };

  private IdentifierGuess() {}

  static ParsedIdentifier parse(String asFound) {
    String text = IdentifierForms.lower(IdentifierForms.trim(asFound));
    int colon = text.indexOf(':');
    IdentifierScheme named = colon < 0 ? null : IdentifierScheme.ofPrefix(text, colon);
    if (named != null) {
      String rest = asFound.substring(asFound.indexOf(':') + 1);
      return IdentifierForms.parse(named, rest).found(asFound);
    }
    // Only an address can be that long, and the tests below read a text several times.
    IdentifierScheme scheme =
        text.length() > IdentifierForms.LONGEST_FORM ? ofLongText(text) : guess(text);
    if (scheme == null) {
      String problem =
          IdentifierForms.allDigits(text, 0, text.length())
              ? "a number alone does not tell its scheme"
              : "it has the form of no known scheme";
      return ParsedIdentifier.malformed(null, asFound, problem);
    }
    return IdentifierForms.parse(scheme, asFound);
  }

  private static @Nullable IdentifierScheme ofLongText(String text) {
    return Iri.fault(text) == null ? IdentifierScheme.URL : null;
  }

  private static @Nullable IdentifierScheme guess(String text) {
    int host = IdentifierForms.addressStart(text, 0);
    if (host > 0) {
      return ofAddress(text, host);
    }
    String compact = IdentifierForms.compact(text);
    if (isDoi(compact)) {
      return doiOrFunder(compact);
    }
    if (startsWithAny(compact, "mdl-", "medline|", "medline:", "info:pmid/")
        || compact.contains("|id:mdl-")
        || hasDigitsAfter(compact, "pmid")) {
      return IdentifierScheme.PMID;
    }
    if (hasDigitsAfter(compact, "pmc") || compact.startsWith("pmcid")) {
      return IdentifierScheme.PMCID;
    }
    if (compact.startsWith("prospero")) {
      return IdentifierScheme.PROSPERO;
    }
    if (compact.startsWith("clinicaltrials.gov")) {
      return IdentifierScheme.NCT;
    }
    String number = compact.startsWith("jprn-") ? compact.substring(5) : compact;
    for (int i = 0; i < REGISTRY_BEGINNINGS.length; i++) {
      if (number.startsWith(REGISTRY_BEGINNINGS[i])) {
        return REGISTRIES[i];
      }
    }
    return ofForm(compact);
  }

  /** A number such as 10.1186 alone is a decimal. */
  private static boolean isDoi(String text) {
    return (text.startsWith("10.") && (text.indexOf('/') > 0 || text.indexOf('%') > 0))
        || startsWithAny(text, "doi.org/", "dx.doi.org/", "doi10.", "doi=", "info:doi/", "urn:doi:")
        || (startsWithAny(text, "(", "[", "<") && isDoi(text.substring(1)))
        || (text.startsWith("doi:") && text.length() > 4);
  }

  private static IdentifierScheme doiOrFunder(String text) {
    return text.contains("10.13039/") ? IdentifierScheme.FUNDREF : IdentifierScheme.DOI;
  }

  private static @Nullable IdentifierScheme ofForm(String text) {
    // A number whose check digits fail is still unmistakably one of its scheme.
    if (fits(IdentifierScheme.CTIS, text)) {
      return IdentifierScheme.CTIS;
    }
    if (fits(IdentifierScheme.EUDRACT, text)) {
      return IdentifierScheme.EUDRACT;
    }
    if (text.indexOf('-') == 4 && fits(IdentifierScheme.ORCID, text)) {
      return IdentifierScheme.ORCID;
    }
    if (text.indexOf('-') == 4
        && !isYears(text)
        && IdentifierForms.parse(IdentifierScheme.ISSN, text).identifier().isPresent()) {
      return IdentifierScheme.ISSN;
    }
    if (isBareArxiv(text)) {
      return IdentifierScheme.ARXIV;
    }
    if (startsWithAny(text, "arxiv")) {
      return IdentifierScheme.ARXIV;
    }
    if (text.startsWith("euctr") || text.startsWith("eudract")) {
      return IdentifierScheme.EUDRACT;
    }
    if (text.startsWith("hdl:") || text.startsWith("info:hdl/")) {
      return IdentifierScheme.HANDLE;
    }
    if (text.startsWith("isbn") || text.startsWith("urn:isbn:") || isBookNumber(text)) {
      return IdentifierScheme.ISBN;
    }
    if (startsWithAny(text, "issn", "eissn", "pissn", "e-issn", "p-issn", "urn:issn:")) {
      return IdentifierScheme.ISSN;
    }
    if (text.startsWith("oai:")) {
      return IdentifierForms.parse(IdentifierScheme.EPRINTS, text).identifier().isPresent()
          ? IdentifierScheme.EPRINTS
          : IdentifierScheme.URL;
    }
    if (startsWithAny(text, "orcid.org/", "orcid")) {
      return IdentifierScheme.ORCID;
    }
    if (text.startsWith("ror.org/") || isRorWithLetter(text)) {
      return IdentifierScheme.ROR;
    }
    if (text.length() > 4
        && text.charAt(0) == 'w'
        && IdentifierForms.isNumber(text, 1, text.length(), 12)) {
      return IdentifierScheme.OPENALEX;
    }
    if (text.startsWith("d")
        && IdentifierForms.parse(IdentifierScheme.MESH, text).identifier().isPresent()) {
      return IdentifierScheme.MESH;
    }
    if (Iri.fault(text) == null) {
      return IdentifierScheme.URL;
    }
    return null;
  }

  private static boolean fits(IdentifierScheme scheme, String text) {
    return IdentifierForms.parse(scheme, text).outcome() != ParsedIdentifier.Outcome.MALFORMED;
  }

  /** {@code 2012-2022} is a span of years, even where it happens to be an ISSN. */
  private static boolean isYears(String text) {
    return startsWithAny(text, "18", "19", "20")
        && startsWithAny(text.substring(5), "18", "19", "20");
  }

  /** Four digits before the full stop are a year and a month, else it is a decimal number. */
  private static boolean isBareArxiv(String text) {
    if (!fits(IdentifierScheme.ARXIV, text)) {
      return false;
    }
    if (text.indexOf('/') > 0) {
      return true;
    }
    int month = (text.charAt(2) - '0') * 10 + text.charAt(3) - '0';
    return month >= 1 && month <= 12;
  }

  private static boolean isBookNumber(String text) {
    String digits = text.replace("-", "");
    return digits.length() == 13
        && IdentifierForms.allDigits(digits, 0, 13)
        && startsWithAny(digits, "978", "979");
  }

  private static boolean isRorWithLetter(String text) {
    return !IdentifierForms.allDigits(text, 0, text.length()) && fits(IdentifierScheme.ROR, text);
  }

  private static IdentifierScheme ofAddress(String text, int at) {
    int host = text.startsWith("www.", at) ? at + 4 : at;
    if (text.startsWith("doi.org/", host) || text.startsWith("dx.doi.org/", host)) {
      return doiOrFunder(text);
    }
    IdentifierScheme scheme = ofSite(text, host);
    // Other pages of these sites, such as their front pages, are addresses only.
    if (scheme != null && fits(scheme, text)) {
      return scheme;
    }
    if (scheme == null
        && text.contains("/id/eprint/")
        && IdentifierForms.parse(IdentifierScheme.EPRINTS, text).identifier().isPresent()) {
      return IdentifierScheme.EPRINTS;
    }
    return IdentifierScheme.URL;
  }

  private static @Nullable IdentifierScheme ofSite(String text, int host) {
    int end = host;
    while (end < text.length() && "/?#:".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String path = text.substring(end);
    return switch (text.substring(host, end)) {
      case "pubmed.ncbi.nlm.nih.gov" -> IdentifierScheme.PMID;
      case "pmc.ncbi.nlm.nih.gov" -> IdentifierScheme.PMCID;
      case "ncbi.nlm.nih.gov" ->
          path.startsWith("/pmc/") ? IdentifierScheme.PMCID : IdentifierScheme.PMID;
      case "europepmc.org" -> {
        if (path.startsWith("/article/med/") || path.startsWith("/abstract/med/")) {
          yield IdentifierScheme.PMID;
        }
        yield path.startsWith("/articles/pmc") || path.startsWith("/article/pmc/")
            ? IdentifierScheme.PMCID
            : IdentifierScheme.EUROPEPMC;
      }
      case "crd.york.ac.uk" -> IdentifierScheme.PROSPERO;
      case "clinicaltrials.gov", "classic.clinicaltrials.gov", "beta.clinicaltrials.gov" ->
          IdentifierScheme.NCT;
      case "isrctn.com", "isrctn.org", "controlled-trials.com" -> IdentifierScheme.ISRCTN;
      case "clinicaltrialsregister.eu" -> IdentifierScheme.EUDRACT;
      case "euclinicaltrials.eu" -> IdentifierScheme.CTIS;
      case "anzctr.org.au" -> IdentifierScheme.ACTRN;
      case "drks.de" -> IdentifierScheme.DRKS;
      case "jrct.niph.go.jp", "jrct.mhlw.go.jp" -> IdentifierScheme.JRCT;
      case "trialsearch.who.int", "apps.who.int" -> registryIn(path);
      case "orcid.org" -> IdentifierScheme.ORCID;
      case "isni.org" -> IdentifierScheme.ISNI;
      case "ror.org" -> IdentifierScheme.ROR;
      case "openalex.org", "api.openalex.org", "explore.openalex.org" -> IdentifierScheme.OPENALEX;
      case "arxiv.org" -> IdentifierScheme.ARXIV;
      case "hdl.handle.net" -> IdentifierScheme.HANDLE;
      case "webofscience.com" -> IdentifierScheme.WOS;
      case "pesquisa.bvsalud.org" ->
          path.contains("/mdl-") ? IdentifierScheme.PMID : IdentifierScheme.VHL;
      case "portal.issn.org" -> IdentifierScheme.ISSN;
      case "id.nlm.nih.gov", "meshb.nlm.nih.gov" -> IdentifierScheme.MESH;
      default -> null;
    };
  }

  /** The registry whose number stands in an address of the WHO's portal. */
  private static @Nullable IdentifierScheme registryIn(String path) {
    for (int i = 0; i < REGISTRY_BEGINNINGS.length; i++) {
      if (path.contains("trialid=" + REGISTRY_BEGINNINGS[i])
          || path.contains("trialid=jprn-" + REGISTRY_BEGINNINGS[i])) {
        return REGISTRIES[i];
      }
    }
    return path.contains("trialid=euctr") ? IdentifierScheme.EUDRACT : null;
  }

  private static boolean hasDigitsAfter(String text, String word) {
    int at = word.length();
    if (!text.startsWith(word)) {
      return false;
    }
    while (at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '=')) {
      at++;
    }
    return at < text.length() && IdentifierForms.isDigit(text.charAt(at));
  }

  private static boolean startsWithAny(String text, String... beginnings) {
    for (String beginning : beginnings) {
      if (text.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
