package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Download;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.TableFiles;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.exports.ExportStakeholders;
import org.rapport.stakeholder.registry.ChangeStatus;
import org.rapport.stakeholder.registry.CountSources;
import org.rapport.stakeholder.registry.EditStakeholder;
import org.rapport.stakeholder.registry.ListStakeholders;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.RegisterStakeholder;
import org.rapport.stakeholder.registry.SourceCount;
import org.rapport.stakeholder.registry.StakeholderEntry;
import org.rapport.stakeholder.registry.StakeholderFilter;
import org.rapport.stakeholder.registry.StakeholderView;
import org.rapport.stakeholder.registry.StatusEntry;

/** Stakeholders: list, read, register, edit, change of status (mission R1-R8). */
@Path("/stakeholders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholders")
public class StakeholdersResource {

  @Inject ListStakeholders list;
  @Inject CountSources sources;
  @Inject ExportStakeholders export;
  @Inject Texts texts;
  @Inject ReadStakeholder read;
  @Inject RegisterStakeholder register;
  @Inject EditStakeholder edit;
  @Inject ChangeStatus change;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists stakeholders by name, narrowed by the parameters")
  public StakeholderPage list(
      @BeanParam ListParameters asked,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return StakeholderPage.of(list.page(asked.filter(), Asked.cursor(page), Asked.size(size)));
  }

  @GET
  @Path("workbook")
  @Produces(TableFiles.WORKBOOK)
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Downloads the list as an Excel workbook, narrowed by the parameters")
  @APIResponse(responseCode = "200", description = "With headings an import understands")
  public Response workbook(@BeanParam ListParameters asked) {
    StakeholderFilter filter = asked.filter();
    StreamingOutput content = out -> export.writeTo(out, filter, texts.language());
    Response.ResponseBuilder response = Response.ok(content);
    Download.headers("stakeholders.xlsx", TableFiles.WORKBOOK).forEach(response::header);
    return response.build();
  }

  @GET
  @Path("sources")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Counts the stakeholders of the whole registry by how they came")
  public List<SourceCount> sources() {
    return sources.all();
  }

  @GET
  @Path("{id}")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads one stakeholder; its ETag goes into If-Match of a change")
  @APIResponse(responseCode = "200", description = "The stakeholder")
  @APIResponse(responseCode = "301", description = "Merged; Location leads to the one that stayed")
  public Response read(@PathParam("id") long id) {
    return read.mergedInto(id).map(StakeholdersResource::moved).orElseGet(() -> tagged(id));
  }

  private static Response moved(long to) {
    return Response.status(Response.Status.MOVED_PERMANENTLY)
        .location(URI.create("stakeholders/" + to))
        .build();
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Registers a stakeholder")
  @APIResponse(responseCode = "201", description = "Registered; Location leads to it")
  public Response register(@HeaderParam("Idempotency-Key") String key, Registration registration) {
    Registration body = Asked.body(registration);
    StakeholderEntry facts = Asked.body(body.facts());
    StatusEntry status = Asked.body(body.status());
    Created created = once.make(key, "stakeholders", body, () -> register.with(facts, status).id());
    return Response.created(URI.create("stakeholders/" + created.id())).entity(created).build();
  }

  @PUT
  @Path("{id}")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Replaces what is known of a stakeholder; takes If-Match")
  @APIResponse(responseCode = "200", description = "The stakeholder as it is now")
  @APIResponse(responseCode = "409", description = "Somebody has changed it since it was read")
  public Response edit(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      StakeholderEntry facts) {
    edit.with(id, Version.of(version), Asked.body(facts));
    return tagged(id);
  }

  @PUT
  @Path("{id}/status")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Changes the status with day and reason; takes If-Match")
  @APIResponse(responseCode = "200", description = "The stakeholder as it is now")
  @APIResponse(responseCode = "409", description = "It has that status, or was changed meanwhile")
  public Response change(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      StatusEntry status) {
    change.with(id, Version.of(version), Asked.body(status));
    return tagged(id);
  }

  private Response tagged(long id) {
    StakeholderView view = read.with(id);
    return Response.ok(view).header(HttpHeaders.ETAG, Version.tag(view.version())).build();
  }
}
