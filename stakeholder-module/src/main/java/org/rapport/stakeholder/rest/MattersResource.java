package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.interests.Matter;
import org.rapport.stakeholder.interests.MatterView;
import org.rapport.stakeholder.interests.ReadInterests;

/** Services and matters, and who wants what of them (mission R12). */
@Path("/matters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Map")
public class MattersResource {

  /** One page of matters; {@code next} goes into {@code page}. */
  public record Page(List<Matter> items, String next) {}

  @Inject ReadInterests read;

  @GET
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Lists services and matters stakeholders have an interest in, by name")
  public Page list(
      @QueryParam("q") String begins,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    Slice<Matter> found = read.matters(begins, page, Asked.size(size));
    return new Page(found.items(), found.next());
  }

  @GET
  @Path("sides")
  @Requires(Permission.STAKEHOLDERS_READ)
  @Operation(summary = "Reads what sponsor, customer, user and others want of one, side by side")
  public MatterView sides(@QueryParam("matter") String matter) {
    return read.matter(Asked.parameter(matter, "matter"));
  }
}
