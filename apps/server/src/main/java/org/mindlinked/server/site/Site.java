package org.mindlinked.server.site;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mindlinked.pages.site.Links;
import org.mindlinked.rdf.store.EvidenceStore;

/** The pages of a store, by path. */
public final class Site {
  private final EvidenceStore store;
  private final Links links;

  private Site(EvidenceStore store, Links links) {
    this.store = requireNonNull(store, "store");
    this.links = requireNonNull(links, "links");
  }

  /** The pages of that store. */
  public static Map<String, Page> pages(EvidenceStore store, Links links) {
    return new Site(store, links).pages();
  }

  private Map<String, Page> pages() {
    Map<String, Page> pages = new LinkedHashMap<>();
    pages.put(Links.ASSETS + "*", new AssetPage());
    return pages;
  }
}
