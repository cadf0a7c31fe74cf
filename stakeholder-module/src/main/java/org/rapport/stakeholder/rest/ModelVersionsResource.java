package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.models.CompareVersions;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.LeadEdition;
import org.rapport.stakeholder.models.NewVersion;
import org.rapport.stakeholder.models.ReadEditions;
import org.rapport.stakeholder.models.VersionChange;

/** The way of a model's or principle's version through its states (mission J2). */
@Path("/models/versions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Relationship models")
public class ModelVersionsResource {

  /** To whom a version was made known, and when. */
  public record AnnouncementEntry(LocalDate on, String audience) {}

  /** Who was trained in a version, and when; accounts by their ids. */
  public record TrainingEntry(LocalDate on, List<Long> staff, String note) {}

  /** Why a version is retired. */
  public record RetirementEntry(String reason) {}

  @Inject ReadEditions read;
  @Inject NewVersion newVersion;
  @Inject LeadEdition lead;
  @Inject CompareVersions compare;
  @Inject Once once;

  @POST
  @Path("drafts")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Drafts the next version from an agreed one, which stays as it is")
  @APIResponse(responseCode = "201", description = "Drafted")
  @APIResponse(responseCode = "409", description = "There is a draft already")
  public Response draft(@PathParam("id") long id, @HeaderParam("Idempotency-Key") String key) {
    Created created =
        once.make(key, "models/versions/" + id + "/drafts", "", () -> newVersion.of(id));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @DELETE
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Gives a draft up; takes If-Match")
  @APIResponse(responseCode = "204", description = "Given up")
  @APIResponse(responseCode = "409", description = "It was agreed, or changed meanwhile")
  public void giveUp(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
    newVersion.giveUp(id, Version.of(version));
  }

  @POST
  @Path("agreement")
  @Requires(Permission.MODELS_AGREE)
  @Operation(summary = "Agrees to a draft that somebody else wrote; takes If-Match")
  @APIResponse(responseCode = "200", description = "The version as it is now")
  @APIResponse(responseCode = "409", description = "One’s own draft, incomplete, or agreed already")
  public Response agree(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
    lead.agree(id, Version.of(version));
    return tagged(id);
  }

  @POST
  @Path("announcements")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Notes to whom an agreed version was made known; takes If-Match")
  @APIResponse(responseCode = "200", description = "The version as it is now")
  public Response communicate(
      @PathParam("id") long id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      AnnouncementEntry entry) {
    AnnouncementEntry body = Asked.body(entry);
    return answered(
        key, id, body, () -> lead.communicate(id, Version.of(version), body.on(), body.audience()));
  }

  @POST
  @Path("trainings")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Notes who was trained in an agreed version; takes If-Match")
  @APIResponse(responseCode = "200", description = "The version as it is now")
  public Response train(
      @PathParam("id") long id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      TrainingEntry entry) {
    TrainingEntry body = Asked.body(entry);
    return answered(
        key,
        id,
        body,
        () -> lead.train(id, Version.of(version), body.staff(), body.on(), body.note()));
  }

  @POST
  @Path("retirement")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Retires a version that no relationship follows; takes If-Match")
  @APIResponse(responseCode = "200", description = "The version as it is now")
  @APIResponse(responseCode = "409", description = "It is followed, a draft, or retired already")
  public Response retire(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      RetirementEntry entry) {
    lead.retire(id, Version.of(version), Asked.body(entry).reason());
    return tagged(id);
  }

  @GET
  @Path("changes")
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Lists what changed from another version to this one")
  public List<VersionChange> changes(@PathParam("id") long id, @QueryParam("from") Long from) {
    return compare.between(Asked.body(from), id);
  }

  private Response answered(String key, long id, Record body, Runnable work) {
    once.make(
        key,
        "models/versions/" + id + "/" + body.getClass().getSimpleName(),
        body,
        () -> {
          work.run();
          return id;
        });
    return tagged(id);
  }

  private Response tagged(long id) {
    EditionView view = read.edition(id);
    return Response.ok(view).header(HttpHeaders.ETAG, Version.tag(view.version())).build();
  }
}
