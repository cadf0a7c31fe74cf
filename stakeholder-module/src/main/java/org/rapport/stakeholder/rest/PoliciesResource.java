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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.models.KeepPolicy;
import org.rapport.stakeholder.models.PolicyEntry;
import org.rapport.stakeholder.models.PolicyKind;
import org.rapport.stakeholder.models.PolicyView;

/** Policies on equality and protection, and strategic requirements (mission J19, J20). */
@Path("/models/policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Culture and policies")
public class PoliciesResource {

  @Inject KeepPolicy policies;
  @Inject Once once;

  @GET
  @Requires(Permission.MODELS_READ)
  @Operation(summary = "Lists policies and strategic requirements, or those of one kind")
  public List<PolicyView> list(@QueryParam("kind") String kind) {
    PolicyKind only = Asked.oneOf(PolicyKind.class, kind, "kind");
    return Stream.of(only == null ? PolicyKind.values() : new PolicyKind[] {only})
        .flatMap(one -> policies.all(one).stream())
        .toList();
  }

  @POST
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Adds a policy or strategic requirement")
  @APIResponse(responseCode = "201", description = "Added")
  public Response add(@HeaderParam("Idempotency-Key") String key, PolicyEntry facts) {
    PolicyEntry body = Asked.body(facts);
    Created created = once.make(key, "models/policies", body, () -> policies.add(body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @PUT
  @Path("{id}")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Corrects a text; once in force only its end and review; takes If-Match")
  @APIResponse(responseCode = "200", description = "The text as it is now")
  @APIResponse(responseCode = "409", description = "It is in force, or was changed meanwhile")
  public PolicyView correct(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      PolicyEntry facts) {
    policies.correct(id, Version.of(version), Asked.body(facts));
    return policies.with(id);
  }

  @POST
  @Path("{id}/successor")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Writes what takes its place from a later day on; takes If-Match")
  @APIResponse(responseCode = "201", description = "Written; the present text ends the day before")
  @APIResponse(responseCode = "409", description = "Not of a later day, or changed meanwhile")
  public Response follow(
      @PathParam("id") long id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      PolicyEntry facts) {
    PolicyEntry body = Asked.body(facts);
    Created created =
        once.make(
            key,
            "models/policies/" + id + "/successor",
            body,
            () -> policies.follow(id, Version.of(version), body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }
}
