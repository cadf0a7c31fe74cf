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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.ForeseeMoves;
import org.rapport.feedback.cases.ForeseenMoves;
import org.rapport.feedback.deadlines.ListProfiles;
import org.rapport.feedback.deadlines.TryProfile;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** Profiles of time limits: which cases they are for and what they limit. */
@Path("/time-limits")
@RequestScoped
@Requires(Permission.SETTINGS_MANAGE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Time limits")
public class TimeLimitsResource {

  @Inject private ListProfiles list;
  @Inject private SaveProfile save;
  @Inject private TryProfile tryProfile;
  @Inject private ForeseeMoves foresee;

  @GET
  @Operation(
      summary = "List profiles of time limits",
      description = "The latest version of each; the one with more conditions goes first.")
  public List<ProfileJson> list() {
    return list.all().stream().map(ProfileJson::of).toList();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read all versions of a profile, the latest first")
  public List<ProfileJson> versions(@PathParam("id") long id) {
    return list.versions(id).stream().map(ProfileJson::of).toList();
  }

  @POST
  @Operation(
      summary = "Add a profile",
      description = "It counts for what comes in and begins from then on; open cases stay.")
  @APIResponse(responseCode = "201", description = "Saved")
  @APIResponse(responseCode = "422", description = "A field is missing or not known")
  public Response add(@HeaderParam("Idempotency-Key") String key, ProfileInput input) {
    ProfileJson added = save.added(key, Body.given(input));
    return Response.created(URI.create("time-limits/" + added.id())).entity(added).build();
  }

  @PUT
  @Path("{id}")
  @Operation(
      summary = "Put another version in a profile's place",
      description = "What is left out is set by less specific profiles.")
  @APIResponse(responseCode = "409", description = "Another version was saved since")
  public ProfileJson change(
      @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, ProfileInput input) {
    return save.changed(id, Asked.version(ifMatch), Body.given(input));
  }

  @POST
  @Path("preview")
  @Operation(
      summary = "Show which open cases a profile would move",
      description = "Nothing is saved and nothing moves.")
  @APIResponse(responseCode = "200", description = "Cases and by how much, due first first")
  public ForeseenMoves preview(@QueryParam("profile") Long profile, ProfileInput input) {
    return foresee.with(tryProfile.with(profile, Body.given(input).entry()));
  }
}
