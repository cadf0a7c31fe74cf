package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.redaction.MaskWords;
import org.rapport.feedback.redaction.OriginalView;
import org.rapport.feedback.redaction.RedactionOrder;
import org.rapport.feedback.redaction.RedactionOrder.Where;
import org.rapport.feedback.redaction.RedactionView;
import org.rapport.feedback.redaction.ShowRedactions;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** Words of a case that nobody shall read any more. */
@Path("/cases/{reference}/redactions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseRedactionsResource {

  /**
   * @param where EVERYWHERE, MESSAGE or NOTE
   * @param number of the message or note, from 1
   * @param passage the words; left out for a whole message or note
   */
  public record RedactionInput(String where, Integer number, String passage, String reason) {}

  @PathParam("reference")
  private String reference;

  @HeaderParam("If-Match")
  private String ifMatch;

  @HeaderParam("Idempotency-Key")
  private String key;

  @Inject private MaskWords mask;
  @Inject private ShowRedactions show;

  @GET
  @Requires(Permission.CASES_READ)
  @Operation(summary = "Read what was masked and why", description = "Without a word of it.")
  public List<RedactionView> read() {
    return show.of(reference);
  }

  @POST
  @Requires(Permission.CASES_HANDLE)
  @Operation(
      summary = "Mask words of a case, or a whole message or note",
      description = "On every screen, over REST, in exports, letters and search. Not to be undone.")
  @APIResponse(responseCode = "409", description = "The words do not stand there")
  public List<RedactionView> mask(RedactionInput input) {
    RedactionInput given = Body.given(input);
    Violations violations = new Violations();
    Where where = violations.choice(Where.class, given.where(), "where");
    violations.refuse();
    mask.with(
        Asked.at(reference, ifMatch),
        new RedactionOrder(where, given.number(), given.passage(), given.reason()),
        new RequestKey(key));
    return show.of(reference);
  }

  @GET
  @Path("{number}/original")
  @Requires(Permission.CASES_ORIGINALS)
  @Operation(summary = "Read what was masked", description = "Each reading is on record.")
  public OriginalView original(@PathParam("number") int number) {
    return show.original(reference, number);
  }
}
