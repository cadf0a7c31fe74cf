package org.rapport.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.OpenToAll;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.signin.CloseSessions;
import org.rapport.platform.signin.Opened;
import org.rapport.platform.signin.SessionKind;
import org.rapport.platform.signin.SignIn;

/** Sign-in for programs. */
@Path("/tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class TokensResource {

  /** Who wants to sign in. */
  public record Credentials(String user, String password) {}

  /** What to send as {@code Authorization: Bearer} from now on, and until when. */
  public record IssuedToken(String token, Instant expires) {}

  @Inject private SignIn signIn;
  @Inject private CloseSessions close;

  @POST
  @OpenToAll
  @Operation(
      summary = "Sign in",
      description =
          "The token goes into the header Authorization: Bearer of every other request. No"
              + " Idempotency-Key is taken: an answer that is kept to be given again would be a"
              + " password in store, and a token too many ends by itself.")
  @APIResponse(responseCode = "200", description = "The token, shown only here")
  @APIResponse(responseCode = "401", description = "User and password do not belong together")
  @APIResponse(responseCode = "429", description = "Too many attempts; see Retry-After")
  public IssuedToken open(Credentials credentials, @HeaderParam("User-Agent") String userAgent) {
    Opened opened =
        signIn.with(credentials.user(), credentials.password(), SessionKind.API, userAgent);
    return new IssuedToken(opened.token().value(), opened.expires());
  }

  @DELETE
  @Path("/current")
  @Requires(Permission.OWN_ACCOUNT)
  @Operation(summary = "Sign out", description = "The token of this request is dead afterwards.")
  @APIResponse(responseCode = "204", description = "Signed out")
  public void close() {
    close.current();
  }
}
