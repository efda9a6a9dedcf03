package org.mindlinked.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.mindlinked.pages.site.Links;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.server.EvidenceServer;
import org.mindlinked.server.ServerOptions;
import org.mindlinked.server.find.StudyIndex;
import org.mindlinked.testkit.SampleCatalogue;

/**
 * How long the pages of the server take on a store of made-up studies, asked over HTTP one after
 * the other: the first time, the middle of the rest and the longest of them.
 */
public final class PageRates {
  private PageRates() {}

  /** Asks a store (first argument) of so many studies (second) for each page so often (third). */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    long size = Long.parseLong(arguments[1]);
    int rounds = Integer.parseInt(arguments[2]);
    try (EvidenceStore store = VariedStore.of(size, folder)) {
      index(store);
      try (EvidenceServer server =
          EvidenceServer.start(store, ServerOptions.DEFAULT.withPort(0), line -> {})) {
        ask(server, size, rounds);
      }
    }
  }

  private static void index(EvidenceStore store) throws IOException {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    for (String when : new String[] {"first", "again"}) {
      long started = System.nanoTime();
      long worked = thread.getCurrentThreadCpuTime();
      try (StudyIndex index = StudyIndex.of(store)) {
        System.out.printf(
            Locale.ROOT,
            "index of %,d studies made in %.1f s (%s), %.1f s of them at work; %,d bytes, %d for each"
                + " study%n",
            index.size(),
            (System.nanoTime() - started) / 1e9,
            when,
            (thread.getCurrentThreadCpuTime() - worked) / 1e9,
            index.bytes(),
            index.bytes() / Math.max(1, index.size()));
      }
    }
  }

  private static void ask(EvidenceServer server, long size, int rounds)
      throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest front = HttpRequest.newBuilder(server.uri()).build();
    while (client.send(front, HttpResponse.BodyHandlers.discarding()).statusCode() == 503) {
      Thread.sleep(100);
    }
    System.out.printf(
        Locale.ROOT, "%-64s %9s %9s %9s %9s%n", "page", "bytes", "first ms", "middle", "longest");
    for (Map.Entry<String, String> page : pages(size).entrySet()) {
      String what = page.getKey();
      double[] times = new double[rounds];
      int bytes = 0;
      for (int i = 0; i < rounds; i++) {
        HttpRequest request =
            HttpRequest.newBuilder(server.uri().resolve(page.getValue()))
                .header("Accept", "text/html")
                .build();
        long started = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        times[i] = (System.nanoTime() - started) / 1e6;
        bytes = answer.body().length;
        what = answer.statusCode() == 200 ? what : page.getKey() + " " + answer.statusCode();
      }
      double first = times[0];
      double[] rest = Arrays.copyOfRange(times, 1, rounds);
      Arrays.sort(rest);
      System.out.printf(
          Locale.ROOT,
          "%-64s %,9d %9.1f %9.1f %9.1f%n",
          what,
          bytes,
          first,
          rest[rest.length / 2],
          rest[rest.length - 1]);
    }
  }

  /** What is asked for, by what it is called. */
  private static Map<String, String> pages(long size) {
    Map<String, String> pages = new LinkedHashMap<>();
    for (String path :
        new String[] {
          "/",
          "/search",
          "/search?page=" + size / 20,
          "/search?setting=secondary-mental-health&role=carer&role=staff&since=2018",
          "/search?condition=depressive-disorder&place=GB&design=qualitative",
          "/search?q=trusted",
          "/search?q=experiences+study",
          "/search?q=peer+support+carers&role=carer",
          "/search?q=a+of+the+to",
          "/search?q=xyzzy&role=carer",
          "/map",
          "/map.svg",
          "/map.csv",
          "/map?rows=design&columns=finding",
          "/map?rows=condition&columns=place",
          "/query",
          "/query?question=studies&role=carer&setting=crisis-service",
          "/query?question=barriers",
          "/query?question=gaps",
          "/query?question=search&text=peer+trusted",
        }) {
      pages.put(path, path);
    }
    Links links = Links.local();
    for (long n : new long[] {size / 2, size - 3}) {
      pages.put("study " + n, links.to(SampleCatalogue.record(n).recordId().toString()));
    }
    pages.put("concept carer", links.to("https://w3id.org/mindlinked/ns#role-carer"));
    return pages;
  }
}
