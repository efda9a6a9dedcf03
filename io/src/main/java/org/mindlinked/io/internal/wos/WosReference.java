package org.mindlinked.io.internal.wos;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.CitedReference;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Text;

/** Cited references as one line each: {@code Hill A, 2001, J NIGHTS, V1, P2, DOI 10.1000/x}. */
final class WosReference {
  private static final Pattern DOIS = Pattern.compile(",\\s*DOI\\s+(\\[[^\\]]*\\]|.+)$");

  private WosReference() {}

  /** Tells a draft of a reference; the line is kept whole. */
  static void tell(PublicationDraft draft, String line) {
    CitedReference.Builder reference = CitedReference.builder().text(Text.of(line));
    Matcher matcher = DOIS.matcher(line);
    if (matcher.find()) {
      for (String part : matcher.group(1).replaceAll("[\\[\\]]", "").split(",\\s+", -1)) {
        String number = part.startsWith("DOI ") ? part.substring(4) : part;
        Identifier.parse(IdentifierScheme.DOI, number.strip())
            .identifier()
            .ifPresent(reference::addIdentifiers);
      }
    }
    draft.publication().addReferences(reference.build());
  }
}
