package org.mindlinked.houserules.vocabulary;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindlinked.model.CodeList;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;

/** The page as it grows, with links between the terms on it. */
final class LinkedPage extends Html {
  /** The mark of a relation that was not read in the other vocabulary's own source. */
  static final String SECONDARY = "<abbr title=\"seen in a secondary copy only\">†</abbr>";

  private static final Pattern TERM = Pattern.compile("\\b([a-z]+):([A-Za-z][A-Za-z0-9-]*)");

  private final Set<String> anchors = new TreeSet<>();

  /**
   * An empty page that will have all concepts and these terms.
   *
   * @param own local names of own classes and properties
   * @param outside terms of others
   */
  LinkedPage(Set<String> own, Set<String> outside) {
    own.forEach(name -> anchors.add("mlk:" + name));
    anchors.addAll(outside);
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      anchors.add("mlk:scheme-" + scheme.name());
      scheme.terms().forEach(term -> anchors.add("mlk:" + term.name().orElseThrow()));
    }
    for (CodeList<?> list : ConceptSchemes.codeLists()) {
      anchors.add("mlk:scheme-" + list.name());
      list.values().forEach(value -> anchors.add(TermUses.shortened(value.iri().toString())));
    }
  }

  /** Opens a part of the page; the caller closes it. */
  void section(String id, String title, String words) {
    raw("<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">").words(title);
    raw("</h2>\n").element("p", words).raw("\n");
  }

  /** Closes a part of the page. */
  void end() {
    raw("</section>\n");
  }

  /** Adds a line to a list of facts. */
  void fact(String name, Runnable value) {
    element("dt", name).raw("<dd>");
    value.run();
    raw("</dd>\n");
  }

  /** Adds terms with commas between them. */
  void terms(Collection<String> terms) {
    String separator = "";
    for (String term : terms) {
      raw(separator);
      term(term);
      separator = ", ";
    }
  }

  /** Adds a term, as a link if it stands on this page. */
  void term(String term) {
    if (anchors.contains(term)) {
      link("#" + anchor(term), term);
    } else {
      element("code", term);
    }
  }

  /** Words in which terms that stand on this page are links. */
  String linked(String words) {
    Html html = new Html();
    Matcher term = TERM.matcher(words);
    int from = 0;
    while (term.find()) {
      if (anchors.contains(term.group())) {
        html.words(words.substring(from, term.start()));
        html.link("#" + anchor(term.group()), term.group());
        from = term.end();
      }
    }
    return html.words(words.substring(from)).toString();
  }

  /** The link of a heading to itself. */
  static String selfLink(String name) {
    return "<a class=\"anchor\" href=\"#" + name + "\" aria-label=\"Link to " + name + "\">#</a>";
  }

  /** The anchor of a term: its local name, or for a term of others an own anchor of the page. */
  static String anchor(String term) {
    return term.startsWith("mlk:") ? local(term) : "_" + term.replace(':', '-');
  }

  /** What follows the prefix. */
  static String local(String term) {
    return term.substring(term.indexOf(':') + 1);
  }
}
