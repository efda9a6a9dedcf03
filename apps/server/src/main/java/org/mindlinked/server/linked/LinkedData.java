package org.mindlinked.server.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.model.Iri;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.pages.site.Links;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.server.find.Studies;
import org.mindlinked.server.site.Page;

/**
 * Answers for every IRI of a store: those under the public base by their own path, all others by
 * {@code /record?iri=}; without the end of a path in the form that the client likes best, with one
 * in that form. Safe for all threads.
 */
public final class LinkedData {
  private static final String PARAMETER = "iri";

  private final Answers answers;
  private final Links links;

  private LinkedData(Answers answers, Links links) {
    this.answers = answers;
    this.links = links;
  }

  /**
   * Its pages, by servlet path.
   *
   * @param store what is asked
   * @param studies the index of the store
   * @param links where pages are
   */
  public static Map<String, Page> pages(EvidenceStore store, Studies studies, Links links) {
    ConceptUses uses = new ConceptUses(studies, links);
    LinkedData data = new LinkedData(new Answers(store, links, uses), links);
    Map<String, Page> pages = new LinkedHashMap<>();
    pages.put(Links.RECORD, (request, response) -> data.named(Optional.empty(), request, response));
    for (Form form : Form.ALL) {
      pages.put(
          Links.RECORD + form.suffix(),
          (request, response) -> data.named(Optional.of(form), request, response));
    }
    if (links.publicBase().isPresent()) {
      // Whatever else has no page of its own.
      pages.put("/*", data::atPath);
    }
    return pages;
  }

  /** For the IRI that the parameter gives. */
  private void named(Optional<Form> form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] given = request.getParameterValues(PARAMETER);
    if (given == null || given.length != 1) {
      answers.refuse(
          request,
          response,
          400,
          Diagnostic.error(
                  LinkedCodes.NO_IRI,
                  "the parameter iri is there "
                      + (given == null ? 0 : given.length)
                      + " times, once was expected")
              .hint("ask for /record?iri= and the IRI, with ? & # and % in it percent-encoded"));
      return;
    }
    // A plus is a blank in a form, and an IRI holds none.
    String text = given[0].replace(' ', '+');
    Optional<Iri> iri = Iri.parse(text);
    if (iri.isEmpty()) {
      answers.refuse(
          request,
          response,
          400,
          Diagnostic.error(LinkedCodes.NO_IRI, Shown.of(given[0]) + " is not an absolute IRI")
              .hint("give a whole IRI such as https://example.org/study/1"));
      return;
    }
    Optional<Answers.Found> found = answers.find(List.of(iri.get()));
    if (found.isPresent()) {
      answers.send(found.get(), form, request, response);
    } else {
      answers.unknown(text, request, response);
    }
  }

  /** For the IRI that the path is, under the public base. */
  private void atPath(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String base = links.publicBase().orElseThrow();
    String path = request.getRequestURI().substring(1);
    Optional<Answers.Found> found = answers.find(candidates(base, path));
    Optional<Form> form = Optional.empty();
    if (found.isEmpty()) {
      form = Form.atEndOf(path);
      if (form.isPresent()) {
        String whole = path.substring(0, path.length() - form.get().suffix().length());
        found = answers.find(candidates(base, whole));
      }
    }
    if (found.isPresent()) {
      answers.send(found.get(), form, request, response);
    } else {
      answers.unknown(base + path, request, response);
    }
  }

  /** The IRIs that a client may mean by a path: as it is, or with less percent-encoded. */
  private static List<Iri> candidates(String base, String path) {
    List<Iri> candidates = new ArrayList<>();
    for (PathEncoding encoding : PathEncoding.values()) {
      Iri.parse(base + encoding.decode(path))
          .filter(iri -> !candidates.contains(iri))
          .ifPresent(candidates::add);
    }
    return candidates;
  }
}
