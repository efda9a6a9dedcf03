package org.mindlinked.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;

/** The floor: reads every token of a file, with its text, and does nothing with it. */
public final class TokensOnly {
  private TokensOnly() {}

  /** Prints how many characters of text the file of the first argument holds. */
  public static void main(String[] arguments) throws IOException {
    long characters = 0;
    try (JsonParser parser = new JsonFactory().createParser(Path.of(arguments[0]).toFile())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          characters += parser.getTextLength();
        }
      }
    }
    System.out.println(characters);
  }
}
