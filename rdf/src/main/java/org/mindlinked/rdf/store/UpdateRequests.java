package org.mindlinked.rdf.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.rdf.RdfCodes;

/** Sends updates to an endpoint, again and again if it is away or busy. For one thread. */
final class UpdateRequests {
  /** What may be better next time. */
  private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

  private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final int TOO_LARGE = 413;

  private final URI update;
  private final @Nullable String authorization;
  private final int attempts;
  private final Duration firstWait;
  private final Duration timeout;
  private final Consumer<Diagnostic> problems;
  private final HttpClient client;
  private long taken;
  private long retries;

  UpdateRequests(
      URI update,
      @Nullable String authorization,
      int attempts,
      Duration firstWait,
      Duration timeout,
      Consumer<Diagnostic> problems) {
    this.update = update;
    this.authorization = authorization;
    this.attempts = attempts;
    this.firstWait = firstWait;
    this.timeout = timeout;
    this.problems = problems;
    this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
  }

  long taken() {
    return taken;
  }

  long retries() {
    return retries;
  }

  /**
   * Sends an update until it is taken.
   *
   * @param what what it is, for messages
   * @return false if the endpoint finds it too large
   * @throws StoreException if it is refused, or the endpoint stays away or busy
   */
  boolean send(String body, String what) throws InterruptedIOException {
    Duration wait = firstWait;
    for (int attempt = 1; ; attempt++) {
      Answer answer = ask(body);
      if (answer.isGood()) {
        taken++;
        return true;
      }
      if (answer.status() == TOO_LARGE) {
        return false;
      }
      if (!answer.mayPass()) {
        throw refused(answer, what);
      }
      if (attempt == attempts) {
        throw gaveUp(answer, what);
      }
      Duration pause = answer.after() == null ? wait : answer.after();
      problems.accept(
          Diagnostic.warning(
              answer.code(),
              "the endpoint " + update + " " + answer.inWords() + "; " + what + " is sent again"));
      retries++;
      sleep(pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause);
      wait = wait.multipliedBy(2);
    }
  }

  StoreException tooLarge(String what) {
    return refused(new Answer(TOO_LARGE, "", null), what);
  }

  private static void sleep(Duration pause) throws InterruptedIOException {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted while an endpoint was asked");
  }

  /** What came back: a status, or 0 and why there was none. */
  private record Answer(int status, String text, @Nullable Duration after) {
    boolean isGood() {
      return status >= 200 && status < 300;
    }

    boolean mayPass() {
      return status == 0 || PASSING.contains(status);
    }

    String code() {
      return status == 0 ? RdfCodes.ENDPOINT_AWAY : RdfCodes.ENDPOINT_BUSY;
    }

    String inWords() {
      if (status == 0) {
        return "does not answer (" + text + ")";
      }
      return "answered " + status + (text.isEmpty() ? "" : ": " + text);
    }
  }

  private Answer ask(String body) throws InterruptedIOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(update)
            .timeout(timeout)
            .header("Content-Type", "application/sparql-update; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      String after = response.headers().firstValue("Retry-After").orElse("");
      return new Answer(
          response.statusCode(),
          response.body().isBlank() ? "" : Shown.of(response.body().strip()),
          SECONDS.matcher(after).matches() ? Duration.ofSeconds(Long.parseLong(after)) : null);
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return new Answer(0, why, null);
    }
  }

  private StoreException refused(Answer answer, String what) {
    String hint =
        switch (answer.status()) {
          case 401, 403 -> "name a user who may write, with the right password";
          case 404, 405 ->
              "give the address that takes updates, which is often not that of queries";
          case TOO_LARGE -> "let the endpoint take larger requests";
          default -> "look into the log of the endpoint; what it took before is there";
        };
    return new StoreException(
        Diagnostic.error(
                RdfCodes.ENDPOINT_REFUSED,
                "the endpoint " + update + " " + answer.inWords() + "; it refused " + what)
            .hint(hint));
  }

  private StoreException gaveUp(Answer answer, String what) {
    return new StoreException(
        Diagnostic.error(
                answer.code(),
                "the endpoint "
                    + update
                    + " "
                    + answer.inWords()
                    + ", "
                    + attempts
                    + " times; it did not take "
                    + what)
            .hint("load again when it is there: what it took before is replaced by the same"));
  }
}
