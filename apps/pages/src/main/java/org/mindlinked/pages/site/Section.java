package org.mindlinked.pages.site;

/** The parts of the site that every page leads to. */
public enum Section {
  /** What is here. */
  FRONT("Start", "/"),
  /** Studies by words and facets. */
  SEARCH("Studies", Links.SEARCH),
  /** Where evidence is, and where none. */
  MAP("Map", Links.MAP),
  /** Questions in SPARQL. */
  QUERY("Queries", Links.QUERY),
  /** A page that belongs to none of them. */
  NONE("", "");

  private final String label;
  private final String path;

  Section(String label, String path) {
    this.label = label;
    this.path = path;
  }

  /** What the link says. */
  public String label() {
    return label;
  }

  /** Where it leads. */
  public String path() {
    return path;
  }
}
