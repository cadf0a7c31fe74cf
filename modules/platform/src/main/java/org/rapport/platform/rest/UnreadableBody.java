package org.rapport.platform.rest;

import jakarta.json.JsonException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A body that is no JSON, or not of the shape asked for, is the caller's mistake: 400, not 500. */
@Provider
public class UnreadableBody implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    try {
      Object body = context.proceed();
      if (body == null) {
        throw new BadRequestException();
      }
      return body;
    } catch (ProcessingException | JsonException | IllegalArgumentException e) {
      throw new BadRequestException(e);
    }
  }
}
