package org.mindlinked.rdf.internal.read;

import java.io.InputStream;
import java.util.Set;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangRIOT;
import org.apache.jena.riot.lang.LangTriG;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.CDTAwareParserProfile;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.mindlinked.model.stream.ReadOptions;

/** Runs Jena's parsers. They never resolve against the place where the program runs. */
final class Parsing {
  /** Syntaxes that have no relative IRIs. */
  private static final Set<Lang> ABSOLUTE =
      Set.of(Lang.NTRIPLES, Lang.NQUADS, Lang.RDFTHRIFT, Lang.RDFPROTO);

  private Parsing() {}

  /** Gives all triples and quads of a source to a stream, in this thread. */
  static void parse(
      InputStream in, Lang lang, ReadOptions options, SyntaxFaults faults, StreamRDF into) {
    CheckedInput checked = CheckedInput.of(in, lang, options);
    if (lang.equals(Lang.TURTLE) || lang.equals(Lang.TRIG)) {
      Tokenizer tokens = TokenizerText.create().source(checked).errorHandler(faults).build();
      Tokenizer whole = new WholeStatements(tokens, faults);
      ParserProfile profile = profile(options, faults);
      LangRIOT parser =
          lang.equals(Lang.TURTLE)
              ? new LangTurtle(whole, profile, into)
              : new LangTriG(whole, profile, into);
      parser.parse();
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

  private static ParserProfile profile(ReadOptions options, SyntaxFaults faults) {
    return new CDTAwareParserProfile(
        RiotLib.factoryRDF(),
        faults,
        resolver(options),
        PrefixMapFactory.create(),
        RIOT.getContext(),
        false,
        false);
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
