package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.StakeholderComplaint;
import org.rapport.stakeholder.journey.ReadComplaints;

/** Complaints to know of before a contact (mission C20). */
@Path("/stakeholders/{id}/complaints")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholders")
public class StakeholderComplaintsResource {

  @Inject ReadComplaints read;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(
      summary = "Reads the complaints a stakeholder made in their own name, the latest first",
      description = "Not what they say; none that is confidential, anonymous or about the reader.")
  public List<StakeholderComplaint> all(@PathParam("id") long id) {
    return read.of(id);
  }
}
