package org.mindlinked.server.linked;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mindlinked.model.Iri;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.pages.site.Links;
import org.mindlinked.rdf.VocabularyFile;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.server.site.Accept;
import org.mindlinked.server.site.ErrorPage;
import org.mindlinked.server.site.PreparedPage;

/** Answers for an IRI: with a document, or with where it is. Safe for all threads. */
final class Answers {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** Proxies take few kilobytes of headers: those of a longer IRI would be too many. */
  private static final int LONGEST_LINKED = 500;

  private final Things things;
  private final DataDocuments data;
  private final HtmlDocuments pages;
  private final VocabularyPage vocabulary;
  private final ConceptUses uses;
  private final Links links;

  Answers(EvidenceStore store, Links links, ConceptUses uses) {
    this.things = new Things(store);
    this.data = new DataDocuments();
    this.pages = new HtmlDocuments(store, data, links, uses);
    this.vocabulary = VocabularyPage.of(links);
    this.uses = uses;
    this.links = links;
  }

  /** The first of the IRIs behind which something is. */
  Optional<Found> find(List<Iri> candidates) {
    for (Iri iri : candidates) {
      Optional<Thing> thing = things.find(iri);
      if (thing.isPresent()) {
        return Optional.of(new Found(iri, thing.get()));
      }
    }
    return Optional.empty();
  }

  /** What was asked for. */
  record Found(Iri iri, Thing thing) {}

  /**
   * Sends it.
   *
   * @param wanted the form that the path asks for; without, the client's favourite is sent
   */
  void send(
      Found found, Optional<Form> wanted, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (found.thing() instanceof Thing.Within part) {
      redirect(part, wanted, response);
      return;
    }
    if (found.thing() instanceof Thing.Published published) {
      VocabularyFile file = published.file();
      String encoding = file.mediaType().startsWith("text/") ? "; charset=utf-8" : "";
      deliver(
          new Document(file.mediaType() + encoding, DataDocuments.bytes(file)), request, response);
      return;
    }
    Accept accept = Accept.of(request.getHeaders("Accept"));
    if (wanted.isEmpty()) {
      response.addHeader("Vary", "Accept");
    }
    Optional<Form> form = wanted.or(() -> accept.choose(Form.ALL, Form::mediaType));
    if (form.equals(Optional.of(Form.HTML))
        && found.thing() instanceof Thing.Described
        && !uses.isReady()) {
      PreparedPage.sendPreparing(request, response, links);
      return;
    }
    link(found.iri(), form, response);
    if (form.isEmpty()) {
      refuse(
          request,
          response,
          406,
          Diagnostic.error(LinkedCodes.NO_FORM, "there is no form of this that the client takes")
              .hint("there are " + Form.inWords()));
      return;
    }
    if (isLinked(found.iri())) {
      response.setHeader(
          "Content-Location", ascii(links.toItself(found.iri().toString(), form.get().suffix())));
    }
    deliver(document(found.thing(), form.get(), response), request, response);
  }

  private Document document(Thing thing, Form form, HttpServletResponse response)
      throws IOException {
    if (thing instanceof Thing.Recorded recorded) {
      return new Document(
          form.contentType(),
          form == Form.HTML ? pages.of(recorded.record()) : data.of(recorded.record(), form));
    }
    Thing.Described described = (Thing.Described) thing;
    if (form != Form.HTML) {
      return new Document(form.contentType(), data.of(described, form));
    }
    if (described.iri().toString().equals(Things.ONTOLOGY)) {
      response.setHeader("Content-Security-Policy", vocabulary.policy());
      return new Document(form.contentType(), vocabulary.bytes());
    }
    return new Document(form.contentType(), pages.of(described));
  }

  private void redirect(Thing.Within part, Optional<Form> wanted, HttpServletResponse response) {
    String document = links.to(part.whole().toString(), wanted.map(Form::suffix).orElse(""));
    String fragment = part.fragment().isEmpty() ? "" : "#" + part.fragment();
    response.setStatus(303);
    response.setHeader("Location", ascii(document + fragment));
    response.setContentLength(0);
  }

  /** Says where the other forms are, and what the document is about. */
  private void link(Iri iri, Optional<Form> sent, HttpServletResponse response) {
    if (!isLinked(iri)) {
      return;
    }
    for (Form form : Form.ALL) {
      if (sent.isEmpty() || form != sent.get()) {
        String to = absolute(links.toItself(iri.toString(), form.suffix()));
        response.addHeader(
            "Link", "<" + to + ">; rel=\"alternate\"; type=\"" + form.mediaType() + "\"");
      }
    }
    response.addHeader(
        "Link", "<" + absolute(links.toItself(iri.toString(), "")) + ">; rel=\"canonical\"");
    response.addHeader("Link", "<" + ascii(iri.toString()) + ">; rel=\"describes\"");
  }

  private static boolean isLinked(Iri iri) {
    return iri.toString().length() <= LONGEST_LINKED;
  }

  /** With the name under which the world knows the server, if it has one. */
  private String absolute(String path) {
    return ascii(links.absolute(path));
  }

  private static void deliver(
      Document document, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("ETag", document.entityTag());
    // Kept by clients, and asked for again: the store may have been changed.
    response.setHeader("Cache-Control", "no-cache");
    String known = String.join(",", Collections.list(request.getHeaders("If-None-Match")));
    if (!known.isEmpty() && document.isAmong(known)) {
      response.setStatus(304);
      return;
    }
    response.setContentType(document.contentType());
    response.setContentLength(document.length());
    document.writeTo(response.getOutputStream());
  }

  /** Says that nothing is behind an IRI. */
  void unknown(String iri, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    refuse(
        request,
        response,
        404,
        Diagnostic.error(LinkedCodes.UNKNOWN_IRI, "nothing is known here of " + Shown.of(iri))
            .hint("an IRI must be written exactly as in the data"));
  }

  void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, Diagnostic problem)
      throws IOException {
    ErrorPage.send(request, response, status, problem, links);
  }

  /** With all characters that a header cannot have percent-encoded. */
  static String ascii(String iri) {
    if (US_ASCII.newEncoder().canEncode(iri)) {
      return iri;
    }
    StringBuilder encoded = new StringBuilder(iri.length() + 16);
    for (byte each : iri.getBytes(UTF_8)) {
      if (each >= 0) {
        encoded.append((char) each);
      } else {
        encoded.append('%').append(HEX.toHexDigits(each));
      }
    }
    return encoded.toString();
  }
}
