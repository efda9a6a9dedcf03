package org.mindlinked.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.pages.site.Links;
import org.mindlinked.testkit.AnyValue;

/**
 * Whatever is asked for is answered, or refused with a reason; no request makes the server fail.
 */
class AnyIriProperties {
  private static final String BASE = "https://example.org/evidence/";

  static final RunningServer server =
      RunningServer.ofNothing().with(ServerOptions.DEFAULT.withPublicBase(URI.create(BASE)));

  private static final Client client = server.client();

  @BeforeContainer
  static void start() throws IOException {
    server.start();
  }

  @AfterContainer
  static void stop() throws IOException {
    server.stop();
  }

  @Provide
  Arbitrary<Iri> records() {
    Arbitrary<Iri> any = AnyValue.iri().filter(iri -> iri.fragment().isEmpty());
    Arbitrary<Iri> ours =
        any.map(iri -> Iri.parse(BASE + iri.toString().replaceFirst("^[^/]*/*[^/]*/", "")))
            .filter(Optional::isPresent)
            .map(Optional::get);
    return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(2, ours));
  }

  @Provide
  Arbitrary<String> texts() {
    return AnyValue.string();
  }

  @Property(tries = 25)
  void a_record_of_any_iri_is_found_by_parameter_and_where_links_lead(
      @ForAll("records") Iri iri, @ForAll("texts") String title) throws IOException {
    try (RecordSink sink = server.store().writer().source("any").open()) {
      sink.write(Study.builder().id(iri).title(Text.of(title.isBlank() ? "x" : title)).build());
    }
    Links links = Links.under(BASE);
    String byLink = URI.create(links.to(iri.toString(), ".nt")).toASCIIString();
    HttpResponse<String> lines = client.get("/record.nt?iri=" + Client.encode(iri.toString()));
    assertThat(lines.statusCode()).as(lines.body()).isEqualTo(200);
    assertThat(lines.body()).startsWith("<" + iri + "> ");
    assertThat(client.get(byLink).body()).as(byLink).isEqualTo(lines.body());
    HttpResponse<String> page =
        client.get(URI.create(links.to(iri.toString())).toASCIIString(), "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("</html>");
    assertThat(page.body().split("<script", -1)).hasSize(2);
  }

  @Property(tries = 60)
  void no_text_in_place_of_an_iri_makes_it_fail(@ForAll("texts") String text) throws IOException {
    HttpResponse<String> answer =
        client.get("/record?iri=" + Client.encode(text), "Accept", "text/html");
    assertThat(answer.statusCode()).isIn(200, 303, 400, 404, 414);
    assertThat(answer.body()).doesNotContain("<script");
    assertThat(status("/" + text.replaceAll("[ \\r\\n]", "")))
        .matches("HTTP/1.1 (200|303|308|400|404|405|414|503) .*");
  }

  /** The first line of the answer to a path that is sent as it is. */
  private static String status(String path) throws IOException {
    try (Socket socket = new Socket("localhost", server.uri().getPort())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElse("");
    }
  }
}
