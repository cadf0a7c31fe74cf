package org.rapport.stakeholder.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.registry.GroupEntry;
import org.rapport.stakeholder.registry.GroupView;
import org.rapport.stakeholder.registry.KeepGroup;
import org.rapport.stakeholder.registry.ListGroups;

/** Stakeholder groups (mission R6). */
@Path("/stakeholder-groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholder groups")
public class StakeholderGroupsResource {

  @Inject ListGroups list;
  @Inject KeepGroup keep;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists the stakeholder groups, retired ones included")
  public List<GroupView> list() {
    return list.all();
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Adds a stakeholder group")
  @APIResponse(responseCode = "201", description = "Added")
  public Response add(@HeaderParam("Idempotency-Key") String key, GroupEntry facts) {
    GroupEntry body = Asked.body(facts);
    Created created = once.make(key, "stakeholder-groups", body, () -> keep.added(body).id());
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @PUT
  @Path("{id}")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Changes or retires a group; takes its version in If-Match")
  @APIResponse(responseCode = "200", description = "The group as it is now")
  @APIResponse(responseCode = "409", description = "Somebody has changed it since it was read")
  public GroupView change(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      GroupEntry facts) {
    return keep.changed(id, Version.of(version), Asked.body(facts));
  }
}
