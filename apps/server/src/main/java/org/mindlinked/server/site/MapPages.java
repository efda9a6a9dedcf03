package org.mindlinked.server.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.pages.map.Heading;
import org.mindlinked.pages.map.MapLinks;
import org.mindlinked.pages.map.MapPage;
import org.mindlinked.pages.site.Links;
import org.mindlinked.server.find.Facet;
import org.mindlinked.server.find.StudyIndex;

/** The map of what studies there are: as a page, as a drawing, as numbers. */
final class MapPages implements IndexedPage {
  /** A drawing that is looked at on its own brings its style along. */
  private static final String DRAWING_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private static final List<MapPage.Choice> CHOICES =
      Arrays.stream(Facet.values())
          .map(facet -> new MapPage.Choice(facet.parameter(), facet.label()))
          .toList();

  private final Links links;
  private final String suffix;

  /**
   * The map in one form.
   *
   * @param suffix {@code .svg}, {@code .csv}, or nothing for the page
   */
  MapPages(Links links, String suffix) {
    this.links = links;
    this.suffix = suffix;
  }

  @Override
  public void answer(StudyIndex index, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Diagnostic> problem =
        Stream.of(
                problem("rows", request.getParameter("rows")),
                problem("columns", request.getParameter("columns")))
            .flatMap(Optional::stream)
            .findFirst();
    Facet rows = facet(request.getParameter("rows"), Facet.SETTING);
    Facet columns =
        facet(request.getParameter("columns"), rows == Facet.ROLE ? Facet.SETTING : Facet.ROLE);
    if (problem.isEmpty() && rows == columns) {
      problem = Optional.of(same(rows));
      columns = rows == Facet.ROLE ? Facet.SETTING : Facet.ROLE;
    }
    if (problem.isPresent()) {
      response.setStatus(400);
    }
    MapPage page =
        new MapPage(
            CHOICES,
            rows.parameter(),
            columns.parameter(),
            new IndexMap(index, rows, columns),
            problem.map(Diagnostic::toString));
    send(page, to(rows, columns), response);
  }

  private void send(MapPage page, MapLinks to, HttpServletResponse response) throws IOException {
    StringWriter text = new StringWriter();
    if (page.problem().isPresent() || suffix.isEmpty()) {
      Html.send(response, page.html(links, to));
      return;
    }
    if (suffix.equals(".svg")) {
      response.setContentType("image/svg+xml; charset=utf-8");
      response.setHeader("Content-Security-Policy", DRAWING_POLICY);
      page.writeSvg(text);
    } else {
      response.setContentType("text/csv; charset=utf-8");
      response.setHeader("Content-Disposition", "attachment; filename=\"map.csv\"");
      page.writeCsv(text);
    }
    response.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private MapLinks to(Facet rows, Facet columns) {
    return new MapLinks() {
      @Override
      public Optional<String> ofCell(Heading row, Heading column, String anchor) {
        Map<String, List<String>> wanted = new TreeMap<>();
        wanted.put(rows.parameter(), List.of(row.key()));
        wanted.put(columns.parameter(), List.of(column.key()));
        return Optional.of(links.search(wanted));
      }

      @Override
      public Optional<String> ofYear(int year) {
        List<String> only = List.of(Integer.toString(year));
        return Optional.of(links.search(new TreeMap<>(Map.of("since", only, "until", only))));
      }
    };
  }

  private static Facet facet(@Nullable String given, Facet otherwise) {
    return Optional.ofNullable(given).flatMap(Facet::ofParameter).orElse(otherwise);
  }

  private static Optional<Diagnostic> problem(String name, @Nullable String given) {
    return given == null || Facet.ofParameter(given).isPresent()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(SiteCodes.AXES, "a map has no " + name + " by " + Shown.of(given))
                .hint(
                    "there are "
                        + Arrays.stream(Facet.values())
                            .map(Facet::parameter)
                            .collect(Collectors.joining(", "))));
  }

  private static Diagnostic same(Facet facet) {
    return Diagnostic.error(
            SiteCodes.AXES, "the rows and the columns are both by " + Shown.of(facet.parameter()))
        .hint("choose two different ones");
  }
}
