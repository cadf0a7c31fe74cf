package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.CaseKey;
import org.rapport.feedback.cases.ChangeAddress;
import org.rapport.feedback.cases.TellUnlocks;
import org.rapport.platform.OpenToAll;

/** Who the holder of a receipt is to us: where to reach them, and who looked that up. */
@Path("/case")
@RequestScoped
@OpenToAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own case")
public class OwnIdentityResource {

  /** Where to be told that there is news, or null. */
  public record AddressInput(String email) {}

  /** Whether to be told. */
  public record UnlocksInput(boolean told) {}

  @HeaderParam(HttpHeaders.AUTHORIZATION)
  private String authorization;

  @Inject private ChangeAddress address;
  @Inject private TellUnlocks tellUnlocks;

  @PUT
  @Path("address")
  @Operation(
      summary = "Say where to tell you that there is news",
      description = "By mail, without its content; null for nowhere. Never of an anonymous case.")
  @APIResponse(responseCode = "204", description = "Kept")
  @APIResponse(responseCode = "409", description = "Anonymous")
  public void address(AddressInput input) {
    String email = Body.given(input).email();
    if (email == null) {
      address.none(receipt());
    } else {
      address.to(receipt(), email);
    }
  }

  @PUT
  @Path("unlocks")
  @Operation(
      summary = "Ask to be told when somebody looks up who you are",
      description = "For a case sent in confidence; false to be told no more.")
  @APIResponse(responseCode = "204", description = "Kept")
  @APIResponse(responseCode = "409", description = "Not sent in confidence")
  public void tellUnlocks(UnlocksInput input) {
    tellUnlocks.to(receipt(), Body.given(input).told());
  }

  private CaseKey receipt() {
    return ReceiptHeader.receipt(authorization);
  }
}
