package org.mindlinked.server;

import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Takes the path of the public base off the paths of requests. Some proxies hand it on, others take
 * it off themselves: both are answered alike.
 */
final class PublicPath extends Handler.Wrapper {
  /** Segments that lead elsewhere are left to those who resolve or refuse them. */
  private static final Pattern DOTS = Pattern.compile("/\\.{1,2}(?:[/;]|$)");

  private final String prefix;

  /**
   * @param prefix such as {@code /evidence}
   */
  PublicPath(String prefix, Handler behind) {
    super(behind);
    this.prefix = prefix;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpURI uri = request.getHttpURI();
    String path = uri.getPath();
    if (prefix.equals(path)) {
      response.setStatus(308);
      response.getHeaders().put(HttpHeader.LOCATION, prefix + "/");
      callback.succeeded();
      return true;
    }
    if (path == null || !path.startsWith(prefix + "/") || DOTS.matcher(path).find()) {
      return super.handle(request, response, callback);
    }
    HttpURI inner = HttpURI.build(uri).path(path.substring(prefix.length())).asImmutable();
    return super.handle(Request.serveAs(request, inner), response, callback);
  }
}
