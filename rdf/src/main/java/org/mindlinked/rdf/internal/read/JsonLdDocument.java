package org.mindlinked.rdf.internal.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.lang.LanguageTag;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.rdf.RdfCodes;

/**
 * JSON-LD of any form, read by a processor that holds the document: its size has a limit. A context
 * is never fetched: our own is bundled, every other has to stand in the document. What the
 * processor would drop in silence (relative IRIs, malformed language tags, keys that stand twice)
 * is refused; keys that no context defines say nothing, by the rules of JSON-LD. For one thread.
 */
final class JsonLdDocument {
  private static final Set<String> OUR_CONTEXT =
      Set.of(
          Mindlinked.CONTEXT,
          Mindlinked.CONTEXT.replace("https:", "http:"),
          Mindlinked.CONTEXT.replace("v1", "v" + Mindlinked.SCHEMA_VERSION));

  private static final String BUNDLED = "/org/mindlinked/rdf/vocabulary/context-v1.jsonld";

  /** Of the processor's parser, whose own name for it is in a package that it does not export. */
  private static final String REJECT_DUPLICATE_KEYS = "org.glassfish.json.rejectDuplicateKeys";

  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(REJECT_DUPLICATE_KEYS, true));

  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  private final ReadOptions options;
  private final SyntaxFaults faults;

  private JsonLdDocument(ReadOptions options, SyntaxFaults faults) {
    this.options = options;
    this.faults = faults;
  }

  /**
   * Gives the quads of a document to a stream, which is neither started nor finished.
   *
   * @throws UnreadableCatalogueException if it is too large, not well-formed, or needs a context
   *     that is not bundled
   */
  static void parse(InputStream in, ReadOptions options, SyntaxFaults faults, StreamRDF to) {
    JsonLdDocument document = new JsonLdDocument(options, faults);
    try {
      document.process(document.structure(in), to);
    } catch (JsonParsingException e) {
      throw faults.failure(
          e.getMessage(), e.getLocation().getLineNumber(), e.getLocation().getColumnNumber(), e);
    } catch (JsonLdError e) {
      throw faults.failure(e.getMessage(), 0, 0, e);
    }
  }

  private JsonStructure structure(InputStream in) {
    byte[] bytes = whole(in);
    boolean mark =
        bytes.length > 2
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int start = mark ? 3 : 0;
    try (JsonReader reader = READERS.createReader(text(bytes, start), UTF_8);
        JsonParser tokens = PARSERS.createParser(text(bytes, start), UTF_8)) {
      JsonStructure structure = reader.read();
      while (tokens
          .hasNext()) { // at the end it looks whether anything follows; the reader does not
        tokens.next();
      }
      return structure;
    }
  }

  private static InputStream text(byte[] bytes, int start) {
    return new ByteArrayInputStream(bytes, start, bytes.length - start);
  }

  private byte[] whole(InputStream in) {
    int most = options.limits().documentBytes();
    byte[] bytes;
    try {
      bytes = CheckedInput.of(in, Lang.JSONLD11, options).readNBytes(most);
      if (bytes.length < most || in.read() < 0) {
        return bytes;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw refused(
        Diagnostic.error(
                RdfCodes.GRAPH_LIMIT,
                "the document is larger than "
                    + most
                    + " bytes; JSON-LD of this form has to be held whole, with many times that")
            .hint(
                "cut it into documents of fewer records, or turn it into N-Quads with another"
                    + " program and read that"));
  }

  private UnreadableCatalogueException refused(Diagnostic problem) {
    return new UnreadableCatalogueException(problem.at(SourceLocation.of(options.sourceName())));
  }

  private void process(JsonStructure structure, StreamRDF to) throws JsonLdError {
    JsonLdOptions processing = new JsonLdOptions(this::load);
    processing.setUriValidation(UriValidationPolicy.None); // else what is relative is dropped
    if (options.base().isPresent()) {
      processing.setBase(URI.create(options.base().get().toString()));
    }
    JsonArray expanded = JsonLd.expand(JsonDocument.of(structure)).options(processing).get();
    checkTags(expanded);
    JsonLd.toRdf(JsonDocument.of(expanded)).options(processing).provide(new Quads(to));
  }

  /** The context that is bundled, whatever the network has. */
  private Document load(URI address, DocumentLoaderOptions how) throws JsonLdError {
    if (OUR_CONTEXT.contains(address.toString())) {
      try (InputStream in =
          requireNonNull(JsonLdDocument.class.getResourceAsStream(BUNDLED), BUNDLED)) {
        return JsonDocument.of(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw refused(
        Diagnostic.error(
                RdfCodes.CONTEXT,
                "the document takes its context from "
                    + Shown.of(address.toString())
                    + ", which is not bundled; contexts are never fetched")
            .hint(
                "put the text of that context into the document in place of its address, or expand"
                    + " the document with a JSON-LD processor, and read that"));
  }

  private void checkTags(JsonValue value) {
    if (value instanceof JsonArray array) {
      array.forEach(this::checkTags);
    } else if (value instanceof JsonObject object) {
      if (object.get("@language") instanceof JsonString tag
          && !LanguageTag.isWellFormed(tag.getString())) {
        throw faults.failure(
            "the language tag " + Shown.of(tag.getString()) + " is not well-formed", 0, 0, null);
      }
      object.values().forEach(this::checkTags);
    }
  }

  /** Gives quads of strings on as nodes. */
  private final class Quads implements RdfQuadConsumer {
    private final StreamRDF to;

    Quads(StreamRDF to) {
      this.to = to;
    }

    @Override
    public RdfQuadConsumer quad(
        String subject,
        String predicate,
        String object,
        @Nullable String datatype,
        @Nullable String language,
        @Nullable String direction,
        @Nullable String graph) {
      Node node =
          language != null
              ? NodeFactory.createLiteralLang(object, language)
              : datatype != null
                  ? NodeFactory.createLiteralDT(object, NodeFactory.getType(iri(datatype)))
                  : resource(object);
      to.quad(
          Quad.create(
              graph == null ? Quad.defaultGraphIRI : resource(graph),
              resource(subject),
              resource(predicate),
              node));
      return this;
    }

    private Node resource(String name) {
      return RdfQuadConsumer.isBlank(name)
          ? NodeFactory.createBlankNode(name.substring(2))
          : NodeFactory.createURI(iri(name));
    }

    private String iri(String name) {
      int colon = name.indexOf(':');
      int other = 0;
      while (other < colon && isOfScheme(name.charAt(other), other == 0)) {
        other++;
      }
      if (colon < 1 || other < colon) {
        Diagnostic problem =
            Diagnostic.error(
                    RdfCodes.SYNTAX,
                    "the IRI " + Shown.of(name) + " is relative, and the document has no base")
                .hint("say the base with @base in the context, or when reading (--base)");
        throw refused(problem);
      }
      return name;
    }

    private static boolean isOfScheme(char c, boolean first) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      return letter || (!first && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'));
    }
  }
}
