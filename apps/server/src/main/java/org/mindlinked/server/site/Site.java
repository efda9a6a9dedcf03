package org.mindlinked.server.site;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mindlinked.pages.site.Links;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.server.find.Studies;

/** The pages of a store, by path. */
public final class Site {
  private final EvidenceStore store;
  private final Links links;
  private final Studies studies;
  private final Duration time;

  private Site(EvidenceStore store, Studies studies, Links links, Duration time) {
    this.store = requireNonNull(store, "store");
    this.studies = requireNonNull(studies, "studies");
    this.links = requireNonNull(links, "links");
    this.time = requireNonNull(time, "time");
  }

  /**
   * The pages of that store.
   *
   * @param studies the index of the store
   * @param time how long a page may ask the store
   */
  public static Map<String, Page> pages(
      EvidenceStore store, Studies studies, Links links, Duration time) {
    return new Site(store, studies, links, time).pages();
  }

  private Map<String, Page> pages() {
    Map<String, Page> pages = new LinkedHashMap<>();
    pages.put(Links.ASSETS + "*", new AssetPage());
    for (String suffix : List.of("", ".svg", ".csv")) {
      pages.put(Links.MAP + suffix, indexed(new MapPages(links, suffix)));
    }
    pages.put(Links.QUERY, new QueryPages(store, links, time));
    pages.put("", indexed(new FrontPage(store, links)));
    pages.put(Links.SEARCH, indexed(new SearchPage(store, links)));
    pages.put(SearchCsv.PATH, indexed(new SearchCsv(links)));
    return pages;
  }

  /** A page that needs the index of studies. */
  private Page indexed(IndexedPage page) {
    return new PreparedPage(studies, links, page);
  }
}
