package org.mindlinked.pages.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.model.Study;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.pages.Templates;
import org.mindlinked.pages.site.DataBlock;
import org.mindlinked.pages.site.Links;

/**
 * The page of a study. Each inner node of the record has its fragment as {@code id}, such as {@code
 * finding-3}. Safe for all threads.
 */
public final class StudyPage {
  private StudyPage() {}

  /**
   * The HTML of the page.
   *
   * @param study the record
   * @param links where things are on the server
   * @param structuredData the same for search engines, as JSON-LD; empty for none
   */
  public static String html(Study study, Links links, String structuredData) {
    Viewer viewer = Viewer.of(links, ModelTypes.STUDY, study);
    Optional<StudyName> name = StudyName.of(study);
    String iri = study.id().toString();
    PageView page =
        new PageView(
            StudyName.shown(study),
            name.filter(StudyName::title).isPresent() ? "Study" : "Study without a title",
            name.map(StudyName::text).map(viewer.pieces()::words).orElse(List.of()),
            iri,
            Nutshell.of(study, viewer),
            Sections.STUDY.of(viewer, study.findings()),
            viewer.places(),
            new Gaps(
                NotStated.in(study),
                viewer.items(List.of("notes")),
                Gaps.problems(ModelTypes.STUDY, study)),
            Citation.of(study),
            viewer.pieces().forms(iri),
            new DataBlock(structuredData));
    return Templates.fill("study/page", Map.of("page", page, "links", links));
  }
}
