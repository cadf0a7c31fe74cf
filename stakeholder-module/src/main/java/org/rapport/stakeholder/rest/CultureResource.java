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
import org.rapport.stakeholder.confirmations.ConfirmationEntry;
import org.rapport.stakeholder.models.AnalyzeCulture;
import org.rapport.stakeholder.models.ConfirmCulture;
import org.rapport.stakeholder.models.CultureEntry;
import org.rapport.stakeholder.models.CultureView;
import org.rapport.stakeholder.models.EvidenceEntry;

/** Analyses of the culture and their evidence (mission J19). */
@Path("/models/culture")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Culture and policies")
public class CultureResource {

  @Inject AnalyzeCulture culture;
  @Inject ConfirmCulture confirm;
  @Inject Once once;

  @GET
  @Requires(Permission.MODELS_READ)
  @Operation(
      summary =
          "Lists the analyses of the culture with their evidence and what wider audiences said, newest first")
  public List<CultureView> list() {
    return culture.all();
  }

  @POST
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Adds an analysis of a day after the newest one")
  @APIResponse(responseCode = "201", description = "Added")
  @APIResponse(responseCode = "409", description = "There is one of that day or a later one")
  public Response begin(@HeaderParam("Idempotency-Key") String key, CultureEntry facts) {
    CultureEntry body = Asked.body(facts);
    Created created = once.make(key, "models/culture", body, () -> culture.begin(body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @PUT
  @Path("{id}")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Changes the newest analysis; takes its version in If-Match")
  @APIResponse(responseCode = "200", description = "The analysis as it is now")
  @APIResponse(responseCode = "409", description = "Not the newest, or changed meanwhile")
  public CultureView describe(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      CultureEntry facts) {
    culture.describe(id, Version.of(version), Asked.body(facts));
    return culture.with(id);
  }

  @POST
  @Path("{id}/evidence")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Adds evidence to the newest analysis")
  @APIResponse(responseCode = "201", description = "Added")
  @APIResponse(responseCode = "409", description = "Not the newest analysis")
  public Response show(
      @PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, EvidenceEntry facts) {
    EvidenceEntry body = Asked.body(facts);
    Created created =
        once.make(
            key,
            "models/culture/" + id + "/evidence",
            body,
            () -> {
              culture.show(id, body);
              return id;
            });
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @POST
  @Path("confirmations")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Records what a wider audience said to the analysis that held on a day")
  @APIResponse(responseCode = "201", description = "Recorded")
  @APIResponse(responseCode = "409", description = "There was no analysis yet on that day")
  public Response confirm(@HeaderParam("Idempotency-Key") String key, ConfirmationEntry entry) {
    ConfirmationEntry body = Asked.body(entry);
    Created created =
        once.make(key, "models/culture/confirmations", body, () -> confirm.with(body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }
}
