package org.rapport.feedback.rest;

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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.referrals.BodyForm;
import org.rapport.feedback.referrals.BodyView;
import org.rapport.feedback.referrals.KeepBodies;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** The bodies outside to which complaints can be referred. */
@Path("/outside-bodies")
@RequestScoped
@Requires(Permission.SETTINGS_MANAGE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class OutsideBodiesResource {

  /**
   * @param ended whether nothing is referred to it any more
   */
  public record BodyInput(
      String name,
      String chineseName,
      String address,
      String chineseAddress,
      String reach,
      String chineseReach,
      boolean ended) {

    private BodyForm form() {
      return new BodyForm(name, chineseName, address, chineseAddress, reach, chineseReach);
    }
  }

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private KeepBodies bodies;
  @Inject private Once once;

  @GET
  @Operation(summary = "List the bodies outside")
  public List<BodyView> all() {
    return bodies.all();
  }

  @GET
  @Path("current")
  @Requires(Permission.CASES_HANDLE)
  @Operation(summary = "List those to which a case can be referred")
  public List<BodyView> current() {
    return bodies.current();
  }

  @POST
  @Operation(summary = "Add a body")
  public List<BodyView> add(BodyInput input) {
    BodyInput given = Body.given(input);
    once.act(
        new RequestKey(key),
        "outside body",
        given,
        () -> bodies.save(null, given.form(), given.ended()));
    return bodies.all();
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Change a body")
  public List<BodyView> change(@PathParam("id") long id, BodyInput input) {
    BodyInput given = Body.given(input);
    bodies.save(id, given.form(), given.ended());
    return bodies.all();
  }
}
