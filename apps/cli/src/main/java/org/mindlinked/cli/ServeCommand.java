package org.mindlinked.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers questions over HTTP. Loads nothing of the server before it is called. */
@Command(
    name = "serve",
    description = {
      "Answer SPARQL over HTTP about a store, or about inputs that are read into memory.",
      "Nothing can be changed through it. It listens for this machine alone unless --host says",
      "otherwise, and runs until it is stopped."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files to read into memory in place of a store.")
  private List<String> inputs = List.of();

  @Option(names = "--store", paramLabel = "DIR", description = "The folder of the store.")
  private @Nullable Path store;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "The format of the inputs; without it, name and content tell.")
  private @Nullable String from;

  @Option(names = "--lenient", description = "Leave out records that cannot be accepted.")
  private boolean lenient;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "localhost",
      description =
          "Listen on that name or address; 0.0.0.0 is all there are. Default: ${DEFAULT-VALUE}.")
  private String host = "localhost";

  @Option(
      names = "--port",
      defaultValue = "3330",
      description = "Listen on that port; 0 takes any that is free. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description =
          "Answer those who ask for the server by that name as well, such as example.org or"
              + " example.org:8080. May be given again.")
  private List<String> allowedHosts = List.of();

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description =
          "Let scripts of that web site read answers, such as https://example.org; * for all. May"
              + " be given again.")
  private List<String> allowedOrigins = List.of();

  @Option(
      names = "--public-base",
      paramLabel = "URL",
      description =
          "The address under which the world knows the server, with a slash at its end, such as"
              + " https://example.org/: IRIs that start with it are answered by their own path.")
  private @Nullable URI publicBase;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "End queries that take longer. Default: ${DEFAULT-VALUE}.")
  private int timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Cut answers after so many rows or triples. Default: ${DEFAULT-VALUE}.")
  private int rows;

  @Option(
      names = "--max-queries",
      paramLabel = "N",
      description =
          "Run so many queries at once; four times as many may wait. Default: twice the"
              + " processors, 4 at least.")
  private @Nullable Integer queries;

  @Option(names = "--no-access-log", description = "Print no line for each request.")
  private boolean quiet;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.isEmpty() == (store == null)) {
      throw new WrongUseException("name a store with --store, or files to read, one of both");
    }
    if (timeout < 1 || rows < 1 || (queries != null && queries < 1)) {
      throw new WrongUseException("--timeout, --max-rows and --max-queries start at 1");
    }
    return new Serving(console, this).run();
  }

  Optional<Path> store() {
    return Optional.ofNullable(store);
  }

  InputOptions inputs() {
    return InputOptions.of(inputs, from);
  }

  Run.Manner manner() {
    return lenient ? Run.Manner.LENIENT : Run.Manner.STRICT;
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  List<String> allowedHosts() {
    return allowedHosts;
  }

  List<String> allowedOrigins() {
    return allowedOrigins;
  }

  Optional<URI> publicBase() {
    return Optional.ofNullable(publicBase);
  }

  int timeout() {
    return timeout;
  }

  int rows() {
    return rows;
  }

  Optional<Integer> queries() {
    return Optional.ofNullable(queries);
  }

  boolean quiet() {
    return quiet;
  }
}
