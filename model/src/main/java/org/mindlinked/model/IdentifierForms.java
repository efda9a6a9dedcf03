package org.mindlinked.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Shown;

/**
 * The forms of identifiers. One check, {@link #fault}, says whether a text is canonical; whatever a
 * reader makes of other forms must pass it, so that what is canonical is read as itself.
 */
final class IdentifierForms {
  /** No identifier in use comes near; bounds the work on hostile input. */
  private static final int LONGEST = 2048;

  /** A character of an identifier can take nine in an address. */
  static final int LONGEST_FORM = 10 * LONGEST;

  private static final String OPENING = "([{<";
  private static final String CLOSING = ")]}>";

  /** What is not canonical about a text. */
  record Fault(boolean checksum, String problem) {
    static Fault form(String problem) {
      return new Fault(false, problem);
    }
  }

  /** What a reader made of another form: to be checked, unless it has found a fault itself. */
  private record Candidate(String value, @Nullable String version, @Nullable Fault fault) {
    static Candidate of(String value) {
      return new Candidate(value, null, null);
    }
  }

  private IdentifierForms() {}

  static ParsedIdentifier parse(IdentifierScheme scheme, String asFound) {
    if (scheme != IdentifierScheme.LOCAL
        && scheme != IdentifierScheme.URL
        && asFound.length() > LONGEST_FORM) {
      return ParsedIdentifier.malformed(
          scheme, asFound, "it is longer than " + LONGEST_FORM + " characters");
    }
    Candidate candidate =
        fault(scheme, asFound, 0) == null ? Candidate.of(asFound) : candidate(scheme, asFound);
    Fault fault = candidate.fault;
    if (fault == null) {
      fault = fault(scheme, candidate.value, 0);
    }
    if (fault == null) {
      return ParsedIdentifier.valid(
          Identifier.trusted(scheme, candidate.value), candidate.version, asFound);
    }
    return fault.checksum
        ? ParsedIdentifier.checksumFailed(scheme, asFound, fault.problem)
        : ParsedIdentifier.malformed(scheme, asFound, fault.problem);
  }

  // ---- what is canonical ----

  /** What is not canonical about the text from that index on, or null if all is well. */
  static @Nullable Fault fault(IdentifierScheme scheme, String text, int from) {
    if (from == text.length()) {
      return Fault.form("it is empty");
    }
    return switch (scheme) {
      case DOI -> doiFault(text, from);
      case PMID -> isNumber(text, from, text.length(), 8) ? null : pmidFault(text, from);
      case PMCID ->
          text.startsWith("PMC", from) && isNumber(text, from + 3, text.length(), 8)
              ? null
              : Fault.form("it is not PMC and a number");
      case PROSPERO -> prosperoFault(text, from);
      case NCT -> formFault(text, from, "NCT########");
      case ISRCTN -> formFault(text, from, "ISRCTN########");
      case EUDRACT -> formFault(text, from, "####-######-##");
      case CTIS -> formFault(text, from, "####-5#####-##-##");
      case ACTRN -> formFault(text, from, "ACTRN##############");
      case CHICTR ->
          formFault(text, from, "ChiCTR##########", "ChiCTR-@@@-########", "ChiCTR-@@@@-########");
      case DRKS -> formFault(text, from, "DRKS########");
      case JRCT ->
          formFault(
              text,
              from,
              "jRCT##########",
              "jRCTs#########",
              "jRCTa#########",
              "jRCTb#########",
              "jRCTc#########");
      case UMIN -> formFault(text, from, "UMIN#########");
      case EPRINTS -> eprintsFault(text, from);
      case EUROPEPMC -> europePmcFault(text, from);
      case ARXIV -> arxivFault(text, from);
      case HANDLE -> handleFault(text, from);
      case OPENALEX ->
          "ACFGIKPSTVW".indexOf(text.charAt(from)) >= 0
                  && isNumber(text, from + 1, text.length(), 12)
              ? null
              : Fault.form("it is not a letter of a kind of entity and a number");
      case WOS ->
          text.length() - from == 15 && isUpperOrDigits(text, from, text.length())
              ? null
              : Fault.form("it has not 15 digits or capital letters");
      case VHL -> vhlFault(text, from);
      case ISSN -> issnFault(text, from);
      case ISBN -> isbnFault(text, from);
      case ORCID -> orcidFault(text, from);
      case ISNI -> isniFault(text, from);
      case ROR -> rorFault(text, from);
      case FUNDREF ->
          text.length() - from >= 9 && isNumber(text, from, text.length(), 12)
              ? null
              : Fault.form("it has not 9 to 12 digits");
      case MESH -> meshFault(text, from);
      case URL -> urlFault(text, from);
      case LOCAL -> localFault(text, from);
    };
  }

  private static Fault pmidFault(String text, int from) {
    return Fault.form(
        text.charAt(from) == '0'
            ? "it begins with 0"
            : allDigits(text, from, text.length())
                ? "it has more than 8 digits"
                : "it is not a number");
  }

  private static @Nullable Fault formFault(String text, int from, String... forms) {
    for (String form : forms) {
      if (text.length() - from == form.length() && matches(text, from, form)) {
        return null;
      }
    }
    return Fault.form("it has not the registry's form");
  }

  /** Whether the text has that form at that index: # is a digit, @ a capital letter. */
  static boolean matches(String text, int from, String form) {
    if (text.length() - from < form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char c = text.charAt(from + i);
      char f = form.charAt(i);
      boolean fits =
          switch (f) {
            case '#' -> isDigit(c);
            case '@' -> isUpper(c);
            default -> c == f;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Fault prosperoFault(String text, int from) {
    int length = text.length() - from;
    if ((length != 14 && length != 15)
        || !matches(text, from, length == 14 ? "CRD4##########" : "CRD4###########")) {
      return Fault.form("it is not CRD and 11 or 12 digits, of which the first is 4");
    }
    int year = 0;
    for (int i = from + 4; i < from + 8; i++) {
      year = year * 10 + text.charAt(i) - '0';
    }
    return year >= 2011 && year <= 2099
        ? null
        : Fault.form("its year " + year + " is not from 2011 to 2099");
  }

  private static @Nullable Fault doiFault(String text, int from) {
    int length = text.length();
    if (!text.startsWith("10.", from)) {
      return Fault.form("it does not begin with 10.");
    }
    int slash = from + 3;
    while (slash < length && isDigit(text.charAt(slash))) {
      slash++;
    }
    int digits = slash - from - 3;
    if (slash == length || text.charAt(slash) != '/') {
      return Fault.form("it has no slash after the digits of its prefix");
    }
    if (digits < 4 || digits > 9) {
      return Fault.form("its prefix has " + digits + " digits after 10.");
    }
    Fault fault = suffixFault(text, slash + 1);
    if (fault == null) {
      for (int i = slash + 1; i < length; i++) {
        if (isUpper(text.charAt(i))) {
          return Fault.form("it holds capital letters");
        }
      }
      // Quotation marks and full stops of the sentence around it, not of the DOI itself.
      if (suffixEnd(text, slash + 1, length) != length) {
        return Fault.form("it ends with punctuation");
      }
    }
    return fault;
  }

  /** What cannot be in the suffix of a DOI or handle. */
  private static @Nullable Fault suffixFault(String text, int from) {
    if (from == text.length()) {
      return Fault.form("it has nothing after its slash");
    }
    if (text.length() - from > LONGEST) {
      return Fault.form("it is longer than " + LONGEST + " characters");
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 127) {
        if (c == '%' && isEscape(text, i)) {
          return Fault.form("it holds percent-encoded characters that cannot be decoded");
        }
        continue;
      }
      int point = text.codePointAt(i);
      if (!isGraphic(point)) {
        return Fault.form("it holds " + Shown.character(point));
      }
      i += Character.charCount(point) - 1;
    }
    return null;
  }

  /** The end of a suffix without the punctuation of the sentence that it stood in. */
  static int suffixEnd(String text, int from, int end) {
    if (end > from && Character.isLetterOrDigit(text.charAt(end - 1))) {
      return end;
    }
    int[] surplus = new int[CLOSING.length()];
    boolean counted = false;
    int to = end;
    while (to > from) {
      char c = text.charAt(to - 1);
      int bracket = CLOSING.indexOf(c);
      if (bracket >= 0) {
        if (!counted) {
          countBrackets(text, from, to, surplus);
          counted = true;
        }
        if (surplus[bracket] <= 0) {
          return to;
        }
        surplus[bracket]--;
      } else if (".,;:!?'\"’”»。，；".indexOf(c) < 0 && !isGap(c)) {
        return to;
      }
      to--;
    }
    return to;
  }

  /** How many more closing than opening brackets of each kind there are. */
  private static void countBrackets(String text, int from, int to, int[] surplus) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int closing = CLOSING.indexOf(c);
      int opening = OPENING.indexOf(c);
      if (closing >= 0) {
        surplus[closing]++;
      } else if (opening >= 0) {
        surplus[opening]--;
      }
    }
  }

  private static @Nullable Fault handleFault(String text, int from) {
    int slash = text.indexOf('/', from);
    if (slash < 0) {
      return Fault.form("it has no slash");
    }
    boolean afterDigit = false;
    for (int i = from; i < slash; i++) {
      char c = text.charAt(i);
      if (!isDigit(c) && !(c == '.' && afterDigit)) {
        return Fault.form("its prefix is not made of numbers and full stops");
      }
      afterDigit = isDigit(c);
    }
    if (!afterDigit) {
      return Fault.form("its prefix is not made of numbers and full stops");
    }
    Fault fault = suffixFault(text, slash + 1);
    if (fault != null) {
      return fault;
    }
    return suffixEnd(text, slash + 1, text.length()) == text.length()
        ? null
        : Fault.form("it ends with punctuation");
  }

  private static @Nullable Fault eprintsFault(String text, int from) {
    int slash = text.indexOf('/', from);
    if (slash < 0 || !isNumber(text, slash + 1, text.length(), 12)) {
      return Fault.form("it is not a host and the number of a record");
    }
    return isHost(text, from, slash)
        ? null
        : Fault.form(Shown.of(text.substring(from, slash)) + " is not the name of a host");
  }

  /** A host name of two labels or more, in small letters. */
  private static boolean isHost(String text, int from, int to) {
    int dots = 0;
    char before = '.';
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        if (before == '.' || before == '-') {
          return false;
        }
        dots++;
      } else if (c == '-') {
        if (before == '.') {
          return false;
        }
      } else if (!isLower(c) && !isDigit(c)) {
        return false;
      }
      before = c;
    }
    return dots > 0 && before != '.' && before != '-';
  }

  private static @Nullable Fault europePmcFault(String text, int from) {
    boolean fits =
        text.length() - from > 4
            && text.length() - from <= 34
            && isUpperOrDigits(text, from, from + 3)
            && text.charAt(from + 3) == '/'
            && isUpperOrDigits(text, from + 4, text.length());
    return fits ? null : Fault.form("it is not a source of 3 letters, a slash and a number");
  }

  private static @Nullable Fault arxivFault(String text, int from) {
    int length = text.length() - from;
    boolean fits =
        (length == 9 && matches(text, from, "####.####"))
            || (length == 10 && matches(text, from, "####.#####"))
            || isOldArxiv(text, from);
    return fits ? null : Fault.form("it has neither the new nor the old form of arXiv");
  }

  /** {@code hep-th/9901001}, {@code math.GT/0309136}. */
  private static boolean isOldArxiv(String text, int from) {
    int slash = text.indexOf('/', from);
    if (slash < from + 2 || text.length() - slash != 8 || !matches(text, slash, "/#######")) {
      return false;
    }
    int archive = slash;
    if (slash - from > 3 && matches(text, slash - 3, ".@@")) {
      archive = slash - 3;
    }
    for (int i = from; i < archive; i++) {
      char c = text.charAt(i);
      if (!isLower(c) && !(c == '-' && i > from && i < archive - 1)) {
        return false;
      }
    }
    return archive - from <= 10;
  }

  private static @Nullable Fault vhlFault(String text, int from) {
    int hyphen = text.indexOf('-', from);
    boolean fits = hyphen >= from + 2 && hyphen <= from + 16 && text.length() - hyphen <= 32;
    for (int i = from; fits && i < hyphen; i++) {
      fits = isLower(text.charAt(i));
    }
    for (int i = hyphen + 1; fits && i < text.length(); i++) {
      fits = isLower(text.charAt(i)) || isDigit(text.charAt(i));
    }
    return fits && hyphen + 1 < text.length()
        ? null
        : Fault.form("it is not the letters of a source, a hyphen and a number");
  }

  private static @Nullable Fault issnFault(String text, int from) {
    if (text.length() - from != 9
        || !matches(text, from, "####-###")
        || !isDigitOrX(text.charAt(from + 8))) {
      return Fault.form("it has not 8 characters");
    }
    return checked(text.charAt(from + 8), Checksums.mod11(text, from, 7));
  }

  private static @Nullable Fault isbnFault(String text, int from) {
    if (text.length() - from != 13
        || !allDigits(text, from, text.length())
        || !(text.startsWith("978", from) || text.startsWith("979", from))) {
      return Fault.form("it has neither 10 characters nor 13 digits that begin with 978 or 979");
    }
    return checked(text.charAt(from + 12), Checksums.ean13(text, from));
  }

  private static @Nullable Fault orcidFault(String text, int from) {
    if (text.length() - from != 19
        || !matches(text, from, "####-####-####-###")
        || !isDigitOrX(text.charAt(from + 18))) {
      return Fault.form("it has not 16 characters in groups of 4");
    }
    return checked(text.charAt(from + 18), Checksums.mod11dash2(text, from, from + 18));
  }

  private static @Nullable Fault isniFault(String text, int from) {
    if (text.length() - from != 16
        || !allDigits(text, from, from + 15)
        || !isDigitOrX(text.charAt(from + 15))) {
      return Fault.form("it has not 16 characters");
    }
    return checked(text.charAt(from + 15), Checksums.mod11dash2(text, from, from + 15));
  }

  private static @Nullable Fault checked(char found, char expected) {
    return found == expected
        ? null
        : new Fault(
            true, "its last character is " + found + " where the others call for " + expected);
  }

  private static @Nullable Fault rorFault(String text, int from) {
    boolean fits = text.length() - from == 9 && text.charAt(from) == '0';
    for (int i = from; fits && i < from + 7; i++) {
      fits = Checksums.BASE_32.indexOf(text.charAt(i)) >= 0;
    }
    if (!fits || !allDigits(text, from + 7, from + 9)) {
      return Fault.form("it is not 0, 6 characters of base 32 and 2 digits");
    }
    int found = (text.charAt(from + 7) - '0') * 10 + text.charAt(from + 8) - '0';
    int expected = Checksums.ror(text, from);
    return found == expected
        ? null
        : new Fault(
            true,
            String.format(
                Locale.ROOT,
                "its last two digits are %02d where the others call for %02d",
                found,
                expected));
  }

  private static @Nullable Fault meshFault(String text, int from) {
    int pair = text.charAt(from) == 'D' ? text.indexOf('Q', from) : -1;
    boolean fits =
        pair < 0
            ? "CDMQT".indexOf(text.charAt(from)) >= 0 && isMeshNumber(text, from + 1, text.length())
            : isMeshNumber(text, from + 1, pair) && isMeshNumber(text, pair + 1, text.length());
    return fits ? null : Fault.form("it is not the letter of a kind and 6 to 9 digits");
  }

  private static boolean isMeshNumber(String text, int from, int to) {
    return to - from >= 6 && to - from <= 9 && allDigits(text, from, to);
  }

  private static @Nullable Fault urlFault(String text, int from) {
    String fault = Iri.fault(from == 0 ? text : text.substring(from));
    return fault == null ? null : Fault.form(fault);
  }

  private static @Nullable Fault localFault(String text, int from) {
    boolean blank = true;
    for (int i = from; blank && i < text.length(); i++) {
      blank = isGap(text.charAt(i));
    }
    if (blank) {
      return Fault.form("it is empty or white space");
    }
    return Text.isWhole(text) ? null : Fault.form("it holds half a surrogate pair");
  }

  // ---- from other forms ----

  private static Candidate candidate(IdentifierScheme scheme, String asFound) {
    return switch (scheme) {
      case DOI -> doi(asFound);
      case PMID -> Candidate.of(pmid(asFound));
      case PMCID -> pmcid(asFound);
      case PROSPERO, NCT, ISRCTN, EUDRACT, CTIS, ACTRN, CHICTR, DRKS, JRCT, UMIN ->
          registry(scheme, asFound);
      case EPRINTS -> Candidate.of(eprints(asFound));
      case EUROPEPMC -> Candidate.of(europePmc(asFound));
      case ARXIV -> arxiv(asFound);
      case HANDLE -> handle(asFound);
      case OPENALEX ->
          Candidate.of(upper(lastSegment(without(compact(asFound), "openalex", ":", "="))));
      case WOS -> Candidate.of(wos(asFound));
      case VHL ->
          Candidate.of(lastSegment(without(lower(compact(afterBar(asFound))), "id:", "vhl:")));
      case ISSN -> Candidate.of(issn(asFound));
      case ISBN -> isbn(asFound);
      case ORCID -> Candidate.of(dashed(sixteen(asFound, "orcid")));
      case ISNI -> Candidate.of(sixteen(asFound, "isni"));
      case ROR -> Candidate.of(lastSegment(without(lower(compact(asFound)), "ror", ":")));
      case FUNDREF -> Candidate.of(fundref(asFound));
      case MESH -> Candidate.of(mesh(asFound));
      case URL -> Candidate.of(trim(asFound));
      case LOCAL -> Candidate.of(asFound);
    };
  }

  private static Candidate doi(String asFound) {
    String text = trim(asFound);
    boolean address = false;
    int at = 0;
    boolean moved = true;
    while (moved) {
      int before = at;
      while (at < text.length()
          && (isGap(text.charAt(at)) || "([{<\"'“‘«".indexOf(text.charAt(at)) >= 0)) {
        at++;
      }
      int host = addressStart(text, at);
      for (String name : new String[] {"doi.org/", "dx.doi.org/", "www.doi.org/"}) {
        if (startsWith(text, host, name)) {
          at = host + name.length();
          address = true;
          break;
        }
      }
      if (startsWith(text, at, "urn:doi:")) {
        at += 8;
      } else if (startsWith(text, at, "info:doi/")) {
        at += 9;
      } else if (startsWith(text, at, "doi")
          && at + 3 < text.length()
          && (":=#".indexOf(text.charAt(at + 3)) >= 0 || isGap(text.charAt(at + 3)))) {
        at += 4;
      }
      moved = at > before;
    }
    return suffixed(text.substring(at), address, true);
  }

  /** Decodes, trims and, if the case does not matter, lowers a DOI or handle. */
  private static Candidate suffixed(String given, boolean address, boolean lower) {
    String text = given;
    if (address) {
      // What follows ? or # belongs to the address; but a DOI may end in a bare #.
      for (int i = 0; i + 1 < text.length(); i++) {
        if (text.charAt(i) == '?' || text.charAt(i) == '#') {
          text = text.substring(0, i);
          break;
        }
      }
    }
    // Before decoding: an encoded bracket belongs to the name, one in the open to the sentence.
    text = text.substring(0, suffixEnd(text, text.indexOf('/') + 1, text.length()));
    for (int round = 0; round < 4; round++) {
      String decoded = percentDecoded(text);
      if (decoded == null) {
        return new Candidate(
            text, null, Fault.form("its percent-encoded characters are not UTF-8"));
      }
      if (decoded.equals(text)) {
        break;
      }
      text = decoded;
    }
    text = trim(text);
    int slash = text.indexOf('/') + 1;
    text = text.substring(0, suffixEnd(text, slash, text.length()));
    return Candidate.of(lower ? lower(text) : text);
  }

  private static String pmid(String asFound) {
    String text = lower(compact(afterBar(asFound)));
    int host = addressStart(text, 0);
    for (String name :
        new String[] {
          "pubmed.ncbi.nlm.nih.gov/",
          "www.ncbi.nlm.nih.gov/pubmed/",
          "ncbi.nlm.nih.gov/pubmed/",
          "www.ncbi.nlm.nih.gov/m/pubmed/",
          "europepmc.org/article/med/",
          "europepmc.org/abstract/med/",
          "www.europepmc.org/article/med/"
        }) {
      if (startsWith(text, host, name)) {
        return firstSegment(text.substring(host + name.length()));
      }
    }
    if (startsWith(text, host, "pesquisa.bvsalud.org/")) {
      text = lastSegment(text);
    }
    text = without(text, "info:pmid/", "medline", "pubmed", "pmid", "id", "mdl-", ":", "=", "#");
    return text.substring(0, suffixEnd(text, 0, text.length()));
  }

  private static Candidate pmcid(String asFound) {
    String text = upper(compact(asFound));
    int host = addressStart(text, 0);
    boolean address = false;
    for (String name :
        new String[] {
          "PMC.NCBI.NLM.NIH.GOV/ARTICLES/",
          "WWW.NCBI.NLM.NIH.GOV/PMC/ARTICLES/",
          "NCBI.NLM.NIH.GOV/PMC/ARTICLES/",
          "EUROPEPMC.ORG/ARTICLES/",
          "EUROPEPMC.ORG/ARTICLE/PMC/"
        }) {
      if (text.startsWith(name, host)) {
        text = firstSegment(text.substring(host + name.length()));
        address = true;
        break;
      }
    }
    text = without(text, "PMCID", ":", "=");
    text = text.substring(0, suffixEnd(text, 0, text.length()));
    if (address && !text.isEmpty() && isDigit(text.charAt(0))) {
      text = "PMC" + text;
    }
    int dot = text.indexOf('.');
    if (dot > 0 && isNumber(text, dot + 1, text.length(), 4)) {
      return new Candidate(text.substring(0, dot), text.substring(dot + 1), null);
    }
    return Candidate.of(text);
  }

  private static final String[] CHICTR = {
    "CHICTR-@@@-########", "CHICTR-@@@@-########", "CHICTR##########"
  };
  private static final String[] JRCT = {
    "JRCTS#########", "JRCTA#########", "JRCTB#########", "JRCTC#########", "JRCT##########"
  };

  /** Forms of the registries in capitals, as they are looked for in addresses and after names. */
  static String[] registryForms(IdentifierScheme scheme) {
    return switch (scheme) {
      case PROSPERO -> new String[] {"CRD4###########", "CRD4##########"};
      case NCT -> new String[] {"NCT########"};
      case ISRCTN -> new String[] {"ISRCTN########"};
      case EUDRACT -> new String[] {"####-######-##"};
      case CTIS -> new String[] {"####-5#####-##-##"};
      case ACTRN -> new String[] {"ACTRN##############"};
      case CHICTR -> CHICTR;
      case DRKS -> new String[] {"DRKS########"};
      case JRCT -> JRCT;
      case UMIN -> new String[] {"UMIN#########"};
      default -> new String[0];
    };
  }

  private static String[] registryNames(IdentifierScheme scheme) {
    return switch (scheme) {
      case PROSPERO -> new String[] {"PROSPERO", "ID", "REGISTRATIONNUMBER"};
      case NCT ->
          new String[] {"CLINICALTRIALS.GOV", "CLINICALTRIALSGOV", "IDENTIFIER", "ID", "NUMBER"};
      case ISRCTN -> new String[] {"ISRCTNREGISTRY", "ISRCTN/", "ISRCTN:"};
      case EUDRACT -> new String[] {"EUDRACT", "EUCTR", "NUMBER", "NO."};
      case CTIS -> new String[] {"CTIS", "EUCT", "NUMBER"};
      case ACTRN -> new String[] {"ANZCTR", "ACTRN/", "ACTRN:"};
      case CHICTR -> new String[] {"CHICTR/", "CHICTR:"};
      case DRKS -> new String[] {"DRKS/", "DRKS:"};
      case JRCT -> new String[] {"JPRN-", "JRCT/", "JRCT:"};
      case UMIN -> new String[] {"JPRN-", "UMIN-CTR", "UMIN/", "UMIN:"};
      default -> new String[0];
    };
  }

  private static Candidate registry(IdentifierScheme scheme, String asFound) {
    String text = upper(hyphens(compact(asFound)));
    String[] forms = registryForms(scheme);
    int host = addressStart(text, 0);
    if (host > 0 || text.startsWith("WWW.")) {
      for (int i = Math.max(host, 1); i < text.length(); i++) {
        if (!isUpperOrDigit(text.charAt(i - 1))) {
          for (String form : forms) {
            if (matches(text, i, form) && endsAt(text, i + form.length())) {
              return Candidate.of(registryCase(scheme, text.substring(i, i + form.length())));
            }
          }
        }
      }
      boolean bareRecord = scheme == IdentifierScheme.PROSPERO && text.contains("RECORDID=");
      return new Candidate(
          text,
          null,
          Fault.form(
              bareRecord
                  ? "its address gives the record without the year of the registration number"
                  : "its address holds no number of the registry's form"));
    }
    text = withoutAll(text, registryNames(scheme));
    if (scheme == IdentifierScheme.PROSPERO) {
      // "PROSPERO 2022 CRD42022362099" is how the register asks to be cited.
      if (matches(text, 0, "####CRD")) {
        text = text.substring(4);
      }
      if (isNumber(text, 0, text.length(), 12)) {
        text = "CRD" + text;
      } else if (text.startsWith("CRD-") || text.startsWith("CRD:")) {
        text = "CRD" + text.substring(4);
      }
    } else if (scheme == IdentifierScheme.EUDRACT
        && text.length() == 17
        && matches(text, 0, "####-######-##-@@")) {
      text = text.substring(0, 14);
    }
    text = text.substring(0, suffixEnd(text, 0, text.length()));
    String form = forms[forms.length - 1];
    int letters = form.indexOf('#');
    if (letters > 2 && matches(form.substring(0, letters) + text, 0, form)) {
      text = form.substring(0, letters) + text;
    }
    return Candidate.of(registryCase(scheme, text));
  }

  private static boolean endsAt(String text, int at) {
    return at == text.length() || !isUpperOrDigit(text.charAt(at));
  }

  private static String registryCase(IdentifierScheme scheme, String upper) {
    if (scheme == IdentifierScheme.CHICTR && upper.startsWith("CHICTR")) {
      return "ChiCTR" + upper.substring(6);
    }
    if (scheme == IdentifierScheme.JRCT && upper.startsWith("JRCT")) {
      return "jRCT" + lower(upper.substring(4));
    }
    return upper;
  }

  private static String eprints(String asFound) {
    String text = trim(asFound);
    if (startsWith(text, 0, "oai:")) {
      int colon = text.indexOf(':', 4);
      return colon < 0 ? text : lower(text.substring(4, colon)) + '/' + text.substring(colon + 1);
    }
    int host = addressStart(text, 0);
    int slash = text.indexOf('/', host);
    if (slash < 0) {
      return text;
    }
    int number = slash + 1;
    if (startsWith(text, slash, "/id/eprint/")) {
      number = slash + 11;
    }
    int end = text.length();
    if (end > number && text.charAt(end - 1) == '/') {
      end--;
    }
    return lower(text.substring(host, slash)) + '/' + text.substring(number, end);
  }

  private static String europePmc(String asFound) {
    String text = upper(compact(asFound));
    int host = addressStart(text, 0);
    for (String name :
        new String[] {
          "EUROPEPMC.ORG/ARTICLE/",
          "EUROPEPMC.ORG/ABSTRACT/",
          "WWW.EUROPEPMC.ORG/ARTICLE/",
          "WWW.EUROPEPMC.ORG/ABSTRACT/"
        }) {
      if (text.startsWith(name, host)) {
        text = text.substring(host + name.length());
        int query = firstOf(text, "?#", 0);
        text = text.substring(0, query);
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
      }
    }
    if (text.startsWith("EUROPEPMC.ORG/ARTICLES/PMC", host)) {
      return "PMC/" + firstSegment(text.substring(host + 23));
    }
    text = without(text, "EUROPEPMC", ":");
    return text.length() > 4 && text.charAt(3) == ':'
        ? text.substring(0, 3) + '/' + text.substring(4)
        : text;
  }

  private static Candidate arxiv(String asFound) {
    String text = compact(asFound);
    int host = addressStart(text, 0);
    for (String name :
        new String[] {
          "arxiv.org/abs/", "arxiv.org/pdf/", "www.arxiv.org/abs/", "www.arxiv.org/pdf/"
        }) {
      if (startsWith(text, host, name)) {
        text = text.substring(host + name.length());
        text = text.substring(0, firstOf(text, "?#", 0));
        if (lower(text).endsWith(".pdf")) {
          text = text.substring(0, text.length() - 4);
        }
        break;
      }
    }
    text = without(text, "arxiv", ":");
    String version = null;
    int v = Math.max(text.lastIndexOf('v'), text.lastIndexOf('V'));
    if (v > 0 && isDigit(text.charAt(v - 1)) && isNumber(text, v + 1, text.length(), 3)) {
      version = text.substring(v + 1);
      text = text.substring(0, v);
    }
    int slash = text.indexOf('/');
    if (slash > 0) {
      int dot = text.indexOf('.');
      int archive = dot > 0 && dot < slash ? dot : slash;
      text =
          lower(text.substring(0, archive))
              + upper(text.substring(archive, slash))
              + text.substring(slash);
    }
    return new Candidate(text, version, null);
  }

  private static Candidate handle(String asFound) {
    String text = trim(asFound);
    int host = addressStart(text, 0);
    boolean address = false;
    if (startsWith(text, host, "hdl.handle.net/")) {
      text = text.substring(host + 15);
      address = true;
    } else if (startsWith(text, 0, "info:hdl/")) {
      text = text.substring(9);
    } else {
      text = trim(without(text, "hdl:", "handle:"));
    }
    return suffixed(text, address, false);
  }

  private static String wos(String asFound) {
    String text = upper(compact(asFound));
    int marker = text.lastIndexOf("WOS:");
    if (addressStart(text, 0) > 0 && marker > 0) {
      return firstSegment(text.substring(marker + 4));
    }
    return without(text, "UT", "WOS:", "ISI:", "=");
  }

  private static String issn(String asFound) {
    String text = upper(hyphens(compact(asFound)));
    int host = addressStart(text, 0);
    if (host > 0) {
      text = lastSegment(text);
    }
    text =
        without(
            text, "URN:ISSN:", "ISSN-L", "EISSN", "PISSN", "E-ISSN", "P-ISSN", "ISSN", ":", "=");
    return text.length() == 8 ? text.substring(0, 4) + '-' + text.substring(4) : text;
  }

  private static Candidate isbn(String asFound) {
    String text =
        without(
            upper(hyphens(compact(asFound))),
            "URN:ISBN:",
            "ISBN-13:",
            "ISBN-10:",
            "ISBN13:",
            "ISBN10:",
            "ISBN",
            ":",
            "=");
    String digits = text.replace("-", "");
    if (digits.length() == 10 && allDigits(digits, 0, 9) && isDigitOrX(digits.charAt(9))) {
      Fault fault = checked(digits.charAt(9), Checksums.mod11(digits, 0, 9));
      String longer = "978" + digits.substring(0, 9);
      return new Candidate(longer + Checksums.ean13(longer, 0), null, fault);
    }
    return Candidate.of(digits);
  }

  private static String sixteen(String asFound, String name) {
    String text = lower(hyphens(compact(asFound)));
    int host = addressStart(text, 0);
    text = host > 0 || text.contains("/") ? lastSegment(text) : text;
    return upper(without(text, name, "id:", "id", ":", "=").replace("-", ""));
  }

  private static String dashed(String text) {
    return text.length() == 16
        ? text.substring(0, 4)
            + '-'
            + text.substring(4, 8)
            + '-'
            + text.substring(8, 12)
            + '-'
            + text.substring(12)
        : text;
  }

  private static String fundref(String asFound) {
    String text = compact(asFound);
    int prefix = text.indexOf("10.13039/");
    return prefix < 0 ? without(text, "fundref", ":") : firstSegment(text.substring(prefix + 9));
  }

  private static String mesh(String asFound) {
    String text = upper(compact(asFound));
    int host = addressStart(text, 0);
    if (text.startsWith("ID.NLM.NIH.GOV/MESH/", host)) {
      text = text.substring(host + 20);
      return text.endsWith(".HTML") ? text.substring(0, text.length() - 5) : text;
    }
    int ui = text.indexOf("UI=");
    if (host > 0 && ui > 0) {
      return text.substring(ui + 3, firstOf(text, "&#", ui));
    }
    text = without(text, "MESH", ":", "=");
    int slash = text.indexOf('/');
    return slash > 0 && text.startsWith("Q", slash + 1)
        ? text.substring(0, slash) + text.substring(slash + 1)
        : text;
  }

  // ---- small things ----

  /** The index after {@code http://} or {@code https://}, or the given one if there is neither. */
  static int addressStart(String text, int at) {
    if (startsWith(text, at, "http://")) {
      return at + 7;
    }
    return startsWith(text, at, "https://") ? at + 8 : at;
  }

  static boolean startsWith(String text, int at, String small) {
    return text.regionMatches(true, at, small, 0, small.length());
  }

  /** The text without any of those words at its beginning, whatever their case and number. */
  private static String without(String text, String... words) {
    int at = 0;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (String word : words) {
        // A word that is all there is would leave nothing to show.
        if (text.length() > at + word.length() && startsWith(text, at, word)) {
          at += word.length();
          moved = true;
        }
      }
    }
    return text.substring(at);
  }

  private static String withoutAll(String text, String[] names) {
    String rest = text;
    while (true) {
      String shorter = without(rest, names);
      int at = 0;
      while (at + 1 < shorter.length() && "/:=#.,(".indexOf(shorter.charAt(at)) >= 0) {
        at++;
      }
      shorter = shorter.substring(at);
      if (shorter.length() == rest.length()) {
        return rest;
      }
      rest = shorter;
    }
  }

  private static String afterBar(String text) {
    return text.substring(text.lastIndexOf('|') + 1);
  }

  private static String firstSegment(String text) {
    return text.substring(0, firstOf(text, "/?#", 0));
  }

  private static String lastSegment(String text) {
    String path = text.substring(0, firstOf(text, "?#", 0));
    int end = path.endsWith("/") ? path.length() - 1 : path.length();
    return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
  }

  private static int firstOf(String text, String any, int from) {
    for (int i = from; i < text.length(); i++) {
      if (any.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  /** Without white space and invisible characters at either end. */
  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isGap(text.charAt(from))) {
      from++;
    }
    while (to > from && isGap(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Without any white space and invisible characters. */
  static String compact(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isGap(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.length() == text.length() ? text : kept.toString();
  }

  /** Typographic hyphens, dashes and minus signs as plain hyphens. */
  private static String hyphens(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212') {
        plain.setCharAt(i, '-');
      }
    }
    return plain.toString();
  }

  /** White space of any kind, and the invisible characters that stick to copied text. */
  static boolean isGap(char c) {
    return c <= ' '
        || c == '\u007F'
        || c == '\u00AD'
        || (c >= '\u0080' && c <= '\u00A0')
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200F')
        || (c >= '\u2028' && c <= '\u202F')
        || (c >= '\u205F' && c <= '\u206F')
        || c == '\u3000'
        || c == '\uFEFF';
  }

  private static boolean isGraphic(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      // Which characters are unassigned depends on the JDK; which are none does not.
      default -> (point & 0xFFFE) != 0xFFFE && (point < 0xFDD0 || point > 0xFDEF);
    };
  }

  /** ASCII letters only: DOIs are insensitive to the case of these and no others. */
  static String lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUpper(text.charAt(i))) {
        StringBuilder lower = new StringBuilder(text);
        for (int j = i; j < lower.length(); j++) {
          if (isUpper(lower.charAt(j))) {
            lower.setCharAt(j, (char) (lower.charAt(j) + ' '));
          }
        }
        return lower.toString();
      }
    }
    return text;
  }

  private static String upper(String text) {
    StringBuilder upper = new StringBuilder(text);
    for (int i = 0; i < upper.length(); i++) {
      if (isLower(upper.charAt(i))) {
        upper.setCharAt(i, (char) (upper.charAt(i) - ' '));
      }
    }
    return upper.toString();
  }

  /** Decodes once; null if the octets are not UTF-8. A % without two digits stays as it is. */
  private static @Nullable String percentDecoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      if (!isEscape(text, i)) {
        decoded.append(text.charAt(i++));
        continue;
      }
      ByteBuffer octets = ByteBuffer.allocate((text.length() - i) / 3);
      while (isEscape(text, i)) {
        octets.put(
            (byte)
                (Character.digit(text.charAt(i + 1), 16) * 16
                    + Character.digit(text.charAt(i + 2), 16)));
        i += 3;
      }
      try {
        decoded.append(StandardCharsets.UTF_8.newDecoder().decode(octets.flip()));
      } catch (CharacterCodingException e) {
        return null;
      }
    }
    return decoded.toString();
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && text.charAt(at) == '%'
        && isHex(text.charAt(at + 1))
        && isHex(text.charAt(at + 2));
  }

  private static boolean isHex(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  /** Up to so many digits, the first of them not 0. */
  static boolean isNumber(String text, int from, int to, int longest) {
    return to > from
        && to - from <= longest
        && text.charAt(from) != '0'
        && allDigits(text, from, to);
  }

  static boolean allDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return to > from;
  }

  private static boolean isUpperOrDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isUpperOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return to > from;
  }

  private static boolean isUpperOrDigit(char c) {
    return isUpper(c) || isDigit(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDigitOrX(char c) {
    return isDigit(c) || c == 'X';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }
}
