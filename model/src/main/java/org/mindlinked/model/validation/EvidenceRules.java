package org.mindlinked.model.validation;

import static org.mindlinked.model.diagnostic.Severity.ERROR;
import static org.mindlinked.model.diagnostic.Severity.WARNING;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.mindlinked.model.Note;
import org.mindlinked.model.Quote;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.structure.ModelTypes;

/** What notes and quotations may not say. */
final class EvidenceRules {
  private EvidenceRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.forEach(
            ModelTypes.NOTE,
            RuleCodes.NOTE_NOWHERE,
            ERROR,
            "A note is about a property that the record can have.",
            EvidenceRules::noteNowhere),
        Rule.forEach(
            ModelTypes.QUOTE,
            RuleCodes.QUOTE_NOWHERE,
            ERROR,
            "A quotation supports a property that its node has.",
            EvidenceRules::quoteNowhere),
        Rule.forEach(
            ModelTypes.QUOTE,
            RuleCodes.QUOTE_WITHOUT_PLACE,
            WARNING,
            "A quotation tells where in the source it stands, or its words.",
            EvidenceRules::quoteWithoutPlace),
        Rule.forEach(
            ModelTypes.QUOTE,
            RuleCodes.QUOTE_DIGEST,
            ERROR,
            "The digest of a quotation is that of its words.",
            EvidenceRules::quoteDigest));
  }

  private static void noteNowhere(Note note, NodePath path, Problems problems) {
    String field = note.field().orElse(null);
    if (field != null && !Pointers.leads(path.owner(), field)) {
      problems.report(
          "/field",
          Shown.of(field) + " leads to nothing that the record can have",
          "write the names of properties, and for lists the position from 0, for example"
              + " /funding/0/asFound");
    }
  }

  private static void quoteNowhere(Quote quote, NodePath path, Problems problems) {
    String field = quote.field().orElse(null);
    Object node = path.parentOrNull();
    if (field != null && node != null && !Pointers.leads(node, field)) {
      problems.report(
          "/field",
          Shown.of(field) + " leads to nothing inside the node that the quotation supports",
          "start at the node that holds the evidence, for example /value for a count");
    }
  }

  private static void quoteWithoutPlace(Quote quote, NodePath path, Problems problems) {
    if (quote.start().isEmpty() && quote.exact().isEmpty()) {
      problems.report(
          "",
          "the quotation has neither start and end nor exact, so nobody can find it in the source",
          "give start and end in code points of the source's text");
    }
  }

  private static void quoteDigest(Quote quote, NodePath path, Problems problems) {
    if (quote.exact().isEmpty() || quote.sha256().isEmpty()) {
      return;
    }
    String digest = sha256(quote.exact().get());
    if (!digest.equals(quote.sha256().get())) {
      problems.report(
          "/sha256",
          "the digest is not that of the words, which is " + digest,
          "take both from the same text, in UTF-8, without changing white space");
    }
  }

  private static String sha256(String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
