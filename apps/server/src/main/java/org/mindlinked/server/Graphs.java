package org.mindlinked.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;

/** Sends a small graph in the syntax that the client likes best. */
final class Graphs {
  private Graphs() {}

  static void send(Graph graph, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    MediaType type = ConNeg.chooseContentType(request, DEF.rdfOffer, DEF.acceptTurtle);
    Lang lang = type == null ? null : RDFLanguages.contentTypeToLang(type.getContentTypeStr());
    response.setHeader("Vary", "Accept");
    response.setCharacterEncoding("utf-8");
    if (lang == null || !RDFLanguages.isTriples(lang)) {
      response.setContentType("text/turtle");
      RDFWriter.source(graph).lang(Lang.TURTLE).output(response.getOutputStream());
      return;
    }
    response.setContentType(lang.getContentType().getContentTypeStr());
    RDFWriter.source(graph).lang(lang).output(response.getOutputStream());
  }
}
