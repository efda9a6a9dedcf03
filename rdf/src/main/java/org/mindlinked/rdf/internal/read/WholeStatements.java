package org.mindlinked.rdf.internal.read;

import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.TokenType;
import org.apache.jena.riot.tokens.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of Turtle or TriG, which refuses an end before the full stop of a statement, as a file
 * has that was cut. The parser lets it pass after the last triple, and after {@code @prefix} and
 * {@code @base} everywhere. In the middle of a file what it lets pass is none of our concern.
 */
final class WholeStatements implements Tokenizer {
  private final Tokenizer tokens;
  private final SyntaxFaults faults;

  /** Where the statement begins that is not over yet. */
  private @Nullable Token begin;

  /** How many tokens of a directive without a full stop, as in SPARQL, are to come. */
  private int toCome;

  WholeStatements(Tokenizer tokens, SyntaxFaults faults) {
    this.tokens = tokens;
    this.faults = faults;
  }

  @Override
  public boolean hasNext() {
    boolean more = tokens.hasNext();
    if (!more && begin != null) {
      throw faults.failure(
          "it ends before the full stop of the "
              + (begin.getType() == TokenType.DIRECTIVE ? "directive" : "statement")
              + " that begins here",
          begin.getLine(),
          begin.getColumn(),
          null);
    }
    return more;
  }

  @Override
  public Token next() {
    Token token = tokens.next();
    TokenType type = token.getType();
    if (type == TokenType.DOT || type == TokenType.RBRACE) {
      begin = null;
      toCome = 0;
    } else if (begin == null) {
      begin = token;
      toCome = type == TokenType.KEYWORD ? length(token.getImage()) : 0;
    } else if (toCome > 0 && --toCome == 0) {
      begin = null;
    }
    return token;
  }

  /** How many tokens follow the first one of a directive without a full stop, or 0. */
  private static int length(String keyword) {
    return keyword.equalsIgnoreCase("PREFIX")
        ? 2
        : keyword.equalsIgnoreCase("BASE") || keyword.equalsIgnoreCase("VERSION") ? 1 : 0;
  }

  @Override
  public Token peek() {
    return tokens.peek();
  }

  @Override
  public boolean eof() {
    return !hasNext();
  }

  @Override
  public long getLine() {
    return tokens.getLine();
  }

  @Override
  public long getColumn() {
    return tokens.getColumn();
  }

  @Override
  public void close() {
    tokens.close();
  }
}
