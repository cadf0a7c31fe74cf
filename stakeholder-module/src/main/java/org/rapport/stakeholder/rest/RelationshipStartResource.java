package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.journey.ConfirmStart;
import org.rapport.stakeholder.journey.StartView;

/** A manager confirms agent and model with which a relationship begins (mission J18). */
@Path("/relationships/{id}/start")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationships")
public class RelationshipStartResource {

  /**
   * What is confirmed; null leaves it as it is.
   *
   * @param agent account of who represents us
   * @param modelVersion the version of the model it follows
   */
  public record Choice(Long agent, Long modelVersion) {}

  @Inject ConfirmStart confirm;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads who chose agent and model, and who confirmed them")
  @APIResponse(responseCode = "404", description = "It began before starts were confirmed")
  public StartView read(@PathParam("id") long id) {
    return confirm.of(id).orElseThrow(NotFound::new);
  }

  @PUT
  @Requires(Permission.STARTS_CONFIRM)
  @Operation(summary = "Confirms agent and model, or chooses others")
  @APIResponse(responseCode = "200", description = "Confirmed")
  @APIResponse(
      responseCode = "409",
      description = "Confirmed already, chosen by oneself, or agent or model may not be")
  public StartView confirm(@PathParam("id") long id, Choice choice) {
    Choice body = Asked.body(choice);
    confirm.with(id, body.agent(), body.modelVersion());
    return read(id);
  }
}
