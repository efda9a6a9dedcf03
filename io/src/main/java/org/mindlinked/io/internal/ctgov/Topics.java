package org.mindlinked.io.internal.ctgov;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindlinked.io.internal.foreign.MeshHeadings;
import org.mindlinked.io.internal.foreign.StudyDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Condition;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Note;
import org.mindlinked.model.NoteKind;
import org.mindlinked.model.Text;

/** Keywords, and the headings of MeSH that the registry derives; a note says which those are. */
final class Topics {
  /** Descriptors of MeSH have six digits up to about here, later ones nine. */
  private static final int LAST_SHORT_DESCRIPTOR = 66_400;

  /** So have supplementary concepts. */
  private static final int LAST_SHORT_SUPPLEMENT = 589_000;

  private Topics() {}

  static void tell(StudyDraft draft, JsonNode root) {
    for (JsonNode keyword : root.list("protocolSection", "conditionsModule", "keywords")) {
      String word = keyword.text();
      if (word != null) {
        draft.study().addTopics(Concept.labelled(word));
      }
    }
    List<String> derived = new ArrayList<>();
    headings(draft, root.list("derivedSection", "conditionBrowseModule", "meshes"), derived);
    headings(draft, root.list("derivedSection", "interventionBrowseModule", "meshes"), derived);
    if (!derived.isEmpty()) {
      draft
          .study()
          .addNotes(
              Note.builder()
                  .kind(NoteKind.COMMENT)
                  .field("/topics")
                  .text(
                      Text.of(
                          "en",
                          "ClinicalTrials.gov derived these headings of MeSH from the conditions and"
                              + " interventions: "
                              + String.join("; ", derived)
                              + "."))
                  .build());
    }
  }

  private static void headings(StudyDraft draft, List<JsonNode> meshes, List<String> derived) {
    for (JsonNode mesh : meshes) {
      String id = mesh.peekAt("id");
      String term = mesh.peekAt("term");
      Optional<Iri> iri = iri(id, term);
      if (iri.isPresent() && !term.isEmpty()) {
        // Where a condition of ours means the heading, it is that condition.
        draft.study().addTopics(Condition.of(iri.get(), Text.of(term)));
        derived.add(term);
        mesh.take("id");
        mesh.take("term");
      }
      mesh.wholeUnlessAllTaken();
    }
  }

  /** The registry fills up the numbers of all headings to nine digits. */
  private static Optional<Iri> iri(String id, String term) {
    return Identifier.parse(IdentifierScheme.MESH, number(id, term))
        .identifier()
        .flatMap(Identifier::link);
  }

  private static String number(String id, String term) {
    if (!id.matches("[CD]000\\d{6}")) {
      return id;
    }
    String small = id.charAt(0) + id.substring(4);
    boolean known = MeshHeadings.id(term).filter(small::equals).isPresent();
    int last = id.charAt(0) == 'D' ? LAST_SHORT_DESCRIPTOR : LAST_SHORT_SUPPLEMENT;
    return known || Integer.parseInt(id.substring(4)) < last ? small : id;
  }
}
