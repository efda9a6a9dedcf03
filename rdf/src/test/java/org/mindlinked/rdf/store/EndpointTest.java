package org.mindlinked.rdf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.rdf.RdfCodes;
import org.mindlinked.testkit.RandomRecords;
import org.mindlinked.testkit.SampleCatalogue;

/** Records sent to a real Fuseki, in its good and its bad hours. */
class EndpointTest {
  private static final DatasetGraph DATA = DatasetGraphFactory.createTxnMem();
  private static final Moods MOODS = new Moods();
  private static FusekiServer server;

  private final List<Diagnostic> problems = new ArrayList<>();

  /** Answers otherwise than Fuseki would. */
  private static final class Moods implements Filter {
    final AtomicInteger busy = new AtomicInteger();
    final AtomicInteger requests = new AtomicInteger();
    volatile int mostBytes = Integer.MAX_VALUE;
    volatile String authorization = "";

    private boolean passes(HttpServletRequest asked) {
      return busy.get() == 0
          && asked.getContentLength() <= mostBytes
          && (authorization.isEmpty() || authorization.equals(asked.getHeader("Authorization")));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      requests.incrementAndGet();
      HttpServletRequest asked = (HttpServletRequest) request;
      HttpServletResponse answer = (HttpServletResponse) response;
      if (!passes(asked)) {
        // an answer before the end of the request may be lost when the connection is cut
        asked.getInputStream().transferTo(OutputStream.nullOutputStream());
      }
      if (busy.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        answer.setHeader("Retry-After", "0");
        answer.setStatus(503);
      } else if (asked.getContentLength() > mostBytes) {
        answer.setStatus(413);
      } else if (!authorization.isEmpty()
          && !authorization.equals(asked.getHeader("Authorization"))) {
        answer.setStatus(401);
      } else {
        chain.doFilter(request, response);
      }
    }
  }

  @BeforeAll
  static void start() {
    server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .fusekiModules(FusekiModules.empty())
            .add("/ds", DATA)
            .addFilter("/*", MOODS)
            .start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @BeforeEach
  void in_a_good_mood_and_empty() {
    Txn.executeWrite(DATA, DATA::clear);
    MOODS.busy.set(0);
    MOODS.requests.set(0);
    MOODS.mostBytes = Integer.MAX_VALUE;
    MOODS.authorization = "";
  }

  private SparqlEndpoint endpoint() {
    return SparqlEndpoint.at(URI.create("http://localhost:" + server.getPort() + "/ds/update"))
        .attempts(3, Duration.ZERO)
        .problems(problems::add);
  }

  private static EndpointReport send(
      SparqlEndpoint endpoint, List<? extends EvidenceRecord> records) throws IOException {
    EndpointSink sink = endpoint.open();
    try (sink) {
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
    }
    return sink.report();
  }

  private static Set<Quad> there() {
    return Txn.calculateRead(
        DATA, () -> DATA.stream().collect(HashSet::new, Set::add, Set::addAll));
  }

  private static Set<Quad> expected(List<? extends EvidenceRecord> records) {
    Set<Quad> quads = new HashSet<>();
    records.forEach(record -> quads.addAll(RecordQuads.of(record, null).quads()));
    return quads;
  }

  @Test
  void sends_every_kind_of_record_and_text() throws IOException {
    List<EvidenceRecord> records = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (long seed = 0; seed < 40; seed++) {
      EvidenceRecord record = new RandomRecords(seed).record();
      if (ids.add(record.recordId().toString())) {
        records.add(record);
      }
    }
    EndpointReport report = send(endpoint().batches(15), records);
    assertThat(report.records()).isEqualTo(records.size());
    assertThat(report.requests()).isGreaterThanOrEqualTo(records.size() / 15);
    assertThat(there()).isEqualTo(expected(records));
  }

  @Test
  void replaces_a_record_wholly_with_its_header_and_the_vocabulary_beside_it() throws IOException {
    Study large = (Study) SampleCatalogue.record(1);
    Study small = Study.builder().id(large.id()).title("Smaller now").build();
    send(endpoint(), List.of(large, SampleCatalogue.record(2)));
    send(endpoint(), List.of(small));
    assertThat(there()).isEqualTo(expected(List.of(small, SampleCatalogue.record(2))));

    try (EndpointSink sink = endpoint().withVocabulary().open()) {
      sink.header(SampleCatalogue.ofSize(0).header());
      sink.write(small);
    }
    assertThat(there())
        .hasSizeGreaterThan(5000)
        .anyMatch(quad -> quad.getObject().equals(Names.CATALOGUE))
        .anyMatch(quad -> quad.getPredicate().equals(Names.IN_CATALOGUE));
  }

  @Test
  void asks_again_when_the_endpoint_is_busy_and_says_so() throws IOException {
    MOODS.busy.set(2);
    EndpointReport report = send(endpoint(), StoreContract.sample(3));
    assertThat(report).isEqualTo(new EndpointReport(3, 1, 2));
    assertThat(problems).extracting(Diagnostic::code).containsOnly(RdfCodes.ENDPOINT_BUSY);
    assertThat(there()).isEqualTo(expected(StoreContract.sample(3)));
  }

  @Test
  void gives_up_when_the_endpoint_stays_busy_and_says_what_it_did_not_take() throws IOException {
    EndpointSink sink = endpoint().batches(2).open();
    sink.write(SampleCatalogue.record(0));
    sink.write(SampleCatalogue.record(1));
    sink.write(SampleCatalogue.record(2)); // sends the first two
    MOODS.busy.set(100);
    assertThatThrownBy(sink::close)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(RdfCodes.ENDPOINT_BUSY)
        .hasMessageContaining("503, 3 times; it did not take the records 3 to 3");
    assertThat(sink.report()).isEqualTo(new EndpointReport(2, 1, 2));
    assertThat(there()).isEqualTo(expected(StoreContract.sample(2)));
  }

  @Test
  void does_not_ask_again_without_the_right_password() throws IOException {
    MOODS.authorization = "Basic Y3VyYXRvcjpzZXNhbWU=";
    assertThatThrownBy(() -> send(endpoint(), StoreContract.sample(1)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(RdfCodes.ENDPOINT_REFUSED)
        .hasMessageContaining("401");
    assertThat(MOODS.requests).hasValue(1);
    send(endpoint().user("curator", "sesame"), StoreContract.sample(1));
    assertThat(there()).isEqualTo(expected(StoreContract.sample(1)));
  }

  @Test
  void sends_less_at_once_to_an_endpoint_that_finds_it_too_large() throws IOException {
    MOODS.mostBytes = 120_000;
    send(endpoint(), StoreContract.sample(8));
    assertThat(there()).isEqualTo(expected(StoreContract.sample(8)));
    MOODS.mostBytes = 1000;
    assertThatThrownBy(() -> send(endpoint(), StoreContract.sample(2)))
        .hasMessageContaining(RdfCodes.ENDPOINT_REFUSED)
        .hasMessageContaining("413");
  }

  @Test
  void says_that_an_endpoint_is_away() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    SparqlEndpoint away = SparqlEndpoint.at(URI.create("http://localhost:" + free + "/ds"));
    assertThatThrownBy(() -> send(away.attempts(2, Duration.ZERO), StoreContract.sample(1)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(RdfCodes.ENDPOINT_AWAY)
        .hasMessageContaining("2 times");
  }

  @Test
  void an_address_without_updates_is_told_from_one_that_is_away() {
    SparqlEndpoint wrong =
        SparqlEndpoint.at(URI.create("http://localhost:" + server.getPort() + "/none/update"));
    assertThatThrownBy(() -> send(wrong, StoreContract.sample(1)))
        .hasMessageContaining(RdfCodes.ENDPOINT_REFUSED)
        .hasMessageContaining("404");
  }

  @Test
  void refuses_addresses_that_cannot_be() {
    for (String wrong : List.of("ftp://example.org/", "ds/update", "http://me:secret@host/ds")) {
      assertThatThrownBy(() -> SparqlEndpoint.at(URI.create(wrong)))
          .isInstanceOf(IllegalArgumentException.class)
          .message()
          .doesNotContain("secret");
    }
  }
}
