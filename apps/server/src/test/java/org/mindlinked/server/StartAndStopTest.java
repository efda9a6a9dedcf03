package org.mindlinked.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.rdf.store.EvidenceStore;

/** How a server starts, is full, and ends. */
class StartAndStopTest {
  private static final String ENDLESS =
      "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STRLEN(CONCAT(STR(?a),STR(?d),STR(?g))) < 0) }";

  @Test
  void a_port_that_is_taken_is_told_with_a_code() throws Exception {
    try (EvidenceStore store = EvidenceStore.inMemory();
        EvidenceServer first =
            EvidenceServer.start(store, ServerOptions.DEFAULT.withPort(0), line -> {})) {
      ServerOptions same = ServerOptions.DEFAULT.withPort(first.uri().getPort());
      assertThatThrownBy(() -> EvidenceServer.start(store, same, line -> {}))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("ML-SRV-001")
          .hasMessageContaining("in use");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "https://example.org/page", "null", "https://*.org", ""})
  void what_is_no_origin_is_refused(String origin) {
    assertThatThrownBy(() -> ServerOptions.DEFAULT.withAllowedOrigins(Set.of(origin)))
        .hasMessageContaining("ML-SRV-002");
  }

  @Test
  void what_is_no_host_or_port_is_refused() {
    assertThatThrownBy(() -> ServerOptions.DEFAULT.withAllowedHosts(Set.of("http://x/")))
        .hasMessageContaining("ML-SRV-002");
    assertThatThrownBy(() -> ServerOptions.DEFAULT.withPort(70_000))
        .hasMessageContaining("ML-SRV-002");
  }

  @Test
  void a_full_server_says_when_to_come_back_and_a_closing_one_ends_what_runs() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(8);
    EvidenceStore store = Seeds.store();
    EvidenceServer server =
        EvidenceServer.start(
            store,
            ServerOptions.DEFAULT
                .withPort(0)
                .withLimits(
                    ServerLimits.DEFAULT
                        .withTimeout(Duration.ofMillis(800))
                        .withQueries(1)
                        .withPatience(Duration.ofMillis(100))),
            line -> {});
    try (store) {
      Client client = new Client(server::uri);
      List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        asked.add(CompletableFuture.supplyAsync(() -> client.query(ENDLESS), clients));
      }
      List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();
      assertThat(answers)
          .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(503))
          .allSatisfy(answer -> assertThat(answer.headers().firstValue("Retry-After")).isPresent());
      assertThat(answers).filteredOn(answer -> answer.body().startsWith("ML-SRV-020 ")).hasSize(5);
      assertThat(client.get("/health").statusCode()).isEqualTo(200);

      CompletableFuture<HttpResponse<String>> last =
          CompletableFuture.supplyAsync(() -> client.query(ENDLESS), clients);
      while (!client.get("/metrics").body().contains("mindlinked_queries_running 1.0")) {
        Thread.onSpinWait();
      }
      server.close();
      assertThat(last.join().body()).startsWith("ML-SRV-021 ");
    } finally {
      clients.shutdownNow();
    }
  }
}
