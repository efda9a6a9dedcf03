package org.mindlinked.pages.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Finding;

/** The parts of a page and the fields that stand in each, in the order in which people read. */
final class Sections {
  private static final Part MAKERS =
      part(
          "makers",
          "Who made it",
          "contributors",
          "contributorsComplete",
          "organisations",
          "funding");
  private static final Part INVOLVEMENT =
      part("involvement", "Involvement of people with lived experience", "involvement");
  private static final Part FINDINGS = part("findings", "Findings", "findings", "findingsComplete");
  private static final Part SOURCES = part("sources", "Sources", "sources");

  static final Sections STUDY =
      new Sections(
          part("summary", "Summary", "summary", "aims", "topics", "conditions"),
          part("findings", "Findings", "findings", "findingsComplete", "limitations"),
          part("people", "Who took part", "populations"),
          part("settings", "Settings and places", "settings"),
          part(
              "methods",
              "Methods",
              "designs",
              "frameworks",
              "period",
              "status",
              "phases",
              "interventions",
              "comparators",
              "outcomes",
              "dataCollections",
              "analyses",
              "review"),
          INVOLVEMENT,
          part("appraisals", "Appraisals", "appraisals"),
          part("publications", "Publications and registrations", "reports", "registrations"),
          MAKERS,
          SOURCES,
          part("record", "This record", "id", "shortName", "identifiers", "malformedIdentifiers"));

  static final Sections PUBLICATION =
      new Sections(
          part(
              "summary",
              "Summary",
              "summary",
              "abstract",
              "abstractComplete",
              "authorKeywords",
              "indexerKeywords",
              "repositoryKeywords",
              "keywords",
              "subjects"),
          FINDINGS,
          INVOLVEMENT,
          part("methods", "Methods", "designs", "frameworks"),
          part(
              "publications",
              "Publication",
              "publicationType",
              "container",
              "volume",
              "issue",
              "pageStart",
              "pageEnd",
              "articleNumber",
              "pageCount",
              "issued",
              "languages",
              "license",
              "rights",
              "access",
              "files",
              "relations",
              "registrations"),
          MAKERS,
          part("references", "References", "references", "referencesTotal"),
          SOURCES,
          part("record", "This record", "id", "identifiers", "malformedIdentifiers"));

  /** More findings of a kind than these are folded away. */
  private static final int SHOWN = 40;

  /**
   * A part of the page.
   *
   * @param name the end of its anchor
   * @param title its heading
   * @param fields the fields that stand in it
   */
  record Part(String name, String title, List<String> fields) {}

  private final List<Part> parts;

  private Sections(Part... parts) {
    this.parts = List.of(parts);
  }

  private static Part part(String name, String title, String... fields) {
    return new Part(name, title, List.of(fields));
  }

  List<Part> parts() {
    return parts;
  }

  List<PageView.SectionView> of(Viewer viewer, List<Finding> findings) {
    List<PageView.SectionView> views = new ArrayList<>();
    for (Part part : parts) {
      boolean grouped = part.fields().contains("findings");
      List<String> fields =
          part.fields().stream().filter(name -> !name.equals("findings")).toList();
      PageView.SectionView view =
          new PageView.SectionView(
              "section-" + part.name(),
              part.title(),
              viewer.items(fields),
              grouped ? groups(viewer, findings) : List.of(),
              part.fields().size() == 1);
      if (view.said()) {
        views.add(view);
      }
    }
    return views;
  }

  /** Findings by kind, kinds in the order in which the source has them first. */
  private static List<PageView.Group> groups(Viewer viewer, List<Finding> findings) {
    List<NodeView> nodes = viewer.nodes("findings", Set.of("kind"));
    Map<Concept, List<NodeView>> byKind = new LinkedHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      byKind.computeIfAbsent(findings.get(i).kind(), kind -> new ArrayList<>()).add(nodes.get(i));
    }
    List<PageView.Group> groups = new ArrayList<>();
    byKind.forEach(
        (kind, of) ->
            groups.add(new PageView.Group(viewer.pieces().concept(kind), of, of.size() > SHOWN)));
    return groups;
  }
}
