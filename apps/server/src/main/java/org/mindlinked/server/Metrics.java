package org.mindlinked.server;

import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.apache.jena.fuseki.metrics.FusekiMetrics;

/** What is counted and timed, for Prometheus. Safe for all threads. */
final class Metrics {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics(RunningQueries running) {
    FusekiMetrics.registerMetrics(registry);
    registry.gauge("mindlinked.queries.running", running, all -> all.runs().size());
    for (String outcome : new String[] {"answered", "cut", "refused", "overrun", "failed"}) {
      timer(outcome);
    }
  }

  /** Notes how a query ended. */
  void query(int status, boolean cut, Duration time) {
    timer(outcome(status, cut)).record(time);
  }

  private static String outcome(int status, boolean cut) {
    if (status < 400) {
      return cut ? "cut" : "answered";
    }
    if (status < 500) {
      return "refused";
    }
    return status == 503 ? "overrun" : "failed";
  }

  private Timer timer(String outcome) {
    return Timer.builder("mindlinked.queries")
        .description("Queries by how they ended, from their arrival until the answer was whole")
        .tag("outcome", outcome)
        .register(registry);
  }

  /** All of it in the text format of Prometheus. */
  String text() {
    return registry.scrape();
  }
}
