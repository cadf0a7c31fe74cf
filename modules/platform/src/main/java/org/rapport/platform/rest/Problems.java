package org.rapport.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** Writes answers with a {@link Problem} in them. */
@ApplicationScoped
class Problems {

  private static final String MEDIA_TYPE = "application/problem+json";
  private static final int RETRY_AFTER_SECONDS = 5;
  private static final Set<Integer> SAID =
      Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503);

  private final Texts texts;

  protected Problems() {
    this(null);
  }

  @Inject
  Problems(Texts texts) {
    this.texts = texts;
  }

  Response of(int status) {
    return builder(status, null, null, null).build();
  }

  /**
   * What is wrong with each field.
   *
   * @param status 422 where a body could be read and not taken, 400 where the address says so
   */
  Response of(Invalid invalid, int status) {
    List<Problem.FieldError> errors =
        invalid.violations().stream()
            .map(v -> new Problem.FieldError(v.field(), texts.here(v.message())))
            .toList();
    return builder(status, null, null, errors).build();
  }

  Response withDetail(int status, Message detail) {
    return builder(status, texts.here(detail), null, null).build();
  }

  Response withDetail(int status, Message detail, String header, Object value) {
    return builder(status, texts.here(detail), null, null).header(header, value).build();
  }

  Response signInFirst() {
    return builder(401, null, null, null).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
  }

  Response comeBack() {
    return builder(503, null, null, null)
        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
        .build();
  }

  Response fault(String id) {
    return builder(500, null, id, null).build();
  }

  /** What the container refused (404, 405, 406, 415 …), with its headers and in our words. */
  Response like(Response refused) {
    if (refused.getStatus() < 400) {
      return refused;
    }
    Response.ResponseBuilder answer = builder(refused.getStatus(), null, null, null);
    Object allowed = refused.getHeaders().getFirst(HttpHeaders.ALLOW);
    Object later = refused.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
    return answer.header(HttpHeaders.ALLOW, allowed).header(HttpHeaders.RETRY_AFTER, later).build();
  }

  private Response.ResponseBuilder builder(
      int status, String detail, String id, List<Problem.FieldError> errors) {
    int said = SAID.contains(status) ? status : status < 500 ? 400 : 500;
    Problem problem =
        new Problem(
            "about:blank",
            texts.here(Message.of("platform", "problem." + said + ".title")),
            status,
            detail == null ? texts.here(Message.of("platform", "problem." + said)) : detail,
            id,
            errors);
    return Response.status(status).type(MEDIA_TYPE).entity(problem);
  }
}
