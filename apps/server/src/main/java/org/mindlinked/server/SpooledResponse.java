package org.mindlinked.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;

/** A response whose body stays in the spool until it is whole. */
final class SpooledResponse extends HttpServletResponseWrapper {
  private final Spool spool;
  private final ServletOutputStream out;

  SpooledResponse(HttpServletResponse response, Spool spool) {
    super(response);
    this.spool = spool;
    this.out = new SpoolStream(spool);
  }

  /** Sends what is in the spool. */
  void send() throws IOException {
    HttpServletResponse response = (HttpServletResponse) getResponse();
    response.setContentLengthLong(spool.size());
    spool.sendTo(response.getOutputStream());
  }

  /** What was written before an error is not part of it. */
  @Override
  public void setStatus(int status) {
    if (status >= SC_BAD_REQUEST) {
      spool.clear();
    }
    super.setStatus(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    setStatus(status);
    setContentType("text/plain; charset=utf-8");
    out.println(message);
  }

  @Override
  public void sendError(int status) throws IOException {
    sendError(status, "HTTP " + status);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return out;
  }

  @Override
  public PrintWriter getWriter() {
    return new PrintWriter(new OutputStreamWriter(out, UTF_8), true);
  }

  @Override
  public void flushBuffer() {
    // Nothing goes out before the end.
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void resetBuffer() {
    spool.clear();
  }

  @Override
  public void setContentLength(int length) {
    // Known at the end; some count characters where octets are meant.
  }

  @Override
  public void setContentLengthLong(long length) {
    // As above.
  }

  @Override
  public void setHeader(String name, String value) {
    if (!name.toLowerCase(Locale.ROOT).equals("content-length")) {
      super.setHeader(name, value);
    }
  }

  /** Writes to the spool, text as UTF-8. */
  private static final class SpoolStream extends ServletOutputStream {
    private final Spool spool;

    SpoolStream(Spool spool) {
      this.spool = spool;
    }

    @Override
    public void write(int octet) throws IOException {
      spool.write(octet);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
      spool.write(octets, from, length);
    }

    /** That of the servlet API refuses all but Latin-1. */
    @Override
    public void print(String text) throws IOException {
      spool.write(text.getBytes(UTF_8));
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("the answer is not written asynchronously");
    }
  }
}
