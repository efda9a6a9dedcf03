package org.mindlinked.rdf.internal.read;

import java.io.InputStream;
import java.util.Set;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.lang.LangNQuads;
import org.apache.jena.riot.lang.LangNTriples;
import org.apache.jena.riot.lang.LangRIOT;
import org.apache.jena.riot.lang.LangTriG;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.mindlinked.model.stream.ReadOptions;

/** Runs Jena's parsers. They never resolve against the place where the program runs. */
final class Parsing {
  private static final Set<Lang> TEXT = Set.of(Lang.NTRIPLES, Lang.NQUADS, Lang.TURTLE, Lang.TRIG);

  /** Syntaxes that have no relative IRIs. */
  private static final Set<Lang> ABSOLUTE = Set.of(Lang.RDFTHRIFT, Lang.RDFPROTO);

  private static final IRIxResolver AS_THEY_ARE =
      IRIxResolver.create().noBase().resolve(false).allowRelative(true).build();

  private Parsing() {}

  /** Gives all triples and quads of a source to a stream, in this thread. */
  static void parse(
      InputStream in, Lang lang, ReadOptions options, SyntaxFaults faults, StreamRDF into) {
    CheckedInput checked = CheckedInput.of(in, lang, options);
    if (TEXT.contains(lang)) {
      ofText(checked, lang, options, faults, into).parse();
      return;
    }
    RDFParserBuilder builder =
        RDFParser.create()
            .source(checked)
            .forceLang(lang)
            .checking(false) // values are checked when they are bound, with better words
            .errorHandler(faults);
    if (ABSOLUTE.contains(lang)) {
      builder.resolveURIs(false); // each IRI would be taken apart for nothing
    } else if (options.base().isPresent()) {
      builder.base(options.base().get().toString());
    } else {
      builder.resolver(resolver(options));
    }
    builder.parse(into);
  }

  private static LangRIOT ofText(
      CheckedInput in, Lang lang, ReadOptions options, SyntaxFaults faults, StreamRDF into) {
    Tokenizer tokens = TokenizerText.create().source(in).errorHandler(faults).build();
    if (lang.equals(Lang.NTRIPLES)) {
      return new LangNTriples(tokens, new TermMaker(faults, AS_THEY_ARE), into);
    }
    if (lang.equals(Lang.NQUADS)) {
      return new LangNQuads(tokens, new TermMaker(faults, AS_THEY_ARE), into);
    }
    Tokenizer whole = new WholeStatements(tokens, faults);
    TermMaker terms = new TermMaker(faults, resolver(options));
    return lang.equals(Lang.TURTLE)
        ? new LangTurtle(whole, terms, into)
        : new LangTriG(whole, terms, into);
  }

  private static IRIxResolver resolver(ReadOptions options) {
    return options
        .base()
        .map(base -> IRIxResolver.create().base(base.toString()))
        .orElseGet(() -> IRIxResolver.create().noBase())
        .resolve(true)
        .allowRelative(false)
        .build();
  }
}
