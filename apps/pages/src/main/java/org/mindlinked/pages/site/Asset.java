package org.mindlinked.pages.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file that pages need, such as a style sheet.
 *
 * @param name its name below {@link Links#ASSETS}
 * @param type its media type
 * @param resource where its bytes are, on the class path
 * @param version changes with its bytes, so that clients may keep it for ever
 */
public record Asset(String name, String type, String resource, String version) {
  private static final String HERE = "org/mindlinked/pages/site/";
  private static final String STYLE = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  /** The style sheet of all pages. */
  public static final Asset SITE_STYLE = own("site.css", STYLE);

  /** The style sheet of maps. */
  public static final Asset MAP_STYLE = of("map.css", STYLE, "org/mindlinked/pages/map/map.css");

  /** The style sheet of the page of queries. */
  public static final Asset QUERY_STYLE =
      of("query.css", STYLE, "org/mindlinked/pages/query/query.css");

  /** The script of the page of queries. */
  public static final Asset QUERY_SCRIPT =
      of("query.js", SCRIPT, "org/mindlinked/pages/query/query.js");

  /** The style sheet of the editor of others. */
  public static final Asset EDITOR_STYLE =
      of("yasgui.css", STYLE, "org/mindlinked/pages/yasgui/yasgui.min.css");

  /** The editor of others. */
  public static final Asset EDITOR_SCRIPT =
      of("yasgui.js", SCRIPT, "org/mindlinked/pages/yasgui/yasgui.min.js");

  private static final List<Asset> ALL =
      List.of(SITE_STYLE, MAP_STYLE, QUERY_STYLE, QUERY_SCRIPT, EDITOR_STYLE, EDITOR_SCRIPT);

  private static Asset own(String name, String type) {
    return of(name, type, HERE + name);
  }

  private static Asset of(String name, String type, String resource) {
    try (InputStream bytes = open(resource)) {
      CRC32 sum = new CRC32();
      byte[] buffer = new byte[8192];
      for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
        sum.update(buffer, 0, n);
      }
      return new Asset(name, type, resource, HexFormat.of().toHexDigits((int) sum.getValue()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The asset of that name, if there is one. */
  public static Optional<Asset> named(String name) {
    return ALL.stream().filter(asset -> asset.name().equals(name)).findFirst();
  }

  /** The address that pages ask for it. */
  public String href() {
    return Links.ASSETS + name + "?v=" + version;
  }

  /** Its bytes; the caller closes them. */
  public InputStream open() {
    return open(resource);
  }

  /** Its text, for a page that holds it. */
  public String text() {
    try (InputStream bytes = open()) {
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) {
    InputStream bytes = Asset.class.getClassLoader().getResourceAsStream(resource);
    if (bytes == null) {
      throw new IllegalStateException("not on the class path: " + resource);
    }
    return bytes;
  }
}
