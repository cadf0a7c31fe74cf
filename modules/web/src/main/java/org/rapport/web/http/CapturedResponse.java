package org.rapport.web.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Takes the page in memory instead of sending it. */
class CapturedResponse extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream(16_384);
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
  private String contentType;
  private String policy;

  CapturedResponse(HttpServletResponse response) {
    super(response);
    policy = response.getHeader(OnePolicyResponse.POLICY);
  }

  CachedPage page() {
    writer.flush();
    return new CachedPage(getStatus(), contentType, policy, body.toByteArray(), System.nanoTime());
  }

  @Override
  public void setContentType(String type) {
    contentType = type;
  }

  @Override
  public String getContentType() {
    return contentType;
  }

  @Override
  public void setCharacterEncoding(String charset) {
    // always UTF-8
  }

  @Override
  public String getCharacterEncoding() {
    return StandardCharsets.UTF_8.name();
  }

  @Override
  public void setHeader(String name, String value) {
    if (name.equalsIgnoreCase(OnePolicyResponse.POLICY)) {
      policy = value;
    } else {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (name.equalsIgnoreCase(OnePolicyResponse.POLICY)) {
      policy = value;
    } else {
      super.addHeader(name, value);
    }
  }

  @Override
  public void setContentLength(int length) {
    // set when the page is written
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public void write(int b) {
        body.write(b);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("pages are written at once");
      }
    };
  }
}
