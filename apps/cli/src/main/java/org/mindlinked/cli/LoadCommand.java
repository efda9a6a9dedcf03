package org.mindlinked.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.rdf.store.SparqlEndpoint;
import org.mindlinked.rdf.store.StoreException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Loads records into a store. */
@Command(
    name = "load",
    description = {
      "Read records, check them and put them into a store or a SPARQL endpoint.",
      "The store is made if it is not there.",
      "A record that is there already is replaced wholly, or left alone if it is the same; so a",
      "load that was cut off is resumed by running it again.",
      "Strict: the first record that cannot be accepted stops the run; those before it stay."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LoadCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private InputOptions input = new InputOptions();

  @ArgGroup(multiplicity = "1")
  private Place place = new Place();

  /** Where the records go: one of the two. */
  private static final class Place {
    @Option(names = "--store", paramLabel = "DIR", description = "The folder of the store.")
    private @Nullable Path store;

    @Option(
        names = "--endpoint",
        paramLabel = "URL",
        description =
            "Instead of a store: the address that takes SPARQL 1.1 updates, such as"
                + " http://localhost:3030/ds/update. It is asked again while it is away or busy.")
    private @Nullable URI endpoint;
  }

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description =
          "With --endpoint: the user; the password stands in the variable MINDLINKED_PASSWORD.")
  private @Nullable String user;

  @Option(
      names = "--vocabulary",
      description = "With --endpoint: send the ontology and the concept schemes too.")
  private boolean vocabulary;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description =
          "What the store calls the inputs, all together; without it each is a source that is called"
              + " as it is named here.")
  private @Nullable String source;

  @Option(
      names = "--replace-source",
      description =
          "Then drop the records that earlier loads of the same source gave and this one does not,"
              + " unless another source gave them too; not if any record was refused.")
  private boolean replaceSource;

  @Option(
      names = "--batch",
      paramLabel = "N",
      description =
          "Records in one transaction, or request to an endpoint; without it in a store more and"
              + " more, from 5000 on: small ones cost disk.")
  private int batch;

  @Mixin private LenientOptions lenient = new LenientOptions();

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (batch < 0) {
      throw new WrongUseException("--batch takes a number of records, at least 1");
    }
    Run run = lenient.run(console, input);
    return place.endpoint == null
        ? load(run, Objects.requireNonNull(place.store))
        : send(run, place.endpoint);
  }

  private int load(Run run, Path folder) throws IOException {
    if (user != null || vocabulary) {
      throw new WrongUseException("--user and --vocabulary go with --endpoint");
    }
    try (EvidenceStore opened = EvidenceStore.open(folder)) {
      StoreLoading loading =
          new StoreLoading(opened, Optional.ofNullable(source), batch, replaceSource);
      return run.execute(
          reader -> {
            int code;
            try (loading) {
              code = reader.read(loading);
              loading.ended(code);
            }
            run.wrote(loading.inWords(folder, code));
            return code;
          });
    }
  }

  private int send(Run run, URI address) throws IOException {
    if (source != null || replaceSource) {
      throw new WrongUseException(
          "--source and --replace-source go with --store: an endpoint does not know its sources");
    }
    SparqlEndpoint endpoint = endpoint(address, run);
    return run.execute(
        reader -> {
          EndpointLoading loading = new EndpointLoading(endpoint.open());
          int code;
          try (loading) {
            code = reader.read(loading);
          } catch (StoreException refused) {
            run.outcome(loading.inWords(endpoint.toString()));
            throw refused;
          }
          run.wrote(loading.inWords(endpoint.toString()));
          return code;
        });
  }

  private SparqlEndpoint endpoint(URI address, Run run) {
    SparqlEndpoint endpoint;
    try {
      endpoint = SparqlEndpoint.at(address);
    } catch (IllegalArgumentException wrong) {
      throw new WrongUseException("--endpoint: " + wrong.getMessage());
    }
    if (user != null) {
      String password = System.getenv("MINDLINKED_PASSWORD");
      if (password == null) {
        throw new WrongUseException(
            "--user needs the password in the variable MINDLINKED_PASSWORD");
      }
      endpoint = endpoint.user(user, password);
    }
    endpoint = batch > 0 ? endpoint.batches(batch) : endpoint;
    endpoint = vocabulary ? endpoint.withVocabulary() : endpoint;
    return endpoint.problems(run.tally()::problem);
  }
}
