package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.journey.HandOffLine;
import org.rapport.stakeholder.journey.ListHandOffs;

/** What other practices still see to, over all relationships (mission J20). */
@Path("/hand-offs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relationships")
public class OpenHandOffsResource {

  @Inject ListHandOffs list;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists what is handed on and not settled, the first due first")
  public Slice<HandOffLine> open(
      @QueryParam("page") String page, @QueryParam("size") @DefaultValue("50") int size) {
    return list.open(page, Asked.size(size));
  }
}
