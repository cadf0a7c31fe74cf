package org.rapport.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Idempotency;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.Texts;
import org.rapport.platform.accounts.FindAccounts;
import org.rapport.platform.accounts.GiveOneTimePassword;
import org.rapport.platform.signin.OfferReset;

/** New ways in for members of staff, from who manages accounts. */
@Path("/accounts")
@RequestScoped
@Requires(Permission.ACCOUNTS_MANAGE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class PasswordsResource {

  /** To hand over; it is not shown again. */
  public record OneTimePassword(String oneTimePassword) {}

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private FindAccounts find;
  @Inject private GiveOneTimePassword give;
  @Inject private OfferReset offer;
  @Inject private Idempotency idempotency;
  @Inject private Texts texts;

  @POST
  @Path("/{id}/one-time-password")
  @Operation(
      summary = "Give a one-time password",
      description = "All sessions of the account end; its owner has to choose another password.")
  @APIResponse(responseCode = "201", description = "The password, shown only here")
  public Response give(@PathParam("id") long id) {
    OneTimePassword given =
        idempotency.once(
            key,
            "one-time password of " + id,
            "",
            OneTimePassword.class,
            () -> new OneTimePassword(give.to(id)));
    return Response.status(Response.Status.CREATED)
        .entity(given)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @POST
  @Path("/{id}/password-mail")
  @Operation(summary = "Mail a code to choose a password with")
  @APIResponse(responseCode = "202", description = "Queued")
  @APIResponse(responseCode = "409", description = "No address is known, or no mail leaves")
  public Response mail(@PathParam("id") long id) {
    idempotency.once(
        key,
        "password mail of " + id,
        "",
        Boolean.class,
        () -> {
          offer.asked(find.with(id).orElseThrow(NotFound::new), texts.language());
          return true;
        });
    return Response.accepted().build();
  }
}
