package org.mindlinked.pages.concept;

/**
 * Something that a page of the vocabulary leads to.
 *
 * @param label what the link says
 * @param href the address; empty where there is none to follow
 * @param outside whether it leaves this site
 */
record Ref(String label, String href, boolean outside) {
  static Ref outside(String label, String iri) {
    boolean web = iri.startsWith("https://") || iri.startsWith("http://");
    return new Ref(label, web ? iri : "", true);
  }
}
