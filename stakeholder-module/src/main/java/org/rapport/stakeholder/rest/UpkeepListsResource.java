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
import org.rapport.stakeholder.upkeep.DueLine;
import org.rapport.stakeholder.upkeep.ReadUpkeep;
import org.rapport.stakeholder.upkeep.SlippingLine;

/** What is due and what slips away, among the stakeholders one works with (mission J14). */
@Path("/upkeep")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Upkeep")
public class UpkeepListsResource {

  @Inject ReadUpkeep read;

  @GET
  @Path("slipping")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists relationships that slip away, the longest gone first")
  public Slice<SlippingLine> slipping(
      @QueryParam("page") String page, @QueryParam("size") @DefaultValue("50") int size) {
    return read.slipping(page, Asked.size(size));
  }

  @GET
  @Path("due")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists what is overdue or due within two weeks, the first due first")
  public Slice<DueLine> due(
      @QueryParam("page") String page, @QueryParam("size") @DefaultValue("50") int size) {
    return read.due(page, Asked.size(size));
  }
}
