package org.mindlinked.pages.study;

import java.util.List;
import java.util.Map;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Text;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.pages.Templates;
import org.mindlinked.pages.site.DataBlock;
import org.mindlinked.pages.site.Links;

/**
 * The page of a publication that is a record of its own. Each inner node has its fragment as {@code
 * id}, such as {@code contribution-2}. Safe for all threads.
 */
public final class PublicationPage {
  private PublicationPage() {}

  /**
   * The HTML of the page.
   *
   * @param publication the record; it has an IRI
   * @param links where things are on the server
   * @param structuredData the same for search engines, as JSON-LD; empty for none
   * @throws IllegalStateException if the publication has no IRI
   */
  public static String html(Publication publication, Links links, String structuredData) {
    Viewer viewer = Viewer.of(links, ModelTypes.PUBLICATION, publication);
    String iri = publication.recordId().toString();
    PageView page =
        new PageView(
            publication.title().or(publication::summary).map(Text::any).orElse(iri),
            publication.title().isPresent() ? "Publication" : "Publication without a title",
            publication
                .title()
                .or(publication::summary)
                .map(viewer.pieces()::words)
                .orElse(List.of()),
            iri,
            Nutshell.of(publication, viewer),
            Sections.PUBLICATION.of(viewer, publication.findings()),
            viewer.places(),
            new Gaps(
                NotStated.in(publication),
                viewer.items(List.of("notes")),
                Gaps.problems(ModelTypes.PUBLICATION, publication)),
            Citation.of(publication),
            viewer.pieces().forms(iri),
            new DataBlock(structuredData));
    return Templates.fill("study/page", Map.of("page", page, "links", links));
  }
}
