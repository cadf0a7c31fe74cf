package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.KeepContact;
import org.rapport.stakeholder.registry.ReadStakeholder;
import org.rapport.stakeholder.registry.StakeholderView.ContactView;

/** Contacts of a stakeholder (mission R9). A change takes the stakeholder's ETag in If-Match. */
@Path("/stakeholders/{id}/contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholders")
public class ContactsResource {

  @Inject ReadStakeholder read;
  @Inject KeepContact keep;
  @Inject Once once;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists the contacts of a stakeholder")
  public List<ContactView> list(@PathParam("id") long id) {
    return read.with(id).contacts();
  }

  @POST
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Adds a contact; the first one becomes the main contact")
  @APIResponse(responseCode = "201", description = "Added")
  @APIResponse(responseCode = "409", description = "The stakeholder was changed meanwhile")
  public Response add(
      @PathParam("id") long id,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      ContactEntry facts) {
    ContactEntry body = Asked.body(facts);
    Created created =
        once.make(
            key,
            "stakeholders/" + id + "/contacts",
            body,
            () -> keep.added(id, Version.of(version), body));
    return Response.status(Response.Status.CREATED).entity(created).build();
  }

  @PUT
  @Path("{contact}")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Replaces what is known of a contact")
  @APIResponse(responseCode = "204", description = "Changed")
  @APIResponse(responseCode = "409", description = "The stakeholder was changed meanwhile")
  public void change(
      @PathParam("id") long id,
      @PathParam("contact") long contact,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      ContactEntry facts) {
    keep.changed(id, Version.of(version), contact, Asked.body(facts));
  }

  @DELETE
  @Path("{contact}")
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Removes a contact")
  @APIResponse(responseCode = "204", description = "Removed")
  @APIResponse(responseCode = "409", description = "The stakeholder was changed meanwhile")
  public void remove(
      @PathParam("id") long id,
      @PathParam("contact") long contact,
      @HeaderParam(HttpHeaders.IF_MATCH) String version) {
    keep.removed(id, Version.of(version), contact);
  }
}
