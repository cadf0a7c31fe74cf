package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.models.KeepRoles;
import org.rapport.stakeholder.models.PracticeActivity;
import org.rapport.stakeholder.models.ReadRoles;
import org.rapport.stakeholder.models.ResponsibilityEntry;
import org.rapport.stakeholder.models.ResponsibilityView;
import org.rapport.stakeholder.models.TitlesEntry;
import org.rapport.stakeholder.models.TitlesView;

/** Who answers for what, and what the roles are called (mission J18). */
@Path("/models/responsibilities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Roles and responsibilities")
public class ResponsibilitiesResource {

  @Inject ReadRoles read;
  @Inject KeepRoles keep;

  @GET
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Lists the ten activities with roles, competences and skills")
  public List<ResponsibilityView> list() {
    return read.responsibilities();
  }

  @PUT
  @Path("{activity}")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Changes who answers for an activity; takes its version in If-Match")
  @APIResponse(responseCode = "200", description = "The line as it is now")
  @APIResponse(responseCode = "409", description = "Somebody has changed it since it was read")
  public ResponsibilityView change(
      @PathParam("activity") String activity,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      ResponsibilityEntry facts) {
    PracticeActivity line = Asked.body(Asked.oneOf(PracticeActivity.class, activity, "activity"));
    keep.responsibility(line, Version.of(version), Asked.body(facts));
    return read.responsibility(line);
  }

  @GET
  @Path("titles")
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Lists what managers and agents are called towards each stakeholder group")
  public List<TitlesView> titles() {
    return read.titles();
  }

  @PUT
  @Path("titles/{group}")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Changes the titles towards a group; takes their version in If-Match")
  @APIResponse(responseCode = "200", description = "The titles as they are now")
  @APIResponse(responseCode = "409", description = "Somebody has changed them since")
  public TitlesView changeTitles(
      @PathParam("group") long group,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      TitlesEntry facts) {
    keep.titles(group, Version.of(version), Asked.body(facts));
    return read.titles(group);
  }
}
