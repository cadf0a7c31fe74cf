package org.rapport.platform.rest;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/**
 * A failure while committing, answered like any other. Jersey has a mapper of its own for these,
 * which would answer 500 with nothing in it.
 */
@Provider
@Priority(1)
public class CommitFailedMapper implements ExceptionMapper<TransactionalException> {

  @Context private Providers providers;

  @Override
  public Response toResponse(TransactionalException thrown) {
    return providers.getExceptionMapper(Throwable.class).toResponse(thrown);
  }
}
