package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.models.Follower;
import org.rapport.stakeholder.models.ModelChoice;
import org.rapport.stakeholder.models.MoveFollowers;

/** The relationships that follow a version of a model (mission J2). */
@Path("/models/versions/{id}/followers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationship models")
public class ModelFollowersResource {

  /** A page of relationships; {@code next} and {@code previous} are values for {@code page}. */
  public record FollowerPage(List<Follower> items, String previous, String next, long total) {}

  /** Relationships, and the version they follow from now on. */
  public record Move(List<Long> relationships, long to) {}

  @Inject MoveFollowers move;

  @GET
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Lists the relationships that follow a version")
  public FollowerPage list(
      @PathParam("id") long id,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    Slice<Follower> slice = move.page(id, page, Asked.size(size));
    return new FollowerPage(slice.items(), slice.previous(), slice.next(), slice.total());
  }

  @GET
  @Path("targets")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Lists the versions to which its followers can be moved")
  public List<ModelChoice> targets(@PathParam("id") long id) {
    return move.targets(id);
  }

  @POST
  @Path("moves")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Moves relationships to another version in force with the same journey")
  @APIResponse(responseCode = "204", description = "Moved")
  @APIResponse(responseCode = "409", description = "That version cannot be taken up")
  public void move(@PathParam("id") long id, Move entry) {
    Move body = Asked.body(entry);
    move.move(body.relationships(), id, body.to());
  }
}
