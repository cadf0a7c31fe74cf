package org.rapport.platform.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.FileStore;
import org.rapport.platform.WholeJson;

/**
 * A body that is no JSON, not of the shape asked for or too large is the caller's mistake: 400 or
 * 413, not 500.
 */
@Provider
public class UnreadableBody implements ReaderInterceptor {

  /** The longest form with every character escaped is below half of it. */
  private static final int MOST_FROM_ANYBODY = 1024 * 1024;

  /** A file to import may come as text, whose quotes and line ends are escaped. */
  private static final int MOST_FROM_STAFF = (int) (2 * FileStore.MAX_BYTES);

  @Inject private CurrentUser user;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    try {
      if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
        context.setInputStream(new ByteArrayInputStream(wholeJson(context)));
      }
      Object body = context.proceed();
      if (body == null) {
        throw new BadRequestException();
      }
      return body;
    } catch (ProcessingException | JsonException | IllegalArgumentException e) {
      throw new BadRequestException(e);
    }
  }

  private byte[] wholeJson(ReaderInterceptorContext context) throws IOException {
    int most = user.isSignedIn() ? MOST_FROM_STAFF : MOST_FROM_ANYBODY;
    byte[] text = context.getInputStream().readNBytes(most + 1);
    if (text.length > most) {
      throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
    if (text.length == 0) {
      throw new BadRequestException();
    }
    WholeJson.check(text);
    return text;
  }
}
