package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Idempotency;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.duplicates.DuplicateCursor;
import org.rapport.stakeholder.duplicates.ListDuplicates;
import org.rapport.stakeholder.duplicates.MergeChoice;
import org.rapport.stakeholder.duplicates.MergeField;
import org.rapport.stakeholder.duplicates.MergeStakeholders;
import org.rapport.stakeholder.duplicates.MergeView;
import org.rapport.stakeholder.duplicates.Side;
import org.rapport.stakeholder.registry.Taken;

/** Likely duplicates, merged and separated again (mission R15). */
@Path("/stakeholder-merges")
@RequestScoped
@Requires(Permission.STAKEHOLDERS_IMPORT)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholder merges")
public class StakeholderMergesResource {

  @Inject private ListDuplicates list;
  @Inject private MergeStakeholders merge;
  @Inject private Idempotency idempotency;

  @GET
  @Operation(summary = "List the latest merges")
  public List<MergeView> latest() {
    return list.merges();
  }

  @GET
  @Path("candidates")
  @Operation(summary = "List likely duplicates, the most similar first")
  public DuplicatePage candidates(
      @QueryParam("page") String page, @QueryParam("size") @DefaultValue("50") int size) {
    DuplicateCursor from =
        page == null || page.isBlank()
            ? null
            : DuplicateCursor.parse(page)
                .orElseThrow(
                    () ->
                        Invalid.field(
                            "page", Message.of("stakeholder", "registry.rest.parameter")));
    return DuplicatePage.of(list.page(from, Asked.size(size)));
  }

  @DELETE
  @Path("candidates/{one}/{other}")
  @Operation(summary = "Say that two stakeholders are two")
  @APIResponse(responseCode = "204", description = "Nobody is asked about them again")
  public void dismiss(@PathParam("one") long one, @PathParam("other") long other) {
    list.dismiss(one, other);
  }

  @POST
  @Transactional
  @Operation(summary = "Make one of two stakeholders, field by field")
  @APIResponse(responseCode = "201", description = "They are one")
  @APIResponse(responseCode = "409", description = "Somebody has changed one since it was read")
  public Response merge(@HeaderParam("Idempotency-Key") String key, MergeInput input) {
    MergeInput given = Asked.body(input);
    Created created =
        idempotency.once(
            key,
            "POST /api/v1/stakeholder-merges",
            given.toString(),
            Created.class,
            () -> new Created(merged(given)));
    return Response.created(URI.create("stakeholder-merges/" + created.id()))
        .entity(created)
        .build();
  }

  private long merged(MergeInput given) {
    Map<MergeField, Side> sides = new EnumMap<>(MergeField.class);
    if (given.fields() != null) {
      given
          .fields()
          .forEach(
              (field, side) ->
                  sides.put(
                      Asked.body(Asked.oneOf(MergeField.class, field, "fields")),
                      Asked.body(Asked.oneOf(Side.class, side, "fields"))));
    }
    return merge.of(
        new Taken(given.kept(), given.keptVersion()),
        new Taken(given.merged(), given.mergedVersion()),
        new MergeChoice(sides));
  }

  @POST
  @Path("{id}/undo")
  @Operation(summary = "Make two of them again")
  @APIResponse(responseCode = "204", description = "Both are as they were")
  @APIResponse(responseCode = "409", description = "Undone already, or merged further since")
  public void undo(@PathParam("id") long id) {
    merge.undo(id);
  }
}
