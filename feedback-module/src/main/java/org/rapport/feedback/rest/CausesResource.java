package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.causes.CauseEntry;
import org.rapport.feedback.causes.KeepCauses;
import org.rapport.feedback.causes.ReadCauses;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** The house's list of root causes, and how often each was named. */
@Path("/causes")
@RequestScoped
@Requires(Permission.CASES_ASSIGN)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Root causes")
public class CausesResource {

  /**
   * @param retired whether it is no longer to be chosen
   */
  public record CauseInput(String english, String chinese, boolean retired) {

    CauseEntry entry() {
      return new CauseEntry(english, chinese, retired);
    }
  }

  @Inject private ReadCauses read;
  @Inject private KeepCauses keep;
  @Inject private AddOnce once;

  @GET
  @Requires(Permission.CASES_READ)
  @Operation(summary = "List root causes with how often each was named in the last twelve months")
  public List<CauseJson> list() {
    return read.counts().stream().map(CauseJson::of).toList();
  }

  @POST
  @Operation(summary = "Add a root cause to the list")
  @APIResponse(responseCode = "201", description = "Added")
  public Response add(@HeaderParam("Idempotency-Key") String key, CauseInput input) {
    CauseInput given = Body.given(input);
    CauseJson added =
        once.added(
            key,
            "root cause",
            given,
            CauseJson.class,
            () -> CauseJson.of(keep.added(given.entry())));
    return Response.created(URI.create("causes/" + added.id())).entity(added).build();
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Rename a root cause, or retire it")
  public CauseJson change(@PathParam("id") long id, CauseInput input) {
    return CauseJson.of(keep.changed(id, Body.given(input).entry()));
  }
}
