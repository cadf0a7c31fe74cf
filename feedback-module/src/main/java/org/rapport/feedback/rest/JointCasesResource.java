package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.JoinCases;
import org.rapport.feedback.cases.JoinedCase;
import org.rapport.feedback.cases.JointView;
import org.rapport.feedback.cases.ReadJointCases;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** Cases that are handled together with one that leads. */
@Path("/cases/{reference}/joint")
@RequestScoped
@Requires(Permission.CASES_HANDLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class JointCasesResource {

  /** The same for all of them. */
  public record MessageInput(String text) {}

  @PathParam("reference")
  private String reference;

  @HeaderParam("If-Match")
  private String ifMatch;

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private JoinCases join;
  @Inject private ReadJointCases joints;

  @GET
  @Requires(Permission.CASES_READ)
  @Operation(summary = "Read which case leads this one, and how many it leads")
  public JointView read() {
    return joints.of(reference);
  }

  @GET
  @Path("cases")
  @Requires(Permission.CASES_READ)
  @Operation(summary = "List the cases that are handled together with this one")
  public Slice<JoinedCase> list(@QueryParam("page") String page) {
    return joints.under(reference, page);
  }

  @PUT
  @Path("{other}")
  @Operation(
      summary = "Have another case handled together with this one, which leads",
      description =
          "The other keeps its own thread, files, clock and receipt; the decision on this one is"
              + " its decision too.")
  @APIResponse(responseCode = "204", description = "Joined")
  @APIResponse(responseCode = "409", description = "One of the two cannot be joined")
  @APIResponse(responseCode = "422", description = "There is no such other case for you")
  public void join(@PathParam("other") String other) {
    join.under(reference, other);
  }

  @DELETE
  @Operation(summary = "Have this case handled by itself again")
  @APIResponse(responseCode = "204", description = "By itself again; nothing is lost")
  @APIResponse(responseCode = "409", description = "No case leads it")
  public void separate() {
    join.separate(at());
  }

  @POST
  @Path("messages")
  @Operation(summary = "Write the same to the complainants of this case and all it leads")
  @APIResponse(responseCode = "204", description = "Written into each thread")
  public void write(MessageInput input) {
    join.write(at(), Body.given(input).text(), new RequestKey(key));
  }

  private CaseAt at() {
    return Asked.at(reference, ifMatch);
  }
}
