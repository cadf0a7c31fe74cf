package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.WriteLetter;
import org.rapport.platform.OpenToAll;

/** Letters of the decisions of a case, for whoever holds its receipt. */
@Path("/case/decisions")
@RequestScoped
@OpenToAll
@Tag(name = "Own case")
public class OwnLettersResource {

  @HeaderParam(HttpHeaders.AUTHORIZATION)
  private String authorization;

  @Inject private WriteLetter write;
  @Inject private LetterAnswer answer;

  @GET
  @Path("{number}/letter")
  @Operation(summary = "The letter of a decision", description = "PDF, in the case's language.")
  @APIResponse(responseCode = "200", description = "The letter, as an attachment")
  public Response letter(@PathParam("number") int number) {
    return answer.of(write.forComplainant(ReceiptHeader.receipt(authorization), number));
  }
}
