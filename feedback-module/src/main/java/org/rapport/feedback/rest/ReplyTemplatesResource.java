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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.ShowCase;
import org.rapport.feedback.templates.FillTemplate;
import org.rapport.feedback.templates.KeepTemplate;
import org.rapport.feedback.templates.Template;
import org.rapport.feedback.templates.TemplateEntry;
import org.rapport.platform.Idempotency;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** Texts for messages to complainants, with placeholders, in both languages. */
@Path("/reply-templates")
@RequestScoped
@Requires(Permission.CASES_HANDLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reply templates")
public class ReplyTemplatesResource {

  /** A text as it would be inserted. */
  public record FilledJson(String text) {}

  @Inject private KeepTemplate keep;
  @Inject private FillTemplate fill;
  @Inject private ShowCase show;
  @Inject private Idempotency idempotency;

  @GET
  @Operation(summary = "List reply templates", description = "By name, ended ones last.")
  public List<Template> list() {
    return keep.all();
  }

  @POST
  @Operation(
      summary = "Add a reply template",
      description =
          "Placeholders are {reference}, {subject}, {name}, {due}, {organization}, {handler}.")
  @APIResponse(responseCode = "201", description = "Saved")
  @APIResponse(responseCode = "422", description = "A field is missing, or a placeholder unknown")
  public Response add(@HeaderParam("Idempotency-Key") String key, TemplateEntry input) {
    TemplateEntry given = Body.given(input);
    Template added =
        idempotency.once(
            new RequestKey(key).value(),
            "reply template",
            RequestKey.fingerprint(given),
            Template.class,
            () -> keep.added(given));
    return Response.created(URI.create("reply-templates/" + added.id())).entity(added).build();
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Change a reply template, or end it")
  @APIResponse(responseCode = "409", description = "Somebody has changed it since")
  public Template change(
      @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, TemplateEntry input) {
    return keep.changed(id, Asked.version(ifMatch), Body.given(input));
  }

  @GET
  @Path("{id}/filled")
  @Operation(summary = "Fill a reply template for a case, in its complainant’s language")
  public FilledJson filled(@PathParam("id") long id, @QueryParam("case") String reference) {
    return new FilledJson(fill.with(id, show.with(reference)));
  }
}
