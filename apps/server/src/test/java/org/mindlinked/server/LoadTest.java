package org.mindlinked.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many at once, large, slow and greedy: what takes minutes to show. */
@Tag("full")
class LoadTest {
  private static final int CLIENTS = 200;
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final List<String> QUERIES =
      List.of(
          "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
          "SELECT (COUNT(?s) AS ?n) { ?s a <https://w3id.org/mindlinked/ns#Study> }",
          "SELECT ?s { ?s a <https://w3id.org/mindlinked/ns#Finding> } ORDER BY ?s",
          "SELECT ?s { ?s <http://jena.apache.org/text#query> 'remote' } ORDER BY ?s",
          "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p ORDER BY ?p");

  @RegisterExtension
  static final RunningServer server =
      RunningServer.ofSeeds()
          .with(
              ServerOptions.DEFAULT.withLimits(
                  ServerLimits.DEFAULT
                      .withTimeout(Duration.ofSeconds(20))
                      .withRows(10_000_000)
                      .withResultBytes(32L << 20)
                      .withQueries(4)
                      .withPatience(Duration.ofSeconds(1))));

  private static final Client client = server.client();

  @Test
  void two_hundred_clients_get_right_answers_or_an_honest_503() throws Exception {
    Map<String, String> right = new ConcurrentHashMap<>();
    QUERIES.forEach(query -> right.put(query, client.query(query, "Accept", "text/csv").body()));
    AtomicLong answered = new AtomicLong();
    AtomicLong busy = new AtomicLong();
    Map<String, String> wrong = new ConcurrentHashMap<>();
    long end = System.nanoTime() + LONG.toNanos();
    CountDownLatch done = new CountDownLatch(CLIENTS);
    for (int i = 0; i < CLIENTS; i++) {
      int first = i;
      new Thread(
              () -> {
                try {
                  for (int n = first; System.nanoTime() - end < 0; n++) {
                    ask(QUERIES.get(n % QUERIES.size()), right, answered, busy, wrong);
                  }
                } finally {
                  done.countDown();
                }
              })
          .start();
    }
    Thread.sleep(LONG.toMillis() / 4);
    long early = usedAfterCollection();
    done.await();
    long late = usedAfterCollection();
    System.out.printf(
        Locale.ROOT,
        "%d clients, %d s: %d answered, %d told to come back; heap %d MB, then %d MB%n",
        CLIENTS,
        LONG.toSeconds(),
        answered.get(),
        busy.get(),
        early >> 20,
        late >> 20);
    assertThat(wrong).isEmpty();
    assertThat(answered.get()).isGreaterThan(CLIENTS);
    assertThat(late).isLessThan(early + (64 << 20));
  }

  private static void ask(
      String query,
      Map<String, String> right,
      AtomicLong answered,
      AtomicLong busy,
      Map<String, String> wrong) {
    HttpResponse<String> answer = client.query(query, "Accept", "text/csv");
    if (answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent()) {
      busy.incrementAndGet();
    } else if (answer.statusCode() == 200 && answer.body().equals(right.get(query))) {
      answered.incrementAndGet();
    } else {
      wrong.put(query, answer.statusCode() + " " + answer.body());
    }
  }

  @Test
  void bodies_of_sixty_megabytes_are_refused_by_many_at_once() {
    byte[] body = new byte[60 << 20];
    List<Integer> statuses =
        IntStream.range(0, 20)
            .parallel()
            .mapToObj(
                i ->
                    client.status(
                        client
                            .request("/sparql", "Content-Type", "application/sparql-query")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body))))
            .toList();
    // The server closes what it does not read: some clients see that before they see why.
    assertThat(statuses).allMatch(status -> status == 413 || status == Client.CLOSED);
    assertThat(client.query("ASK {}").statusCode()).isEqualTo(200);
  }

  /**
   * Each of these alone would fill the heap. A quick machine sends the second, which needs not wait
   * for its end, until the answer is cut.
   */
  @Test
  void queries_that_take_all_memory_are_ended_and_others_go_on() {
    List<String> ends =
        List.of(
                "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY STRUUID()",
                "SELECT DISTINCT ?x { ?a ?b ?c . ?d ?e ?f BIND(STRUUID() AS ?x) }",
                "SELECT ?x (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f BIND(STRUUID() AS ?x) } GROUP BY ?x")
            .parallelStream()
            .map(query -> end(client.query(query)))
            .toList();
    assertThat(ends.get(0)).isIn("ML-SRV-021", "ML-SRV-022");
    assertThat(ends.get(1)).isIn("ML-SRV-021", "ML-SRV-022", "cut");
    assertThat(ends.get(2)).isIn("ML-SRV-021", "ML-SRV-022");
    assertThat(client.query("ASK {}").statusCode()).isEqualTo(200);
  }

  /** How an answer ended, without its many megabytes. */
  private static String end(HttpResponse<String> answer) {
    return answer.statusCode() == 503
        ? answer.body().substring(0, "ML-SRV-000".length())
        : answer.headers().firstValue("Mindlinked-Result-Cut").isPresent() ? "cut" : "whole";
  }

  @Test
  void clients_who_read_slowly_do_not_keep_others_out() throws IOException {
    String request =
        "GET /sparql?query="
            + Client.encode("SELECT * { ?a ?b ?c . ?d ?e ?f }")
            + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/csv\r\n\r\n";
    Socket[] slow = new Socket[4];
    try {
      for (int i = 0; i < slow.length; i++) {
        slow[i] = new Socket();
        slow[i].setReceiveBufferSize(1024);
        slow[i].connect(new InetSocketAddress("localhost", server.uri().getPort()), 1000);
        OutputStream out = slow[i].getOutputStream();
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        out.flush();
      }
      for (Socket socket : slow) {
        InputStream in = socket.getInputStream();
        assertThat(in.read()).isEqualTo('H');
      }
      // All four have their answer and do not take it: their places are free all the same.
      assertThat(client.query("ASK {}").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static long usedAfterCollection() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
