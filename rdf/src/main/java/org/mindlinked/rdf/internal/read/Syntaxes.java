package org.mindlinked.rdf.internal.read;

import java.io.InputStream;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.mindlinked.model.stream.ReadOptions;

/** The syntaxes of RDF by the names of our formats. */
public final class Syntaxes {
  private static final Map<String, Lang> BY_NAME =
      Map.of(
          "turtle", Lang.TURTLE,
          "trig", Lang.TRIG,
          "ntriples", Lang.NTRIPLES,
          "nquads", Lang.NQUADS,
          "rdfxml", Lang.RDFXML,
          "rdf-thrift", Lang.RDFTHRIFT);

  private Syntaxes() {}

  /** Whether a format is RDF. */
  public static boolean isRdf(String formatName) {
    return BY_NAME.containsKey(formatName);
  }

  /**
   * The syntax of a format.
   *
   * @throws IllegalArgumentException if it is none of RDF
   */
  public static Lang of(String formatName) {
    Lang lang = BY_NAME.get(formatName);
    if (lang == null) {
      throw new IllegalArgumentException(formatName + " is no format of RDF");
    }
    return lang;
  }

  /**
   * Gives all triples and quads of a source to a stream, in this thread.
   *
   * @throws org.mindlinked.model.diagnostic.UnreadableCatalogueException if it is not well-formed
   *     or cannot be read
   */
  public static void parse(InputStream in, Lang lang, ReadOptions options, StreamRDF into) {
    SyntaxFaults faults = new SyntaxFaults(options.sourceName(), options.problems());
    try {
      if (lang.equals(Lang.JSONLD) || lang.equals(Lang.JSONLD11)) {
        JsonLdDocument.parse(in, options, faults, into);
      } else {
        Parsing.parse(in, lang, options, faults, into);
      }
    } catch (RuntimeException e) {
      throw TripleFeed.refusal(e, faults, options);
    } catch (StackOverflowError e) {
      throw faults.failure("structures are nested too deeply", 0, 0, e);
    }
  }
}
