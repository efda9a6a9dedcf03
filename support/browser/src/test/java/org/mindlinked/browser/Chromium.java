package org.mindlinked.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser on a server. For one thread. */
final class Chromium implements AutoCloseable {
  private static final List<String> PLACES =
      List.of("/usr/bin", "/usr/local/bin", "/usr/lib/chromium", "/snap/bin");
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String AXE = resource("axe.min.js");

  /** It warns that it knows no such version of the browser, and does well without. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.SEVERE);
  }

  private final ChromeDriver driver;
  private final String server;
  private final Path profile;
  private final List<String> requests = new ArrayList<>();

  private Chromium(ChromeDriver driver, String server, Path profile) {
    this.driver = driver;
    this.server = server;
    this.profile = profile;
  }

  /**
   * A browser of its own, that keeps nothing.
   *
   * @param server the address of the server, without a slash at its end
   */
  static Chromium on(String server) throws IOException {
    File browser = program("chromium", "chromium-browser", "google-chrome");
    File driver = program("chromedriver", "chromium-chromedriver");
    Path profile = Files.createTempDirectory("mindlinked-browser");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable("browser", Level.ALL);
    logs.enable("performance", Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver).usingAnyFreePort().build();
    return new Chromium(new ChromeDriver(service, options), server, profile);
  }

  private static File program(String... names) {
    return Stream.of(names)
        .flatMap(name -> PLACES.stream().map(place -> new File(place, name)))
        .filter(File::canExecute)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "the pages are tried in Chromium, and there is no "
                        + names[0]
                        + " in "
                        + String.join(", ", PLACES)
                        + ": apt-get install chromium chromium-driver"));
  }

  private static String resource(String name) {
    try (InputStream in = Chromium.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A window of that width, on a screen that is light or dark. */
  Chromium look(int width, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  Chromium open(String path) {
    driver.get(server + path);
    return this;
  }

  /** The path of the page, with its parameters. */
  String path() {
    String url = driver.getCurrentUrl();
    return url == null ? "" : url.substring(server.length());
  }

  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** Follows a link or presses a button, and waits until what it leads to is there. */
  void click(WebElement element) {
    script("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  void await(String selector) {
    new WebDriverWait(driver, PATIENCE).until(any -> !all(selector).isEmpty());
  }

  void press(Keys key) {
    driver.switchTo().activeElement().sendKeys(key);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  Object script(String script, Object... values) {
    Object result = ((JavascriptExecutor) driver).executeScript(script, values);
    return result == null ? "" : result;
  }

  /** What axe finds wrong, a line for each rule and element. */
  List<String> barriers() {
    script(AXE);
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
              results => done(results.violations.flatMap(violation => violation.nodes.map(node =>
                violation.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary))),
              failed => done([String(failed)]));
            """);
    return found instanceof List<?> lines
        ? lines.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The page from its top to its end, as a picture. */
  void picture(Path file) throws IOException {
    Object data =
        driver
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
            .get("data");
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(String.valueOf(data)));
  }

  /** What the browser complained about since it was asked last. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** All addresses that pages asked for since the start. */
  List<String> requests() {
    Json json = new Json();
    for (LogEntry entry : driver.manage().logs().get("performance").getAll()) {
      Map<String, Object> line = json.toType(entry.getMessage(), Json.MAP_TYPE);
      if (line.get("message") instanceof Map<?, ?> message
          && "Network.requestWillBeSent".equals(message.get("method"))
          && message.get("params") instanceof Map<?, ?> params
          && params.get("request") instanceof Map<?, ?> request) {
        requests.add(String.valueOf(request.get("url")));
      }
    }
    return requests.stream().filter(url -> !url.matches("(data|chrome|blob):.*")).toList();
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
